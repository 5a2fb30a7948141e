import { parseSnippet, type SnippetPiece, unchosen } from './parse-snippet.ts'
import type { TemplateWording } from './template.ts'
import { isOpenPoint, wordingPieces, type DraftOptions, type OpenPoint } from './wording-pieces.ts'

/**
 * A wording as plain text. An open point without a value stays in square brackets, as a placeholder to be filled in.
 * @param values the values of open points, by number
 */
export function fillTemplate(
  wording: TemplateWording,
  values: Readonly<Record<number, string>>,
  options: DraftOptions = { subject: false },
): string {
  return writeText(wordingPieces(wording, options), values)
}

/** A text in snippet syntax as plain text; an open point without a value stays in square brackets. */
export const fillSnippet = (snippet: string, values: Readonly<Record<number, string>> = {}): string =>
  writeText(parseSnippet(snippet), values)

/** Pieces of a draft as plain text; an open point without a value stays in square brackets. */
export function writeText(pieces: readonly SnippetPiece[], values: Readonly<Record<number, string>> = {}): string {
  const texts = new Map(pieces.filter(isOpenPoint).map((point) => [point.number, values[point.number] ?? blank(point)]))
  return pieces.map((piece) => (piece.kind === 'text' ? piece.text : (texts.get(piece.number) ?? ''))).join('')
}

const blank = (point: OpenPoint): string => (point.kind === 'point' ? point.hint : unchosen(point.options))
