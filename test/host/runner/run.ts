import { parseArgs } from 'node:util'
import { ensureHost, type Host, hostNames } from '../../../scripts/host/ensure-host.ts'
import { installExtension } from '../../../scripts/host/install-extension.ts'
import { projectRoot } from '../../../scripts/host/project-root.ts'
import { packagedExtension } from './packaged-extension.ts'
import { runSuite } from './run-suite.ts'
import { suiteNames } from './suites.ts'
import { tryFaults } from './try-faults.ts'
import { tryInstalled } from './try-installed.ts'

// Runs the suites in each VS Code that is named, or in all, side by side:
// `node out/test/host/runner/run.mjs [--web] [--packaged] [--suite NAME] [--grep WORDS] [newest] [oldest]`.
// With --web the browser's extension host runs them; with --packaged the extension is the one that people install, which is tried
// as they have it, too; with --suite it is one suite, with --grep only the tests whose titles hold the words.
const { values, positionals } = parseArgs({
  options: {
    web: { type: 'boolean', default: false },
    packaged: { type: 'boolean', default: false },
    suite: { type: 'string', multiple: true, default: [...suiteNames] },
    grep: { type: 'string', default: '' },
  },
  allowPositionals: true,
})

const names = chosen(values.suite, suiteNames)
const where = values.web ? ' in the browser' : ''

try {
  const vsix = values.packaged ? await packagedExtension() : undefined
  const hosts: Host[] = []
  for (const name of chosen(positionals.length > 0 ? positionals : hostNames, hostNames))
    hosts.push(await ensureHost(name))
  // Side by side: most of a run is waiting for a window.
  const passed = await Promise.all(hosts.map((host) => tryHost(host, vsix)))
  if (!passed.every(Boolean)) process.exitCode = 1
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}

/** Runs the suites in one VS Code, and prints at the end what they said. Returns whether tests were run, and all of them passed. */
async function tryHost(host: Host, vsix: string | undefined): Promise<boolean> {
  const told: string[] = []
  const tell = (line: string): void => {
    told.push(line)
  }
  try {
    return await (vsix ? tryPackaged(host, vsix, tell) : trySuites(host, projectRoot, tell))
  } finally {
    console.log(told.join('\n'))
  }
}

/** Installs the extension, and runs the suites with what was installed. */
async function tryPackaged(host: Host, vsix: string, tell: (line: string) => void): Promise<boolean> {
  const installed = await installExtension(host, vsix)
  try {
    const isPassed = await trySuites(host, installed.folder, tell)
    // The server's own extension host prefers what runs in Node.js, so there is one such trial for both.
    if (values.web || values.grep) return isPassed
    const isInstalled = await tryInstalled(host, installed, tell)
    return (await tryFaults(host, installed, tell)) && isInstalled && isPassed
  } finally {
    await installed.remove()
  }
}

async function trySuites(host: Host, extension: string, tell: (line: string) => void): Promise<boolean> {
  let passes = 0
  let isPassed = true
  for (const suite of names) {
    tell(`\nVS Code ${host.version} (${host.name})${where}, ${suite}`)
    const statistics = await runSuite({ host, suite, extension, isWeb: values.web, grep: values.grep, tell })
    passes += statistics?.passes ?? 0
    isPassed &&= statistics?.failures === 0
  }
  if (passes === 0) tell('No test ran.')
  return isPassed && passes > 0
}

/** The names as what they are, or the end of this program where one is unknown. */
function chosen<Name extends string>(names: readonly string[], known: readonly Name[]): readonly Name[] {
  const isKnown = (name: string): name is Name => (known as readonly string[]).includes(name)
  const unknown = names.filter((name) => !isKnown(name))
  if (unknown.length > 0) {
    console.error(`Unknown: ${unknown.join(', ')}. Name one or more of ${known.join(', ')}, or none for all.`)
    process.exit(2)
  }
  return names.filter(isKnown)
}
