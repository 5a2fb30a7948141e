import { functionWords } from '../../../text/function-words.ts'
import type { Language } from '../../../text/language.ts'
import type { Message } from '../../../text/message.ts'
import type { Range } from '../../../text/range.ts'
import type { Token } from '../../../text/tokens.ts'

/** How many capitalised words in a row are loud: two may be a name or an abbreviation with its number. */
const leastWords = 3

/** Finds words in capitals, and three or more exclamation or question marks in a row; titles may be in capitals. */
export function findShouting({ text, paragraphs }: Message): Range[] {
  const found: Range[] = []
  for (const { role, language, sentences } of paragraphs) {
    if (role === 'heading' || language === 'und') continue
    for (const [place, { tokens }] of sentences.entries()) {
      let capitals = 0
      for (const token of tokens) {
        if (token.capital) capitals += 1
        else if (isLoudMark(token, text)) found.push({ start: token.start, end: token.end })
      }
      if (capitals < leastWords) continue
      for (const run of loudRuns(tokens, text, language, place === 0)) found.push(run)
    }
  }
  return found
}

const isLoudMark = ({ kind, start, end }: Token, text: string): boolean =>
  kind === 'mark' && end - start > 2 && /^[!?]{3,}$/.test(text.slice(start, end))

/**
 * Runs of words in capitals; one of them must be a word of every day, since codes and names stand in capitals too.
 * @param begins whether the sentence begins a paragraph: a run that nothing quieter precedes may be its title there
 */
function loudRuns(tokens: readonly Token[], text: string, language: Language, begins: boolean): Range[] {
  const found: Range[] = []
  let run: Token[] = []
  let quiet = !begins
  const close = (next: Token | undefined): void => {
    if (run.length === 0) return
    const [first, last] = [run[0], run.at(-1)]
    const spoken = run.some(({ form }) => form.length > 1 && functionWords[language].has(form))
    if (first && last && run.length >= leastWords && spoken) {
      const goesOn = next?.kind === 'word' && !text.slice(last.end, next.start).includes('\n')
      if (quiet || goesOn) found.push({ start: first.start, end: last.end })
    }
    run = []
  }
  for (const token of tokens) {
    if (isLoudWord(token, text)) {
      run.push(token)
      continue
    }
    close(token)
    quiet ||= token.kind === 'word'
  }
  close(undefined)
  return found
}

function isLoudWord({ kind, capital, start, end }: Token, text: string): boolean {
  if (kind !== 'word' || !capital) return false
  const word = text.slice(start, end)
  return word === word.toUpperCase()
}
