import type { ParagraphPart } from './long-paragraph.ts'
import type { CutBlock, TextBlock } from './text-block.ts'

/** How many of some blocks stay as they are, at the beginning and at the end. */
export interface Kept {
  readonly head: number
  readonly tail: number
}

/**
 * Which of some blocks are what takes their place, and are read alike.
 * @param old all parts of a long paragraph, or none
 */
export function keptBlocks(old: readonly TextBlock[], now: readonly CutBlock[]): Kept {
  const most = Math.min(old.length, now.length)
  let head = 0
  while (head < most && isKept(old, head, now, head)) head += 1
  let tail = 0
  while (tail < most - head && isKept(old, old.length - 1 - tail, now, now.length - 1 - tail)) tail += 1
  return { head, tail }
}

function isKept(old: readonly TextBlock[], then: number, now: readonly CutBlock[], at: number): boolean {
  const [block, cut] = [old[then], now[at]]
  if (!block || !cut) return false
  if (!block.part || !cut.part) return !block.part && !cut.part && block.equals(cut)
  return (
    isSamePart(block.part, cut.part) &&
    edgeOf(block.part, old[then - 1]?.part, -1) === edgeOf(cut.part, now[at - 1]?.part, -1) &&
    edgeOf(block.part, old[then + 1]?.part, 0) === edgeOf(cut.part, now[at + 1]?.part, 0)
  )
}

function isSamePart(one: ParagraphPart, other: ParagraphPart): boolean {
  const [then, now] = [one.paragraph, other.paragraph]
  return (
    one.text === other.text &&
    (one.vote === undefined) === (other.vote === undefined) &&
    then.language === now.language &&
    then.role === now.role &&
    one.sentences.length === other.sentences.length &&
    one.sentences.every(({ start, end }, place) => {
      const there = other.sentences[place]
      return start === there?.start && end === there.end
    })
  )
}

/** The words of the sentence at an edge of what stands beside a part in its paragraph. */
const edgeOf = (part: ParagraphPart, beside: ParagraphPart | undefined, at: 0 | -1): string | undefined =>
  beside?.paragraph === part.paragraph ? sentenceOf(beside, at) : undefined

/** The words of a sentence of a part, as they were written. */
function sentenceOf(part: ParagraphPart, at: 0 | -1): string | undefined {
  const sentence = part.sentences.at(at)
  return sentence && part.text.slice(sentence.start, sentence.end)
}

/** Whether two parts begin with the same sentence, or end with it. */
export const isSameEdge = (one: ParagraphPart | undefined, other: ParagraphPart | undefined, at: 0 | -1): boolean =>
  (one && sentenceOf(one, at)) === (other && sentenceOf(other, at))
