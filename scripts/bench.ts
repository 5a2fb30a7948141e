// Measures the product beside other checkers in one run: `npm run bench`. Only the ratios travel between machines.
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { machine } from './bench/machine.ts'
import { measure } from './bench/measure.ts'
import { parseOptions } from './bench/options.ts'
import { writeToPage } from './bench/page.ts'
import { plotOf } from './bench/plot.ts'
import { resultTables } from './bench/result-tables.ts'
import { markdownOf } from './bench/table.ts'
import { projectRoot } from './host/project-root.ts'
import { scratchFolder } from './host/scratch-folder.ts'

const scratch = scratchFolder()
try {
  const options = parseOptions(process.argv.slice(2))
  const where = machine()
  const results = await measure(options, scratch.path)
  const text = [`Measured on: ${where}.`, ...resultTables(results).map(markdownOf)].join('\n\n')
  console.log(text)
  if (options.writes) {
    writeToPage(text)
    writeFileSync(path.join(projectRoot, 'docs/images/performance.svg'), plotOf(results.speed.fresh))
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
} finally {
  await scratch.remove()
}
