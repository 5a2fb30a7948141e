import type { Language } from '../text/language.ts'
import type { RuleTable } from './find-faults.ts'

/**
 * What the rules' phrases wait for, by language. Empty in the sources, where rules change: the build puts the tables in
 * (see `scripts/rule-tables.ts`), so that no phrase is parsed before a text needs it. Rules find the same without.
 */
export const ruleTables: Readonly<Partial<Record<Language, RuleTable>>> = {}
