import type { SnippetPiece } from './parse-snippet.ts'
import type { TemplateWording } from './template.ts'
import { wordingPieces, type DraftOptions } from './wording-pieces.ts'

/** A wording as the body of a VS Code snippet; the cursor ends after the sign-off. */
export const renderSnippet = (wording: TemplateWording, options: DraftOptions): string =>
  `${wordingPieces(wording, options).map(write).join('')}$0`

function write(piece: SnippetPiece): string {
  switch (piece.kind) {
    case 'text':
      return escape(piece.text)
    case 'point':
      return `\${${piece.number}:${escape(piece.hint)}}`
    case 'choice':
      return `\${${piece.number}|${piece.options.map((option) => option.replace(/[,|\\]/gu, '\\$&')).join(',')}|}`
    case 'mention':
      return `\${${piece.number}}`
  }
}

const escape = (text: string): string => text.replace(/[$}\\]/gu, '\\$&')
