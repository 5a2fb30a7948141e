import type { RuleTable } from '../compile-rules.ts'

/** Empty in the sources, where rules change: the build puts the prepared rules in (see `scripts/rule-tables.ts`). */
export const table: RuleTable | undefined = undefined
