import type { RuleTable } from '../compile-rules.ts'

/** Empty in the sources, where rules change: the build puts in what the phrases wait for (see `scripts/rule-tables.ts`). */
export const table: RuleTable | undefined = undefined
