import type { Language } from '../text/language.ts'
import type { PhraseMatch } from '../text/phrases/match-phrase.ts'
import type { Message, Sentence } from '../text/message.ts'
import { overlaps, type Range } from '../text/range.ts'
import type { CompiledFrame, RuleIndex } from './compile-rules.ts'
import { attempt, type OnFailure, throwOn } from './failure.ts'
import { severities } from './families.ts'
import type { Finding } from './finding.ts'
import { fixOf } from './rewrite.ts'
import type { NamedRule } from './rule.ts'

/**
 * Finds what is wrong with a message. Where findings overlap, the weightier or the longer one stays; what was found by
 * looking at the message as a whole yields to what was found in its words.
 * @param indexFor the rules that are on, for each language; undefined for one that is not to be searched
 * @param wholeRules the rules that are on and look at the message as a whole
 * @param onFailure hears of a rule that throws; the others find what they find
 * @returns findings in the order of the text, none overlapping
 */
export function findFaults(
  message: Message,
  indexFor: (language: Language) => RuleIndex | undefined,
  wholeRules: readonly NamedRule[] = [],
  onFailure: OnFailure = throwOn,
): Finding[] {
  return settleFindings(
    findWordings(message, indexFor, onFailure),
    wholeRules.map((rule) => ({ rule, found: attempt(rule.id, () => rule.find?.(message) ?? [], [], onFailure) })),
  )
}

/**
 * Decides which findings stay, as `findFaults` says.
 * @param wordings what was found in the words of some paragraphs
 * @param whole what rules found that look at the message as a whole, in the order of the rules
 * @param heard how many matches there are further up of each rule that tolerates some
 */
export function settleFindings(
  wordings: readonly Finding[],
  whole: readonly { readonly rule: NamedRule; readonly found: readonly Range[] }[] = [],
  heard: (rule: NamedRule) => number = () => 0,
): Finding[] {
  const kept: Finding[] = []
  addApart(kept, byWeight(fromTheirTurn(wordings, heard)))
  for (const { rule, found } of whole) {
    addApart(
      kept,
      found.map(({ start, end }) => ({ rule, start, end, fixes: [], pattern: null })),
    )
  }
  return kept
}

/** Finds what is wrong in the words of a message: all that matches, in the order of the text. */
export function findWordings(
  message: Pick<Message, 'text' | 'paragraphs'>,
  indexFor: (language: Language) => RuleIndex | undefined,
  onFailure: OnFailure = throwOn,
): Finding[] {
  const findings: Finding[] = []
  const failed = ({ rule }: CompiledFrame, error: unknown): void => {
    onFailure(rule.id, error)
  }
  for (const { language, sentences } of message.paragraphs) {
    const index = language === 'und' ? undefined : indexFor(language)
    if (!index) continue
    for (const [place, sentence] of sentences.entries()) {
      const around = { sentences, place }
      const found = (match: PhraseMatch, { rule, unless, needs, rewrites, pattern }: CompiledFrame): void => {
        if (unless().some((excuses) => excuses(match, around))) return
        if (!needs().every((confirms) => confirms(match, around))) return
        const fixes = rewrites().flatMap((rewrite) => fixOf(rewrite, match, sentence, message.text) ?? [])
        const filledIn = pattern === undefined || fixes.length > 0 ? null : { ...rangeOf(sentence), text: pattern }
        findings.push({ rule, ...rangeOf(sentence, match.reportedStart, match.reportedEnd), fixes, pattern: filledIn })
      }
      index.search(sentence.tokens, found, { failed })
    }
  }
  return findings
}

/** Where some tokens of a sentence stand in the text; all of them unless it is said. */
const rangeOf = ({ tokens, start, end }: Sentence, from = 0, to = tokens.length): Range => ({
  start: tokens[from]?.start ?? start,
  end: tokens[to - 1]?.end ?? end,
})

/** The matches of rules that tolerate some in a message, those of each apart. */
export function patientMatches(findings: readonly Finding[]): Map<NamedRule, readonly Finding[]> {
  const matches = new Map<NamedRule, readonly Finding[]>()
  for (const { rule } of findings) {
    if (!rule.fromMatch || matches.has(rule)) continue
    const own: Finding[] = []
    addApart(own, byWeight(findings.filter((finding) => finding.rule === rule)))
    matches.set(rule, own)
  }
  return matches
}

/** Leaves out the findings of rules that tolerate some in a message, up to that number. */
function fromTheirTurn(findings: readonly Finding[], heard: (rule: NamedRule) => number): readonly Finding[] {
  const patient = patientMatches(findings)
  if (patient.size === 0) return findings
  const others = findings.filter(({ rule }) => !patient.has(rule))
  for (const [rule, own] of patient) {
    const tolerated = (rule.fromMatch ?? 1) - 1 - heard(rule)
    for (const finding of own.slice(Math.max(0, tolerated))) others.push(finding)
  }
  return others
}

/** The weightier first, then the longer, then the one that can be mended. */
function byWeight(findings: readonly Finding[]): Finding[] {
  const matters = ({ rule }: Finding): number => severities.indexOf(rule.severity)
  const length = ({ start, end }: Finding): number => end - start
  return findings.toSorted(
    (a, b) => matters(b) - matters(a) || length(b) - length(a) || b.fixes.length - a.fixes.length || a.start - b.start,
  )
}

/** Adds findings to others that stand in order, each unless it overlaps one that is there. */
function addApart(kept: Finding[], findings: readonly Finding[]): void {
  for (const finding of findings) {
    const place = placeAmong(kept, finding)
    const neighbours = [kept[place - 1], kept[place]]
    if (!neighbours.some((other) => other && overlaps(other, finding))) kept.splice(place, 0, finding)
  }
}

/** Where a range belongs among ranges in order, none of which overlap. */
function placeAmong(ranges: readonly Range[], { start }: Range): number {
  let [low, high] = [0, ranges.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ranges[middle]?.start ?? 0) < start) low = middle + 1
    else high = middle
  }
  return low
}
