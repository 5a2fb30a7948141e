import { functionWords } from '../text/function-words.ts'
import { type Language, languages } from '../text/language.ts'
import { advance, matchPhrase, type PhraseMatch } from '../text/match-phrase.ts'
import { measure } from '../text/measure-phrase.ts'
import type { Message, Sentence } from '../text/message.ts'
import { parsePhrase, PhraseClasses } from '../text/parse-phrase.ts'
import { PhraseIndex } from '../text/phrase-index.ts'
import type { Phrase } from '../text/phrase.ts'
import { overlaps, type Range } from '../text/range.ts'
import { classes } from './classes/index.ts'
import type { Finding } from './finding.ts'
import { severities } from './families.ts'
import { compileRewrite, type CompiledRewrite, fixOf } from './rewrite.ts'
import type { Guard, SearchRule } from './rule.ts'

interface CompiledGuard {
  readonly where: Guard['where']
  readonly phrases: readonly Phrase[]
}

interface CompiledFrame {
  readonly rule: SearchRule
  readonly guards: readonly CompiledGuard[]
  readonly rewrites: readonly CompiledRewrite[]
}

/** Rules made ready for one language. */
export type RuleIndex = PhraseIndex<CompiledFrame>

/** How far a guard looks, in tokens to each side of a match: further away it speaks of something else. */
const guardReach = 40

/**
 * Makes rules ready to search messages of one language.
 * @throws PhraseError where a phrase breaks the notation
 */
export function compileRules(rules: readonly SearchRule[], language: Language): RuleIndex {
  const known = new PhraseClasses(classes[language])
  const index: RuleIndex = new PhraseIndex(functionWords[language])
  const compileGuard = ({ where, phrases }: Guard): CompiledGuard => ({
    where,
    phrases: phrases.map((phrase) => parsePhrase(phrase, known)),
  })
  for (const rule of rules) {
    const { frames, unless = [] } = rule.wording[language]
    const shared = unless.map(compileGuard)
    for (const frame of frames) {
      const compiled: CompiledFrame = {
        rule,
        guards: [...(frame.unless ?? []).map(compileGuard), ...shared],
        rewrites: (frame.rewrites ?? []).map((rewrite) => compileRewrite(rewrite, known)),
      }
      for (const phrase of frame.phrases) index.add(parsePhrase(phrase, known), compiled)
    }
  }
  return index
}

/**
 * Finds what is wrong with the wording of a message. Where findings overlap, the weightier or the longer one stays.
 * @param indexFor the rules that are on, for each language
 * @returns findings in the order of the text, none overlapping
 */
export function findFaults(message: Message, indexFor: (language: Language) => RuleIndex): Finding[] {
  const findings: Finding[] = []
  for (const { language, sentences } of message.paragraphs) {
    if (!languages.some((known) => known === language)) continue
    const index = indexFor(language as Language)
    for (const [place, sentence] of sentences.entries()) {
      index.search(sentence.tokens, (match, frame) => {
        if (frame.guards.some((guard) => excuses(guard, match, sentence, sentences[place + 1]))) return
        const range = rangeOf(match, sentence)
        const fixes = frame.rewrites.flatMap((rewrite) => fixOf(rewrite, match, sentence, message.text) ?? [])
        findings.push({ rule: frame.rule, ...range, fixes })
      })
    }
  }
  return withoutOverlaps(findings)
}

function rangeOf({ reportedStart, reportedEnd }: PhraseMatch, { tokens, start, end }: Sentence): Range {
  return { start: tokens[reportedStart]?.start ?? start, end: tokens[reportedEnd - 1]?.end ?? end }
}

function excuses(guard: CompiledGuard, match: PhraseMatch, sentence: Sentence, next: Sentence | undefined): boolean {
  const { tokens } = sentence
  switch (guard.where) {
    case 'before':
      return guard.phrases.some((phrase) => endsAt(phrase, sentence, match.start))
    case 'after':
      return guard.phrases.some((phrase) => matchPhrase(phrase, tokens, match.end) !== undefined)
    case 'inside':
      return standsIn(guard.phrases, sentence, match.start, match.end)
    case 'sentence':
      return standsIn(guard.phrases, sentence, match.start - guardReach, match.end + guardReach)
    case 'next sentence':
      return next !== undefined && standsIn(guard.phrases, next, 0, guardReach)
  }
}

function standsIn(phrases: readonly Phrase[], { tokens }: Sentence, from: number, to: number): boolean {
  for (let start = Math.max(0, from); start < Math.min(to, tokens.length); start++) {
    for (const phrase of phrases) {
      const match = matchPhrase(phrase, tokens, start)
      if (match && match.end <= to) return true
    }
  }
  return false
}

function endsAt(phrase: Phrase, { tokens }: Sentence, end: number): boolean {
  const whole = [phrase.before, phrase.reported, phrase.after]
  const most = whole.reduce((total, node) => total + measure(node).most, 0)
  for (let start = Math.max(0, end - most); start <= end; start++) {
    const ends = whole.reduce<readonly number[]>((places, node) => advance(node, tokens, places), [start])
    if (ends.includes(end)) return true
  }
  return false
}

function withoutOverlaps(findings: readonly Finding[]): Finding[] {
  const weight = ({ rule, start, end }: Finding): number => severities.indexOf(rule.severity) * 10_000 + (end - start)
  const kept: Finding[] = []
  for (const finding of [...findings].sort((a, b) => weight(b) - weight(a))) {
    if (!kept.some((other) => overlaps(other, finding))) kept.push(finding)
  }
  return kept.sort((a, b) => a.start - b.start)
}
