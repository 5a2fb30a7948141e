import { functionWords } from '../text/function-words.ts'
import type { PackedPhrases } from '../text/packed-phrase.ts'
import { parsePhrase, PhraseClasses } from '../text/parse-phrase.ts'
import { PhraseIndex } from '../text/phrase-index.ts'
import { once } from '../text/remember.ts'
import type { TriggerTable } from '../text/trigger-table.ts'
import { compileGuard, type CompiledGuard } from './compile-guard.ts'
import type { LanguageRules } from './language-rules.ts'
import { phraseSources } from './phrase-sources.ts'
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
  /** A line for each phrase, packed, in the order of `phraseSources`. */
  readonly phrases: string
  /** A line for each lexical class: its name, a tab, and what it holds, packed. */
  readonly classes: string
}

/** Rules made ready for one language. */
export type RuleIndex<Rule extends WordedRule = SearchRule> = PhraseIndex<CompiledFrame<Rule>>

/**
 * Makes rules ready to search messages of one language. Phrases that a build prepared are unpacked when a text first
 * holds a word that they wait for; the others are parsed.
 * @param rules the rules; undefined in the place of one that is off
 * @throws PhraseError where a phrase of a frame breaks the notation; what is parsed later throws in the search
 */
export function compileRules<Rule extends WordedRule>(
  rules: readonly (Rule | undefined)[],
  { language, classes, wordings, patterns, table }: LanguageRules,
): RuleIndex<Rule> {
  const known = new PhraseClasses(classes, table && packedIn(table, wordings))
  const common = functionWords[language]
  const compileRule = (rule: Rule): readonly CompiledFrame<Rule>[] => {
    const { frames, unless = [] } = rule.wording
    const compile = (guard: Guard): CompiledGuard => compileGuard(guard, known, common)
    const shared = once(() => unless.map(compile))
    return frames.map(({ unless: own = [], needs = [], rewrites = [] }) => ({
      rule,
      unless: once(() => [...own.map(compile), ...shared()]),
      needs: once(() => needs.map(compile)),
      rewrites: once(() => rewrites.map((rewrite) => compileRewrite(rewrite, known))),
      pattern: patterns[rule.id],
    }))
  }
  const compiled = rules.map((rule) => once(() => (rule ? compileRule(rule) : [])))
  const index: RuleIndex<Rule> = table
    ? PhraseIndex.restore(common, table, (key) => {
        const [place = 0, frame = 0, phrase = 0] = key.split('.').map(Number)
        const value = compiled[place]?.()[frame]
        const source = rules[place]?.wording.frames[frame]?.phrases[phrase]
        return value && source !== undefined ? { value, phrase: once(() => parsePhrase(source, known)) } : undefined
      })
    : new PhraseIndex(common)
  for (let place = table?.rules ?? 0; place < rules.length; place++) {
    const frames = rules[place]?.wording.frames ?? []
    for (const [number, value] of (compiled[place]?.() ?? []).entries()) {
      for (const [phrase, source] of (frames[number]?.phrases ?? []).entries()) {
        index.add(parsePhrase(source, known), value, `${place}.${number}.${phrase}`)
      }
    }
  }
  return index
}

function packedIn(table: RuleTable, wordings: LanguageRules['wordings']): PackedPhrases {
  const phrases = table.phrases.split('\n')
  const numbers = once(
    () => new Map(phraseSources(Object.values(wordings)).map((source, number) => [source, number] as const)),
  )
  return {
    // In what ships numbers stand in place of the phrases.
    phrase: (source) => phrases[source.startsWith('}') ? Number(source.slice(1)) : (numbers().get(source) ?? NaN)],
    classes: new Map(table.classes.split('\n').map((line) => line.split('\t') as [string, string])),
  }
}
