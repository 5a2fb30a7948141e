import { findFacts, type FoundFact } from '../../rules/find-facts.ts'
import { rules as catalogue } from '../../rules/index.ts'
import type { NamedRule } from '../../rules/rule.ts'
import type { Counted as CountedWord, Tally } from '../../rules/tally.ts'
import { counts } from '../../text/blocks/blocked-text.ts'
import type { BlockSequence } from '../../text/blocks/block-sequence.ts'
import { dayOf } from '../../text/day.ts'
import { type Language, languages } from '../../text/language.ts'
import { type Range, rangeMovedBy } from '../../text/range.ts'
import { allowedIn } from '../allows.ts'
import type { FileFinding } from '../file-finding.ts'
import { fixMovedBy } from '../moved-by.ts'
import { tellFact } from '../retext-facts.ts'
import type { CheckedBlock } from './checked-block.ts'
import { at } from './count-columns.ts'
import { Digest, DigestedBlocks } from './digest.ts'
import type { LiveRules } from './live-rules.ts'
import type { Situation } from './situation.ts'
import { withoutSilenced } from './tell-block.ts'

/** Rules that tolerate some matches in a message. */
const patient = catalogue.filter(({ fromMatch }) => fromMatch !== undefined)

/** What was found by a look at some blocks as a message. */
interface Look {
  readonly digest: Digest
  readonly wholes: ReadonlyMap<NamedRule, readonly Range[]>
  readonly facts: readonly FoundFact[]
}

/** Finds what can be seen only by a look at more than one block. */
export class WholeFindings {
  readonly #rules: LiveRules
  readonly #blocks: BlockSequence<CheckedBlock>
  #digested: DigestedBlocks | undefined
  #look: Look | undefined
  /** The situations of the blocks that are in another than usual. */
  situations: ReadonlyMap<CheckedBlock, Situation> = new Map()
  /** Facts that were found by a look at several blocks, by the block in which each of them is told. */
  facts: ReadonlyMap<CheckedBlock, readonly FileFinding[]> = new Map()

  constructor(rules: LiveRules, blocks: BlockSequence<CheckedBlock>) {
    this.#rules = rules
    this.#blocks = blocks
  }

  /**
   * Brings them up to date.
   * @param gone the blocks that have gone since the last time
   * @param fresh the blocks that are new; undefined where others were read anew, too
   */
  update(gone: readonly CheckedBlock[], fresh: readonly CheckedBlock[] | undefined): void {
    if (fresh && this.#digested?.isUntouchedBy(gone, fresh)) {
      // How far away related places are depends on the blocks between.
      if (![...this.facts.values()].flat().some(({ related }) => related && related.length > 0)) return
    } else {
      this.#digested = new DigestedBlocks(this.#blocks)
      const { chosen } = this.#digested
      if (!this.#look?.digest.isOf(chosen)) this.#look = this.#lookAt(chosen)
      this.situations = this.#situations(this.#look)
    }
    if (this.#look) this.facts = this.#facts(this.#look)
  }

  #situations({ digest, wholes }: Look): ReadonlyMap<CheckedBlock, Situation> {
    const strays = new Map<CheckedBlock, Map<NamedRule, Range[]>>()
    const add = (rule: NamedRule, block: CheckedBlock, range: Range): void => {
      const own = strays.get(block) ?? new Map<NamedRule, Range[]>()
      own.set(rule, [...(own.get(rule) ?? []), range])
      strays.set(block, own)
    }
    for (const rule of this.#rules.wholes) {
      for (const found of rule.counting?.find(this.#tally()) ?? []) {
        const place = this.#blocks.itemAt(found.start, counts.length)
        if (place) add(rule, place.item, rangeMovedBy(found, -place.before))
      }
    }
    for (const [rule, found] of wholes) {
      for (const range of found) {
        const place = digest.placeOf(range)
        if (place) add(rule, place.block, rangeMovedBy(range, -place.start))
      }
    }
    const heard = this.#heard()
    const special = new Set([...strays.keys(), ...heard.keys()])
    return new Map(
      [...special].map((block) => [block, { heard: heard.get(block), strays: strays.get(block) ?? new Map() }]),
    )
  }

  #facts({ digest, facts }: Look): ReadonlyMap<CheckedBlock, readonly FileFinding[]> {
    const placed = new Map<CheckedBlock, readonly FileFinding[]>()
    for (const fact of facts) {
      const place = digest.placeOf(fact)
      if (!place || allowedIn(place.block.text, this.#rules.settings)(rangeMovedBy(fact, -place.start))) continue
      const told = this.#placed(tellFact(fact, this.#rules.locale), digest)
      placed.set(place.block, [
        ...(placed.get(place.block) ?? []),
        ...withoutSilenced(place.block, [told], this.#rules),
      ])
    }
    return placed
  }

  /** A finding in a digest as one in its block; what it goes back to may stand in others. */
  #placed(finding: FileFinding, digest: Digest): FileFinding {
    const own = digest.placeOf(finding)
    if (!own) return finding
    const startOf = (block: CheckedBlock): number => this.#blocks.sumBefore(block, counts.length)
    const related = (finding.related ?? []).map((place) => {
      const there = digest.placeOf(place) ?? own
      const offset = startOf(there.block) - there.start - startOf(own.block)
      return { ...place, ...rangeMovedBy(place, offset) }
    })
    const fixes = finding.fixes.map((fix) => fixMovedBy(fix, -own.start))
    return { ...finding, ...rangeMovedBy(finding, -own.start), fixes, related }
  }

  #lookAt(chosen: readonly CheckedBlock[]): Look {
    const digest = new Digest(chosen, this.#blocks)
    const { today = dayOf(new Date()), recipient, sender } = this.#rules.options
    const circumstances = { today, kind: null, recipient, sender }
    const wholes = this.#rules.wholes.filter(({ isLocal, counting }) => !isLocal && !counting)
    return {
      digest,
      wholes: new Map(wholes.map((rule) => [rule, rule.find?.(digest.message) ?? []])),
      facts: findFacts(
        digest.message,
        this.#rules.facts.filter(({ isLocal }) => !isLocal),
        circumstances,
      ),
    }
  }

  /** What rules count in all blocks. */
  #tally(): Tally {
    const total = this.#blocks.total
    return {
      count: (form) => total[at.forms.get(form) ?? -1] ?? 0,
      first: (form) => this.#firstOf(form),
    }
  }

  #firstOf(form: string): CountedWord | undefined {
    const block = this.#blocks.firstWith(at.forms.get(form) ?? -1)
    const counted = block?.reading?.counted.find((one) => one.form === form)
    return block && counted && { ...counted, ...rangeMovedBy(counted, this.#blocks.sumBefore(block, counts.length)) }
  }

  /** For the blocks in which rules still tolerate matches: how many of each stand above. */
  #heard(): Map<CheckedBlock, ReadonlyMap<NamedRule, number>> {
    const above = new Map<CheckedBlock, ReadonlyMap<NamedRule, number>>()
    const heard = new Map<NamedRule, number>()
    // A rule is another one in each language; which it is, blocks in one language tell.
    const rules = new Map<Language, Set<NamedRule>>(languages.map((language) => [language, new Set()]))
    const isPatient = (language: Language): boolean =>
      patient.some(
        ({ id, fromMatch = 1 }) =>
          ![...(rules.get(language) ?? [])].some((rule) => rule.id === id && (heard.get(rule) ?? 0) >= fromMatch - 1),
      )
    for (let block = this.#nextHeard(languages); block; block = this.#nextHeard(languages.filter(isPatient), block)) {
      above.set(block, new Map(heard))
      const { counts: own, reading } = block
      const [language, other] = languages.filter((one) => own[at.heard[one]] !== 0)
      for (const [rule, matches] of reading?.heard ?? []) {
        heard.set(rule, (heard.get(rule) ?? 0) + matches)
        if (language && !other) rules.get(language)?.add(rule)
      }
    }
    return above
  }

  /** The first block, or the next after one, with matches in some languages of rules that tolerate some. */
  #nextHeard(among: readonly Language[], after?: CheckedBlock): CheckedBlock | undefined {
    const start = (block: CheckedBlock): number => this.#blocks.sumBefore(block, counts.length)
    return among
      .map((language) => at.heard[language])
      .flatMap((column) => (after ? this.#blocks.next(after, column) : this.#blocks.firstWith(column)) ?? [])
      .sort((a, b) => start(a) - start(b))[0]
  }
}
