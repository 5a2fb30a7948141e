import { en } from './given-names/en.ts'
import { es } from './given-names/es.ts'
import { ru } from './given-names/ru.ts'
import { once } from './remember.ts'
import { transliterate } from './transliterate.ts'
import { foldWord } from './tokens.ts'

/** Whether a word, folded as tokens are, is in Cyrillic letters. */
export const isCyrillic = (form: string): boolean => /[а-я]/.test(form)

/** No name is longer, in UTF-16 code units; to take the accents off much more takes time that grows with the square. */
const longestName = 100

/** A Russian name without what its cases change: Анна, Анне and Анн are one. */
function stemOf(form: string): string {
  let end = form.length
  while (end > 2 && 'аеиоуыэюяйь'.includes(form.charAt(end - 1))) end -= 1
  return form.slice(0, end)
}

/** Names in Latin letters without most of what spellings differ in: Katia is Katya, Marc is Mark. */
const respell = (names: string): string =>
  names
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/ph/g, 'f')
    .replace(/ck/g, 'k')
    .replace(/c(?![eih])/g, 'k')
    .replace(/x/g, 'ks')
    .replace(/kh/g, 'h')
    .replace(/w/g, 'v')
    .replace(/[jy]/g, 'i')

/** A name that was spelt anew, with one letter for two: but Dee is not “de”. */
const undoubled = (name: string): string => (name.length > 3 ? name.replace(/(.)\1+/g, '$1') : name)

const skeletonOf = (form: string): string => undoubled(respell(form))

function keyOf(form: string): string {
  if (form.length > longestName) return form
  return isCyrillic(form) ? stemOf(form) : skeletonOf(form)
}

/**
 * The key of a word (folded, in Latin or Cyrillic letters) by which spellings of one name are the same in both scripts.
 */
export const nameKey = (form: string): string => skeletonOf(isCyrillic(form) ? transliterate(stemOf(form)) : form)

/** The lines on which each name stands. */
const lines = once(() => {
  const found = new Map<string, Set<number>>()
  const add = (key: string, line: number): void => {
    const known = found.get(key)
    if (known) known.add(line)
    else found.set(key, new Set([line]))
  }
  const named = [en, es, ru].join('\n').split(/[\n/]/)
  const listed = named.flatMap((names, line) => names.split(/\s+/).flatMap((name) => (name ? [{ name, line }] : [])))
  const forms = listed.map(({ name }) => foldWord(name))
  // All at once: that many texts of one word would take many times as long.
  const spelt = respell(transliterate(forms.join(' '))).split(' ')
  for (const [place, { line }] of listed.entries()) {
    const form = forms[place] ?? ''
    if (isCyrillic(form)) add(stemOf(form), line)
    add(undoubled(spelt[place] ?? ''), line)
  }
  return found
})

/** Whether a word, folded as tokens are, is a given name or a short form of one that is common in our languages. */
export const isGivenName = (form: string): boolean => form.length > 1 && lines().has(keyOf(form))

/** Whether two words, folded as tokens are, may be forms of one given name: Bob and Robert, Лена and Елена. */
export function areOneGivenName(a: string, b: string): boolean {
  const [one, other] = [lines().get(keyOf(a)), lines().get(keyOf(b))]
  return one !== undefined && other !== undefined && [...one].some((line) => other.has(line))
}
