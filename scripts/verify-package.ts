import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, readdirSync, readFileSync, symlinkSync } from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'
import { projectRoot } from './host/project-root.ts'
import { scratchFolder } from './host/scratch-folder.ts'

// Builds and packages the extension twice, in folders of different names, in other time zones and languages and with other
// rights for new files: `npm run package:verify`. Both files must be equal, byte for byte, so that anybody can build what they
// were given and compare.

/** What a build makes, and what it does not read. */
const made = new Set(['.git', 'coverage', 'dist', 'node_modules', 'out'])

const circumstances = [
  { folder: 'one', umask: '022', env: { TZ: 'UTC', LC_ALL: 'C' } },
  { folder: 'a second folder/two', umask: '077', env: { TZ: 'Asia/Kathmandu', LC_ALL: 'ru_RU.UTF-8' } },
]

const scratch = scratchFolder()
try {
  const [first, second] = await Promise.all(circumstances.map(packageIn))
  console.log(`SHA-256 ${first ?? ''}`)
  if (first !== second) {
    console.error(`Another build gave ${second ?? ''}: something of the machine has got into the package.`)
    process.exitCode = 1
  }
} finally {
  await scratch.remove()
}

/** Builds and packages a copy of the project. Returns the SHA-256 of the package. */
async function packageIn({ folder, umask, env }: (typeof circumstances)[number]): Promise<string> {
  const copy = path.join(scratch.path, folder)
  cpSync(projectRoot, copy, {
    recursive: true,
    filter: (file) => !made.has(path.basename(file)) && !file.endsWith('.vsix'),
  })
  symlinkSync(path.join(projectRoot, 'node_modules'), path.join(copy, 'node_modules'))
  const command = `umask ${umask} && npm run package`
  await promisify(execFile)('sh', ['-c', command], { cwd: copy, env: { ...process.env, ...env } })
  const [vsix = ''] = readdirSync(copy).filter((file) => file.endsWith('.vsix'))
  return createHash('sha256')
    .update(readFileSync(path.join(copy, vsix)))
    .digest('hex')
}
