import { abbreviations, type Abbreviations } from './abbreviations.ts'
import { functionWords } from './function-words.ts'
import { languages, type Language } from './language.ts'
import type { Token } from './tokens.ts'

/** Whether a word begins with a capital, or is written with one inside. */
export const isCapital = (text: string, { start, end }: Token): boolean => {
  const first = String.fromCodePoint(text.codePointAt(start) ?? 0)
  if (first !== first.toLowerCase() || first === first.toUpperCase()) return true
  // “iPhone” and “eBay” begin a sentence as they are.
  const second = text.charAt(start + 1)
  return end > start + 1 && second !== second.toLowerCase()
}

/** Whether nothing stands between two tokens. */
export const touch = (a: Token | undefined, b: Token | undefined): boolean => a !== undefined && a.end === b?.start

/** The word that a stop may belong to, with the letters before it: `e.g` of “e.g.”, `т.д` of “т. д.”. */
function abbreviationBefore(tokens: readonly Token[], stop: number, first: number): string[] {
  const word = tokens[stop - 1]
  // The “st” of “31st” is no saint.
  if (word?.kind !== 'word' || !touch(word, tokens[stop])) return []
  if (tokens[stop - 2]?.kind === 'number' && touch(tokens[stop - 2], word)) return []
  const forms = [word.form]
  let joined = word.form
  for (let at = stop - 2; at > first && at > stop - 8 && forms.length < 4; at -= 2) {
    const before = tokens[at - 1]
    if (tokens[at]?.form !== '.' || before?.kind !== 'word' || before.form.length > 3 || !touch(before, tokens[at]))
      break
    joined = `${before.form}.${joined}`
    forms.push(joined)
  }
  return forms
}

const isListed = (key: keyof Abbreviations, language: Language | 'und', forms: readonly string[]): boolean =>
  (language === 'und' ? languages : [language]).some((one) => forms.some((form) => abbreviations[one][key].has(form)))

/** Whether a word begins a sentence rather than a name: a function word that is no initial. */
function isStarter(tokens: readonly Token[], at: number, language: Language | 'und'): boolean {
  const token = tokens[at]
  if (token?.kind !== 'word') return false
  if (token.form.length === 1 && tokens[at + 1]?.form === '.' && touch(token, tokens[at + 1])) return false
  return (language === 'und' ? languages : [language]).some((one) => functionWords[one].has(token.form))
}

/** A paragraph whose sentences are being divided. */
export interface Reading {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly language: Language | 'und'
  /** Whether the writer begins sentences without capitals. */
  readonly casual: boolean
}

/** Whether the stop at `stop` ends a sentence that began at `first`, where `next` begins something with a capital. */
export function stopEndsBefore(
  { text, tokens, language }: Reading,
  stop: number,
  first: number,
  next: number,
): boolean {
  const before = tokens[stop - 1]
  const after = tokens[next]
  if (before === undefined || after === undefined) return true
  const number = after.kind === 'number'
  if (before.kind === 'number' && stop - 1 === first) return before.end - before.start > 3
  const forms = abbreviationBefore(tokens, stop, first)
  if (forms.length === 0) return true
  const has = (key: keyof Abbreviations): boolean => isListed(key, language, forms)
  const longest = forms.slice(1)
  if (longest.length > 0 && isListed('beforeCapital', language, longest)) return true
  if (tokens[stop - 2]?.kind === 'number' && stop - 2 >= first && has('afterNumber')) return true
  if (number && has('beforeNumber')) return false
  if (has('never')) return false
  const opens = after.kind === 'mark' && /[¿¡]/.test(after.form)
  if (has('beforeCapital')) return true
  if (!has('beforeStarter') && !isInitial(text, tokens, stop, language)) return true
  // Nobody leaves an initial at the end of a line for the name to follow on the next.
  return opens || isStarter(tokens, next, language) || /[\r\n]/.test(text.slice(before.end, after.start))
}

/** Whether the word before a stop is an initial or the end of letters with stops between them. */
function isInitial(text: string, tokens: readonly Token[], stop: number, language: Language | 'und'): boolean {
  const word = tokens[stop - 1]
  if (word === undefined || word.end - word.start > 1) return false
  if (touch(tokens[stop - 2], word) && tokens[stop - 2]?.form === '.') return true
  return isCapital(text, word) && !(language === 'en' && word.form === 'i')
}

/** Whether the word before the stop at `stop` is an abbreviation or a letter. */
export const isAbbreviation = ({ tokens, language }: Reading, stop: number, first: number): boolean => {
  const forms = abbreviationBefore(tokens, stop, first)
  const keys = ['never', 'beforeNumber', 'beforeStarter', 'beforeCapital'] as const
  return forms.some((form) => form.length === 1) || keys.some((key) => isListed(key, language, forms))
}
