// Feeds the product what no person would write: `npm run fuzz`. `--growth` measures that the time
// grows with the length only, `--covered` lets parsers' inputs grow out of those that ran new code.
import { parseArgs } from 'node:util'

const { values: given } = parseArgs({
  options: {
    growth: { type: 'boolean', default: false },
    covered: { type: 'boolean', default: false },
    cases: { type: 'string', default: '1000000' },
    workers: { type: 'string', default: '2' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    target: { type: 'string', default: '' },
  },
})

const { target } = given
const [cases, seed, workers] = [given.cases, given.seed, given.workers].map(Number) as [number, number, number]

async function run(): Promise<boolean> {
  if (given.growth) return (await import('./fuzz/growth.ts')).measureGrowth(target)
  if (given.covered) return (await import('./fuzz/covered.ts')).fuzzCovered(target, cases, seed)
  return (await import('./fuzz/cases.ts')).fuzzCases(target, cases, seed, workers)
}

process.exitCode = (await run()) ? 0 : 1
