import { Piscina } from 'piscina'
import { type Answers, failedCheck, joined, type Line, type LineContext } from './check-lines.ts'

/** The heap of a worker, in megabytes: the largest text that is checked needs less than half. */
const largestHeap = 1024

/** Threads that check lines. They start when there is something to do for them, and stay to the end. */
export class WorkerPool {
  readonly #threads: Piscina<readonly Line[], Answers>
  readonly #tell: (problem: string) => void

  /** @param tell is told in one line of a worker that ended early */
  constructor(jobs: number, context: LineContext, tell: (problem: string) => void) {
    this.#threads = new Piscina({
      // The build gives the pool's worker its task: it loads no file by name.
      filename: 'check-batch',
      workerData: context,
      minThreads: 1,
      maxThreads: jobs,
      // A thread that has no lines for a moment stays: a new one would load and compile everything again.
      idleTimeout: Infinity,
      atomics: 'disabled',
      recordTiming: false,
      // Under a limit V8 clears up before a heap is many times as large as what is in use.
      resourceLimits: { maxOldGenerationSizeMb: largestHeap },
    })
    this.#threads.on('error', (error) => {
      tell(`a worker ended early${codeOf(error)} while it had nothing to do.`)
    })
    this.#tell = tell
  }

  /**
   * Checks lines in a worker. Where it ends in their middle, they are checked again one by one, so that only the line
   * that ends workers goes without a check.
   */
  async check(lines: readonly Line[]): Promise<Answers> {
    try {
      return await this.#threads.run(lines)
    } catch (error) {
      this.#tell(`a worker ended early${codeOf(error)}; its lines are checked again, one by one.`)
    }
    const answers: Answers[] = []
    for (const line of lines) answers.push(await this.#threads.run([line]).catch(() => failedCheck(line)))
    return { ...joined(answers), status: 2 }
  }

  end(): Promise<void> {
    return this.#threads.destroy()
  }
}

/** What can be told of an error without quoting it: what it says may hold words of a message. */
const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? ` (${String(error.code)})` : '')
