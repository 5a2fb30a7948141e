import { BestScores, contextAt, type Scores } from '../../learned/context.ts'
import { fewestWords, findingOf, type LearnedFinding, slackOf, toldFamily } from '../../learned/find-learned.ts'
import type { LearnedModel } from '../../learned/model.ts'
import type { Caution } from '../../learned/model-file.ts'
import type { BlockSequence, Chunk } from '../../text/blocks/block-sequence.ts'
import type { Message } from '../../text/message.ts'
import type { CheckedBlock } from './checked-block.ts'
import { BestSentences } from './best-sentences.ts'
import { at, type LearnedColumns, outputs } from './count-columns.ts'
import { type LearnedLook, mostDrift } from './learned-look.ts'
import { type ChunkNote, hurry, isDue, isNextTo, learnedIn, type LearnedSentence } from './learned-sentence.ts'

/** In a message of fewer sentences, all of them are judged each time. */
const fewSentences = 8

/** What the sums of drifts may be off by. */
const tolerance = 1e-9

/**
 * The judgements of a model on the sentences of a message, kept from one check to the next. An edit changes the scores of
 * all sentences, but hardly: a sentence is judged again when the changes since it was judged last could add up to
 * another judgement.
 */
export class LearnedTrack {
  readonly model: LearnedModel
  readonly #blocks: BlockSequence<CheckedBlock>
  readonly #columns: LearnedColumns
  readonly #thresholds: Readonly<Record<string, number>>
  readonly #least: number
  readonly #notes = new WeakMap<Chunk<CheckedBlock>, ChunkNote>()
  readonly #best = new BestSentences()
  /** Sentences of blocks that have gone or are read anew; some may go on. */
  readonly #dismissed: LearnedSentence[] = []
  #look: LearnedLook | undefined
  /** Whether sentences have come or gone since the last time. */
  #isStale = true
  /** By how much scores can have changed in all, since the beginning. */
  #clock = 0
  /** The furthest score for “any fault” from 0 that a sentence has had. */
  #furthest = 0

  constructor(model: LearnedModel, blocks: BlockSequence<CheckedBlock>, caution: Caution) {
    this.model = model
    this.#blocks = blocks
    this.#columns = at.learned[model.header.language]
    this.#thresholds = model.header.thresholds[caution]
    this.#least = Math.min(...Object.values(this.#thresholds))
  }

  #sentencesOf(block: CheckedBlock | undefined): readonly LearnedSentence[] {
    return block?.reading?.learned.get(this.model.header.language) ?? []
  }

  /** The sentences of blocks that stand side by side, by block; in the place of `gone`, where that is known. */
  learn(messages: readonly Message[], gone: readonly CheckedBlock[]): LearnedSentence[][] {
    const old = gone.flatMap((block) => this.#sentencesOf(block))
    return learnedIn(messages, this.model, old)
  }

  /** Puts the sentences of a block that was read anew between those of the others. */
  place(block: CheckedBlock): void {
    const before = this.#blocks.previous(block, this.#columns.sentences)
    const after = this.#blocks.next(block, this.#columns.sentences)
    const row = [this.#sentencesOf(before).at(-1), ...this.#sentencesOf(block), this.#sentencesOf(after)[0]]
    const isMoved = row.map((sentence) => sentence !== undefined && !sentence.base)
    for (let place = 1; place < row.length; place += 1) {
      const [previous, next] = [row[place - 1], row[place]]
      if (isNextTo(previous, next)) continue
      if (previous) previous.next = next
      if (next) next.previous = previous
      isMoved[place - 1] = isMoved[place] = true
    }
    for (const [place, sentence] of row.entries()) if (sentence && isMoved[place]) this.#rebase(sentence)
    this.#note(block)
    this.#sumUp(block)
    if (before && isMoved[0]) this.#sumUp(before)
    if (after && isMoved.at(-1)) this.#sumUp(after)
  }

  #rebase(sentence: LearnedSentence): void {
    const { known, previous, next, note } = sentence
    this.#drop(sentence)
    sentence.base = this.model.firstLook.baseOf(known, previous?.known, next?.known)
    note?.best.add(sentence)
    this.#best.add(sentence)
    this.#isStale = true
    hurry(sentence)
    // Its neighbours look at its score.
    for (const neighbour of [previous, next]) if (neighbour) hurry(neighbour)
    this.#furthest = Math.max(this.#furthest, Math.abs(sentence.base[0] ?? 0))
  }

  #drop(sentence: LearnedSentence): void {
    sentence.note?.best.drop(sentence)
    this.#best.drop(sentence)
  }

  /** Adds the sentences of a block to those of its chunk. */
  #note(block: CheckedBlock): void {
    const chunk = this.#blocks.chunkOf(block)
    const note = chunk && this.#notes.get(chunk)
    for (const sentence of this.#sentencesOf(block)) {
      if (!note || sentence.note === note) continue
      sentence.note?.best.drop(sentence)
      note.best.add(sentence)
      note.deadline = Math.min(note.deadline, sentence.deadline)
      sentence.note = note
    }
  }

  /** Takes note that blocks have gone, or are to be read anew. */
  dismiss(blocks: Iterable<CheckedBlock>): void {
    for (const block of blocks) {
      for (const sentence of this.#sentencesOf(block)) {
        sentence.isGone = true
        this.#dismissed.push(sentence)
      }
    }
  }

  /** Leaves out the sentences that have gone. They must not hold on to what goes after them, so that all of it is freed. */
  leave(): void {
    for (const sentence of this.#dismissed) {
      if (!sentence.isGone) continue
      this.#drop(sentence)
      this.#isStale = true
      sentence.previous = sentence.next = sentence.note = undefined
    }
    this.#dismissed.length = 0
  }

  #sumUp(block: CheckedBlock): void {
    const any = this.#sentencesOf(block).reduce((sum, { base }) => sum + (base?.[0] ?? 0), 0)
    this.#blocks.set(block, this.#columns.any, any)
  }

  /**
   * Judges what has to be judged again.
   * @param told the blocks of which sentences may have become open to be judged, or no longer are
   * @param fresh the blocks that are new since the last time
   * @param runs in how many places of the text they stand
   * @returns the blocks of which something else is told now
   */
  judge(told: readonly CheckedBlock[], fresh: readonly CheckedBlock[], runs: number): Set<CheckedBlock> {
    if (!this.#isStale && !told.some((block) => this.#sentencesOf(block).some(isDue))) return new Set()
    this.#isStale = false
    const look = this.#lookNow()
    const added = fresh.reduce((sum, block) => sum + this.#sentencesOf(block).length, 0)
    const removed = (this.#look?.count ?? 0) - (look.count - added)
    // Of sentences that take the place of others, only the difference moves those below.
    const all = this.#advance(look, runs > 1 ? added + removed : Math.abs(added - removed))
    this.#look = look
    const changed = new Set<CheckedBlock>()
    let place = 0
    for (const chunk of this.#blocks.chunks) {
      const note = this.#noteOn(chunk)
      if (all || note.deadline <= this.#clock + tolerance) {
        note.deadline = Infinity
        let own = place
        for (const block of chunk.items) {
          const sentences = this.#sentencesOf(block)
          for (const sentence of sentences) {
            if (all || sentence.deadline <= this.#clock + tolerance) {
              if (this.#judge(sentence, own, look)) changed.add(block)
            }
            note.deadline = Math.min(note.deadline, sentence.deadline)
            own += 1
          }
        }
      }
      place += chunk.sums[this.#columns.sentences] ?? 0
    }
    return changed
  }

  /** What the message is like now. */
  #lookNow(): LearnedLook {
    const { sentences, tokens, spoken, sorry, any, sums } = this.#columns
    const total = this.#blocks.total
    const of = (column: number): number => total[column] ?? 0
    const shift = this.model.firstLook.shiftOf(total.slice(sums, sums + outputs), of(tokens))
    const best = new BestScores<LearnedSentence>(outputs, shift)
    best.merge(
      this.#best.get((all) => {
        for (const chunk of this.#blocks.chunks) all.merge(this.#bestOf(chunk))
      }),
    )
    const count = of(sentences)
    const sum = of(any) + count * (shift[0] ?? 0)
    return { count, sum, best, shift, saysSorry: of(sorry) > 0, saysEnough: of(spoken) >= fewestWords }
  }

  /** Moves the clock on by what has changed; returns whether all sentences have to be judged. */
  #advance(now: LearnedLook, moved: number): boolean {
    const before = this.#look
    if (!before || Math.min(before.count, now.count) < fewSentences) return true
    if (before.saysSorry !== now.saysSorry || before.saysEnough !== now.saysEnough) return true
    for (const sentence of now.best.changedFrom(before.best)) hurry(sentence)
    this.#clock += mostDrift(before, now, moved, this.#furthest, this.model)
    return false
  }

  #bestOf(chunk: Chunk<CheckedBlock>): BestScores<LearnedSentence> {
    return this.#noteOn(chunk).best.get((best) => {
      for (const block of chunk.items)
        for (const sentence of this.#sentencesOf(block)) if (sentence.base) best.offer(sentence.base, sentence)
    })
  }

  #noteOn(chunk: Chunk<CheckedBlock>): ChunkNote {
    const known = this.#notes.get(chunk)
    if (known?.moves === chunk.moves) return known
    const note = { moves: chunk.moves, best: new BestSentences(), deadline: Infinity }
    this.#notes.set(chunk, note)
    for (const block of chunk.items) this.#note(block)
    return note
  }

  /** Judges a sentence; returns whether something else is told of it now. */
  #judge(sentence: LearnedSentence, place: number, look: LearnedLook): boolean {
    const old = sentence.family
    const isOpen = sentence.isOpen && look.saysEnough
    const scores = isOpen ? this.#scoresOf(sentence, place, look) : undefined
    sentence.family = scores && toldFamily(scores, this.#thresholds, look.saysSorry)
    sentence.deadline = scores ? this.#clock + slackOf(scores, this.#thresholds, this.#least) : Infinity
    return sentence.family !== old
  }

  #scoresOf(sentence: LearnedSentence, place: number, look: LearnedLook): Scores {
    const { base = new Float64Array(outputs), previous, next } = sentence
    const any = (one: LearnedSentence | undefined): number | undefined =>
      one && (one.base?.[0] ?? 0) + (look.shift[0] ?? 0)
    const own = base.map((score, output) => score + (look.shift[output] ?? 0))
    const scored = { own, previous: any(previous), next: any(next), place, tokens: sentence.sentence.tokens }
    return this.model.secondLook(contextAt(scored, sentence, look))
  }

  /** What is told of a sentence. */
  tell(found: LearnedSentence, text: string): LearnedFinding | undefined {
    const { sentence, family } = found
    if (!family) return undefined
    if (found.found?.family === family) return found.found
    const judgement = this.model.judgementOf(sentence, new Float64Array())
    found.found = findingOf(judgement, family, this.model.header.language, text)
    return found.found
  }
}
