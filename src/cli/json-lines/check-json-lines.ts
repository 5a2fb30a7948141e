import { setFlagsFromString } from 'node:v8'
import { localeOf } from '../locale-of.ts'
import type { CheckRequest } from '../parse-options.ts'
import { settingsFor } from '../settings-for.ts'
import { write } from '../write.ts'
import { type Answers, checkLines, type Line, type LineContext } from './check-lines.ts'
import { forEachInOrder } from './for-each-in-order.ts'
import { linesOf } from './lines-of.ts'
import { longestLine } from './parse-line.ts'
import type { WorkerPool } from './worker-pool.ts'

/** So many bytes of input are checked without workers: to start one, and to warm it up, takes as long. */
const withoutWorkers = 131_072

/** By how much the memory in use may grow before V8 clears up: of itself it waits longer the longer a stream is. */
const steadyHeap = '--heap-growing-percent=30'

/**
 * Checks a message for each line of standard input, and writes a line for each, in order and as it reads.
 * A line that is no message gives a line with an `error`, and the run goes on.
 * @returns the exit status, 2 where a line was no message
 */
export async function checkJsonLines(request: CheckRequest): Promise<number> {
  setFlagsFromString(steadyHeap)
  const { settings, problems } = await settingsFor('-')
  let status = 0
  const tell = (problem: string): void => {
    process.stderr.write(`tactful: ${problem}\n`)
    status = 2
  }
  problems.forEach(tell)
  const jobs = request.jobs ?? (await import('node:os')).availableParallelism()
  const lines = new LineChecking(jobs, { request, settings, locale: localeOf(process.env) }, tell)
  await forEachInOrder(
    linesOf(process.stdin, longestLine),
    // Two for each worker: one in its hands, and one that waits for it.
    jobs === 1 ? 1 : 2 * jobs,
    (batch) => lines.check(batch),
    async (answers) => {
      status = Math.max(status, answers.status)
      if (answers.written !== '') await write(answers.written)
    },
  )
  await lines.end()
  return status
}

/** Checks lines in this thread, and in workers as soon as there is enough for them to do. */
class LineChecking {
  readonly #jobs: number
  readonly #context: LineContext
  readonly #tell: (problem: string) => void
  #bytes = 0
  #pool: Promise<WorkerPool> | undefined

  constructor(jobs: number, context: LineContext, tell: (problem: string) => void) {
    this.#jobs = jobs
    this.#context = context
    this.#tell = tell
  }

  async check(lines: readonly Line[]): Promise<Answers> {
    this.#bytes += lines.reduce((bytes, line) => bytes + (line?.length ?? 0), 0)
    if (this.#jobs === 1 || this.#bytes <= withoutWorkers) return checkLines(lines, this.#context)
    return (await (this.#pool ??= this.#startPool())).check(lines)
  }

  async end(): Promise<void> {
    await (await this.#pool)?.end()
  }

  async #startPool(): Promise<WorkerPool> {
    const { WorkerPool } = await import('./worker-pool.ts')
    return new WorkerPool(this.#jobs, this.#context, this.#tell)
  }
}
