import assert from 'node:assert/strict'
import type { Range } from '../../../src/text/range.ts'

/** Asserts that a stretch lies in a text, its start before its end or at it. */
export function assertWithin({ start, end }: Range, text: string, what: string): void {
  assert.ok(Number.isInteger(start) && Number.isInteger(end), `${what} is no stretch: ${start}–${end}`)
  assert.ok(0 <= start && start <= end && end <= text.length, `${what} lies outside: ${start}–${end}`)
}

/** Asserts that a line that is told to a person is one. */
export function assertOneLine(line: string): void {
  assert.doesNotMatch(line, /[\r\n]/, 'what is told takes several lines')
}
