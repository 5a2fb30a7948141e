import { namesOf } from '../../kinds/kinds.ts'
import type { LearnedModel } from '../../learned/model.ts'
import { loadModel } from '../../learned/load-model.ts'
import { BlockedText, counts } from '../../text/blocked-text.ts'
import { candidateCount, leadingLanguage } from '../../text/detect-language.ts'
import type { BlockMasks } from '../../text/find-block-masks.ts'
import type { Language } from '../../text/language.ts'
import type { ParagraphPart } from '../../text/long-paragraph.ts'
import type { Message } from '../../text/message.ts'
import type { TextChange } from '../../text/text-change.ts'
import type { CheckOptions } from '../check.ts'
import { movedBy } from '../moved-by.ts'
import { type Report, type ReportMessage, verdictOn } from '../report.ts'
import { CheckedBlock } from './checked-block.ts'
import { at, countWidth } from './count-columns.ts'
import { digestBlocks } from './digest.ts'
import { LearnedTrack } from './learned-track.ts'
import { LiveRules } from './live-rules.ts'
import { messageAround, messageOfBlock } from './message-of-block.ts'
import { type LoadedParts, offending, readBlock } from './read-block.ts'
import { findingsOfBlock, tellFaults, usual } from './tell-block.ts'
import { WholeFindings } from './whole-findings.ts'

/**
 * A check of a message that follows its edits: a report costs what has changed since the one before, and is what
 * `check` says of the text under the same options, as a live check.
 */
export class IncrementalCheck {
  readonly #rules: LiveRules
  readonly #text: BlockedText<CheckedBlock>
  readonly #wholes: WholeFindings
  readonly #models = new Map<Language, LearnedModel>()
  readonly #tracks = new Map<Language, LearnedTrack>()
  #equality: LoadedParts['checkEquality']
  #language: Language | 'und' | undefined
  /** Blocks that the next report has to read; some may be gone by then. */
  readonly #made = new Set<CheckedBlock>()
  /** The blocks that were in a situation of their own, and those with facts, at the last report. */
  #special: ReadonlyMap<CheckedBlock, unknown> = new Map()
  #placed: ReadonlyMap<CheckedBlock, unknown> = new Map()

  /** @param options what `check` is told; `isLive` is taken to be set */
  constructor(text: string, options: CheckOptions = {}) {
    this.#rules = new LiveRules(options)
    // A phrase that is allowed may hold the end of a sentence.
    const isWithinSentences = !this.#rules.settings.allow.some((phrase) => /[.!?…]/.test(phrase))
    this.#text = new BlockedText(text, (...of) => this.#make(...of), countWidth, isWithinSentences)
    this.#wholes = new WholeFindings(this.#rules, this.#text.blocks)
  }

  #make(text: string, masks: BlockMasks, part?: ParagraphPart): CheckedBlock {
    const block = new CheckedBlock(text, masks, part)
    this.#made.add(block)
    return block
  }

  /** The length of the text as it is now, in UTF-16 code units. */
  get length(): number {
    return this.#text.blocks.total[counts.length] ?? 0
  }

  /** Follows changes of the text, each of the text as the one before has left it. Offsets are UTF-16 code units. */
  edit(changes: readonly TextChange[]): void {
    for (const change of changes) this.#text.edit(change)
  }

  /** What is found in the text as it is when nothing more has to be loaded for it. */
  async report(): Promise<Report> {
    await this.settle()
    const messages: ReportMessage[] = []
    let start = 0
    for (const block of this.#text.blocks) {
      for (const found of block.findings ?? []) messages.push(movedBy(found, start))
      start += block.text.length
    }
    const names = namesOf(this.#rules.options.kind)
    const verdict = verdictOn(messages)
    return { lang: this.#language ?? 'und', ...names, messages, parts: {}, missing: [], verdict, isKindSure: false }
  }

  /** Brings all findings up to date. */
  async settle(): Promise<void> {
    let fresh = this.#unread()
    for (let needs = this.#needs(fresh); needs.length > 0; needs = this.#needs((fresh = this.#unread()))) {
      await Promise.all(needs.map((load) => load()))
    }
    this.#settle(fresh)
  }

  /** The blocks that have to be read, with what they say in the language that the message is in now. */
  #unread(): Map<CheckedBlock, Message> {
    const total = this.#text.blocks.total
    const vote = { words: total[at.voteWords] ?? 0, scores: total.slice(at.votes, at.votes + candidateCount) }
    const language = this.#rules.options.language ?? leadingLanguage(vote) ?? 'und'
    if (language !== this.#language) {
      for (const block of this.#text.blocks) if (block.takesLanguage) this.#made.add(block)
      this.#language = language
    }
    const fresh = new Map<CheckedBlock, Message>()
    for (const block of this.#made) {
      if (this.#text.blocks.has(block)) fresh.set(block, messageOfBlock(block, language))
      else this.#made.delete(block)
    }
    return fresh
  }

  /** What has to be loaded before some blocks can be read. */
  #needs(fresh: ReadonlyMap<CheckedBlock, Message>): (() => Promise<unknown>)[] {
    const needs = new Map<unknown, () => Promise<unknown>>()
    for (const message of fresh.values()) {
      for (const { language } of message.paragraphs) {
        if (language === 'und') continue
        if (!this.#rules.indexes.has(language)) needs.set(language, () => this.#rules.indexes.load(language))
        else if (this.#rules.learned.size > 0 && !this.#models.has(language))
          needs.set(language, async () => this.#models.set(language, await loadModel(language)))
      }
      if (!this.#equality && offending(message, this.#rules).length > 0)
        needs.set('equality', async () => (this.#equality = (await import('../check-equality.ts')).checkEquality))
    }
    return [...needs.values()]
  }

  #settle(fresh: ReadonlyMap<CheckedBlock, Message>): void {
    this.#made.clear()
    this.#read(fresh)
    const stale = new Set(fresh.keys())
    const digest = digestBlocks(this.#text.blocks)
    const told = this.#tell(fresh.keys(), digest)
    for (const block of [...told, ...this.#judge(told, fresh), ...this.#place(digest)]) stale.add(block)
    for (const block of stale) block.findings = findingsOfBlock(block, this.#rules, this.#tracks)
  }

  #read(fresh: ReadonlyMap<CheckedBlock, Message>): void {
    const { blocks } = this.#text
    const loaded = { models: this.#models, checkEquality: this.#equality }
    for (const [block, message] of fresh) {
      const [above, below] = [blocks.previous(block), blocks.next(block)]
      readBlock(block, message, messageAround(block, message, above, below), this.#rules, loaded)
      blocks.recount(block)
    }
  }

  /** Decides what is told of blocks that are new or in another situation; returns these. */
  #tell(fresh: Iterable<CheckedBlock>, digest: readonly CheckedBlock[]): CheckedBlock[] {
    const { blocks } = this.#text
    const situations = this.#wholes.situations(digest)
    const told: CheckedBlock[] = []
    for (const block of new Set([...fresh, ...this.#special.keys(), ...situations.keys()])) {
      const situation = situations.get(block) ?? usual
      if (!blocks.has(block) || block.told?.situation === situation.key) continue
      tellFaults(block, situation, this.#rules)
      blocks.recount(block)
      told.push(block)
    }
    this.#special = situations
    return told
  }

  /** Lets the models judge; returns the blocks of which they tell something else. */
  #judge(told: readonly CheckedBlock[], fresh: ReadonlyMap<CheckedBlock, Message>): CheckedBlock[] {
    const { blocks } = this.#text
    for (const [language, model] of this.#models) {
      if (!this.#tracks.has(language))
        this.#tracks.set(language, new LearnedTrack(model, blocks, this.#rules.settings.caution))
    }
    const begins = (block: CheckedBlock): boolean => {
      const above = blocks.previous(block)
      return above === undefined || !fresh.has(above)
    }
    const runs = [...fresh.keys()].filter(begins).length
    return [...this.#tracks.values()].flatMap((track) => {
      for (const block of fresh.keys()) track.place(block)
      return [...track.judge(told, [...fresh.keys()], runs)]
    })
  }

  /** Places facts in the blocks in which they are told; returns the blocks that had or have others. */
  #place(digest: readonly CheckedBlock[]): CheckedBlock[] {
    const facts = this.#wholes.facts(digest)
    const changed = [...new Set([...this.#placed.keys(), ...facts.keys()])].filter((block) => {
      const now = facts.get(block) ?? []
      if (JSON.stringify(now) === JSON.stringify(block.placed)) return false
      block.placed = now
      return true
    })
    this.#placed = facts
    return changed
  }
}
