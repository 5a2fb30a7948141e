import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { projectRoot } from '../host/project-root.ts'
import { tell } from './effort.ts'
import type { Engine } from './engines.ts'
import { RunningEngine } from './running-engine.ts'
import type { Table } from './table.ts'
import { median, milliseconds } from './units.ts'

/** How long a program takes until its code is loaded, and until it has checked a first sentence. */
export interface Loading {
  readonly name: string
  readonly loaded: number
  readonly ready?: number
}

/** Starts programs by turns, each anew in a process that runs already. */
export async function measureLoading(engines: readonly Engine[], rounds: number): Promise<readonly Loading[]> {
  tell('loading')
  const taken = new Map(engines.map((engine) => [engine, [] as { loaded: number; ready: number }[]]))
  const bundles = new Map(['dist/extension.js', 'dist/extension.web.js'].map((bundle) => [bundle, [] as number[]]))
  for (let round = 0; round < rounds; round++) {
    for (const [engine, times] of taken) {
      const running = await RunningEngine.start(engine)
      times.push(running.loaded)
      running.stop()
    }
    for (const [bundle, times] of bundles) times.push(loadBundle(bundle))
  }
  return [
    ...[...bundles].map(([name, times]) => ({ name, loaded: median(times) })),
    ...[...taken].map(([{ name }, times]) => ({
      name,
      loaded: median(times.map(({ loaded }) => loaded)),
      ready: median(times.map(({ ready }) => ready)),
    })),
  ]
}

/** Loads the extension as VS Code does, with a stub in place of `vscode`, and says how long that took. */
const script = `
const Module = require('node:module'), load = Module._load
const get = (_, key) => (key === 'prototype' ? {} : key === Symbol.toPrimitive ? () => '' : stub)
const stub = new Proxy(function () {}, { get, apply: () => stub, construct: () => stub })
// Bundles copy the module's own names; the rest they ask of its prototype.
const vscode = Object.create(new Proxy({}, { get: (_, key) => stub }))
Module._load = (name, ...rest) => (name === 'vscode' ? vscode : load(name, ...rest))
const start = performance.now()
require(process.argv[1])
process.stdout.write(String(performance.now() - start))`

function loadBundle(bundle: string): number {
  const run = spawnSync(process.execPath, ['-e', script, path.join(projectRoot, bundle)], { encoding: 'utf8' })
  if (run.status !== 0) throw new Error(`${bundle} does not load: ${run.stderr.slice(-500)}`)
  return Number(run.stdout)
}

/** The table of loading. */
export const loadingTable = (loading: readonly Loading[]): Table => ({
  title: 'Until a program is loaded, and until it has checked a first sentence',
  notes: ['Extensions are loaded with a stand-in for VS Code, and check nothing here.'],
  columns: ['program', 'loaded', 'ready'],
  rows: loading.map(({ name, loaded, ready }) => [
    name,
    milliseconds(loaded),
    ready === undefined ? '–' : milliseconds(ready),
  ]),
})
