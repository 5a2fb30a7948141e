import { CharacterClass, classAt, foldedAt, wholeClassAt } from './character-class.ts'
import type { Range } from './range.ts'

/** What a token is: a word, a number, a punctuation mark, or a stretch that is not the writer's voice. */
export type TokenKind = 'word' | 'number' | 'mark' | 'masked'

/** A word, number or mark of a text. Offsets are UTF-16 code units into the text as given. */
export interface Token extends Range {
  readonly kind: TokenKind
  /** The form by which rules know it: folded word, canonical mark, `#` for a number, '' for a masked stretch. */
  readonly form: string
  /** Whether it is a word that begins with a capital letter. */
  readonly capital: boolean
}

/** Marks that a writer uses for one another, by the mark that rules name. */
const canonicalMarks: Readonly<Record<string, string>> = {
  '–': '-', '—': '-', '−': '-', '‐': '-', '‑': '-',
  '«': '"', '»': '"', '“': '"', '”': '"', '„': '"',
  '…': '...', '..': '...',
} // prettier-ignore

/** No word is longer, in UTF-16 code units; of more, marks are not put in order, which takes time that grows with the square. */
const longestWord = 500

/**
 * The form of a word by which rules know it: lower case, NFC, ё as е, one kind of apostrophe and hyphen,
 * without soft hyphens and other characters that nobody sees.
 */
export function foldWord(word: string): string {
  const lower = word.toLowerCase()
  if (/^[a-zа-я]+$/.test(lower)) return lower
  const seen = lower.replace(/\p{Cf}/gu, '')
  return (seen.length > longestWord ? seen : seen.normalize('NFC'))
    .replaceAll('ё', 'е')
    .replace(/[’‘ʼ]/g, "'")
    .replace(/[‐‑]/g, '-')
}

/** The mark by which rules know a mark: one dash, one quotation mark, one `!` for many. */
export function canonicalMark(mark: string): string {
  if (mark.length === 1) return mark < '\x7f' ? mark : (canonicalMarks[mark] ?? mark)
  if (/^[!?]+$/.test(mark)) return mark.includes('?') ? '?' : '!'
  if (/^[¡¿]+$/.test(mark)) return mark.includes('¿') ? '¿' : '¡'
  return mark.startsWith('..') ? '...' : mark
}

const apostrophe = 39
const hyphen = 45
const isJoiner = (code: number): boolean => code === apostrophe || code === hyphen

/** How many code units the character at `index` takes. */
const widthAt = (text: string, index: number): number => ((text.codePointAt(index) ?? 0) > 0xffff ? 2 : 1)

/** Whether a word that reaches to `at` by plain letters may go on with something harder. */
function mayGoOn(text: string, at: number, end: number): boolean {
  if (at >= end) return false
  const kind = classAt(text, at)
  const hard = kind === CharacterClass.joiner && at + 1 < end ? classAt(text, at + 1) : kind
  return hard >= CharacterClass.letter && hard <= CharacterClass.surrogate
}

/** Whether the letter at `index` is a capital; one of English or Russian is known without a look at its lower case. */
function isCapital(text: string, index: number): boolean {
  const code = text.charCodeAt(index)
  if (code < 0x80 || (code >= 0x410 && code <= 0x44f))
    return (code >= 0x41 && code <= 0x5a) || (code >= 0x410 && code <= 0x42f)
  const letter = text.charAt(index)
  return letter !== letter.toLowerCase()
}

/** Words that were met, each in a place that its letters give: to compare one is cheaper than to fold it anew. */
const met = new Array<string>(4096).fill('')
/** A longer word is not kept, for it may hold on to its whole text. */
const longestMet = 12

/** The form of a word whose letters each fold by themselves. */
function formOf(text: string, start: number, end: number, hash: number): string {
  const length = end - start
  if (length > longestMet) return foldWord(text.slice(start, end))
  const place = (hash ^ (hash >>> 12)) & (met.length - 1)
  const known = met[place] ?? ''
  let same = known.length === length ? 0 : -1
  while (same >= 0 && same < length) same = known.charCodeAt(same) === foldedAt(text, start + same) ? same + 1 : -1
  return same < 0 ? (met[place] = foldWord(text.slice(start, end))) : known
}

/** Reads the word that begins at `start`. */
function readWord(text: string, start: number, end: number): Token {
  // Most words are plain letters, for which a look at each letter is enough.
  let at = start
  let hash = 0
  for (let code = foldedAt(text, at); code !== 0; code = foldedAt(text, at)) {
    if (isJoiner(code)) {
      const next = at > start && at + 1 < end ? foldedAt(text, at + 1) : 0
      if (next === 0 || isJoiner(next)) break
    }
    hash = (hash * 31 + code) | 0
    at += 1
    if (at >= end) break
  }
  if (at > start && !mayGoOn(text, at, end)) {
    return { start, end: at, kind: 'word', form: formOf(text, start, at, hash), capital: isCapital(text, start) }
  }
  const last = endOfWord(text, start, end)
  return { start, end: last, kind: 'word', form: foldWord(text.slice(start, last)), capital: isCapital(text, start) }
}

/**
 * Where the word that begins at `start` ends: letters, combining marks and digits, with single hyphens and
 * apostrophes between letters, and with characters that nobody sees anywhere but at its end.
 */
function endOfWord(text: string, start: number, end: number): number {
  let last = start + 1
  let joined = true
  for (let at = start; at < end;) {
    const kind = wholeClassAt(text, at)
    at += widthAt(text, at)
    const goesOn = kind === CharacterClass.letter || kind === CharacterClass.combining
    if (goesOn || (kind === CharacterClass.digit && !joined)) {
      joined = false
      last = at
    } else if (kind === CharacterClass.joiner && !joined) joined = true
    else if (kind !== CharacterClass.invisible) break
  }
  return Math.min(last, end)
}

/** Where the number that begins at `start` ends: digits, with single marks that join them. */
function endOfNumber(text: string, start: number, end: number): number {
  let last = start
  let joined = false
  for (let at = start; at < end;) {
    const width = widthAt(text, at)
    if (wholeClassAt(text, at) === CharacterClass.digit) {
      at += width
      last = at
      joined = false
    } else if (!joined && '.,:/-–'.includes(text.charAt(at))) {
      at += 1
      joined = true
    } else break
  }
  return Math.min(last, end)
}

function endOfRun(text: string, start: number, end: number, kind: number): number {
  let at = start + 1
  while (at < end && classAt(text, at) === kind) at += 1
  return at
}

/**
 * Splits the stretch `start`–`end` of a text into tokens.
 * White space, marks of formatting and invisible characters give none.
 */
export function tokenise(text: string, start = 0, end = text.length): Token[] {
  const tokens: Token[] = []
  const limit = Math.min(end, text.length)
  for (let at = Math.max(start, 0); at < limit;) {
    const from = at
    const kind = wholeClassAt(text, at)
    at += 1
    if (kind === CharacterClass.space) continue
    if (kind === CharacterClass.letter) {
      const word = readWord(text, from, limit)
      tokens.push(word)
      at = word.end
    } else if (kind === CharacterClass.digit) {
      at = Math.max(endOfNumber(text, from, limit), at)
      tokens.push({ start: from, end: at, kind: 'number', form: '#', capital: false })
    } else if (kind >= CharacterClass.joiner && kind !== CharacterClass.formatting) {
      if (kind === CharacterClass.mark) at = Math.min(from + widthAt(text, from), limit)
      else if (kind !== CharacterClass.joiner) at = endOfRun(text, from, limit, kind)
      tokens.push({ start: from, end: at, kind: 'mark', form: canonicalMark(text.slice(from, at)), capital: false })
    } else at = from + widthAt(text, from)
  }
  return tokens
}

/** Whether a token is a word or a number, which a reader reads, and no mark. */
export const isSpoken = ({ kind }: Token): boolean => kind === 'word' || kind === 'number'
