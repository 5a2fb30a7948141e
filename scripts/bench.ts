// Measures the product beside simple yardsticks in one run: `npm run bench`. Only the ratios travel between machines.
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import path from 'node:path'
import { check } from '../src/checker/check.ts'
import { defaultSettings } from '../src/checker/default-settings.ts'
import { LearnedModel } from '../src/learned/model.ts'
import { findFaults } from '../src/rules/find-faults.ts'
import { languages } from '../src/text/language.ts'
import { readMessage } from '../src/text/read-message.ts'
import { benchKeystrokes } from './bench-keystrokes.ts'
import { ruleSets } from './bench-rules.ts'
import { textOf } from './bench-texts.ts'

const median = (numbers: readonly number[]): number => numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0

const milliseconds = (value: number): string => `${value.toFixed(value < 1 ? 3 : 1)} ms`

const row = (...cells: readonly string[]): void => {
  console.log(cells.map((cell, place) => (place === 0 ? cell.padEnd(50) : cell.padStart(14))).join(''))
}

/** How long the runs of an action take, in milliseconds, after as many to warm up. */
async function time(runs: number, action: () => unknown): Promise<number[]> {
  const taken: number[] = []
  for (let run = -runs; run < runs; run++) {
    const start = performance.now()
    await action()
    if (run >= 0) taken.push(performance.now() - start)
  }
  return taken
}

async function benchTexts(): Promise<void> {
  row('\nWarm check in process', 'median', 'words pass', 'ratio')
  for (const language of languages) {
    for (const words of [80, 300, 1_000, 10_000, 100_000]) {
      if (words !== 300 && language !== 'en') continue
      const text = textOf(language, words)
      const runs = Math.max(3, Math.min(400, Math.round(200_000 / words)))
      const floor = median(await time(runs, () => text.match(/[\p{L}\p{M}]+/gu)?.length))
      const taken = median(await time(runs, () => check(text)))
      row(`${language}, ${words} words`, milliseconds(taken), milliseconds(floor), (taken / floor).toFixed(1))
    }
  }
}

/** What a whole check costs beside the one that runs while somebody types. */
async function benchWhole(): Promise<void> {
  row('\nA message of 300 words', 'whole check', 'while typing', 'ratio')
  for (const language of languages) {
    const text = textOf(language, 300)
    const whole = median(await time(100, () => check(text)))
    const live = median(await time(100, () => check(text, { isLive: true })))
    row(language, milliseconds(whole), milliseconds(live), (whole / live).toFixed(2))
  }
}

/** What the learned layer adds to a check, and how long its model takes to be read. */
async function benchLearned(): Promise<void> {
  row('\nThe learned layer, 300 words', 'with', 'without', 'more', 'model read')
  const without = { ...defaultSettings, rules: { learned: 'off' as const } }
  for (const language of languages) {
    const text = textOf(language, 300)
    const bytes = new Uint8Array(readFileSync(`src/learned/models/${language}.model`))
    const taken: [number, number][] = []
    for (let run = 0; run < 15; run++) {
      const on = median(await time(60, () => check(text)))
      taken.push([on, median(await time(60, () => check(text, { settings: without })))])
    }
    const [on, off] = [median(taken.map(([one]) => one)), median(taken.map(([, other]) => other))]
    const more = median(taken.map(([one, other]) => one - other))
    const read = median(await time(5, () => LearnedModel.read(bytes)))
    row(language, milliseconds(on), milliseconds(off), milliseconds(more), milliseconds(read))
  }
}

/** How the time of the search grows when as many rules are added as there are, of the same shapes over other words. */
async function benchRules(): Promise<void> {
  row('\nTwice the rules, 1,000 words', 'twice', 'once', 'ratio')
  const cases = languages.flatMap((language) => [false, true].map((keepsEveryday) => ({ language, keepsEveryday })))
  for (const { language, keepsEveryday } of cases) {
    const { once: single, twice } = await ruleSets(language, keepsEveryday)
    const text = textOf(language, 1_000)
    const [few, many] = [single, twice].map((index) => () => findFaults(readMessage(text, { language }), () => index))
    if (!few || !many) continue
    const taken: [number, number][] = []
    for (let run = 0; run < 15; run++) {
      taken.push([median(await time(40, few)), median(await time(40, many))])
    }
    const [one, two] = [median(taken.map(([least]) => least)), median(taken.map(([, most]) => most))]
    const words = keepsEveryday ? 'with everyday words' : 'all words new'
    row(`${language}, ${single.size} and ${twice.size} phrases, ${words}`, milliseconds(two), milliseconds(one), (two / one).toFixed(2)) // prettier-ignore
  }
}

/** What a keystroke costs while the check follows. */
async function tellKeystrokes(): Promise<void> {
  row('\nA keystroke, all live checks on', 'median', 'p99', 'ratio')
  for (const { text, median: middle, p99, ratio } of await benchKeystrokes())
    row(text, milliseconds(middle), milliseconds(p99), ratio.toFixed(2))
}

/** How long a program takes from its start to its end. */
function timeProcess(args: readonly string[]): number {
  const start = performance.now()
  const { error } = spawnSync(process.execPath, args, { env: { ...process.env, LC_ALL: 'C' } })
  if (error) throw error
  return performance.now() - start
}

/** Starts two programs by turns, so that what else the machine does meets both. */
function pairs(times: number, ours: readonly string[], yardstick: readonly string[]): [number, number] {
  const taken: [number, number][] = []
  for (let run = -2; run < times; run++) {
    const pair: [number, number] = [timeProcess(ours), timeProcess(yardstick)]
    if (run >= 0) taken.push(pair)
  }
  return [median(taken.map(([one]) => one)), median(taken.map(([, other]) => other))]
}

function benchProcess(folder: string): void {
  row('\nWhole process', 'median', 'node -e 0', 'ratio')
  for (const language of languages) {
    const file = path.join(folder, `${language}.txt`)
    writeFileSync(file, textOf(language, 300))
    const [ours, node] = pairs(15, ['dist/cli.js', 'check', file], ['-e', '0'])
    row(`tactful check, ${language}, 300 words`, milliseconds(ours), milliseconds(node), (ours / node).toFixed(2))
  }
}

/** Loads the extension as VS Code does, with a stub in place of `vscode`, and says how long that took. */
const loadExtension = `
const Module = require('node:module'), load = Module._load
const get = (_, key) => (key === 'prototype' ? {} : key === Symbol.toPrimitive ? () => '' : stub)
const stub = new Proxy(function () {}, { get, apply: () => stub, construct: () => stub })
// Bundles copy the module's own names; the rest they ask of its prototype.
const vscode = Object.create(new Proxy({}, { get: (_, key) => stub }))
Module._load = (name, ...rest) => (name === 'vscode' ? vscode : load(name, ...rest))
const start = performance.now()
require(process.argv[1])
process.stdout.write(String(performance.now() - start))`

function benchBundles(): void {
  row('\nBundles', 'size', 'load')
  for (const bundle of ['dist/extension.js', 'dist/extension.web.js', 'dist/cli.js', 'dist/index.mjs']) {
    const loads = bundle.includes('extension') ? 15 : 0
    const taken = Array.from({ length: loads }, () => {
      const run = spawnSync(process.execPath, ['-e', loadExtension, path.resolve(bundle)], { encoding: 'utf8' })
      if (run.status !== 0) throw new Error(`${bundle} does not load: ${run.stderr.slice(-500)}`)
      return Number(run.stdout)
    })
    row(bundle, `${Math.round(statSync(bundle).size / 1024)} KiB`, loads > 0 ? milliseconds(median(taken)) : '')
  }
  const data = readdirSync('dist/data').map((file) => statSync(path.join('dist/data', file)).size)
  row('dist/data', `${Math.round(data.reduce((sum, size) => sum + size, 0) / 1024)} KiB`)
  const library = ['--input-type=module', '-e', `await import(${JSON.stringify(path.resolve('dist/index.mjs'))})`]
  const [ours, node] = pairs(15, library, ['--input-type=module', '-e', '0'])
  row('the library imported, and nothing', milliseconds(ours), milliseconds(node), (ours / node).toFixed(2))
}

async function benchJsonLines(): Promise<void> {
  const line = `${JSON.stringify({ id: 1, text: textOf('en', 80) })}\n`
  const count = 5_000
  const child = spawn(process.execPath, ['dist/cli.js', 'check', '-', '--format', 'jsonl'])
  let peak = 0
  child.stdout.on('data', () => (peak = Math.max(peak, peakSize(child.pid))))
  const start = performance.now()
  for (let sent = 0; sent < count; sent++) if (!child.stdin.write(line)) await once(child.stdin, 'drain')
  child.stdin.end()
  await once(child, 'close')
  const seconds = (performance.now() - start) / 1000
  row('\nJSON Lines, 80 words a message', 'a second', 'peak RSS')
  row(`${count} messages`, (count / seconds).toFixed(0), peak > 0 ? `${Math.round(peak / 1024)} MiB` : 'unknown')
}

/** The most memory that a process held so far, in KiB, where the system tells. */
function peakSize(pid: number | undefined): number {
  const file = `/proc/${pid ?? 'none'}/status`
  return existsSync(file) ? Number(/^VmHWM:\s*(\d+)/m.exec(readFileSync(file, 'utf8'))?.[1] ?? 0) : 0
}

const [cpu] = cpus()
console.log(`${cpu?.model ?? 'unknown processor'}, ${cpus().length} cores, Node ${process.version}`)
const folder = mkdtempSync(path.join(tmpdir(), 'tactful-bench-'))
try {
  await benchTexts()
  await benchWhole()
  await benchLearned()
  await tellKeystrokes()
  await benchRules()
  benchProcess(folder)
  benchBundles()
  await benchJsonLines()
} finally {
  rmSync(folder, { recursive: true, force: true })
}
