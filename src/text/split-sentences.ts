import type { Language } from './language.ts'
import type { Sentence } from './message.ts'
import { isAbbreviation, isCapital, stopEndsBefore, touch, type Reading } from './stop-ends-sentence.ts'
import type { Token } from './tokens.ts'

const isEnding = ({ kind, form }: Token): boolean =>
  kind === 'mark' && (form === '.' || form === '!' || form === '?' || form === '...')

const isCloser = (text: string, token: Token): boolean => /^[)\]}»”“"'’]$/.test(text.charAt(token.start))

const isOpener = (text: string, token: Token): boolean => /^[([{«“„"'‘]$/.test(text.charAt(token.start))

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
  if (form === '.') return casual && !isAbbreviation(reading, mark, first)
  return !closed
}

/** Whether a paragraph with these tokens begins without a capital, so that its sentences may. */
export function isCasual(text: string, tokens: readonly Token[]): boolean {
  const opening = tokens.find(({ kind }) => kind === 'word')
  return opening !== undefined && !isCapital(text, opening)
}

/**
 * Divides the tokens of a paragraph into sentences.
 * `breaks` are the offsets at which a sentence begins whatever stands before, in order; `casual` tells whether the
 * writer begins sentences without capitals, where the tokens do not begin the paragraph.
 */
export function splitSentences(
  text: string,
  tokens: readonly Token[],
  breaks: readonly number[],
  language: Language | 'und',
  casual = isCasual(text, tokens),
): Sentence[] {
  const sentences: Sentence[] = []
  const reading = { text, tokens, language, casual }
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
