import type { Range } from './range.ts'

/** What a token is: a word, a number, a punctuation mark, or a stretch that is not the writer's voice. */
export type TokenKind = 'word' | 'number' | 'mark' | 'masked'

/** A word, number or mark of a text. Offsets are UTF-16 code units into the text as given. */
export interface Token extends Range {
  readonly kind: TokenKind
  /** The form by which rules know it: folded word, canonical mark, `#` for a number, '' for a masked stretch. */
  readonly form: string
}

const word = String.raw`\p{L}[\p{L}\p{M}\p{N}]*(?:['’‘ʼ\-‐‑][\p{L}\p{M}][\p{L}\p{M}\p{N}]*)*`
const number = String.raw`\p{N}+(?:[.,:/\-–]\p{N}+)*`
const mark = String.raw`\.{2,}|[!?¡¿]{2,}|[^\s\p{L}\p{M}\p{N}]`
const pattern = new RegExp(`(${word})|(${number})|(${mark})`, 'gu')

/** Marks that a writer uses for one another, by the mark that rules name. */
const canonicalMarks: Readonly<Record<string, string>> = {
  '–': '-', '—': '-', '−': '-', '‐': '-', '‑': '-',
  '«': '"', '»': '"', '“': '"', '”': '"', '„': '"',
  '…': '...', '..': '...',
} // prettier-ignore

/** Marks of formatting and characters that nobody sees: they stand between words without meaning anything. */
const silent = new Set(['*', '_', '~', '\u200b', '\u200c', '\u200d', '\u2060', '\ufeff', '\u00ad'])

/** The form of a word by which rules know it: lower case, NFC, ё as е, one kind of apostrophe and hyphen. */
export function foldWord(word: string): string {
  const lower = word.toLowerCase()
  return /^[a-zа-я]+$/.test(lower)
    ? lower
    : lower
        .normalize('NFC')
        .replaceAll('ё', 'е')
        .replace(/[’‘ʼ]/g, "'")
        .replace(/[‐‑]/g, '-')
}

/**
 * Splits the stretch `start`–`end` of a text into tokens.
 * White space, marks of formatting and invisible characters give none.
 */
export function tokenise(text: string, start = 0, end = text.length): Token[] {
  const tokens: Token[] = []
  pattern.lastIndex = start
  for (let match = pattern.exec(text); match !== null && match.index < end; match = pattern.exec(text)) {
    const [found, asWord, asNumber] = match
    const range = { start: match.index, end: Math.min(match.index + found.length, end) }
    if (asWord !== undefined) tokens.push({ ...range, kind: 'word', form: foldWord(asWord) })
    else if (asNumber !== undefined) tokens.push({ ...range, kind: 'number', form: '#' })
    else if (!silent.has(found)) tokens.push({ ...range, kind: 'mark', form: canonicalMark(found) })
  }
  return tokens
}

/** The mark by which rules know a mark: one dash, one quotation mark, one `!` for many. */
export function canonicalMark(mark: string): string {
  if (/^[!?¡¿]{2,}$/.test(mark)) return mark.includes('?') || mark.includes('¿') ? '?' : '!'
  return canonicalMarks[mark] ?? (mark.startsWith('..') ? '...' : mark)
}
