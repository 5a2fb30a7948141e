import type { KindData, SubkindData } from '../../kinds/kind.ts'
import { type Kind, kinds, type Subkind } from '../../kinds/kinds.ts'
import { optionalSections } from '../../kinds/optional-sections.ts'
import { templates } from '../../kinds/templates.ts'
import { draft, type Known } from '../../templates/draft.ts'
import { type Field, fieldsOf } from '../../templates/fields.ts'
import { writeText } from '../../templates/fill-template.ts'
import type { SnippetPiece } from '../../templates/parse-snippet.ts'
import { writeSnippet } from '../../templates/render-snippet.ts'
import type { Address, TemplateWording } from '../../templates/template.ts'
import type { Day } from '../../text/day.ts'
import { type Language, languages } from '../../text/language.ts'
import type { Range } from '../../text/range.ts'
import type { TeamTemplateChoice } from '../team-templates/team-templates.ts'

/** What a form has been told about a message. */
export interface Filling {
  readonly known: Known
  /** The sections that are left out, by their place in the template. */
  readonly without: ReadonlySet<number>
  /** The words before the sender's name, where settings say them for the language. */
  readonly signOff?: string | undefined
  /** Whether a subject line heads the message. */
  readonly subject: boolean
  readonly today: Day
}

/** A message that is ready to be inserted. */
export interface RenderedDraft {
  /** In VS Code's snippet syntax. */
  readonly snippet: string
  /** As a person reads it; what is open is in square brackets. */
  readonly text: string
  /** Where the text first has an open point, or what was told for it; offsets are UTF-16 code units. */
  readonly placeOf?: (point: number) => Range | undefined
}

/** A template as the list of templates offers it. */
export interface TemplateChoice {
  /** Its name, in the language of the interface. */
  readonly title: string
  /** When to use it. */
  readonly when: string
  readonly language: Language
  /** How it addresses the reader, where the language has several ways. */
  readonly address?: Address | undefined
  /** What messages made from it are. */
  readonly kind: Kind | Subkind
  /** The heading under which it stands. */
  readonly group: string
  /** What people also type when they look for it, in any language. */
  readonly search?: readonly string[]
  /** The sections that may be left out, by their place, each with a name in the language of the interface. */
  readonly optional?: readonly { readonly section: number; readonly title: string }[]
  /** What a form asks for it; nothing where absent. */
  readonly fields?: (without: ReadonlySet<number>) => readonly Field[]
  readonly render: (filling: Filling) => RenderedDraft
}

/** The templates that the list offers, those of a group one after the other. */
export const templateChoices = (locale: Language): readonly TemplateChoice[] =>
  templates.flatMap((template: SubkindData) =>
    languages.flatMap((language) =>
      template.wordings[language].map((wording) => choiceOf(template, wording, language, locale)),
    ),
  )

/**
 * The templates of one kind. An apology for being late is a delay, and is looked for among the apologies, too.
 * @param late what it is called there
 */
export function choicesOfKind(
  choices: readonly TemplateChoice[],
  wanted: Kind,
  late: string,
): readonly TemplateChoice[] {
  const ofKind = choices.filter(({ kind }) => kind.split('/')[0] === wanted)
  if (wanted !== 'apology') return ofKind
  const [group = ''] = ofKind.map((choice) => choice.group)
  return [...ofKind, ...choicesOfKind(choices, 'delay', late).map((choice) => ({ ...choice, title: late, group }))]
}

/**
 * The team's own templates as choices: one that says no language is offered in each.
 * @param group the heading under which they stand
 */
export const teamChoices = (own: readonly TeamTemplateChoice[], group: string): readonly TemplateChoice[] =>
  own.flatMap(({ name, description = '', language, kind, body }) =>
    (language ? [language] : languages).map((spoken) => ({
      title: name,
      when: description,
      language: spoken,
      kind,
      group,
      render: () => ({ snippet: body, text: body }),
    })),
  )

function choiceOf(
  template: SubkindData,
  wording: TemplateWording,
  language: Language,
  locale: Language,
): TemplateChoice {
  const { id, title, search, wordings } = template
  const kind: KindData = kinds[id.split('/')[0] as Kind]
  return {
    title: title[locale],
    when: wording.when,
    language,
    ...(wordings[language].length > 1 && { address: wording.address }),
    kind: id as Subkind,
    group: kind.title[locale],
    search: Object.values(search).flat(),
    optional: optionalSections(template, wording).map(({ section, parts }) => ({
      section,
      title: parts.map((part) => part.text[locale].title).join('; '),
    })),
    fields: (without) => fieldsOf(wording, without),
    render({ known, ...filling }) {
      const pieces = draft(wording, known, { ...filling, language })
      return { snippet: writeSnippet(pieces), text: writeText(pieces), placeOf: (point) => placeOf(pieces, point) }
    },
  }
}

function placeOf(pieces: readonly SnippetPiece[], point: number): Range | undefined {
  const place = pieces.findIndex((piece) => (piece.kind === 'text' ? piece.point : piece.number) === point)
  if (place < 0) return undefined
  return { start: writeText(pieces.slice(0, place)).length, end: writeText(pieces.slice(0, place + 1)).length }
}
