import type { Language } from '../text/language.ts'
import { escapeSnippet } from './escape-snippet.ts'
import { parseSnippet, type SnippetPiece } from './parse-snippet.ts'
import type { TemplateWording } from './template.ts'

/** What to write out of a wording. */
export interface DraftOptions {
  /** The language of the label of a subject line that heads the draft; `false` for the body alone. */
  readonly subject: Language | false
  /** The sections that are left out, by their place in the wording; none where absent. */
  readonly without?: ReadonlySet<number>
  /** The words before the sender's name at the end; the wording's own where absent. */
  readonly signOff?: string | undefined
}

/** A piece that says what belongs at its tab stop. */
export type OpenPoint = Extract<SnippetPiece, { kind: 'point' | 'choice' }>

const subjectLabels: Readonly<Record<Language, string>> = { en: 'Subject', es: 'Asunto', ru: 'Тема' }

/**
 * The pieces of a whole draft, sections joined by blank lines. Each open point is defined where it comes first and
 * mentioned after that, wherever the wording defines it.
 * @throws Error for a mention of a point that is never defined.
 */
export function wordingPieces(
  wording: TemplateWording,
  { subject, without, signOff }: DraftOptions,
): readonly SnippetPiece[] {
  const head = subject === false ? [] : [`${subjectLabels[subject]}: ${wording.subject}`]
  const texts = textsOf(wording, signOff)
  const kept = texts.filter((_, place) => !without?.has(place))
  const points = new Map(
    texts.flatMap(parseSnippet).flatMap((piece) => (isOpenPoint(piece) ? [[piece.number, piece]] : [])),
  )
  const seen = new Set<number>([0])
  return parseSnippet([...head, ...kept].join('\n\n')).map((piece) => {
    if (piece.kind === 'text') return piece
    if (seen.has(piece.number)) return { kind: 'mention', number: piece.number }
    seen.add(piece.number)
    const point = points.get(piece.number)
    if (point === undefined)
      throw new Error(`"${wording.title}" mentions point ${piece.number}, which it never defines.`)
    return point
  })
}

/** The texts of the sections; in the last one, other words may stand before the sender's name. */
function textsOf({ sections, roles = {} }: TemplateWording, signOff: string | undefined): readonly string[] {
  const texts = sections.map(({ text }) => text)
  const words = signOff?.trim()
  const last = texts.at(-1)
  const sender = Object.keys(roles).find((number) => roles[Number(number)] === 'sender')
  const name = sender === undefined ? -1 : (last?.indexOf(`\${${sender}:`) ?? -1)
  return words && last !== undefined && name >= 0
    ? [...texts.slice(0, -1), `${escapeSnippet(words)}\n${last.slice(name)}`]
    : texts
}

/** Whether a piece says what belongs at its tab stop. */
export const isOpenPoint = (piece: SnippetPiece): piece is OpenPoint =>
  piece.kind === 'point' || piece.kind === 'choice'
