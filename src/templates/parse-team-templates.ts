import { closest, distance } from 'fastest-levenshtein'
import { type Language, languages } from '../text/language.ts'
import type { Range } from '../text/range.ts'
import { checkTeamBody } from './check-team-body.ts'
import { placeInTexts, textsIn } from './json-texts.ts'
import { JsonError, type JsonMember, type JsonValue, readJson } from './read-json.ts'
import { quoted } from './quoted.ts'
import { teamTemplateTexts, type TeamTemplateTexts } from './team-template-texts.ts'

/** A template of a team's own. */
export interface TeamTemplate<KindId extends string = string> {
  readonly name: string
  /** Words that a person would type to get it as a snippet. */
  readonly prefixes: readonly string[]
  /** The message in VS Code's snippet syntax, with every variable allowed. */
  readonly body: string
  readonly description?: string
  readonly kind: KindId
  readonly language?: Language
}

/** What cannot be used, in one line, with the repair; and where it stands in the file, in UTF-16 code units. */
export interface TeamTemplateProblem extends Range {
  readonly message: string
}

/** The templates of a file that can be used, and a problem for each thing that cannot. */
export interface ParsedTeamTemplates<KindId extends string = string> {
  readonly templates: readonly TeamTemplate<KindId>[]
  readonly problems: readonly TeamTemplateProblem[]
}

/** What a file of templates is read with. */
export interface TeamTemplateOptions<KindId extends string> {
  /** The kinds and sub-kinds that there are. */
  readonly kinds: readonly KindId[]
  /** Whether the person trusts the workspace of the file; else variables that read the machine are not allowed. */
  readonly isTrusted: boolean
  /** The language of problems. */
  readonly locale: Language
}

/** The keys of a template; `scope` and `isFileTemplate` belong to VS Code's format, and mean nothing here. */
export const templateKeys = ['prefix', 'body', 'description', 'kind', 'language', 'scope', 'isFileTemplate'] as const

type TemplateKey = (typeof templateKeys)[number]

interface Members {
  readonly given: ReadonlyMap<TemplateKey, JsonValue>
  readonly meant: ReadonlySet<TemplateKey>
}

/** No team needs more in one file, in UTF-16 code units. */
const longestFile = 1_000_000

/** How many UTF-16 code units of a name are quoted in a problem. */
const longestName = 60

/**
 * Reads a file of `.tactful/templates/`: JSON with comments, an object of templates by name in VS Code's snippet format
 * with a `kind`. A template that holds a mistake is told and left out; the others hold. Never throws.
 */
export const parseTeamTemplates = <KindId extends string>(
  text: string,
  options: TeamTemplateOptions<KindId>,
): ParsedTeamTemplates<KindId> => new TeamTemplateParser(text, options).parse()

class TeamTemplateParser<KindId extends string> {
  readonly #text: string
  readonly #options: TeamTemplateOptions<KindId>
  readonly #say: TeamTemplateTexts
  readonly #problems: TeamTemplateProblem[] = []

  constructor(text: string, options: TeamTemplateOptions<KindId>) {
    this.#text = text
    this.#options = options
    this.#say = teamTemplateTexts[options.locale]
  }

  parse(): ParsedTeamTemplates<KindId> {
    const seen = new Set<string>()
    const templates = this.#entries().flatMap((entry) => {
      const template = this.#template(entry)
      if (!seen.has(entry.name)) {
        seen.add(entry.name)
        return template ?? []
      }
      this.#tell(this.#say.twice(quoted(entry.name, longestName)), entry.nameRange)
      return []
    })
    return { templates, problems: this.#problems }
  }

  #tell(message: string, { start, end }: Range): void {
    this.#problems.push({ message: message.replace(/\s+/gu, ' '), start, end })
  }

  /** The templates by name; none where the file holds no such thing. */
  #entries(): readonly JsonMember[] {
    const all = { start: 0, end: this.#text.length }
    try {
      if (this.#text.length > longestFile) this.#tell(this.#say.tooLong, { start: 0, end: 0 })
      else if (this.#text.trim() === '') this.#tell(this.#say.notObject, all)
      else {
        const root = readJson(this.#text)
        if (root.type === 'object') return root.members.filter(({ name }) => name !== '$schema')
        this.#tell(this.#say.notObject, root)
      }
    } catch (error) {
      if (!(error instanceof JsonError)) throw error
      const before = this.#text.slice(0, error.at).split(/\r\n|\r|\n/u)
      const column = (before.at(-1)?.length ?? 0) + 1
      const place = { start: error.at, end: Math.min(error.at + 1, this.#text.length) }
      this.#tell(this.#say.notJson(before.length, column, error.fault), place)
    }
    return []
  }

  #template({ name, nameRange, value }: JsonMember): TeamTemplate<KindId> | undefined {
    const shown = quoted(name, longestName)
    if (value.type !== 'object') {
      this.#tell(this.#say.entryNotObject(shown), value)
      return undefined
    }
    const before = this.#problems.length
    const { given, meant } = this.#membersOf(shown, value.members)
    const kind = meant.has('kind') ? undefined : this.#kind(shown, given.get('kind'), nameRange)
    const body = meant.has('body') ? undefined : this.#body(shown, given.get('body'), nameRange)
    const prefixes = this.#texts(given.get('prefix'), this.#say.badPrefix(shown), false)
    const description = this.#texts(given.get('description'), this.#say.badDescription(shown), true).join('\n')
    const language = this.#language(shown, given.get('language'))
    if (kind === undefined || body === undefined || this.#problems.length > before) return undefined
    return { name, prefixes, body, ...(description && { description }), kind, ...(language && { language }) }
  }

  /** The values by their keys, and the missing keys that somebody meant to write: what is misspelt is told, not missed. */
  #membersOf(entry: string, members: readonly JsonMember[]): Members {
    const given = new Map<TemplateKey, JsonValue>()
    const meant = new Set<TemplateKey>()
    for (const { name, nameRange, value } of members) {
      const key = templateKeys.find((known) => known === name)
      if (!key) {
        const shown = quoted(name, longestName)
        const nearest = closest(shown, templateKeys) as TemplateKey
        meant.add(nearest)
        this.#tell(this.#say.unknownKey(entry, shown, nearest), nameRange)
      } else if (given.has(key)) this.#tell(this.#say.twice(`${entry} › ${key}`), nameRange)
      else given.set(key, value)
    }
    for (const key of given.keys()) meant.delete(key)
    return { given, meant }
  }

  #kind(entry: string, value: JsonValue | undefined, entryRange: Range): KindId | undefined {
    if (value?.type !== 'string') {
      this.#tell(this.#say.noKind(entry), value ?? entryRange)
      return undefined
    }
    const { kinds } = this.#options
    const found = kinds.find((kind) => kind === value.value)
    if (found === undefined) {
      const kind = quoted(value.value, longestName)
      this.#tell(this.#say.unknownKind(entry, kind, nearestKinds(kind, kinds)), value)
    }
    return found
  }

  #language(entry: string, value: JsonValue | undefined): Language | undefined {
    if (!value) return undefined
    const found = languages.find((language) => value.type === 'string' && language === value.value)
    if (!found) this.#tell(this.#say.unknownLanguage(entry), value)
    return found
  }

  /** A text, or a list of texts. */
  #texts(value: JsonValue | undefined, problem: string, mayBeEmpty: boolean): readonly string[] {
    if (!value) return []
    const texts = textsIn(value)
    if (texts && (mayBeEmpty || (texts.length > 0 && texts.every((one) => one.value.trim() !== ''))))
      return texts.map((one) => one.value)
    this.#tell(problem, value)
    return []
  }

  #body(entry: string, value: JsonValue | undefined, entryRange: Range): string | undefined {
    const lines = value && textsIn(value)
    if (!lines) {
      this.#tell(this.#say.noBody(entry), value ?? entryRange)
      return undefined
    }
    const body = lines.map((line) => line.value).join('\n')
    const problems = checkTeamBody(body, entry, this.#options.isTrusted, this.#say)
    for (const { message, ...range } of problems) this.#tell(message, placeInTexts(this.#text, lines, range) ?? value)
    return body
  }
}

/** The kinds that look most like a word, three at most: somebody may have written a sub-kind without its kind. */
function nearestKinds(word: string, kinds: readonly string[]): readonly string[] {
  const ranked = kinds
    .map((kind) => ({ kind, far: Math.min(distance(word, kind), distance(word, kind.replace(/^.*\//u, '')) + 0.5) }))
    .sort((a, b) => a.far - b.far)
  return ranked
    .slice(0, 3)
    .filter(({ far }) => far <= (ranked[0]?.far ?? 0) + 1)
    .map(({ kind }) => kind)
}
