import { escapeSnippet } from './escape-snippet.ts'
import { type SnippetPiece, unchosen } from './parse-snippet.ts'
import type { TemplateWording } from './template.ts'
import { wordingPieces, type DraftOptions } from './wording-pieces.ts'

/** A wording as the body of a VS Code snippet; the cursor ends after the sign-off. */
export const renderSnippet = (wording: TemplateWording, options: DraftOptions): string =>
  writeSnippet(wordingPieces(wording, options))

/** Pieces of a draft as the body of a VS Code snippet; the cursor ends after them. */
export const writeSnippet = (pieces: readonly SnippetPiece[]): string => `${pieces.map(write).join('')}$0`

function write(piece: SnippetPiece): string {
  switch (piece.kind) {
    case 'text':
      return escapeSnippet(piece.text)
    case 'point':
      return `\${${piece.number}:${escapeSnippet(piece.hint)}}`
    case 'choice':
      // The first alternative is what stands there until one is chosen: an open point, not a guess.
      return `\${${piece.number}|${[unchosen(piece.options), ...piece.options].map(escapeOption).join(',')}|}`
    case 'mention':
      return `\${${piece.number}}`
  }
}

const escapeOption = (option: string): string => option.replace(/[,|\\]/gu, '\\$&')
