import { en } from './greetings/en.ts'
import { es } from './greetings/es.ts'
import type { GreetingWords } from './greetings/greeting-words.ts'
import { ru } from './greetings/ru.ts'
import { isGivenName } from './given-names.ts'
import { type Language, languages } from './language.ts'
import type { Range } from './range.ts'
import { type Token, tokenise } from './tokens.ts'

/** The words of greetings, by language. */
export const greetingWords: Readonly<Record<Language, GreetingWords>> = { en, es, ru }

/** A stretch that names a person. Offsets are UTF-16 code units. */
export interface PersonName extends Range {
  /** Its words, folded as tokens are, without titles; hyphenated ones as their parts too, an initial as one letter. */
  readonly words: readonly string[]
  /** Whether a title makes the name a surname: Mr, señora, г-н. */
  readonly titled: boolean
  /** Whether more than one person is named. */
  readonly several: boolean
}

const anyOf = (key: 'titles' | 'givenTitles' | 'roles' | 'and'): ReadonlySet<string> =>
  new Set(languages.flatMap((language) => [...greetingWords[language][key]]))

const titles = anyOf('titles')
const givenTitles = anyOf('givenTitles')
const roles = anyOf('roles')
const and = anyOf('and')
const particles = new Set(['de', 'del', 'la', 'las', 'los', 'van', 'von', 'der', 'den', 'da', 'dos', 'di', 'al', 'bin'])

/** More words name no person. */
const mostTokens = 14

/** Whether a word, folded as tokens are, stands for a role, a group or a firm. */
export const isRole = (form: string): boolean => roles.has(form)

/** Whether the words of a name hold a given name that is known. */
export const hasGivenName = ({ words }: PersonName): boolean => words.some(isGivenName)

/** Whether a name is plainly a person's: with a known given name or a title. */
export const isPlainName = (name: PersonName): boolean => name.titled || hasGivenName(name)

const isInitial = (token: Token | undefined, next: Token | undefined): boolean =>
  token !== undefined &&
  token.end - token.start === 1 &&
  token.capital &&
  next?.form === '.' &&
  next.start === token.end

const onOneLine = (text: string, a: Token | undefined, b: Token): boolean =>
  a === undefined || !/[\r\n]/.test(text.slice(a.end, b.start))

/**
 * Reads the name whose first token is the one at `at`: titles, and words with capitals on one line, or a known name in small letters.
 * @returns the name and the place of the token after it; undefined where none stands there, or one of a group or a firm
 */
export function readName(
  text: string,
  tokens: readonly Token[],
  at: number,
): { readonly name: PersonName; readonly next: number } | undefined {
  const words: string[] = []
  const first = tokens[at]
  let titled = false
  let several = false
  let next = at
  let end = first?.start ?? 0
  for (; next < at + mostTokens; next += 1) {
    const token = tokens[next]
    if (token === undefined || (next > at && !onOneLine(text, tokens[next - 1], token))) break
    const after = tokens[next + 1]
    if ((words.length > 0 || titled) && (and.has(token.form) || (token.form === ',' && joins(text, tokens, next)))) {
      if (after?.capital !== true && !titles.has(after?.form ?? '')) break
      several = true
      continue
    }
    if (token.kind !== 'word') break
    if (roles.has(token.form)) return undefined
    if (titles.has(token.form) && !isInitial(token, after)) {
      titled ||= !givenTitles.has(token.form)
      if (after?.form === '.' && after.start === token.end) next += 1
      continue
    }
    if (isInitial(token, after)) {
      words.push(token.form)
      next += 1
      end = after?.end ?? token.end
      continue
    }
    if (!token.capital && !(words.length === 0 && token.form.length > 2 && isGivenName(token.form))) {
      if (!((words.length > 0 || titled) && particles.has(token.form) && nextCapital(text, tokens, next))) break
      continue
    }
    for (const part of new Set([token.form, ...token.form.split('-')])) if (part) words.push(part)
    end = token.end
    if (!token.capital) {
      next += 1
      break
    }
  }
  if (first === undefined || words.length === 0 || words.every(({ length }) => length === 1)) return undefined
  return { name: { start: first.start, end, words, titled, several }, next: afterName(tokens, next, end) }
}

/** The place of the first token that begins where the name ends, or later. */
function afterName(tokens: readonly Token[], at: number, end: number): number {
  let next = at
  while (next > 0 && (tokens[next - 1]?.start ?? -1) >= end) next -= 1
  return next
}

/** Whether the comma at `at` stands in a list of names: “Ana, Luis and Eva”. */
function joins(text: string, tokens: readonly Token[], at: number): boolean {
  const [name, then] = [tokens[at + 1], tokens[at + 2]]
  if (name?.capital !== true || !onOneLine(text, tokens[at], name) || !isGivenName(name.form)) return false
  return then === undefined || then.form === ',' || then.form === ':' || then.form === '!' || and.has(then.form)
}

function nextCapital(text: string, tokens: readonly Token[], at: number): boolean {
  for (let next = at + 1; next < at + 3; next += 1) {
    const token = tokens[next]
    if (token === undefined || !onOneLine(text, tokens[next - 1], token)) return false
    if (token.capital) return true
    if (!particles.has(token.form)) return false
  }
  return false
}

/**
 * Reads a name as somebody typed it into a form or a mail's header, in any letters.
 * @returns undefined where it holds no word, or stands for a role, a group or a firm; offsets are into `written`
 */
export function parseName(written: string): PersonName | undefined {
  const tokens = tokenise(written.slice(0, 200)).filter(({ kind }) => kind === 'word')
  const named = tokens.filter(({ form }) => !titles.has(form))
  if (named.length === 0 || tokens.some(({ form }) => roles.has(form))) return undefined
  return {
    start: tokens[0]?.start ?? 0,
    end: tokens.at(-1)?.end ?? 0,
    words: named.flatMap(({ form }) => [...new Set([form, ...form.split('-')])].filter(Boolean)),
    titled: tokens.some(({ form }) => titles.has(form) && !givenTitles.has(form)),
    several: tokens.some(({ form }) => and.has(form)) || /[,;&+/]/.test(written),
  }
}
