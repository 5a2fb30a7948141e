import * as vscode from 'vscode'
import { cannotHold } from './cannot-hold.ts'

/** The tests of all suites, as `suite/settings`; the build names them. */
declare const TEST_FILES: readonly string[]

/**
 * Runs tests inside VS Code's web extension host, a worker in the page; VS Code calls it. They are those of the suite that the setting
 * `tactfulTests.suite` names, and only those whose titles hold the words of `tactfulTests.grep`. What mocha prints is logged line by
 * line after `mocha| `, and its statistics at the end after `mocha= `, for there are no files to write to.
 */
export async function run(): Promise<void> {
  // Not before: at its start this file takes the place of the module's exports, and `run` is no longer found.
  await import('mocha/mocha.js')
  Mocha.reporters.Base.consoleLog = (first: unknown = '', ...rest: unknown[]) => {
    console.log(`mocha| ${String(first)}`, ...rest)
  }
  mocha.setup({ ui: 'bdd', reporter: 'spec', timeout: 20_000 })
  const settings = vscode.workspace.getConfiguration('tactfulTests')
  const suite = settings.get<string>('suite', '')
  const words = settings.get<string>('grep', '')
  mocha.fgrep(words)
  const folders = suite === 'suite' ? ['suite', 'web'] : [suite]
  const isComplete = suite === 'suite' && words === ''
  for (const name of TEST_FILES) {
    const [folder = '', file = ''] = name.split('/')
    if (folders.includes(folder)) await import(`../${folder}/${file}.test.ts`)
  }

  const skipped = new Set<string>()
  beforeEach(function () {
    const title = this.currentTest?.fullTitle() ?? ''
    const reason = cannotHold.get(title)
    if (reason === undefined) return
    skipped.add(title)
    console.log(`mocha| Skipped: ${title}. ${reason}`)
    this.skip()
  })

  const runner = await new Promise<Mocha.Runner>((resolve) => {
    const running = mocha.run(() => {
      resolve(running)
    })
  })
  // A list that names what is not there would hide that a test came back under another name.
  const isStale = isComplete && skipped.size < cannotHold.size
  if (isStale) console.log('mocha| There are no such tests as some of those that cannot hold.')
  const failures = runner.failures + Number(isStale)
  console.log(`mocha= ${JSON.stringify({ passes: runner.stats?.passes ?? 0, failures })}`)
  if (failures > 0) throw new Error(`${failures} failed`)
}
