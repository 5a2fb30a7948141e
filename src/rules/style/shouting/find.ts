import { functionWords } from '../../../text/function-words.ts'
import type { Language } from '../../../text/language.ts'
import type { Message } from '../../../text/message.ts'
import type { Range } from '../../../text/range.ts'
import type { Token } from '../../../text/tokens.ts'

/** How many capitalised words in a row are loud: two may be a name or an abbreviation with its number. */
const leastWords = 3

/** Finds sentences in capitals, and three or more exclamation or question marks in a row; headings may be in capitals. */
export function findShouting({ text, paragraphs }: Message): Range[] {
  const found: Range[] = []
  for (const { role, language, sentences } of paragraphs) {
    if (role === 'heading' || language === 'und') continue
    for (const { tokens } of sentences) {
      found.push(...tokens.filter((token) => isLoudMark(token, text)), ...loudRuns(tokens, text, language))
    }
  }
  return found
}

const isLoudMark = ({ kind, start, end }: Token, text: string): boolean =>
  kind === 'mark' && /^[!?]{3,}$/.test(text.slice(start, end))

/** Runs of words in capitals; one of them must be a word of every day, since codes and names stand in capitals too. */
function loudRuns(tokens: readonly Token[], text: string, language: Language): Range[] {
  const found: Range[] = []
  let run: Token[] = []
  const close = (): void => {
    const [first, last] = [run[0], run.at(-1)]
    const spoken = run.some(({ form }) => form.length > 1 && functionWords[language].has(form))
    if (first && last && run.length >= leastWords && spoken) found.push({ start: first.start, end: last.end })
    run = []
  }
  for (const token of tokens) {
    if (isLoudWord(token, text)) run.push(token)
    else close()
  }
  close()
  return found
}

function isLoudWord({ kind, capital, start, end }: Token, text: string): boolean {
  if (kind !== 'word' || !capital) return false
  const word = text.slice(start, end)
  return word === word.toUpperCase()
}
