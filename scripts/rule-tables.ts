import { compileRules, type RuleTable } from '../src/rules/find-faults.ts'
import { rules } from '../src/rules/index.ts'
import { languages } from '../src/text/language.ts'

/** The source of `src/rules/rule-tables.ts` for builds: what the phrases of the rules wait for, by language. */
export function ruleTablesSource(): string {
  const tables = languages.map((language): [string, RuleTable] => [
    language,
    { ...compileRules(rules, language).toTable(), rules: rules.length },
  ])
  return `export const ruleTables = ${JSON.stringify(Object.fromEntries(tables))}\n`
}
