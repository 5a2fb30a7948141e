import { areOneGivenName, isCyrillic, isGivenName, nameKey } from './given-names.ts'
import { hasGivenName, type PersonName } from './person-name.ts'

/** Names that begin alike for so many letters may be forms of one. */
const sharedBeginning = 3

/** Whether two words of names may name one person, as far as letters tell. */
function mayBeOne(a: string, b: string): boolean {
  if (a === b || areOneGivenName(a, b)) return true
  const [one, other] = [nameKey(a), nameKey(b)]
  if (one === other) return true
  if (a.length === 1 || b.length === 1) return one.startsWith(other.charAt(0))
  if (isCyrillic(a) === isCyrillic(b) && isGivenName(a) && isGivenName(b)) return false
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  const beginning = Math.min(sharedBeginning, short.length)
  if (long.startsWith(short.slice(0, beginning)) || (short.length > 3 && long.includes(short))) return true
  return short.length > 3 && differByOneOrTwo(short, long)
}

/** Whether at most two letters at one place make the difference, as in Jhon and John. */
function differByOneOrTwo(short: string, long: string): boolean {
  let from = 0
  while (from < short.length && short.charAt(from) === long.charAt(from)) from += 1
  let back = 0
  while (back < short.length - from && short.at(-1 - back) === long.at(-1 - back)) back += 1
  return long.length - from - back <= 2
}

/**
 * Whether two names surely are of different people: they share no part, not by a short form either, and each says what
 * the other says too. “Ms Keller” and “Anna” may be one person.
 */
export function areDifferentPeople(a: PersonName, b: PersonName): boolean {
  if (a.words.some((word) => b.words.some((other) => mayBeOne(word, other)))) return false
  const [first, second] = [saysOf(a), saysOf(b)]
  return (first.given && second.given) || (first.surname && second.surname)
}

/** Which parts of a name are given for sure. */
function saysOf(name: PersonName): { readonly given: boolean; readonly surname: boolean } {
  const { words, titled } = name
  const isFull = words.filter(({ length }) => length > 1).length > 1
  const known = hasGivenName(name)
  return { given: isFull || (known && !titled), surname: isFull || titled }
}
