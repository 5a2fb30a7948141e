/** Marks and white space tell nothing; whatever is neither a letter nor a digit nor one of them is masked too. */
const kept = /^[\p{P}\p{Sc}\p{Sk}\p{Sm}\s]$/u
const digit = /^\p{N}$/u
const upper = /^\p{Lu}$/u
const cyrillic = /^\p{Script=Cyrillic}$/u

/**
 * The shape of a text without its words: each letter is an `x` or `X`, a Cyrillic one an `а` or `А`, each digit a `0`;
 * marks and white space stay. It has as many UTF-16 code units as the text.
 */
export const maskText = (text: string): string =>
  Array.from(text, (character) => maskOf(character).repeat(kept.test(character) ? 1 : character.length)).join('')

function maskOf(character: string): string {
  if (kept.test(character)) return character
  if (digit.test(character)) return '0'
  if (cyrillic.test(character)) return upper.test(character) ? 'А' : 'а'
  return upper.test(character) ? 'X' : 'x'
}
