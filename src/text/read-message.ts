import { leadingLanguage, sumVotes, voteLanguage } from './detect-language.ts'
import { findBlockMasks } from './find-block-masks.ts'
import { inlineMaskFinder } from './inline-mask-finder.ts'
import type { Mask } from './mask.ts'
import type { Language } from './language.ts'
import type { Message, Paragraph } from './message.ts'
import { splitParagraphs } from './split-paragraphs.ts'
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

/**
 * Reads a message as rules see it: the writer's own paragraphs and sentences, each with its tokens and its language.
 * With `language`, the message is taken to be in it; paragraphs that are plainly in another keep theirs.
 * Offsets are UTF-16 code units into `text`; the time is linear in its length.
 */
export function readMessage(text: string, options: { readonly language?: Language } = {}): Message {
  const lines = new TextLines(text)
  const findInlineMasks = inlineMaskFinder(text)
  const { masks, subject } = findBlockMasks(lines)
  const allMasks = [...masks]
  const stretches = splitParagraphs(lines, masks, subject).map((stretch) => {
    const inlineMasks = findInlineMasks(stretch.start, stretch.end)
    for (const mask of inlineMasks) allMasks.push(mask)
    const tokens = tokensAround(text, stretch.start, stretch.end, inlineMasks)
    return { ...stretch, tokens, vote: voteLanguage(tokens) }
  })
  const language = options.language ?? leadingLanguage(sumVotes(stretches.map(({ vote }) => vote))) ?? 'und'
  const paragraphs = stretches
    .filter(({ tokens }) => tokens.some(({ kind }) => kind !== 'masked'))
    .map(({ start, end, role, tokens, vote, breaks }): Paragraph => {
      const own = vote.words < wordsForOwnLanguage ? undefined : leadingLanguage(vote)
      const spoken = own ?? language
      return { start, end, role, language: spoken, sentences: splitSentences(text, tokens, breaks, spoken) }
    })
  return { text, language, paragraphs, masks: allMasks.sort((a, b) => a.start - b.start) }
}
