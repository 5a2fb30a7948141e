import { isGivenName } from './given-names.ts'
import { beginsLine, endsLine, spokenParagraphs } from './greeting.ts'
import { type Language, languages } from './language.ts'
import type { Message, Sentence } from './message.ts'
import { greetingWords, isPlainName, type PersonName, readName } from './person-name.ts'
import { PhraseTable } from './phrases/phrase-table.ts'
import type { Range } from './range.ts'
import { rememberOf } from './remember.ts'
import type { Token } from './tokens.ts'

/** The words with which a message takes leave. Offsets are UTF-16 code units into the text. */
export interface SignOff extends Range {
  /** The language of the ending; undefined where only a name stands there. */
  readonly language: Language | undefined
  /** The ending, folded as tokens are, such as `kind regards`; undefined where only a name stands there. */
  readonly ending: string | undefined
  /** Where the ending stands. */
  readonly endingAt: Range | undefined
  /** Who signs, where it is a person. */
  readonly name: PersonName | undefined
}

const endings = new PhraseTable(
  languages.flatMap((language) => {
    const { signOffs, thanks } = greetingWords[language]
    return [
      ...signOffs.map((phrase) => ({ phrase, language, thanks: false })),
      ...thanks.map((phrase) => ({ phrase, language, thanks: true })),
    ]
  }),
)

/** Below the ending stand a name, a post, a firm, a telephone number. */
const mostBelow = 7

/** The most lines, and tokens a line, of a name with a post below it. */
const mostSigned = 3
const longestSigned = 6

/** How a message ends: “Kind regards,” with the name below or beside it, or the name alone on the last line. */
export const readSignOff = rememberOf((message: Message): SignOff | undefined => {
  const { text } = message
  const sentences = spokenParagraphs(message).flatMap((paragraph) => paragraph.sentences)
  const last = sentences.length - 1
  for (let at = last; at > 0 && at >= last - mostBelow; at -= 1) {
    const sentence = sentences[at]
    if (sentence === undefined) break
    const found = endingIn(text, sentences, at)
    if (found) return found
    if (sentence.tokens.length > 12) break
  }
  return last > 0 ? nameBelow(message) : undefined
})

/** A name that stands alone on the last line, or on the first of a last few short lines. */
function nameBelow(message: Message): SignOff | undefined {
  const lines = spokenParagraphs(message).at(-1)?.sentences ?? []
  const below = lines.findLastIndex(({ tokens }) => tokens.length > longestSigned) + 1
  for (const sentence of lines.slice(Math.max(below, lines.length - mostSigned))) {
    if (!beginsLine(message.text, sentence)) continue
    const read = readName(message.text, sentence.tokens, 0)
    if (!read || !endsAfter(sentence.tokens, read.next) || !isPlainName(read.name)) continue
    const none = { language: undefined, ending: undefined, endingAt: undefined }
    return { start: read.name.start, end: read.name.end, ...none, name: read.name }
  }
  return undefined
}

const endsAfter = (tokens: readonly Token[], at: number): boolean =>
  tokens.length === at || (tokens.length === at + 1 && tokens[at]?.form === '.')

function endingIn(text: string, sentences: readonly Sentence[], at: number): SignOff | undefined {
  const sentence = sentences[at]
  if (sentence === undefined) return undefined
  const { tokens } = sentence
  const found = endings.match(tokens, 0)
  if (!found || !(beginsLine(text, sentence) || at === sentences.length - 1)) return undefined
  const { phrase, language, thanks } = found.value
  let next = found.next
  while (tokens[next]?.kind === 'mark' && /^[,.!-]$/.test(tokens[next]?.form ?? '')) next += 1
  const signOff = (name?: PersonName): SignOff => {
    const endingAt = { start: sentence.start, end: tokens[found.next - 1]?.end ?? sentence.end }
    return { start: sentence.start, end: name?.end ?? endingAt.end, language, ending: phrase, endingAt, name }
  }
  const below = tokens[next] ? { tokens, from: next } : { tokens: sentences[at + 1]?.tokens ?? [], from: 0 }
  const beside = tokens[next] !== undefined && !endsLine(text, tokens, next)
  const read = readName(text, below.tokens, below.from)
  const signs = read && (endsAfter(below.tokens, read.next) || endsLine(text, below.tokens, read.next))
  if (thanks && (beside || !signs)) return undefined
  if (beside && !signs) return undefined
  const capital = below.tokens[below.from]?.capital === true
  return signOff(signs && (capital || isGivenName(read.name.words[0] ?? '')) ? read.name : undefined)
}
