import { likeliestFamily } from '../../src/learned/find-learned.ts'
import type { CrossValidation } from '../../src/learned/model-file.ts'
import type { ToneFamily } from '../../src/rules/families.ts'
import type { TrainingRow } from './rows.ts'

/**
 * Counts what a model that has not seen the messages finds in them.
 * @param scores for each row, those of a model that has not learned from it
 */
export function crossValidate(
  rows: readonly TrainingRow[],
  scores: readonly Float64Array[],
  thresholds: Readonly<Partial<Record<ToneFamily, number>>>,
): CrossValidation {
  const innocent = new Set(rows.filter(({ message }) => message.spans.length === 0).map(({ message }) => message.id))
  const alarmed = new Set<string>()
  const counts = { told: 0, right: 0, faulty: 0, found: 0 }
  for (const [place, { message, faults, isUnsure }] of rows.entries()) {
    const own = scores[place]
    if (!own || isUnsure) continue
    const family = likeliestFamily(own)
    const isTold = family !== undefined && (own[0] ?? 0) >= (thresholds[family] ?? Infinity)
    if (faults.size > 0) counts.faulty += 1
    if (!isTold) continue
    counts.told += 1
    if (faults.size > 0) counts.right = counts.found += 1
    else if (innocent.has(message.id)) alarmed.add(message.id)
  }
  return { ...counts, innocent: innocent.size, alarmed: alarmed.size }
}
