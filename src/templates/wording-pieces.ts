import type { Language } from '../text/language.ts'
import { parseSnippet, type SnippetPiece } from './parse-snippet.ts'
import type { TemplateWording } from './template.ts'

/** What to write out of a wording. */
export interface DraftOptions {
  /** The language of the label of a subject line that heads the draft; `false` for the body alone. */
  readonly subject: Language | false
}

/** A piece that says what belongs at its tab stop. */
export type OpenPoint = Extract<SnippetPiece, { kind: 'point' | 'choice' }>

const subjectLabels: Readonly<Record<Language, string>> = { en: 'Subject', es: 'Asunto', ru: 'Тема' }

/**
 * The pieces of a whole draft, sections joined by blank lines. Each open point is defined where it comes first and
 * mentioned after that, wherever the wording defines it.
 * @throws Error for a mention of a point that is never defined.
 */
export function wordingPieces(wording: TemplateWording, { subject }: DraftOptions): readonly SnippetPiece[] {
  const head = subject === false ? [] : [`${subjectLabels[subject]}: ${wording.subject}`]
  const pieces = parseSnippet([...head, ...wording.sections.map((section) => section.text)].join('\n\n'))
  const points = new Map(pieces.filter(isOpenPoint).map((point) => [point.number, point]))
  const seen = new Set<number>([0])
  return pieces.map((piece) => {
    if (piece.kind === 'text') return piece
    if (seen.has(piece.number)) return { kind: 'mention', number: piece.number }
    seen.add(piece.number)
    const point = points.get(piece.number)
    if (point === undefined)
      throw new Error(`"${wording.title}" mentions point ${piece.number}, which it never defines.`)
    return point
  })
}

/** Whether a piece says what belongs at its tab stop. */
export const isOpenPoint = (piece: SnippetPiece): piece is OpenPoint =>
  piece.kind === 'point' || piece.kind === 'choice'
