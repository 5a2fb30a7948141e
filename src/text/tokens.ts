import { CharacterClass, classAt, classOfPair } from './character-class.ts'
import type { Range } from './range.ts'

/** What a token is: a word, a number, a punctuation mark, or a stretch that is not the writer's voice. */
export type TokenKind = 'word' | 'number' | 'mark' | 'masked'

/** A word, number or mark of a text. Offsets are UTF-16 code units into the text as given. */
export interface Token extends Range {
  readonly kind: TokenKind
  /** The form by which rules know it: folded word, canonical mark, `#` for a number, '' for a masked stretch. */
  readonly form: string
}

/** Marks that a writer uses for one another, by the mark that rules name. */
const canonicalMarks: Readonly<Record<string, string>> = {
  '–': '-', '—': '-', '−': '-', '‐': '-', '‑': '-',
  '«': '"', '»': '"', '“': '"', '”': '"', '„': '"',
  '…': '...', '..': '...',
} // prettier-ignore

/**
 * The form of a word by which rules know it: lower case, NFC, ё as е, one kind of apostrophe and hyphen,
 * without soft hyphens and other characters that nobody sees.
 */
export function foldWord(word: string): string {
  const lower = word.toLowerCase()
  return /^[a-zа-я]+$/.test(lower)
    ? lower
    : lower
        .replace(/\p{Cf}/gu, '')
        .normalize('NFC')
        .replaceAll('ё', 'е')
        .replace(/[’‘ʼ]/g, "'")
        .replace(/[‐‑]/g, '-')
}

/** The mark by which rules know a mark: one dash, one quotation mark, one `!` for many. */
export function canonicalMark(mark: string): string {
  if (mark.length === 1) return canonicalMarks[mark] ?? mark
  if (/^[!?]+$/.test(mark)) return mark.includes('?') ? '?' : '!'
  if (/^[¡¿]+$/.test(mark)) return mark.includes('¿') ? '¿' : '¡'
  return mark.startsWith('..') ? '...' : mark
}

const isLetter = (kind: number): boolean => kind >= CharacterClass.lower && kind <= CharacterClass.letter

/** The class of the character at `index`, whole even where it takes two code units. */
function kindAt(text: string, index: number): number {
  const kind = classAt(text, index)
  return kind === CharacterClass.surrogate ? classOfPair(text, index) : kind
}

/** How many code units the character at `index` takes. */
const widthAt = (text: string, index: number): number => ((text.codePointAt(index) ?? 0) > 0xffff ? 2 : 1)

/** Where the word that begins at `start` ends, and the hardest class that it holds, for folding. */
let hardest: number = CharacterClass.lower
function endOfWord(text: string, start: number, end: number): number {
  let last = start
  let joined = true
  let hard: number = CharacterClass.lower
  let pending: number = CharacterClass.lower
  for (let at = start; at < end;) {
    let kind = classAt(text, at)
    let width = 1
    if (kind === CharacterClass.surrogate) {
      kind = classOfPair(text, at)
      width = widthAt(text, at)
      if (isLetter(kind)) kind = CharacterClass.letter
    }
    at += width
    if (isLetter(kind) || kind === CharacterClass.combining || (kind === CharacterClass.digit && !joined)) {
      if (kind === CharacterClass.combining) kind = CharacterClass.letter
      if (kind <= CharacterClass.letter && kind > hard) hard = kind
      if (pending > hard) hard = pending
      if (joined) joined = false
      last = at
    } else if (kind === CharacterClass.invisible) {
      pending = CharacterClass.letter
    } else if ((kind === CharacterClass.joiner || kind === CharacterClass.curlyJoiner) && !joined) {
      joined = true
      if (kind === CharacterClass.curlyJoiner) pending = CharacterClass.letter
    } else break
  }
  hardest = hard
  return Math.min(last, end)
}

/** Where the number that begins at `start` ends: digits, with single marks that join them. */
function endOfNumber(text: string, start: number, end: number): number {
  let last = start
  let joined = false
  for (let at = start; at < end;) {
    const width = widthAt(text, at)
    if (kindAt(text, at) === CharacterClass.digit) {
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

function foldFound(text: string, start: number, end: number): string {
  const found = text.slice(start, end)
  if (hardest === CharacterClass.lower) return found
  return hardest === CharacterClass.upper ? found.toLowerCase() : foldWord(found)
}

/**
 * Splits the stretch `start`–`end` of a text into tokens.
 * White space, marks of formatting and invisible characters give none.
 */
export function tokenise(text: string, start = 0, end = text.length): Token[] {
  const tokens: Token[] = []
  let at = Math.max(start, 0)
  const limit = Math.min(end, text.length)
  while (at < limit) {
    const from = at
    const kind = kindAt(text, at)
    if (isLetter(kind)) {
      at = endOfWord(text, from, limit)
      if (at === from) at = from + 1
      tokens.push({ start: from, end: at, kind: 'word', form: foldFound(text, from, at) })
    } else if (kind === CharacterClass.digit) {
      at = endOfNumber(text, from, limit)
      if (at === from) at = from + 1
      tokens.push({ start: from, end: at, kind: 'number', form: '#' })
    } else if (kind >= CharacterClass.stop && kind <= CharacterClass.opening) {
      at = endOfRun(text, from, limit, kind)
      tokens.push({ start: from, end: at, kind: 'mark', form: canonicalMark(text.slice(from, at)) })
    } else if (kind === CharacterClass.mark || kind === CharacterClass.joiner || kind === CharacterClass.curlyJoiner) {
      at = Math.min(from + widthAt(text, from), limit)
      tokens.push({ start: from, end: at, kind: 'mark', form: canonicalMark(text.slice(from, at)) })
    } else at += widthAt(text, from)
  }
  return tokens
}
