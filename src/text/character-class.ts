/**
 * What a code unit is to the tokeniser, as a number so that a table of them is fast.
 * `lower`, `upper` and `letter` are letters: one that is its own folded form, one that only needs lower case,
 * and one that needs the whole folding.
 */
export const CharacterClass = {
  space: 1,
  lower: 2,
  upper: 3,
  letter: 4,
  combining: 5,
  digit: 6,
  invisible: 7,
  joiner: 8,
  curlyJoiner: 9,
  stop: 10,
  ending: 11,
  opening: 12,
  formatting: 13,
  mark: 14,
  surrogate: 15,
} as const

const known = new Uint8Array(0x10000)

const special: Readonly<Record<string, number>> = {
  "'": CharacterClass.joiner, '-': CharacterClass.joiner,
  '’': CharacterClass.curlyJoiner, '‘': CharacterClass.curlyJoiner, 'ʼ': CharacterClass.curlyJoiner,
  '‐': CharacterClass.curlyJoiner, '‑': CharacterClass.curlyJoiner,
  '.': CharacterClass.stop, '!': CharacterClass.ending, '?': CharacterClass.ending,
  '¡': CharacterClass.opening, '¿': CharacterClass.opening,
  '*': CharacterClass.formatting, '_': CharacterClass.formatting, '~': CharacterClass.formatting,
} // prettier-ignore

function classify(character: string, code: number): number {
  const found = special[character]
  if (found !== undefined) return found
  if (/\p{Cf}/u.test(character)) return CharacterClass.invisible
  if (/[\s\p{Cc}]/u.test(character)) return CharacterClass.space
  if (/\p{L}/u.test(character)) {
    const composed = code < 0x180 || (code >= 0x400 && code < 0x460)
    if (!composed || code === 0x401 || code === 0x451) return CharacterClass.letter
    return character.toLowerCase() === character ? CharacterClass.lower : CharacterClass.upper
  }
  if (/\p{M}/u.test(character)) return CharacterClass.combining
  return /\p{N}/u.test(character) ? CharacterClass.digit : CharacterClass.mark
}

/** The class of the code unit at `index`; of half a pair it is `surrogate`, and the pair's is `classOfPair`'s to say. */
export function classAt(text: string, index: number): number {
  const code = text.charCodeAt(index)
  const cached = known[code]
  if (cached !== undefined && cached !== 0) return cached
  const found = code >= 0xd800 && code < 0xe000 ? CharacterClass.surrogate : classify(String.fromCharCode(code), code)
  known[code] = found
  return found
}

/** The class of the character that begins at `index` and may take two code units; a lone half is a mark. */
export function classOfPair(text: string, index: number): number {
  const code = text.codePointAt(index)
  return code === undefined || code < 0x10000 ? CharacterClass.mark : classify(String.fromCodePoint(code), code)
}
