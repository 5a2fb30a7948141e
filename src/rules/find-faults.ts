import type { Language } from '../text/language.ts'
import type { PhraseMatch } from '../text/match-phrase.ts'
import type { Message, Sentence } from '../text/message.ts'
import { overlaps, type Range } from '../text/range.ts'
import type { RuleIndex } from './compile-rules.ts'
import { severities } from './families.ts'
import type { Finding } from './finding.ts'
import { fixOf } from './rewrite.ts'

/**
 * Finds what is wrong with the wording of a message. Where findings overlap, the weightier or the longer one stays.
 * @param indexFor the rules that are on, for each language; undefined for one that is not to be searched
 * @returns findings in the order of the text, none overlapping
 */
export function findFaults(message: Message, indexFor: (language: Language) => RuleIndex | undefined): Finding[] {
  const findings: Finding[] = []
  for (const { language, sentences } of message.paragraphs) {
    const index = language === 'und' ? undefined : indexFor(language)
    if (!index) continue
    for (const [place, sentence] of sentences.entries()) {
      index.search(sentence.tokens, (match, { rule, guards, rewrites }) => {
        if (guards().some((excuses) => excuses(match, sentence, sentences[place + 1]))) return
        const fixes = rewrites().flatMap((rewrite) => fixOf(rewrite, match, sentence, message.text) ?? [])
        findings.push({ rule, ...rangeOf(match, sentence), fixes })
      })
    }
  }
  return withoutOverlaps(findings)
}

function rangeOf({ reportedStart, reportedEnd }: PhraseMatch, { tokens, start, end }: Sentence): Range {
  return { start: tokens[reportedStart]?.start ?? start, end: tokens[reportedEnd - 1]?.end ?? end }
}

/** Keeps of findings that overlap the one that matters more, then the longer, then the one that can be mended. */
function withoutOverlaps(findings: readonly Finding[]): Finding[] {
  const matters = ({ rule }: Finding): number => severities.indexOf(rule.severity)
  const length = ({ start, end }: Finding): number => end - start
  const ranked = findings.toSorted(
    (a, b) => matters(b) - matters(a) || length(b) - length(a) || b.fixes.length - a.fixes.length || a.start - b.start,
  )
  const kept: Finding[] = []
  for (const finding of ranked) {
    const place = placeAmong(kept, finding)
    const neighbours = [kept[place - 1], kept[place]]
    if (!neighbours.some((other) => other && overlaps(other, finding))) kept.splice(place, 0, finding)
  }
  return kept
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
