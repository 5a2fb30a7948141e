// Tries mutants of each layer with its tests, and says how many were found: `npm run mutation`, or of some files only
// `npm run mutation -- src/text/dates/*.ts`. Fails where fewer than 80 in 100 were.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const here = fileURLToPath(new URL('.', import.meta.url))
const files = process.argv.slice(2)
const least = 80

/** How many mutants have each state, by folder: of a rule its family, else the folder that a file lies in. */
const folders = new Map()

if (!existsSync(`${here}node_modules`)) run('npm', ['ci', '--ignore-scripts', '--prefix', here])
for (const layer of ['text', 'rules', 'checker']) {
  const own = files.filter((file) => file.startsWith(`src/${layer}/`))
  if (files.length > 0 && own.length === 0) continue
  const report = `coverage/mutation/${layer}.json`
  rmSync(report, { force: true })
  const mutate = own.length > 0 ? ['--mutate', own.join()] : []
  run(`${here}node_modules/.bin/stryker`, ['run', `${here}stryker.config.mjs`, ...mutate], { LAYER: layer })
  count(JSON.parse(readFileSync(report, 'utf8')))
}

const all = {}
for (const states of folders.values()) for (const state in states) all[state] = (all[state] ?? 0) + states[state]
folders.set('all', all)
console.table(Object.fromEntries([...folders].map(([folder, states]) => [folder, { ...states, score: score(states) }])))
if (score(all) < least) process.exitCode = 1

function run(command, args, env = {}) {
  const { status } = spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, ...env } })
  if (status !== 0) process.exit(status ?? 1)
}

function count(report) {
  for (const [file, { mutants }] of Object.entries(report.files)) {
    const folder = file.split('/').slice(1, -1).slice(0, 2).join('/')
    const states = folders.get(folder) ?? {}
    folders.set(folder, states)
    for (const { status } of mutants) states[status] = (states[status] ?? 0) + 1
  }
}

/** How many mutants of a hundred were found, of those that the tests were tried with. */
function score({ Killed = 0, Timeout = 0, Survived = 0, NoCoverage = 0 }) {
  const found = Killed + Timeout
  return Math.round((1000 * found) / (found + Survived + NoCoverage)) / 10
}
