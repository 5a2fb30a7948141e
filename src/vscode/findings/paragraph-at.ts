import * as vscode from 'vscode'

/** How far a paragraph is looked at before and behind a place, in UTF-16 code units. */
const furthest = 2000

/** How many lines of it are looked at in each direction. */
const mostLines = 40

/**
 * The paragraph of a document around a place, cut where it is long: it costs the same in a short message and in a long one.
 * @param offset the place, in UTF-16 code units
 * @returns the text, and where it begins
 */
export function paragraphAt(document: vscode.TextDocument, offset: number): { start: number; text: string } {
  const { line } = document.positionAt(offset)
  const isText = (at: number): boolean =>
    at >= 0 && at < document.lineCount && !document.lineAt(at).isEmptyOrWhitespace && Math.abs(at - line) <= mostLines
  let [first, last] = [line, line]
  while (isText(first - 1)) first -= 1
  while (isText(last + 1)) last += 1
  const start = Math.max(document.offsetAt(new vscode.Position(first, 0)), offset - furthest)
  const end = Math.min(document.offsetAt(document.lineAt(last).range.end), offset + furthest)
  return { start, text: document.getText(new vscode.Range(document.positionAt(start), document.positionAt(end))) }
}
