import { readMessage } from '../../text/read-message.ts'

/** A place at which something may be added to a message. Offsets are UTF-16 code units. */
export interface Place {
  /** Where it is: there begins what has been typed. */
  readonly start: number
  /** The beginning of what is to be added; '' where nothing has been typed yet. */
  readonly typed: string
  /** The text without what has been typed. */
  readonly rest: string
  /** Whether it is a paragraph of its own, and not the end of one. */
  readonly isOwnParagraph: boolean
  /** What sets off what is added there from the words before it and after it. */
  readonly before: string
  readonly after: string
}

/** Nobody types more, in UTF-16 code units, and still wants it completed. */
const longestTyped = 40

/** More of a paragraph, in UTF-16 code units, is not looked at. */
const longestParagraph = 5000

const endsSentence = /[.!?…]["»”’')\]]*$/u

/**
 * The place at an offset: an empty line, the first words of a paragraph or of its last sentence.
 * @returns undefined in the middle of a line or of a sentence, in lists, headings, quoted mail and the like
 */
export function placeAt(text: string, offset: number): Place | undefined {
  const line = lineAround(text, offset)
  if (isFilled(text.slice(offset, line.end))) return undefined
  const above = line.start > 0 ? lineAround(text, line.start - 1) : undefined
  const below = line.end < text.length ? lineAround(text, line.end + 1) : undefined
  const [isBelowWords, isAboveWords] = [above, below].map((own) => own && isFilled(text.slice(own.start, own.end)))
  const placeFrom = (start: number, isOwnParagraph: boolean, gap: string): Place => ({
    start,
    typed: text.slice(start, offset).trimStart(),
    rest: text.slice(0, start) + text.slice(offset),
    isOwnParagraph,
    before: isOwnParagraph && isBelowWords ? '\n' : gap,
    after: isOwnParagraph && isAboveWords ? '\n' : '',
  })
  const head = text.slice(line.start, offset)
  if (!isFilled(head)) return placeFrom(line.start, true, '')
  const sentence = sentenceBefore(text, offset)
  if (!sentence) return undefined
  const { start, end } = sentence
  if (endsSentence.test(text.slice(start, end)) && !isAboveWords)
    return placeFrom(offset, false, end === offset ? ' ' : '')
  const isOwnParagraph = !isFilled(text.slice(line.start, Math.max(line.start, start)))
  if (start < line.start || offset - start > longestTyped || (!isOwnParagraph && isAboveWords)) return undefined
  return placeFrom(start, isOwnParagraph, '')
}

const isFilled = (text: string): boolean => /\S/.test(text)

function lineAround(text: string, offset: number): { readonly start: number; readonly end: number } {
  const end = text.indexOf('\n', offset)
  // From a place before the first character, lastIndexOf looks at the first one all the same.
  const start = offset > 0 ? text.lastIndexOf('\n', offset - 1) + 1 : 0
  return { start, end: end === -1 ? text.length : end }
}

/** The last sentence of the prose before an offset. */
function sentenceBefore(text: string, offset: number): { readonly start: number; readonly end: number } | undefined {
  const from = Math.max(0, offset - longestParagraph)
  const before = text.slice(from, offset)
  const blank = Math.max(
    0,
    ...Array.from(before.matchAll(/\n[ \t]*\r?\n/g), ({ index, 0: { length } }) => index + length),
  )
  const paragraph = readMessage(before.slice(blank)).paragraphs.at(-1)
  const sentence = paragraph?.role === 'prose' ? paragraph.sentences.at(-1) : undefined
  return sentence && { start: sentence.start + from + blank, end: sentence.end + from + blank }
}
