import { spawnSync } from 'node:child_process'
import { bundledPackages } from './bundled-packages.ts'

// Asks the package registry for known vulnerabilities of what is in our builds: `npm run audit`, after a build. What is only
// used for development does not count: it never reaches anybody.

interface Audit {
  readonly vulnerabilities?: Readonly<Record<string, { readonly name: string; readonly severity: string }>>
}

const { stdout } = spawnSync('npm', ['audit', '--json'], { encoding: 'utf8', timeout: 60_000 })
const shipped = new Set(bundledPackages().map(({ name }) => name))
const known = vulnerabilitiesIn(stdout)

if (!known) console.log('The package registry answers no audits: nothing was looked up.')
else {
  const ours = known.filter(({ name }) => shipped.has(name))
  for (const { name, severity } of ours) console.error(`${name} has a known vulnerability (${severity}).`)
  if (ours.length > 0) process.exitCode = 1
  else console.log(`No known vulnerability in the ${shipped.size} packages that are part of our builds.`)
}

function vulnerabilitiesIn(json: string) {
  try {
    const { vulnerabilities } = JSON.parse(json) as Audit
    return vulnerabilities && Object.values(vulnerabilities)
  } catch {
    return undefined
  }
}
