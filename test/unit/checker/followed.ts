import assert from 'node:assert/strict'
import { check, type CheckOptions } from '../../../src/checker/check.ts'
import type { IncrementalCheck } from '../../../src/checker/incremental/incremental-check.ts'
import type { Report } from '../../../src/checker/report.ts'
import type { TextChange } from '../../../src/text/text-change.ts'

/** Asserts that a check that follows a text says what a new one says; returns it. */
export async function assertEqual(followed: IncrementalCheck, now: string, chosen: CheckOptions): Promise<Report> {
  assert.equal(followed.length, now.length)
  const report = await followed.report()
  assert.deepEqual(report, await check(now, { ...chosen, isLive: true }))
  return report
}

/** A text after a change. */
export const changed = (before: string, { rangeOffset, rangeLength, text }: TextChange): string =>
  before.slice(0, rangeOffset) + text + before.slice(rangeOffset + rangeLength)
