import { optionOf } from '../draft.ts'
import { parseSnippet, type SnippetPiece } from '../parse-snippet.ts'
import type { Gender } from '../template.ts'
import type { CourtesyForm } from './courtesy-form.ts'

/** What is known of the people of a message. What is not known stays open. */
export interface KnownPeople {
  readonly recipient?: string | undefined
  readonly recipientGender?: Gender | undefined
  readonly sender?: string | undefined
}

/** The pieces of a greeting or a sign-off: what is known is text, and the rest stays open. */
export const courtesyPieces = ({ text, roles }: CourtesyForm, known: KnownPeople): readonly SnippetPiece[] =>
  parseSnippet(text).map((piece): SnippetPiece => {
    if (piece.kind === 'text' || piece.kind === 'mention') return piece
    const role = roles[piece.number]
    const value =
      role === 'recipient' ? known.recipient
      : role === 'sender' ? known.sender
      : role === 'recipient-gender' ? optionOf(piece, known.recipientGender)
      : undefined // prettier-ignore
    return value ? { kind: 'text', text: value, point: piece.number } : piece
  })
