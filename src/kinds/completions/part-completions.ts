import { writeText } from '../../templates/fill-template.ts'
import { parseSnippet, type SnippetPiece } from '../../templates/parse-snippet.ts'
import { writeSnippet } from '../../templates/render-snippet.ts'
import type { Language } from '../../text/language.ts'
import type { Insertion, PartData } from '../kind.ts'
import type { Outline, PartState } from '../outline.ts'
import type { Candidate } from './candidate.ts'
import type { Voice } from './voice-of.ts'

/** The sentences that say a part as the message speaks to its reader; for each form of address where it is not known. */
export function partCandidates(part: PartData, language: Language, locale: Language, voice: Voice): Candidate[] {
  const names = [...new Set([part.text[locale].title, part.text[language].title])]
  return part.insertions[language]
    .filter((own) => fits(own, voice))
    .map(({ text, example: values }) => {
      // The hints too, though they speak to the writer: they stand in the message until they are filled in.
      const pieces = voice.capital ? parseSnippet(text).map(pieceWithCapital) : parseSnippet(text)
      const words = writeText(pieces)
      const filled = writeText(pieces, values)
      const example = voice.capital ? withCapital(filled) : filled
      return {
        job: 'part',
        language,
        label: part.text[locale].title,
        names,
        words,
        snippet: writeSnippet(pieces),
        example: example === words ? undefined : example,
      }
    })
}

/** Whether a sentence addresses the reader as the message does, or not at all. */
const fits = ({ address }: Insertion, { addresses }: Voice): boolean => address === undefined || addresses.has(address)

/** Words that address the reader with вы. */
const polite = /(?<!\p{L})(?:вы|вас|вам|вами|ваш\p{Ll}*)(?!\p{L})/gu

/** A text that writes «Вы» with a capital. */
const withCapital = (text: string): string => text.replace(polite, (word) => `В${word.slice(1)}`)

function pieceWithCapital(piece: SnippetPiece): SnippetPiece {
  if (piece.kind === 'text') return { ...piece, text: withCapital(piece.text) }
  return piece.kind === 'point' ? { ...piece, hint: withCapital(piece.hint) } : piece
}

/** What is missing of a message's kind, those parts first that belong at an offset, and among them those that it needs. */
export function missingPartsAt({ parts }: Outline, offset: number): MissingPart[] {
  return parts
    .filter(({ place }) => place === null)
    .map((state) => ({ ...state, belongs: belongsAt(parts, state, offset) }))
    .sort((a, b) => Number(b.belongs) - Number(a.belongs) || Number(isNeeded(b)) - Number(isNeeded(a)))
}

/** A part that was not found, and whether a place is where it belongs. */
export interface MissingPart extends PartState {
  readonly belongs: boolean
}

const isNeeded = ({ part, isDoubtful }: PartState): boolean => part.need === 'required' && !isDoubtful

/** Whether all parts that come before one stand before an offset, and all others after it. */
function belongsAt(parts: readonly PartState[], { part }: PartState, offset: number): boolean {
  const rank = parts.findIndex((own) => own.part === part)
  return parts.every(({ place }, at) => !place || (at < rank ? place.end <= offset : place.start >= offset))
}
