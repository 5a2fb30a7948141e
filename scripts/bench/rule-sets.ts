import { compileRules, type RuleIndex } from '../../src/rules/compile-rules.ts'
import { rules } from '../../src/rules/index.ts'
import { loadLanguageRules } from '../../src/rules/language-rules.ts'
import type { SearchRule } from '../../src/rules/rule.ts'
import { functionWords } from '../../src/text/function-words.ts'
import type { Language } from '../../src/text/language.ts'
import { mapPhrases } from '../map-phrases.ts'

/**
 * The rules of a language, and these with as many generated ones of the same shapes over words that no text holds.
 * @param keepsEveryday whether the generated ones keep the everyday words, so that they are tried now and then
 */
export async function ruleSets(
  language: Language,
  keepsEveryday = true,
): Promise<{ once: RuleIndex; twice: RuleIndex }> {
  const own = await loadLanguageRules(language)
  const everyday = keepsEveryday ? functionWords[language] : new Set<string>()
  const other = (phrase: string): string => inOtherWords(phrase, everyday)
  const worded = rules.map((rule): SearchRule => ({ ...rule, wording: own.wordings[rule.id] ?? { frames: [] } }))
  const generated = worded.map((rule): SearchRule => ({ ...rule, wording: mapPhrases(rule.wording, other) }))
  const classes = {
    ...own.classes,
    ...Object.fromEntries(Object.entries(own.classes).map(([name, entries]) => [`${name}-other`, entries.map(other)])),
  }
  const source = { ...own, classes, table: undefined }
  return { once: compileRules(worded, source), twice: compileRules([...worded, ...generated], source) }
}

/**
 * A phrase with its everyday words as they are and all others made words that no text holds. One of everyday words
 * alone is changed too: it would not be another rule.
 */
function inOtherWords(phrase: string, everyday: ReadonlySet<string>): string {
  const isEveryday = (word: string): boolean => everyday.has(word)
  const changesAll = !phrase.includes('{') && (phrase.match(words) ?? []).every(isEveryday)
  return phrase.replace(words, (written: string, name?: string) => {
    if (name !== undefined) return `{${name}-other}`
    return isEveryday(written) && !changesAll ? written : `${written}qq`
  })
}

/** Classes, whose names stand in the first group, and words. */
const words = /\{([a-z0-9-]+)\}|\p{L}[\p{L}\p{M}'’-]*/gu
