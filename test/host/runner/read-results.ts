import { existsSync, readFileSync } from 'node:fs'
import type { Statistics } from './statistics.ts'

/** Prints what mocha wrote to `<results>.txt`, and returns the statistics of `<results>.json`, which a finished suite has written. */
export function readResults(results: string): Statistics | undefined {
  const read = (ending: string) => (existsSync(results + ending) ? readFileSync(results + ending, 'utf8') : undefined)
  process.stdout.write(read('.txt') ?? '')
  const statistics = read('.json')
  return statistics === undefined ? undefined : (JSON.parse(statistics) as Statistics)
}
