import type { Range } from '../../text/range.ts'
import { rangeMovedBy } from '../../text/range.ts'
import { counts } from '../../text/blocks/blocked-text.ts'
import type { BlockSequence } from '../../text/blocks/block-sequence.ts'
import { languages } from '../../text/language.ts'
import type { Message, Paragraph } from '../../text/message.ts'
import type { BlockReading, CheckedBlock } from './checked-block.ts'
import { at } from './count-columns.ts'
import { sentenceMovedBy } from './message-of-block.ts'

/**
 * So much of a message is read from its beginning: more words than any rule counts, and more sentences than may stand
 * above a greeting.
 */
const head = { words: 300, sentences: 12 } as const

/** So many sentences are read at the end: more than may stand below a sign-off. */
const tailSentences = 16

/** So much is looked at of what stands before a block. */
const longestGap = 20

/** A block of a digest, and where it begins there. */
interface Placed {
  readonly block: CheckedBlock
  readonly reading: BlockReading
  readonly start: number
}

/**
 * The blocks of a message that rules about the message as a whole may look at: its beginning and its end, and what
 * between them may address somebody, may end a message or be compared with the subject.
 */
export function digestBlocks(blocks: BlockSequence<CheckedBlock>): CheckedBlock[] {
  const first: CheckedBlock[] = []
  let [words, sentences] = [0, 0]
  let block = blocks.first
  for (; block && (words < head.words || sentences < head.sentences); block = blocks.next(block)) {
    first.push(block)
    words += block.counts[at.words] ?? 0
    sentences += block.counts[at.sentences] ?? 0
  }
  if (!block) return first
  const chosen = new Set([...first, ...lastBlocks(blocks), ...spokenTo(blocks, first.at(-1)), ...witnesses(blocks)])
  const places = new Map([...chosen].map((one) => [one, blocks.sumBefore(one, counts.length)]))
  return [...chosen].sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0))
}

function lastBlocks(blocks: BlockSequence<CheckedBlock>): CheckedBlock[] {
  const last: CheckedBlock[] = []
  let sentences = 0
  for (let block = blocks.last; block && sentences < tailSentences; block = blocks.previous(block)) {
    last.push(block)
    sentences += block.counts[at.sentences] ?? 0
  }
  return last
}

/** What may address somebody below the beginning, down to what may end the message to which the beginning belongs. */
function spokenTo(blocks: BlockSequence<CheckedBlock>, beginning: CheckedBlock | undefined): CheckedBlock[] {
  const called: CheckedBlock[] = []
  const end = beginning && blocks.next(beginning, at.ends)
  const limit = end ? blocks.sumBefore(end, counts.length) : Infinity
  for (let block = beginning; block;) {
    block = blocks.next(block, at.calls)
    if (!block || blocks.sumBefore(block, counts.length) > limit) break
    called.push(block)
  }
  return end ? [...called, end] : called
}

/** What speaks a language at length, and what is compared with the subject. */
function witnesses(blocks: BlockSequence<CheckedBlock>): CheckedBlock[] {
  const chosen = speakersIn(blocks).filter((block) => block !== undefined)
  const subject = blocks.firstWith(at.subjects)
  if (!subject) return chosen
  chosen.push(subject)
  for (let block = blocks.firstWith(at.figures); block; block = blocks.next(block, at.figures)) chosen.push(block)
  return chosen
}

/**
 * Which blocks make the digest of a message, and what else rules about the message as a whole go by, so far as an edit
 * elsewhere leaves it as it is.
 */
export class DigestedBlocks {
  readonly chosen: readonly CheckedBlock[]
  readonly #blocks: BlockSequence<CheckedBlock>
  readonly #members: ReadonlySet<CheckedBlock>
  readonly #speakers: readonly (CheckedBlock | undefined)[]

  constructor(blocks: BlockSequence<CheckedBlock>) {
    this.chosen = digestBlocks(blocks)
    this.#blocks = blocks
    this.#members = new Set(this.chosen)
    this.#speakers = speakersIn(blocks)
  }

  /**
   * Whether they are still the ones, and nothing has changed that is counted in all blocks.
   * @param gone the blocks that have gone since
   * @param fresh the blocks that are new, or were read anew
   */
  isUntouchedBy(gone: readonly CheckedBlock[], fresh: readonly CheckedBlock[]): boolean {
    const isApart = (block: CheckedBlock | undefined): boolean => !block || !this.#members.has(block)
    const speakers = speakersIn(this.#blocks)
    const hasSubject = this.#blocks.total[at.subjects] !== 0
    return (
      gone.every((block) => isApart(block) && !matters(block, hasSubject)) &&
      fresh.every(
        (block) =>
          !matters(block, hasSubject) && [this.#blocks.previous(block), block, this.#blocks.next(block)].every(isApart),
      ) &&
      speakers.every((block, place) => block === this.#speakers[place])
    )
  }
}

/** The first block that speaks each language at length. */
const speakersIn = (blocks: BlockSequence<CheckedBlock>): (CheckedBlock | undefined)[] =>
  languages.map((language) => blocks.firstWith(at.long[language]))

/** What rules go by wherever it stands. */
const mattering = [at.calls, at.ends, at.subjects, ...Object.values(at.heard), ...at.forms.values()]

/** Whether rules about the message as a whole look at a block wherever it stands. */
const matters = ({ counts: own }: CheckedBlock, hasSubject: boolean): boolean =>
  mattering.some((column) => own[column] !== 0) || (hasSubject && own[at.figures] !== 0)

/** Some blocks of a message as a message. */
export class Digest {
  readonly message: Message
  readonly #placed: readonly Placed[]

  constructor(chosen: readonly CheckedBlock[], blocks: BlockSequence<CheckedBlock>) {
    const placed: Placed[] = []
    const paragraphs: Paragraph[] = []
    let text = ''
    for (const [place, block] of chosen.entries()) {
      const above = blocks.previous(block)
      // Whether a line begins there is seen from what stands before it.
      if (above && above !== chosen[place - 1]) text += /\S?\s*$/.exec(above.text.slice(-longestGap))?.[0] ?? ''
      if (!block.reading) continue
      placed.push({ block, reading: block.reading, start: text.length })
      const own = block.reading.message.paragraphs.map((paragraph) => paragraphMovedBy(paragraph, text.length))
      const isSame = block.part && above === chosen[place - 1] && above?.part?.paragraph === block.part.paragraph
      const [last, next] = [paragraphs.at(-1), own[0]]
      if (isSame && last && next) paragraphs.push(joined(paragraphs.pop() ?? last, next))
      else paragraphs.push(...own)
      text += block.text
    }
    this.#placed = placed
    this.message = { text, language: 'und', paragraphs, masks: [] }
  }

  /** Whether it holds some blocks, and nothing else, as they were read. */
  isOf(chosen: readonly CheckedBlock[]): boolean {
    return (
      chosen.length === this.#placed.length &&
      this.#placed.every(({ block, reading }, place) => chosen[place] === block && block.reading === reading)
    )
  }

  /** The block in which a stretch of the digest lies, and where the block begins in it. */
  placeOf({ start }: Range): { readonly block: CheckedBlock; readonly start: number } | undefined {
    return this.#placed.findLast((one) => one.start <= start)
  }
}

const joined = (one: Paragraph, next: Paragraph): Paragraph => ({
  ...one,
  end: next.end,
  sentences: [...one.sentences, ...next.sentences],
})

const paragraphMovedBy = (paragraph: Paragraph, offset: number): Paragraph =>
  offset === 0
    ? paragraph
    : {
        ...paragraph,
        ...rangeMovedBy(paragraph, offset),
        sentences: paragraph.sentences.map((sentence) => sentenceMovedBy(sentence, offset)),
      }
