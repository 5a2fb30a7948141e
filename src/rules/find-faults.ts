import { functionWords } from '../text/function-words.ts'
import type { Language } from '../text/language.ts'
import type { PhraseMatch } from '../text/match-phrase.ts'
import type { Message, Sentence } from '../text/message.ts'
import { parsePhrase, PhraseClasses } from '../text/parse-phrase.ts'
import { PhraseIndex } from '../text/phrase-index.ts'
import { overlaps, type Range } from '../text/range.ts'
import type { TriggerTable } from '../text/trigger-table.ts'
import { classes } from './classes/index.ts'
import { compileGuard, type CompiledGuard } from './compile-guard.ts'
import type { Finding } from './finding.ts'
import { severities } from './families.ts'
import { compileRewrite, type CompiledRewrite, fixOf } from './rewrite.ts'
import type { SearchRule } from './rule.ts'

/** A frame of a rule, made ready; its guards and rewrites are parsed when it first matches. */
interface CompiledFrame {
  readonly rule: SearchRule
  readonly guards: () => readonly CompiledGuard[]
  readonly rewrites: () => readonly CompiledRewrite[]
}

/** What the phrases of the first so many rules wait for in one language; a phrase's key is `rule.frame.phrase`. */
export interface RuleTable extends TriggerTable {
  readonly rules: number
}

/** Rules made ready for one language. */
export type RuleIndex = PhraseIndex<CompiledFrame>

/**
 * Makes rules ready to search messages of one language.
 * @param rules the rules; undefined in the place of one that is off
 * @param table what the first rules wait for, where that is known: their phrases are then parsed when they are needed
 * @throws PhraseError where a phrase of a frame breaks the notation; those of its guards and rewrites throw in the search
 */
export function compileRules(
  rules: readonly (SearchRule | undefined)[],
  language: Language,
  table?: RuleTable,
): RuleIndex {
  const known = new PhraseClasses(classes[language])
  const common = functionWords[language]
  const compileRule = (rule: SearchRule): readonly CompiledFrame[] => {
    const { frames, unless = [] } = rule.wording[language]
    const shared = once(() => unless.map((guard) => compileGuard(guard, known, common)))
    return frames.map(({ unless: own = [], rewrites = [] }) => ({
      rule,
      guards: once(() => [...own.map((guard) => compileGuard(guard, known, common)), ...shared()]),
      rewrites: once(() => rewrites.map((rewrite) => compileRewrite(rewrite, known))),
    }))
  }
  const compiled = rules.map((rule) => once(() => (rule ? compileRule(rule) : [])))
  const index: RuleIndex = table
    ? PhraseIndex.restore(common, table, (key) => {
        const [place = 0, frame = 0, phrase = 0] = key.split('.').map(Number)
        const value = compiled[place]?.()[frame]
        const source = rules[place]?.wording[language].frames[frame]?.phrases[phrase]
        return value && source !== undefined ? { value, phrase: once(() => parsePhrase(source, known)) } : undefined
      })
    : new PhraseIndex(common)
  for (let place = table?.rules ?? 0; place < rules.length; place++) {
    const frames = rules[place]?.wording[language].frames ?? []
    for (const [number, value] of (compiled[place]?.() ?? []).entries()) {
      for (const [phrase, source] of (frames[number]?.phrases ?? []).entries()) {
        index.add(parsePhrase(source, known), value, `${place}.${number}.${phrase}`)
      }
    }
  }
  return index
}

/** What a function gives, made at the first call. */
function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined
  return () => (made ??= { value: make() }).value
}

/**
 * Finds what is wrong with the wording of a message. Where findings overlap, the weightier or the longer one stays.
 * @param indexFor the rules that are on, for each language
 * @returns findings in the order of the text, none overlapping
 */
export function findFaults(message: Message, indexFor: (language: Language) => RuleIndex): Finding[] {
  const findings: Finding[] = []
  for (const { language, sentences } of message.paragraphs) {
    if (language === 'und') continue
    const index = indexFor(language)
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
