import type { FoundFact } from '../../rules/find-facts.ts'
import type { Finding } from '../../rules/finding.ts'
import type { NamedRule } from '../../rules/rule.ts'
import type { Counted as CountedWord } from '../../rules/tally.ts'
import type { Counted } from '../../text/blocks/block-sequence.ts'
import { countLines } from '../../text/blocks/blocked-text.ts'
import type { BlockMasks } from '../../text/find-block-masks.ts'
import type { Language } from '../../text/language.ts'
import type { ParagraphPart } from '../../text/blocks/long-paragraph.ts'
import type { Message } from '../../text/message.ts'
import type { Range } from '../../text/range.ts'
import { ownLanguage, readStretches, type Stretches } from '../../text/read-message.ts'
import { TextBlock } from '../../text/blocks/text-block.ts'
import type { FileFinding } from '../file-finding.ts'
import type { ReportMessage } from '../report.ts'
import { at, countWidth } from './count-columns.ts'
import type { LearnedSentence } from './learned-sentence.ts'
import type { Situation } from './situation.ts'

/** What a block says by itself, whatever stands in the others. Offsets are those of the block. */
export interface BlockReading {
  readonly message: Message
  /** What matched in its words: of rules that are on, and of those that somebody has turned off. */
  readonly wordings: readonly Finding[]
  readonly turnedOff: readonly Finding[]
  /** How many matches it has of each rule that tolerates some. */
  readonly heard: ReadonlyMap<NamedRule, number>
  /** What rules found that need no other block. */
  readonly wholes: ReadonlyMap<NamedRule, readonly Range[]>
  readonly facts: readonly FoundFact[]
  readonly equality: readonly FileFinding[]
  /** The words that rules count. */
  readonly counted: readonly CountedWord[]
  readonly learned: ReadonlyMap<Language, readonly LearnedSentence[]>
}

/** What is told of a block's words, given what stands in the others. */
export interface ToldFaults {
  /** What of the others it was decided by. */
  readonly situation: Situation
  readonly findings: readonly FileFinding[]
  /** Where a fault of tone was found, told or not. */
  readonly ofTone: readonly Range[]
}

const noStretches: Stretches = { stretches: [], inlineMasks: [] }

/** A block with what its check found. */
export class CheckedBlock extends TextBlock implements Counted {
  readonly counts = new Float64Array(countWidth)
  readonly stretches: Stretches
  /** Whether it holds a paragraph that takes the language of the message. */
  readonly takesLanguage: boolean
  /** Undefined before the next check has read it. */
  reading: BlockReading | undefined
  told: ToldFaults | undefined
  /** Facts in it that were found by a look at other blocks, too. */
  placed: readonly FileFinding[] = []
  /** What a report tells of it; undefined where something has changed. */
  findings: readonly ReportMessage[] | undefined

  constructor(text: string, blockMasks: BlockMasks, part?: ParagraphPart) {
    super(text, blockMasks, part)
    this.stretches = part ? noStretches : readStretches(this.lines, blockMasks)
    this.takesLanguage = this.stretches.stretches.some((stretch) => ownLanguage(stretch) === undefined)
    this.countText()
  }

  /** Counts what does not depend on the language of the message, and nothing else. */
  countText(): void {
    this.counts.fill(0)
    countLines(this, this.counts)
    const votes = this.stretches.stretches.map(({ vote }) => vote)
    for (const vote of this.part?.vote ? [this.part.vote] : votes) {
      this.count(at.voteWords, vote.words)
      for (const [place, score] of vote.scores.entries()) this.count(at.votes + place, score)
    }
  }

  /** Adds to what it counts. */
  count(column: number, more = 1): void {
    this.counts[column] = (this.counts[column] ?? 0) + more
  }
}
