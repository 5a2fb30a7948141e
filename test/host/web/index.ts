/**
 * Runs the tests that are imported here inside VS Code's web extension host, a worker in the page; VS Code calls it. What mocha prints
 * is logged line by line after `mocha| `, and its statistics at the end after `mocha= `, for there are no files to write to.
 */
export async function run(): Promise<void> {
  // Not before: at its start this file takes the place of the module's exports, and `run` is no longer found.
  await import('mocha/mocha.js')
  Mocha.reporters.Base.consoleLog = (first: unknown = '', ...rest: unknown[]) => {
    console.log(`mocha| ${String(first)}`, ...rest)
  }
  mocha.setup({ ui: 'bdd', reporter: 'spec', timeout: 20_000 })
  await import('./extension.test.ts')

  const runner = await new Promise<Mocha.Runner>((resolve) => {
    const running = mocha.run(() => {
      resolve(running)
    })
  })
  const { failures } = runner
  console.log(`mocha= ${JSON.stringify({ passes: runner.stats?.passes ?? 0, failures })}`)
  if (failures > 0) throw new Error(`${failures} failed`)
}
