import { spawn, spawnSync, type StdioOptions } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** The built program; `npm test` builds it first. */
const program = path.resolve('dist/cli.js')

/** What a run of the program said and how it ended. */
export interface Outcome {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

interface RunOptions {
  readonly input?: string | Uint8Array
  /** What stands for standard input, output and error, as `spawn` takes it. */
  readonly stdio?: StdioOptions
  /** Another copy of the program. */
  readonly copy?: string
  readonly env?: Readonly<Record<string, string>>
  /** A folder in the workplace. */
  readonly cwd?: string
}

/** A folder of its own for one suite of tests, in which the program runs. */
export class Workplace {
  readonly folder = mkdtempSync(path.join(tmpdir(), 'tactful-'))

  /** Writes a file, with the folders above it. */
  write(name: string, content: string | Uint8Array): void {
    const file = path.join(this.folder, name)
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, content)
  }

  read(name: string): string {
    return readFileSync(path.join(this.folder, name), 'utf8')
  }

  /** Runs the program to its end. */
  run(
    args: readonly string[],
    { input = '', stdio = 'pipe', copy = program, env = {}, cwd = '' }: RunOptions = {},
  ): Outcome {
    return spawnSync(process.execPath, [copy, ...args], {
      cwd: path.join(this.folder, cwd),
      input,
      stdio,
      encoding: 'utf8',
      env: { ...process.env, LC_ALL: 'C', NODE_V8_COVERAGE: '', ...env },
    })
  }

  /** Starts the program and leaves its input open. */
  start(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
    return spawn(process.execPath, [program, ...args], {
      cwd: this.folder,
      env: { ...process.env, LC_ALL: 'C', ...env },
    })
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true })
  }
}

/** Settings under which a few words have findings of each severity, whatever the catalogue holds. */
export const ownPhrases = JSON.stringify({
  rules: { 'false-apology': 'off', 'blame-shift': 'off', 'defensive-tone': 'off', equality: 'off' },
  phrases: [
    { phrase: 'lorem', message: 'Found an error.', severity: 'error', instead: ['words'] },
    { phrase: 'ipsum', message: 'Found a warning.', severity: 'warning' },
    { phrase: 'dolor', message: 'Found a hint.', severity: 'info' },
  ],
})
