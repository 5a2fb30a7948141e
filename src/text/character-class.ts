/** What a code unit is to the tokeniser, as a number so that a table of them is fast. */
export const CharacterClass = {
  space: 1,
  letter: 2,
  combining: 3,
  digit: 4,
  invisible: 5,
  surrogate: 6,
  joiner: 7,
  stop: 8,
  ending: 9,
  opening: 10,
  formatting: 11,
  mark: 12,
} as const

const special: Readonly<Record<string, number>> = {
  "'": CharacterClass.joiner, '’': CharacterClass.joiner, '‘': CharacterClass.joiner, 'ʼ': CharacterClass.joiner,
  '-': CharacterClass.joiner, '‐': CharacterClass.joiner, '‑': CharacterClass.joiner,
  '.': CharacterClass.stop, '!': CharacterClass.ending, '?': CharacterClass.ending,
  '¡': CharacterClass.opening, '¿': CharacterClass.opening,
  '*': CharacterClass.formatting, '_': CharacterClass.formatting, '~': CharacterClass.formatting,
} // prettier-ignore

/** The class of each code unit that has been met, and what a letter or joiner that folds by itself folds to. */
const classes = new Uint8Array(0x10000)
const folded = new Uint16Array(0x10000)

function classify(character: string): number {
  const found = special[character]
  if (found !== undefined) return found
  if (/\p{Cf}/u.test(character)) return CharacterClass.invisible
  if (/[\s\p{Cc}]/u.test(character)) return CharacterClass.space
  if (/\p{L}/u.test(character)) return CharacterClass.letter
  if (/\p{M}/u.test(character)) return CharacterClass.combining
  return /\p{N}/u.test(character) ? CharacterClass.digit : CharacterClass.mark
}

/** Latin and Cyrillic letters fold one by one; others only with what stands beside them. */
const foldsAlone = (code: number): boolean => code < 0x180 || (code >= 0x400 && code < 0x460)

function learn(code: number): number {
  const character = String.fromCharCode(code)
  const kind = code >= 0xd800 && code < 0xe000 ? CharacterClass.surrogate : classify(character)
  classes[code] = kind
  if (kind === CharacterClass.joiner) folded[code] = character === '-' || code === 0x2010 || code === 0x2011 ? 45 : 39
  if (kind === CharacterClass.letter && foldsAlone(code)) {
    const lower = character.toLowerCase().replace('ё', 'е')
    if (lower.length === 1) folded[code] = lower.charCodeAt(0)
  }
  return kind
}

/** The class of the code unit at `index`; half a pair is a `surrogate`. */
export function classAt(text: string, index: number): number {
  const code = text.charCodeAt(index)
  const known = classes[code]
  return known === undefined || known === 0 ? learn(code) : known
}

/** What the letter or joiner at `index` folds to, as a code unit; 0 for other characters and letters that do not fold alone. */
export function foldedAt(text: string, index: number): number {
  const code = text.charCodeAt(index)
  if (classes[code] === 0) learn(code)
  return folded[code] ?? 0
}

/** The class of the character that begins at `index`, whole even where it takes two code units; a lone half is a mark. */
export function wholeClassAt(text: string, index: number): number {
  const kind = classAt(text, index)
  if (kind !== CharacterClass.surrogate) return kind
  const code = text.codePointAt(index) ?? 0
  return code < 0x10000 ? CharacterClass.mark : classify(String.fromCodePoint(code))
}
