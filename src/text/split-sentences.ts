import { abbreviations, type Abbreviations } from './abbreviations.ts'
import { functionWords } from './function-words.ts'
import { languages, type Language } from './language.ts'
import type { Sentence } from './message.ts'
import type { Token } from './tokens.ts'

const isCapital = (text: string, { start, end }: Token): boolean => {
  const first = String.fromCodePoint(text.codePointAt(start) ?? 0)
  if (first !== first.toLowerCase() || first === first.toUpperCase()) return true
  // “iPhone” and “eBay” begin a sentence as they are.
  const second = text.charAt(start + 1)
  return end > start + 1 && second !== second.toLowerCase()
}

const isEnding = ({ kind, form }: Token): boolean =>
  kind === 'mark' && (form === '.' || form === '!' || form === '?' || form === '...')

const isCloser = (text: string, token: Token): boolean => /^[)\]}»”“"'’]$/.test(text.charAt(token.start))

const isOpener = (text: string, token: Token): boolean => /^[([{«“„"'‘]$/.test(text.charAt(token.start))

const touch = (a: Token | undefined, b: Token | undefined): boolean => a !== undefined && a.end === b?.start

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

const everyAbbreviation = (key: keyof Abbreviations, language: Language | 'und', forms: readonly string[]): boolean =>
  (language === 'und' ? languages : [language]).some((one) => forms.some((form) => abbreviations[one][key].has(form)))

/** Whether a word begins a sentence rather than a name: a function word that is no initial. */
function isStarter(tokens: readonly Token[], at: number, language: Language | 'und'): boolean {
  const token = tokens[at]
  if (token?.kind !== 'word') return false
  if (token.form.length === 1 && tokens[at + 1]?.form === '.' && touch(token, tokens[at + 1])) return false
  return (language === 'und' ? languages : [language]).some((one) => functionWords[one].has(token.form))
}

interface Reading {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly language: Language | 'und'
  /** Whether the writer begins sentences without capitals. */
  readonly casual: boolean
}

/** Whether the stop at `stop` ends a sentence that began at `first`, where `next` begins something with a capital. */
function stopEndsBefore({ text, tokens, language }: Reading, stop: number, first: number, next: number): boolean {
  const before = tokens[stop - 1]
  const after = tokens[next]
  if (before === undefined || after === undefined) return true
  const number = after.kind === 'number'
  if (before.kind === 'number' && stop - 1 === first) return before.end - before.start > 3
  const forms = abbreviationBefore(tokens, stop, first)
  if (forms.length === 0) return true
  const has = (key: keyof Abbreviations): boolean => everyAbbreviation(key, language, forms)
  const longest = forms.slice(1)
  if (longest.length > 0 && everyAbbreviation('beforeCapital', language, longest)) return true
  if (tokens[stop - 2]?.kind === 'number' && stop - 2 >= first && has('afterNumber')) return true
  if (number && has('beforeNumber')) return false
  if (has('never')) return false
  const opens = after.kind === 'mark' && /[¿¡]/.test(after.form)
  if (has('beforeCapital')) return true
  if (!has('beforeStarter') && !isInitial(text, tokens, stop, language)) return true
  // Nobody leaves an initial at the end of a line for the name to follow on the next.
  return opens || isStarter(tokens, next, language) || text.slice(before.end, after.start).includes('\n')
}

/** Whether the word before a stop is an initial or the end of letters with stops between them. */
function isInitial(text: string, tokens: readonly Token[], stop: number, language: Language | 'und'): boolean {
  const word = tokens[stop - 1]
  if (word === undefined || word.end - word.start > 1) return false
  if (touch(tokens[stop - 2], word) && tokens[stop - 2]?.form === '.') return true
  return isCapital(text, word) && !(language === 'en' && word.form === 'i')
}

/** Whether a sentence that began at `first` ends with the mark at `mark`, what closes it reaching to `next`. */
function endsAt(reading: Reading, mark: number, first: number, last: number, next: number): boolean {
  const { text, tokens, casual } = reading
  const form = tokens[last]?.form === '...' || tokens[mark]?.form === '...' ? '...' : tokens[mark]?.form
  const after = tokens[next]
  const closed = next > last + 1
  if (after === undefined) return true
  if (touch(tokens[next - 1], after)) {
    if (form === '.' || after.kind !== 'word')
      return after.kind === 'mark' && /[¿¡«]/.test(text.charAt(after.start)) && form !== '.'
    return form !== '...' && isCapital(text, after)
  }
  let word = next
  if (after.kind === 'mark') {
    if (/^[,;:]$/.test(after.form)) return false
    if (/^[¿¡]$/.test(after.form)) return form !== '.' || stopEndsBefore(reading, mark, first, next)
    if (after.form === '-' || isOpener(text, after)) {
      while (tokens[word]?.kind === 'mark' && word < next + 4) word += 1
    } else return form !== '.' || stopEndsBefore(reading, mark, first, next)
  }
  const begins = tokens[word]
  if (begins === undefined) return true
  if (begins.kind !== 'word' || isCapital(text, begins))
    return form !== '.' || stopEndsBefore(reading, mark, first, word)
  if (form === '...' || word !== next) return false
  if (form === '.')
    return (
      casual &&
      abbreviationBefore(tokens, mark, first).every((one) => one.length > 1) &&
      !isAbbreviation(reading, mark, first)
    )
  return !closed
}

const isAbbreviation = ({ tokens, language }: Reading, stop: number, first: number): boolean => {
  const forms = abbreviationBefore(tokens, stop, first)
  return (['never', 'beforeNumber', 'beforeStarter', 'beforeCapital'] as const).some((key) =>
    everyAbbreviation(key, language, forms),
  )
}

/**
 * Divides the tokens of a paragraph into sentences.
 * `breaks` are the offsets at which a sentence begins whatever stands before, in order.
 */
export function splitSentences(
  text: string,
  tokens: readonly Token[],
  breaks: readonly number[],
  language: Language | 'und',
): Sentence[] {
  const sentences: Sentence[] = []
  const opening = tokens.find(({ kind }) => kind === 'word')
  const reading = { text, tokens, language, casual: opening !== undefined && !isCapital(text, opening) }
  let first = 0
  let nextBreak = 0
  const close = (after: number): void => {
    const start = tokens[first]?.start
    const end = tokens[after - 1]?.end
    if (start !== undefined && end !== undefined) sentences.push({ start, end, tokens: tokens.slice(first, after) })
    first = after
  }
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at]
    if (token === undefined) break
    const breakAt = breaks[nextBreak]
    if (breakAt !== undefined && token.start >= breakAt) {
      nextBreak += 1
      if (first < at) close(at)
    }
    if (!isEnding(token) || at === first) continue
    let last = at
    const ending = (index: number): boolean => {
      const one = tokens[index]
      return one !== undefined && isEnding(one) && touch(tokens[index - 1], one)
    }
    while (ending(last + 1)) last += 1
    let next = last + 1
    for (
      let closer = tokens[next];
      closer !== undefined && isCloser(text, closer) && touch(tokens[next - 1], closer);
      closer = tokens[next]
    )
      next += 1
    const limit = breaks[nextBreak]
    const following = tokens[next]
    if (limit !== undefined && following !== undefined && following.start >= limit) {
      at = next - 1
      continue
    }
    if (endsAt(reading, at, first, last, next)) close(withTail(text, tokens, next))
    at = Math.max(first, next) - 1
  }
  close(tokens.length)
  return sentences
}

/** Past the pictographs and smileys that follow an end on its line. */
function withTail(text: string, tokens: readonly Token[], next: number): number {
  let after = next
  for (let token = tokens[after]; token?.kind === 'mark'; token = tokens[after]) {
    if (text.slice(tokens[after - 1]?.end, token.start).includes('\n')) break
    const smiley = /^(?:[:;]-?[()]+|\)+)/.exec(text.slice(token.start, token.start + 8))?.[0]
    if (
      smiley === undefined &&
      !/^\p{Extended_Pictographic}|^\p{Emoji_Modifier}/u.test(text.slice(token.start, token.end))
    )
      break
    const end = token.start + (smiley?.length ?? 1)
    do after += 1
    while ((tokens[after]?.start ?? Infinity) < end)
  }
  return after
}
