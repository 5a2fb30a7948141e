import { spawn } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** A folder for one use, and the processes that work in it. */
export interface ScratchFolder {
  readonly path: string
  /** Has a process group ended together with the folder, should this process die without calling `remove`. */
  guardGroup(group: number): void
  remove(): Promise<void>
}

// Waits for the end of its input, which comes when the parent is gone, however it went. A line that says "removed" calls it off.
const guardScript = `
while read -r line; do
  [ "$line" = removed ] && exit
  groups="$groups $line"
done
for group in $groups; do kill -s KILL -- "-$group"; done
for attempt in 1 2 3; do rm -rf -- "$1"; sleep 1; done
`

/**
 * Makes a folder below the system's temporary one. The name is short, because sockets in it may have paths of 107 bytes at most.
 * A guard, a process of its own, removes the folder even if this process is killed.
 */
export function scratchFolder(): ScratchFolder {
  const folder = mkdtempSync(path.join(tmpdir(), 'tactful-'))
  const guard = spawn('sh', ['-c', guardScript, 'tactful-guard', folder], {
    cwd: '/',
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  })
  guard.unref()
  return {
    path: folder,
    guardGroup: (group) => guard.stdin.write(`${group}\n`),
    remove: async () => {
      await rm(folder, { recursive: true, force: true, maxRetries: 5 })
      guard.stdin.end('removed\n')
    },
  }
}
