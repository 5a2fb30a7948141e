import { namesOf } from '../../kinds/kinds.ts'
import type { LearnedModel } from '../../learned/model.ts'
import { loadModel } from '../../learned/load-model.ts'
import { BlockedText, counts } from '../../text/blocks/blocked-text.ts'
import { candidateCount, leadingLanguage } from '../../text/detect-language.ts'
import type { BlockMasks } from '../../text/find-block-masks.ts'
import type { Language } from '../../text/language.ts'
import type { ParagraphPart } from '../../text/blocks/long-paragraph.ts'
import type { Message } from '../../text/message.ts'
import type { TextChange } from '../../text/text-change.ts'
import type { CheckOptions } from '../check.ts'
import { movedBy } from '../moved-by.ts'
import { type Report, type ReportMessage, verdictOn } from '../report.ts'
import { CheckedBlock } from './checked-block.ts'
import { at, countWidth } from './count-columns.ts'
import { LearnedTrack } from './learned-track.ts'
import { LiveRules } from './live-rules.ts'
import { messageAround, messageOfBlock } from './message-of-block.ts'
import { type LoadedParts, offending, readBlock } from './read-block.ts'
import { isSameSituation, usual } from './situation.ts'
import { findingsOfBlock, tellFaults } from './tell-block.ts'
import { WholeFindings } from './whole-findings.ts'

/** Blocks that stand side by side and have to be read, each with what it says. */
type Run = { readonly block: CheckedBlock; readonly message: Message }[]

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
  #made = new Set<CheckedBlock>()
  /** How many edits there were since the last report. */
  #edits = 0
  /** Whether the message is in another language than at the last report. */
  #isLanguageNew = false
  /** The blocks that were in a situation of their own, and those with facts, at the last report. */
  #special: ReadonlyMap<CheckedBlock, unknown> = new Map()
  #placed: ReadonlyMap<CheckedBlock, unknown> = new Map()

  /** @param options what `check` is told; `isLive` is taken to be set */
  constructor(text: string, options: CheckOptions = {}) {
    this.#rules = new LiveRules(options)
    // A phrase that is allowed may hold the end of a sentence, or the mark of an item.
    const isWithinSentences = !this.#rules.settings.allow.some((phrase) => /[.!?…\-*+•·▪●]/.test(phrase))
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
    this.#edits += changes.length
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
      this.#isLanguageNew = true
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
    const gone = this.#text.blocks.takeGone()
    const runs = this.#runsOf(fresh)
    const read = runs.flatMap((run) => run.map(({ block }) => block))
    for (const track of this.#tracks.values()) track.dismiss([...gone, ...read])
    const isOneEdit = this.#edits === 1 && !this.#isLanguageNew && runs.length === 1
    for (const run of runs) this.#read(run, isOneEdit ? gone : [])
    const stale = new Set(read)
    this.#wholes.update(gone, this.#isLanguageNew ? undefined : read)
    const told = this.#tell(read)
    for (const block of [...told, ...this.#judge(told, read, runs.length), ...this.#place()]) stale.add(block)
    for (const block of stale) block.findings = findingsOfBlock(block, this.#rules, this.#tracks)
    this.#made = new Set()
    this.#edits = 0
    this.#isLanguageNew = false
  }

  /** What has to be read, by where it stands side by side. */
  #runsOf(fresh: ReadonlyMap<CheckedBlock, Message>): Run[] {
    const { blocks } = this.#text
    const runs: Run[] = []
    for (const first of fresh.keys()) {
      const above = blocks.previous(first)
      if (above && fresh.has(above)) continue
      const run: Run = []
      let block: CheckedBlock | undefined = first
      for (let message = fresh.get(first); block && message; message = block && fresh.get(block)) {
        run.push({ block, message })
        block = blocks.next(block)
      }
      runs.push(run)
    }
    return runs
  }

  /** @param gone the blocks in the place of which the others stand, where that is known */
  #read(run: Run, gone: readonly CheckedBlock[]): void {
    const { blocks } = this.#text
    for (const [language, model] of this.#models) {
      if (!this.#tracks.has(language))
        this.#tracks.set(language, new LearnedTrack(model, blocks, this.#rules.settings.caution))
    }
    const messages = run.map(({ message }) => message)
    const learned = [...this.#tracks].map(([language, track]) => [language, track.learn(messages, gone)] as const)
    const loaded = { models: this.#models, checkEquality: this.#equality }
    for (const [place, { block, message }] of run.entries()) {
      const around = messageAround(block, message, blocks.previous(block), blocks.next(block))
      const own = new Map(learned.map(([language, sentences]) => [language, sentences[place] ?? []]))
      blocks.change(block, () => {
        readBlock(block, message, around, this.#rules, loaded, own)
      })
    }
  }

  /** Decides what is told of blocks that are new or in another situation; returns these. */
  #tell(fresh: readonly CheckedBlock[]): CheckedBlock[] {
    const { blocks } = this.#text
    const { situations } = this.#wholes
    const isNew = situations !== this.#special
    const told: CheckedBlock[] = []
    for (const block of new Set(isNew ? [...fresh, ...this.#special.keys(), ...situations.keys()] : fresh)) {
      const situation = situations.get(block) ?? usual
      if (!blocks.has(block) || (block.told && isSameSituation(block.told.situation, situation))) continue
      tellFaults(block, situation, this.#rules)
      told.push(block)
    }
    this.#special = situations
    return told
  }

  /** Lets the models judge; returns the blocks of which they tell something else. */
  #judge(told: readonly CheckedBlock[], fresh: readonly CheckedBlock[], runs: number): CheckedBlock[] {
    return [...this.#tracks.values()].flatMap((track) => {
      track.leave()
      for (const block of fresh) track.place(block)
      return [...track.judge(told, fresh, runs)]
    })
  }

  /** Places facts in the blocks in which they are told; returns the blocks that had or have others. */
  #place(): CheckedBlock[] {
    const { facts } = this.#wholes
    if (facts === this.#placed) return []
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
