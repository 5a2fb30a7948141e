import { type LanguageVote, leadingLanguage, sumVotes, voteLanguage } from './detect-language.ts'
import { type BlockMasks, findBlockMasks } from './find-block-masks.ts'
import { inlineMaskFinder } from './inline-mask-finder.ts'
import type { Mask } from './mask.ts'
import type { Language } from './language.ts'
import type { Message, Paragraph } from './message.ts'
import { splitParagraphs, type Stretch } from './split-paragraphs.ts'
import { splitSentences } from './split-sentences.ts'
import { TextLines } from './text-lines.ts'
import { tokenise, type Token } from './tokens.ts'

/** A shorter paragraph takes the message's language: its own few words say too little. */
const wordsForOwnLanguage = 6

/** The tokens of a stretch; an inline mask becomes one, markup none, as the other marks of formatting. */
function tokensAround(text: string, start: number, end: number, masks: readonly Mask[]): Token[] {
  if (masks.length === 0) return tokenise(text, start, end)
  const tokens: Token[] = []
  let from = start
  for (const mask of masks) {
    for (const token of tokenise(text, from, mask.start)) tokens.push(token)
    if (mask.kind !== 'markup')
      tokens.push({ start: mask.start, end: mask.end, kind: 'masked', form: '', capital: false })
    from = mask.end
  }
  for (const token of tokenise(text, from, end)) tokens.push(token)
  return tokens
}

/** A stretch of the writer's with its tokens, and what they say about its language. */
export interface ReadStretch extends Stretch {
  readonly tokens: readonly Token[]
  readonly vote: LanguageVote
}

/** The writer's stretches of a text, and what in them is not the writer's voice. */
export interface Stretches {
  readonly stretches: readonly ReadStretch[]
  readonly inlineMasks: readonly Mask[]
}

/** Reads the lines of a text that no mask covers: into stretches, and each of them into tokens. */
export function readStretches(lines: TextLines, { masks, subject }: BlockMasks): Stretches {
  const { text } = lines
  const findInlineMasks = inlineMaskFinder(text)
  const inlineMasks: Mask[] = []
  const stretches = splitParagraphs(lines, masks, subject).map((stretch) => {
    const own = findInlineMasks(stretch.start, stretch.end)
    for (const mask of own) inlineMasks.push(mask)
    const tokens = tokensAround(text, stretch.start, stretch.end, own)
    return { ...stretch, tokens, vote: voteLanguage(tokens) }
  })
  return { stretches, inlineMasks }
}

/** The language that a stretch is plainly in; undefined where it takes the message's. */
export const ownLanguage = ({ vote }: Pick<ReadStretch, 'vote'>): Language | 'und' | undefined =>
  vote.words < wordsForOwnLanguage ? undefined : leadingLanguage(vote)

/** Divides stretches into sentences, in the language of each; one without a language of its own takes `language`. */
export const paragraphsOf = (
  text: string,
  stretches: readonly ReadStretch[],
  language: Language | 'und',
): readonly Paragraph[] =>
  stretches
    .filter(({ tokens }) => tokens.some(({ kind }) => kind !== 'masked'))
    .map((stretch): Paragraph => {
      const { start, end, role, tokens, breaks } = stretch
      const spoken = ownLanguage(stretch) ?? language
      return { start, end, role, language: spoken, sentences: splitSentences(text, tokens, breaks, spoken) }
    })

/** Masks of whole lines and of stretches, in their order. */
export const inOrder = (masks: readonly Mask[], others: readonly Mask[]): readonly Mask[] =>
  [...masks, ...others].sort((a, b) => a.start - b.start)

/**
 * Reads a message as rules see it: the writer's own paragraphs and sentences, each with its tokens and its language.
 * With `language`, the message is taken to be in it; paragraphs that are plainly in another keep theirs.
 * Offsets are UTF-16 code units into `text`; the time is linear in its length.
 */
export function readMessage(text: string, options: { readonly language?: Language } = {}): Message {
  const lines = new TextLines(text)
  const blockMasks = findBlockMasks(lines)
  const { stretches, inlineMasks } = readStretches(lines, blockMasks)
  const language = options.language ?? leadingLanguage(sumVotes(stretches.map(({ vote }) => vote))) ?? 'und'
  const paragraphs = paragraphsOf(text, stretches, language)
  return { text, language, paragraphs, masks: inOrder(blockMasks.masks, inlineMasks) }
}
