import { hostNames, type HostName } from '../../../scripts/host/ensure-host.ts'
import { runSuite } from './run-suite.ts'

// Runs the suite in each VS Code that is named, or in all: `node out/test/host/runner/run.mjs [newest] [oldest]`.
const isHostName = (name: string): name is HostName => (hostNames as readonly string[]).includes(name)

const named = process.argv.slice(2)
const unknown = named.filter((name) => !isHostName(name))
if (unknown.length > 0) {
  console.error(`Unknown: ${unknown.join(', ')}. Name one or more of ${hostNames.join(', ')}, or none for all.`)
  process.exit(2)
}

const wanted = named.length > 0 ? named.filter(isHostName) : hostNames
for (const name of wanted) {
  try {
    if (!(await runSuite(name))) process.exitCode = 1
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  }
}
