import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { ensureHost } from '../../../scripts/host/ensure-host.ts'
import { projectRoot } from '../../../scripts/host/project-root.ts'

// Runs the suites where nothing but this machine can be reached, in a network of their own that holds the loopback interface
// only: `npm run test:offline`. It needs a Linux that lets its users make such networks.
const alone = ['--user', '--map-root-user', '--net', 'sh', '-c', 'ip link set lo up && exec "$@"', 'sh']
const run = (...command: readonly string[]) => spawnSync('unshare', [...alone, ...command], { stdio: 'inherit' }).status

if (run('true') !== 0) {
  console.error(
    'This system makes no network of its own for a program: install util-linux and iproute2, or run it on Linux.',
  )
  process.exit(2)
}
await ensureHost('newest')
process.exitCode = run(process.execPath, path.join(projectRoot, 'out/test/host/runner/run.mjs'), 'newest') ?? 1
