import { createVSIX } from '@vscode/vsce'
import { createHash } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { projectRoot } from './host/project-root.ts'
import { filesIn, stageExtension } from './stage-extension.ts'

// `npm run package`: makes `tactful-<version>.vsix`, which installs in any VS Code, without asking and without a network.
// The same sources give the same file.

/** The most that the package may weigh, in bytes. */
const most = 3_000_000

const staged = path.join(projectRoot, 'out/package')
stageExtension(projectRoot, staged)
const { name, version } = JSON.parse(readFileSync(path.join(staged, 'package.json'), 'utf8')) as Record<string, string>
const packagePath = path.join(projectRoot, `${name ?? ''}-${version ?? ''}.vsix`)

// 1 January 2000 stands for the time at which each file was written, which a package tells in local time.
process.env['SOURCE_DATE_EPOCH'] ??= '946684800'
process.env['TZ'] = 'UTC'
await createVSIX({
  cwd: staged,
  packagePath,
  dependencies: false,
  allowMissingRepository: true,
  rewriteRelativeLinks: false,
})

const { size } = statSync(packagePath)
console.log(`${path.basename(packagePath)}: ${filesIn(staged).length} files, ${(size / 1_000_000).toFixed(2)} MB`)
console.log(`SHA-256 ${createHash('sha256').update(readFileSync(packagePath)).digest('hex')}`)
if (size > most) {
  console.error(
    `That is more than ${most / 1_000_000} MB: see what has grown in ${path.relative(projectRoot, staged)}.`,
  )
  process.exitCode = 1
}
