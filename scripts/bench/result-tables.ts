import { coldStartTable } from './cold-starts.ts'
import { rulesTable } from './descriptions.ts'
import { jsonLinesTable } from './json-lines.ts'
import { keystrokeTable } from './keystrokes.ts'
import { loadingTable } from './loading.ts'
import type { Results } from './measure.ts'
import { memoryTable } from './memory.ts'
import { ownCostTable } from './own-costs.ts'
import { sizeTable, shippedTable } from './sizes.ts'
import { speedTables } from './speed.ts'
import type { Table } from './table.ts'
import { targetTable } from './target-table.ts'
import { targetsOf } from './targets.ts'
import { twiceTable } from './twice-the-rules.ts'
import { typingTable } from './typing.ts'

/** All that a run has measured, the most important first. */
export const resultTables = (results: Results): readonly Table[] => [
  targetTable(targetsOf(results)),
  ...speedTables(results.speed, results.engines),
  typingTable(results.typing),
  keystrokeTable(results.keystrokes),
  coldStartTable(results.coldStarts),
  loadingTable(results.loading),
  memoryTable(results.memory),
  jsonLinesTable(results.jsonLines),
  sizeTable(results.others),
  shippedTable(),
  rulesTable([...results.own, ...results.others]),
  ownCostTable(results.ownCosts),
  twiceTable(results.twice),
]
