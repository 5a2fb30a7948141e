import { appendFileSync, readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { format } from 'node:util'
import { takeCoverage } from 'node:v8'

/**
 * Runs tests inside VS Code's extension host; VS Code calls it, and counts the run as failed if it rejects. They are the tests
 * beside this file, or those in the folder beside this one that the variable VSCODE_TEST_SUITE names.
 * With the variable VSCODE_TEST_OUTPUT set, mocha's output goes to `<it>.txt`, and its statistics to `<it>.json` at the end.
 * With VSCODE_TEST_GREP set, only tests whose titles hold those words are run.
 */
export async function run(): Promise<void> {
  const output = process.env['VSCODE_TEST_OUTPUT']
  const { default: Mocha } = await import('mocha')
  const print = (...args: unknown[]) => {
    if (output) appendFileSync(`${output}.txt`, `${format(...args)}\n`)
    else console.log(...args)
  }
  Mocha.reporters.Base.consoleLog = print

  const mocha = new Mocha({ ui: 'bdd', timeout: 20_000, color: process.env['VSCODE_TEST_COLOR'] === '1' })
  mocha.fgrep(process.env['VSCODE_TEST_GREP'] ?? '')
  const folder = path.join(__dirname, '..', process.env['VSCODE_TEST_SUITE'] ?? 'suite')
  for (const file of readdirSync(folder).sort()) {
    if (file.endsWith('.test.js')) mocha.addFile(path.join(folder, file))
  }

  // The extension host swallows what nobody awaits; here it counts.
  const unhandled = new Map<Promise<unknown>, unknown>()
  process.on('unhandledRejection', (reason, promise) => unhandled.set(promise, reason))
  process.on('rejectionHandled', (promise) => unhandled.delete(promise))

  const runner = await new Promise<Mocha.Runner>((resolve) => {
    const running = mocha.run(() => {
      resolve(running)
    })
  })
  for (const reason of unhandled.values()) print('Unhandled rejection:', reason)

  if (process.env['NODE_V8_COVERAGE']) takeCoverage()

  const failures = runner.failures + unhandled.size
  if (output) writeFileSync(`${output}.json`, JSON.stringify({ passes: runner.stats?.passes ?? 0, failures }))
  if (failures > 0) throw new Error(`${failures} failed`)
}
