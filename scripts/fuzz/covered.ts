import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { type Parser, parsers } from '../../test/unit/hostile/parsers.ts'
import { Coverage } from './coverage.ts'
import { mutate, randomBelow } from './mutate.ts'

/** How many inputs are tried between two looks at what ran: a look takes much longer than an input. */
const between = 400

/** Where the inputs are kept by which a parser was covered. */
const folder = 'test/unit/hostile/found'

const fileOf = ({ name }: Parser): string => `${folder}/${name}.json`

const keptOf = (parser: Parser): string[] =>
  existsSync(fileOf(parser)) ? (JSON.parse(readFileSync(fileOf(parser), 'utf8')) as string[]) : []

/** Tries inputs that grow out of those that ran new code, and keeps these. */
class CoveredRun {
  readonly #parser: Parser
  readonly #coverage = new Coverage()
  readonly #seen = new Set<string>()
  readonly #inputs: { readonly input: string; readonly pieces: readonly string[] }[] = []
  readonly failures = new Map<string, string>()

  constructor(parser: Parser) {
    this.#parser = parser
  }

  /** Tries so many inputs. */
  async run(cases: number, seed: number): Promise<void> {
    const below = randomBelow(seed)
    for (const input of [...this.#parser.seeds, ...keptOf(this.#parser)]) await this.#consider([input])
    for (let tried = 0; tried < cases; tried += between) {
      const inputs = this.#inputs.map(({ input }) => input)
      const tries = Array.from({ length: between }, () =>
        mutate(inputs[Math.max(below(inputs.length), below(inputs.length))] ?? '', inputs, this.#parser.words, below),
      )
      await this.#consider(tries)
    }
  }

  /** Writes the inputs that cover all that was covered, the shortest first. */
  keep(): number {
    const covered = new Set<string>()
    const kept = this.#inputs
      .toSorted((a, b) => a.input.length - b.input.length)
      .filter(({ pieces }) => {
        const isNew = pieces.some((piece) => !covered.has(piece))
        for (const piece of pieces) covered.add(piece)
        return isNew
      })
      .map(({ input }) => input)
    mkdirSync(folder, { recursive: true })
    writeFileSync(fileOf(this.#parser), `${JSON.stringify(kept, null, 2)}\n`)
    return kept.length
  }

  async #try(input: string): Promise<void> {
    try {
      await this.#parser.assertLaws(input)
    } catch (error) {
      const said = error instanceof Error ? (error.stack ?? error.message) : String(error)
      if (!this.failures.has(said)) this.failures.set(said, input)
    }
  }

  /** Tries inputs, and takes those over that run new code: they are looked for by halves. */
  async #consider(inputs: readonly string[]): Promise<void> {
    for (const input of inputs) await this.#try(input)
    const pieces = this.#coverage.take()
    const [input] = inputs
    if (input === undefined || pieces.every((piece) => this.#seen.has(piece))) return
    if (inputs.length === 1) {
      for (const piece of pieces) this.#seen.add(piece)
      this.#inputs.push({ input, pieces })
      return
    }
    const middle = inputs.length >> 1
    await this.#consider(inputs.slice(0, middle))
    await this.#consider(inputs.slice(middle))
  }
}

/**
 * Fuzzes the parsers of templates, settings and JSON Lines by what they cover, and keeps the inputs that it found.
 * @param only how the names of the parsers begin that are tried
 * @returns whether all kept their laws
 */
export async function fuzzCovered(only: string, cases: number, seed: number): Promise<boolean> {
  let isSound = true
  for (const parser of parsers.filter(({ name }) => name.startsWith(only))) {
    const run = new CoveredRun(parser)
    const began = performance.now()
    await run.run(cases, seed)
    const seconds = (performance.now() - began) / 1000
    for (const [said, input] of run.failures) console.log(`\n${parser.name}: ${JSON.stringify(input)}\n${said}`)
    console.log(
      `${parser.name}: ${cases} inputs in ${seconds.toFixed(0)} s, ${run.keep()} kept, ${run.failures.size} failed.`,
    )
    if (run.failures.size > 0) isSound = false
  }
  return isSound
}
