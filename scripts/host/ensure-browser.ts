import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { findOnPath } from './find-on-path.ts'

const names = ['/usr/bin/chromium', 'chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome']

/**
 * The path of a Chromium: the one that the environment variable CHROMIUM names, one that is installed, or, for root on Debian,
 * one that is installed now. Fails with one line that says how to get one.
 */
export function ensureBrowser(): string {
  const named = process.env['CHROMIUM']
  if (named && !findOnPath(named)) throw new Error(`CHROMIUM names ${named}, which cannot be run.`)
  const found = findOnPath(...(named ? [named] : names))
  if (found) return found
  if (isDebian() && process.getuid?.() === 0) {
    console.log('Installing Chromium with apt-get …')
    apt('update')
    apt('install', '--yes', '--no-install-recommends', 'chromium')
    const installed = findOnPath(...names)
    if (installed) return installed
  }
  throw new Error(
    'No Chromium found: install it ("sudo apt-get install chromium"), or name one in the variable CHROMIUM.',
  )
}

function isDebian(): boolean {
  return existsSync('/etc/os-release') && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'))
}

function apt(...args: string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  execFileSync('apt-get', ['-qq', ...args], { env, stdio: ['ignore', 'ignore', 'inherit'] })
}
