import type { Day } from '../text/day.ts'
import { type DateForm, writeDate } from '../text/dates/write-date.ts'
import type { Language } from '../text/language.ts'
import type { SnippetPiece } from './parse-snippet.ts'
import type { Gender, PointRole, TemplateWording } from './template.ts'
import { type OpenPoint, wordingPieces } from './wording-pieces.ts'

/** What is known of a message before it is written. What is not known stays open. */
export interface Known {
  readonly recipient?: string | undefined
  readonly recipientGender?: Gender | undefined
  readonly sender?: string | undefined
  readonly senderGender?: Gender | undefined
  /** What belongs at single points, by their numbers. A day is written as the words before it need it. */
  readonly values?: Readonly<Record<number, Day | string>> | undefined
}

/** What to make of a wording. */
export interface Drafting {
  readonly language: Language
  /** Whether a subject line heads it. */
  readonly subject: boolean
  /** The sections that are left out, by their place in the wording. */
  readonly without?: ReadonlySet<number>
  /** The words before the sender's name at the end; the wording's own where absent. */
  readonly signOff?: string | undefined
  readonly today: Day
}

/** The forms in which dates are written, by the roles of their points. */
export const dateForms: Readonly<Partial<Record<PointRole, DateForm>>> = {
  date: 'plain',
  'date-on': 'on',
  'date-by': 'by',
  'date-from': 'from',
}

/**
 * Drafts a message: what is known is text, and the rest stays open.
 * @throws Error for a mention of a point that is never defined
 */
export function draft(wording: TemplateWording, known: Known, drafting: Drafting): readonly SnippetPiece[] {
  const { language, subject, without = new Set(), signOff, today } = drafting
  const pieces = wordingPieces(wording, { subject: subject && language, without, signOff })
  const texts = new Map<number, string>()
  for (const piece of pieces) {
    if (piece.kind === 'text' || piece.kind === 'mention') continue
    const text = textOf(piece, wording.roles?.[piece.number], known, language, today)
    if (text) texts.set(piece.number, text)
  }
  const valued = pieces.map((piece): SnippetPiece => {
    const text = piece.kind === 'text' ? undefined : texts.get(piece.number)
    return piece.kind === 'text' || text === undefined ? piece : { kind: 'text', text, point: piece.number }
  })
  return language === 'ru' ? valued.map((piece, place) => beforeValue(piece, valued[place + 1])) : valued
}

/** The Russian «с» is «со» before «вторника» and «среды». */
function beforeValue(piece: SnippetPiece, next: SnippetPiece | undefined): SnippetPiece {
  if (piece.kind !== 'text' || next?.kind !== 'text' || next.point === undefined) return piece
  return /^(?:вторника|среды)/u.test(next.text)
    ? { ...piece, text: piece.text.replace(/(?<=(?:^|\s)[Сс])(?= $)/u, 'о') }
    : piece
}

function textOf(
  point: OpenPoint,
  role: PointRole | undefined,
  known: Known,
  language: Language,
  today: Day,
): string | undefined {
  const value = known.values?.[point.number]
  if (typeof value === 'string') return value
  if (value) return writeDate(value, language, (role && dateForms[role]) ?? 'plain', today)
  switch (role) {
    case 'recipient':
      return known.recipient
    case 'recipient-gender':
      return optionOf(point, known.recipientGender)
    case 'sender':
      return known.sender
    case 'sender-gender':
      return optionOf(point, known.senderGender)
    default:
      return undefined
  }
}

/** The option of a choice of gender: the masculine one comes first. */
export const optionOf = (point: OpenPoint, gender: Gender | undefined): string | undefined =>
  point.kind === 'choice' && gender ? point.options[gender === 'masculine' ? 0 : 1] : undefined
