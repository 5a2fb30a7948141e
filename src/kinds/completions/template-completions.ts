import { draft } from '../../templates/draft.ts'
import { writeText } from '../../templates/fill-template.ts'
import { writeSnippet } from '../../templates/render-snippet.ts'
import type { Gender, TemplateWording } from '../../templates/template.ts'
import type { Day } from '../../text/day.ts'
import type { Language } from '../../text/language.ts'
import type { SubkindData } from '../kind.ts'
import { templates } from '../templates.ts'
import type { Candidate } from './candidate.ts'
import type { People } from './courtesy-completions.ts'
import { matchTyped } from './match-typed.ts'
import type { Place } from './place-at.ts'

/** Shorter beginnings are answers of one word, “No” or «Sí», and no call for a template. */
const fewestLetters = 3

/** Who writes, and what the list needs beside that. */
export interface TemplateRequest extends People {
  readonly senderGender?: Gender | undefined
  readonly today: Day
  /** The language of the interface. */
  readonly locale: Language
}

/** Whether a template may begin at a place: on a line of its own below a blank one, and its prefix is being typed. */
export const mayBeginTemplate = ({ isOwnParagraph, before, typed }: Place): boolean =>
  isOwnParagraph && before === '' && typed.length >= fewestLetters

/**
 * The templates whose prefixes begin with what has been typed, one row a wording: those of the first language that has
 * any.
 */
export function templatesIn(tried: readonly Language[], typed: string, request: TemplateRequest): Candidate[] {
  for (const language of tried) {
    const found = templates.flatMap((template: SubkindData) =>
      template.wordings[language].flatMap((wording) => candidatesOf(template, wording, language, typed, request)),
    )
    if (found.length > 0) return found
  }
  return []
}

function candidatesOf(
  { title, wordings }: SubkindData,
  wording: TemplateWording,
  language: Language,
  typed: string,
  { sender, senderGender, signOff, today, locale }: TemplateRequest,
): Candidate[] {
  const prefix = wording.prefixes.find((own) => matchTyped(typed, own) !== undefined)
  if (prefix === undefined) return []
  const drafting = { language, subject: false, signOff: signOff?.[language], today }
  const pieces = draft(wording, { sender, senderGender }, drafting)
  // What tells two rows apart comes first: a list cuts off the end.
  const address = wordings[language].length > 1 && wording.address ? `${wording.address} · ` : ''
  return [
    {
      job: 'template',
      label: address + title[locale],
      language,
      when: wording.when,
      words: writeText(pieces),
      example: undefined,
      snippet: writeSnippet(pieces),
      names: [prefix],
    },
  ]
}
