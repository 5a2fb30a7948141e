import { settleFindings } from '../../rules/find-faults.ts'
import { isToneFamily } from '../../rules/families.ts'
import { familyOf, type NamedRule } from '../../rules/rule.ts'
import type { Language } from '../../text/language.ts'
import { overlaps, type Range } from '../../text/range.ts'
import { allowedIn } from '../allows.ts'
import { type FileFinding, reportMessageOf } from '../file-finding.ts'
import type { ReportMessage } from '../report.ts'
import { tellFact } from '../retext-facts.ts'
import { tellLearned } from '../retext-learned.ts'
import { tellFault } from '../retext-tactful.ts'
import { isSilencedBy, learnedKey } from '../silenced.ts'
import type { CheckedBlock } from './checked-block.ts'
import { hurry } from './learned-sentence.ts'
import type { LearnedTrack } from './learned-track.ts'
import type { LiveRules } from './live-rules.ts'
import type { Situation } from './situation.ts'

/** Decides what of the findings in a block is told, and of which sentences the learned layer may speak. */
export function tellFaults(block: CheckedBlock, situation: Situation, rules: LiveRules): void {
  const { reading } = block
  if (!reading) return
  const { strays } = situation
  const heard = (rule: NamedRule): number => (situation.heard ? (situation.heard.get(rule) ?? 0) : Infinity)
  const found = settleFindings(
    reading.wordings,
    rules.wholes.map((rule) => ({ rule, found: reading.wholes.get(rule) ?? strays.get(rule) ?? [] })),
    heard,
  )
  const allowed = allowedIn(block.text, rules.settings)
  const faults = found.filter((fault) => !allowed(fault)).map((fault) => tellFault(fault, rules.locale))
  const ofTone = faults.filter(({ ruleId }) => isToneFamily(familyOf(ruleId)))
  const turnedOff = settleFindings(reading.turnedOff, [], heard)
  block.told = { situation, findings: withoutSilenced(block, faults, rules), ofTone: [...ofTone, ...turnedOff] }
  block.findings = undefined
  for (const sentence of [...reading.learned.values()].flat()) {
    const isOpen = isOpenIn(block, sentence.sentence, rules)
    if (isOpen !== sentence.isOpen) hurry(sentence)
    sentence.isOpen = isOpen
  }
}

/** Leaves out what somebody has said to be no problem. */
export function withoutSilenced(
  { reading }: CheckedBlock,
  findings: readonly FileFinding[],
  { options: { silenced } }: LiveRules,
): readonly FileFinding[] {
  if (!silenced || silenced.size === 0 || !reading) return findings
  return findings.filter((finding) => !isSilencedBy(silenced, finding, reading.message))
}

function isOpenIn({ told, text }: CheckedBlock, sentence: Range, { options: { silenced } }: LiveRules): boolean {
  if (told?.ofTone.some((fault) => overlaps(fault, sentence))) return false
  return !silenced || silenced.size === 0 || !silenced.has(learnedKey(text.slice(sentence.start, sentence.end)))
}

/** All that is told of a block, in the order of the text; offsets are those of the block. */
export function findingsOfBlock(
  block: CheckedBlock,
  rules: LiveRules,
  tracks: ReadonlyMap<Language, LearnedTrack>,
): readonly ReportMessage[] {
  const { told, placed, reading, text } = block
  if (!reading || !told) return []
  const facts = [...factsOf(block, rules), ...placed].sort((a, b) => a.start - b.start || a.end - b.end)
  const all = [...told.findings, ...learnedOf(block, rules, tracks), ...facts, ...withoutSilenced(block, reading.equality, rules)] // prettier-ignore
  return all.map((finding) => reportMessageOf(finding, text)).sort((a, b) => a.start - b.start || a.end - b.end)
}

function factsOf(block: CheckedBlock, rules: LiveRules): readonly FileFinding[] {
  const facts = block.reading?.facts ?? []
  if (facts.length === 0) return []
  const allowed = allowedIn(block.text, rules.settings)
  const told = facts.filter((fact) => !allowed(fact)).map((fact) => tellFact(fact, rules.locale))
  return withoutSilenced(block, told, rules)
}

function learnedOf(
  block: CheckedBlock,
  rules: LiveRules,
  tracks: ReadonlyMap<Language, LearnedTrack>,
): readonly FileFinding[] {
  const told: FileFinding[] = []
  for (const [language, sentences] of block.reading?.learned ?? []) {
    for (const sentence of sentences) {
      const found = tracks.get(language)?.tell(sentence, block.text)
      const rule = found && rules.learned.get(found.family)
      if (!rule || block.told?.findings.some((finding) => overlaps(finding, found))) continue
      if (!allowedIn(block.text, rules.settings)(found)) told.push(tellLearned(found, rule, rules.locale))
    }
  }
  return withoutSilenced(block, told, rules)
}
