import { type LanguageVote, voteLanguage } from '../detect-language.ts'
import type { Language } from '../language.ts'
import { reachOf } from './line-reach.ts'
import type { Sentence } from '../message.ts'
import { type ParagraphWidth, widthOf } from './paragraph-width.ts'
import { ownLanguage, readStretches } from '../read-message.ts'
import { contentOf } from '../split-paragraphs.ts'
import { isCasual, splitSentences } from '../split-sentences.ts'
import { touch } from '../stop-ends-sentence.ts'
import { type CutBlock, noMasks } from './text-block.ts'
import { TextLines } from '../text-lines.ts'
import type { Token } from '../tokens.ts'

/** What the parts of a long paragraph share. */
export interface LongParagraph {
  readonly role: 'prose' | 'item'
  /** The language that it is plainly in. */
  readonly language: Language | 'und'
  width: ParagraphWidth
  readonly isOneLine: boolean
  /** Whether its first word has no capital, so that other sentences may begin without one, too. */
  readonly isCasual: boolean
}

/** Some sentences of a long paragraph, with the blanks below them. Offsets are those of the part. */
export interface ParagraphPart {
  readonly text: string
  /** An edit elsewhere may make another of it that is read alike. */
  paragraph: LongParagraph
  readonly sentences: readonly Sentence[]
  /** What the paragraph says about its language; only its first part has it, which says all of it. */
  readonly vote: LanguageVote | undefined
}

/** A part has so many words at least; the first more than vote for a language. */
const fewestWords = { first: 220, others: 60 } as const
const fewestSentences = 2

/** A text of fewer code units is no long paragraph. */
const shortestText = 3000

/** What may not be the writer's voice, or mean something beyond its line. */
export const mayMask = /[<>@`[\]]|:\/\/|mailto:|www\./i

/** So long a word is no abbreviation. */
const longWord = /^\p{Ll}{7,}$/u
const plainStart = /^\p{Lu}\p{Ll}/u

/** A line that is an item whatever stands above it. */
const itemLine = /^[ \t]*[-*+•·▪●][ \t]+(?=[^\s\-=*_])/gm

/** Cuts lines between blank ones, of which nothing else is known, at items and into parts where they are long paragraphs. */
export function cutParagraphs(lines: CutBlock): readonly CutBlock[] {
  const { text } = lines
  if (text.length < shortestText || text.trimEnd().includes('\r') || mayMask.test(text)) return [lines]
  const whole = new TextLines(text)
  if (whole.ranges.some((_, at) => reachOf(whole, at) !== 'none')) return [lines]
  return segmentsOf(text).flatMap((segment) => {
    const parts = segment.length < shortestText ? undefined : cutParagraph(segment)
    return (
      parts?.map((part) => ({ text: part.text, blockMasks: noMasks, part })) ?? [{ text: segment, blockMasks: noMasks }]
    )
  })
}

/** Cuts lines where items begin, so that those which are long stand apart from the others. */
function segmentsOf(text: string): string[] {
  const starts = [0, ...Array.from(text.matchAll(itemLine), ({ index }) => index).filter((start) => start > 0)]
  const segments: string[] = []
  let isShort = false
  for (const [place, start] of starts.entries()) {
    const segment = text.slice(start, starts[place + 1])
    const joins = isShort && segment.length < shortestText
    segments.push(joins ? (segments.pop() ?? '') + segment : segment)
    isShort = segment.length < shortestText
  }
  return segments
}

/** Cuts lines into parts; undefined where they are no long paragraph of plain prose, or no item in one line. */
function cutParagraph(text: string): ParagraphPart[] | undefined {
  const lines = new TextLines(text)
  const [stretch, ...others] = readStretches(lines, noMasks).stretches
  const language = stretch && ownLanguage(stretch)
  if (!stretch || others.length > 0 || language === undefined) return undefined
  const { role, tokens, breaks } = stretch
  const isOneLine = !text.slice(stretch.start, stretch.end).includes('\n')
  if (role !== 'prose' && !(role === 'item' && isOneLine)) return undefined
  const filled = lines.ranges.filter((_, at) => lines.firstCode(at) !== 0)
  const width = widthOf(
    text,
    filled.map((line) => contentOf(text, line)),
  )
  const paragraph = { role, language, width, isOneLine, isCasual: isCasual(text, tokens) }
  const parts = partsOf(text, text.length, tokens, breaks, paragraph, true)
  return parts && parts.length > 1 ? parts : undefined
}

/**
 * Cuts sentences of a long paragraph into parts; undefined where they cannot be told from what stands around them.
 * @param tokens those of the sentences, and of the one below them
 * @param end where the sentences end that are cut
 * @param isFirst whether they begin the paragraph
 */
export function partsOf(
  text: string,
  end: number,
  tokens: readonly Token[],
  breaks: readonly number[],
  paragraph: LongParagraph,
  isFirst: boolean,
): ParagraphPart[] | undefined {
  const starts = new Set(breaks.length > 0 ? tokens.map(({ start }) => start) : [])
  if ((isFirst && isCasual(text, tokens) !== paragraph.isCasual) || !breaks.every((start) => starts.has(start)))
    return undefined
  const sentences = splitSentences(text, tokens, breaks, paragraph.language, paragraph.isCasual)
  const own = sentences.filter(({ start }) => start < end)
  if (end < text.length && !(sentences[own.length]?.start === end && mayBegin(text, sentences, own.length)))
    return undefined
  const places = placesIn(text, own, isFirst)
  if (!places) return undefined
  const parts = places.map((place, number): ParagraphPart => {
    const from = number === 0 ? 0 : (own[place]?.start ?? 0)
    const to = own[places[number + 1] ?? own.length]?.start ?? end
    const chosen = own.slice(place, places[number + 1])
    const vote = isFirst && number === 0 ? voteLanguage(chosen.flatMap((sentence) => sentence.tokens)) : undefined
    return { text: text.slice(from, to), paragraph, sentences: chosen.map((one) => movedBack(one, from)), vote }
  })
  const [{ vote } = { vote: undefined }] = parts
  return isFirst && (!vote || ownLanguage({ vote }) !== paragraph.language) ? undefined : parts
}

/** Which sentences begin a part; undefined where there are too few for one. */
function placesIn(text: string, sentences: readonly Sentence[], isFirst: boolean): number[] | undefined {
  const places = [0]
  let [words, count] = [0, 0]
  const fewest = (): number => fewestWords[isFirst && places.length === 1 ? 'first' : 'others']
  const isEnough = (): boolean => words >= fewest() && count >= fewestSentences
  for (const [place, { tokens }] of sentences.entries()) {
    if (isEnough() && mayBegin(text, sentences, place)) {
      places.push(place)
      words = count = 0
    }
    words += tokens.filter(({ kind }) => kind === 'word').length
    count += 1
  }
  if (isEnough()) return places
  places.pop()
  return places.length > 0 ? places : undefined
}

/** Whether a part may begin with a sentence: whatever stands further up or down, it begins there. */
function mayBegin(text: string, sentences: readonly Sentence[], place: number): boolean {
  const [above, below] = [sentences[place - 1], sentences[place]]
  const [word, stop] = above?.tokens.slice(-2) ?? []
  if (!above || !below || !word || !stop || !touch(word, stop)) return false
  return (
    longWord.test(text.slice(word.start, word.end)) &&
    /^[.!?]$/.test(text.slice(stop.start, stop.end)) &&
    /^[ \n]+$/.test(text.slice(above.end, below.start)) &&
    plainStart.test(text.slice(below.start, below.start + 4))
  )
}

/** A sentence as it stands in a text that begins at `origin`. */
const movedBack = ({ start, end, tokens }: Sentence, origin: number): Sentence => ({
  start: start - origin,
  end: end - origin,
  tokens:
    origin === 0 ? tokens : tokens.map((token) => ({ ...token, start: token.start - origin, end: token.end - origin })),
})
