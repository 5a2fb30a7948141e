import { rules } from '../../src/rules/index.ts'
import { loadLanguageRules } from '../../src/rules/language-rules.ts'
import type { Rule, SearchRule } from '../../src/rules/rule.ts'
import { type Language, languages } from '../../src/text/language.ts'

const load = async (language: Language) => {
  const own = await loadLanguageRules(language)
  const spoken = rules.map((rule): Rule & SearchRule => {
    const wording = (rule.find ?? rule.findFacts) ? { frames: [] } : own.wordings[rule.id]
    if (!wording) throw new Error(`${rule.id} has no wording in src/rules/languages/${language}.ts`)
    return { ...rule, wording }
  })
  return { ...own, rules: spoken }
}

const [en, es, ru] = await Promise.all(languages.map(load))
if (!en || !es || !ru) throw new Error('a language is missing')

/** All rules with their wordings, by language, and what else the search needs of the language. */
export const spokenRules = { en, es, ru }
