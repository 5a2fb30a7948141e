import { parseArgs } from 'node:util'
import { hostNames, type HostName } from '../../../scripts/host/ensure-host.ts'
import { runSuite } from './run-suite.ts'
import { runWebSuite } from './run-web-suite.ts'

// Runs the suite in each VS Code that is named, or in all: `node out/test/host/runner/run.mjs [--web] [--grep WORDS] [newest] [oldest]`.
// With --web it is the web suite, in the browser's extension host; with --grep, only the tests whose titles hold the words.
const isHostName = (name: string): name is HostName => (hostNames as readonly string[]).includes(name)

const { values, positionals } = parseArgs({
  options: { web: { type: 'boolean' }, grep: { type: 'string' } },
  allowPositionals: true,
})
const unknown = positionals.filter((name) => !isHostName(name))
if (unknown.length > 0) {
  console.error(`Unknown: ${unknown.join(', ')}. Name one or more of ${hostNames.join(', ')}, or none for all.`)
  process.exit(2)
}

for (const name of positionals.length > 0 ? positionals.filter(isHostName) : hostNames) {
  try {
    if (!(await (values.web ? runWebSuite(name) : runSuite(name, values.grep)))) process.exitCode = 1
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  }
}
