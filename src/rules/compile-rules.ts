import { functionWords } from '../text/function-words.ts'
import { readPhrase } from '../text/phrases/packed-phrase.ts'
import { parsePhrase } from '../text/phrases/parse-phrase.ts'
import type { Phrase } from '../text/phrases/phrase.ts'
import { PhraseIndex } from '../text/phrases/phrase-index.ts'
import { once } from '../text/remember.ts'
import type { TriggerTable } from '../text/phrases/trigger-table.ts'
import { compileGuard, type CompiledGuard } from './compile-guard.ts'
import { type LanguageRules, phraseClassesOf } from './language-rules.ts'
import { compileRewrite, type CompiledRewrite } from './rewrite.ts'
import type { Guard, SearchRule, Wording } from './rule.ts'

/** What a search needs of a rule: its name and its wording in one language. */
export interface WordedRule {
  readonly id: string
  readonly wording: Wording
}

/** A frame of a rule, made ready; its guards and rewrites are parsed when it first matches. */
export interface CompiledFrame<Rule extends WordedRule = SearchRule> {
  readonly rule: Rule
  readonly unless: () => readonly CompiledGuard[]
  readonly needs: () => readonly CompiledGuard[]
  readonly rewrites: () => readonly CompiledRewrite[]
  /** A sentence to fill in where no rewrite fits. */
  readonly pattern: string | undefined
}

/** The first so many rules of one language as a build prepared them; a phrase's key is `rule.frame.phrase`. */
export interface RuleTable extends TriggerTable {
  readonly rules: number
}

/** Rules made ready for one language. */
export type RuleIndex<Rule extends WordedRule = SearchRule> = PhraseIndex<CompiledFrame<Rule>>

/**
 * Makes rules ready to search messages of one language. Phrases of which a build wrote down what they wait for are
 * parsed when a text first holds it; the others at once.
 * @param rules the rules; undefined in the place of one that is off
 * @throws PhraseError where a phrase of a frame breaks the notation; what is parsed later throws in the search
 */
export function compileRules<Rule extends WordedRule>(
  rules: readonly (Rule | undefined)[],
  own: LanguageRules,
): RuleIndex<Rule> {
  const { language, patterns, table, isPacked } = own
  const known = phraseClassesOf(own)
  const common = functionWords[language]
  const readerOf =
    (place: number) =>
    (source: string): Phrase =>
      isPacked && place < (table?.rules ?? rules.length) ? readPhrase(source, known) : parsePhrase(source, known)
  const compileRule = (rule: Rule, place: number): readonly CompiledFrame<Rule>[] => {
    const { frames, unless = [] } = rule.wording
    const read = readerOf(place)
    const compile = (guard: Guard): CompiledGuard => compileGuard(guard, read, common)
    const shared = once(() => unless.map(compile))
    return frames.map(({ unless: excuses = [], needs = [], rewrites = [], instead = [] }) => ({
      rule,
      unless: once(() => [...excuses.map(compile), ...shared()]),
      needs: once(() => needs.map(compile)),
      rewrites: once(() => [
        ...rewrites.map((rewrite) => compileRewrite(rewrite, read)),
        ...instead.map((text) => ({ text })),
      ]),
      pattern: patterns[rule.id],
    }))
  }
  const compiled = rules.map((rule, place) => once(() => (rule ? compileRule(rule, place) : [])))
  const index: RuleIndex<Rule> = table
    ? PhraseIndex.restore(common, table, (key) => {
        const [place = 0, frame = 0, phrase = 0] = key.split('.').map(Number)
        const value = compiled[place]?.()[frame]
        const source = rules[place]?.wording.frames[frame]?.phrases[phrase]
        return value && source !== undefined ? { value, phrase: once(() => readerOf(place)(source)) } : undefined
      })
    : new PhraseIndex(common)
  for (let place = table?.rules ?? 0; place < rules.length; place++) {
    const frames = rules[place]?.wording.frames ?? []
    for (const [number, value] of (compiled[place]?.() ?? []).entries()) {
      for (const [phrase, source] of (frames[number]?.phrases ?? []).entries()) {
        index.add(readerOf(place)(source), value, `${place}.${number}.${phrase}`)
      }
    }
  }
  return index
}
