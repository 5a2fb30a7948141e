import { compileRules } from '../src/rules/compile-rules.ts'
import { rules } from '../src/rules/index.ts'
import { loadLanguageRules } from '../src/rules/language-rules.ts'
import type { Language } from '../src/text/language.ts'

/** The source that takes the place of `src/rules/tables/<language>.ts` in builds: what the rules' phrases wait for. */
export async function ruleTableSource(language: Language): Promise<string> {
  const own = await loadLanguageRules(language)
  const worded = rules.map((rule) => ({ ...rule, wording: own.wordings[rule.id] ?? { frames: [] } }))
  const table = compileRules(worded, { ...own, table: undefined }).toTable()
  return `export const table = ${JSON.stringify({ ...table, rules: rules.length })}\n`
}
