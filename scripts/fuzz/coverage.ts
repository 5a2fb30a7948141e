import { type Profiler, Session } from 'node:inspector'

/** What of the product's code runs, as V8 counts it. */
export class Coverage {
  readonly #session = new Session()

  constructor() {
    this.#session.connect()
    this.#session.post('Profiler.enable')
    this.#session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true })
  }

  /** The pieces of code that ran since the last call. */
  take(): string[] {
    const seen: string[] = []
    // Within one thread the answer comes before the call ends.
    this.#session.post('Profiler.takePreciseCoverage', (_error, answer) => {
      for (const script of answer.result) if (script.url.includes('/out/')) addPieces(script, seen)
    })
    return seen
  }
}

function addPieces({ url, functions }: Profiler.ScriptCoverage, seen: string[]): void {
  for (const { ranges } of functions)
    for (const { startOffset, endOffset, count } of ranges)
      if (count > 0) seen.push(`${url}:${startOffset}-${endOffset}`)
}
