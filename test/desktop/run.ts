import { downloadAndUnzipVSCode, runTests, SilentReporter } from '@vscode/test-electron'
import { cpSync } from 'node:fs'
import path from 'node:path'
import { projectRoot } from '../../scripts/host/project-root.ts'
import { scratchFolder } from '../../scripts/host/scratch-folder.ts'
import { readResults } from '../host/runner/read-results.ts'

// Runs the suite of test/host in a desktop VS Code: the one that the variable VSCODE_EXECUTABLE names, or one that is downloaded.
const scratch = scratchFolder()
try {
  if (process.platform === 'linux' && !process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY']) {
    throw new Error(
      'A desktop VS Code needs a display: run "xvfb-run npm run test:desktop", or "npm run test:host" without one.',
    )
  }
  const vscodeExecutablePath = process.env['VSCODE_EXECUTABLE'] ?? (await download())
  const workspace = path.join(scratch.path, 'workspace')
  cpSync(path.join(projectRoot, 'test/host/fixtures/workspace'), workspace, { recursive: true })
  const results = path.join(scratch.path, 'results')
  let passes: number | undefined
  try {
    await runTests({
      vscodeExecutablePath,
      extensionDevelopmentPath: projectRoot,
      extensionTestsPath: path.join(projectRoot, 'out/test/host/suite/index'),
      extensionTestsEnv: { VSCODE_TEST_OUTPUT: results },
      launchArgs: [
        workspace,
        '--disable-extensions',
        `--extensions-dir=${path.join(scratch.path, 'extensions')}`,
        `--user-data-dir=${path.join(scratch.path, 'user')}`,
      ],
    })
  } finally {
    passes = readResults(results, console.log)?.passes
  }
  if (!passes) throw new Error('The suite did not finish, or no test passed.')
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
} finally {
  await scratch.remove()
}

async function download(): Promise<string> {
  try {
    return await downloadAndUnzipVSCode({
      cachePath: path.join(projectRoot, '.vscode-test'),
      extractSync: true,
      reporter: new SilentReporter(),
    })
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    throw new Error(
      `VS Code could not be downloaded (${why}): name an installed one in the variable VSCODE_EXECUTABLE.`,
      {
        cause: error,
      },
    )
  }
}
