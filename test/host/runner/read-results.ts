import { existsSync, readFileSync } from 'node:fs'
import type { Statistics } from './statistics.ts'

/** Tells what mocha wrote to `<results>.txt`, and returns the statistics of `<results>.json`, which a finished suite has written. */
export function readResults(results: string, tell: (line: string) => void): Statistics | undefined {
  const read = (ending: string) => (existsSync(results + ending) ? readFileSync(results + ending, 'utf8') : undefined)
  tell(read('.txt') ?? '')
  const statistics = read('.json')
  return statistics === undefined ? undefined : (JSON.parse(statistics) as Statistics)
}
