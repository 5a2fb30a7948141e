import { likeliestFamily } from '../../src/learned/find-learned.ts'
import { type ToneFamily, toneFamilies } from '../../src/rules/families.ts'
import type { TrainingRow } from './rows.ts'

/** How many findings of all families a family's own findings are weighed against: few of them prove little. */
const findingsOfAll = 40

/**
 * The least scores from which findings are right as often as asked, by family. A family with few findings keeps near
 * to what holds for all.
 * @param scores of regressions that have not seen the row's fold: for any fault, then for each family
 * @param precision the share of findings that must be right: that hit a fault, of whichever family
 */
export function chooseThresholds(
  rows: readonly TrainingRow[],
  scores: readonly Float64Array[],
  precision: number,
): Partial<Record<ToneFamily, number>> {
  const findings = rows.flatMap(({ faults, isUnsure }, place) => {
    const own = scores[place]
    if (!own || isUnsure) return []
    return [{ score: own[0] ?? 0, family: likeliestFamily(own), isRight: faults.size > 0 }]
  })
  const all = thresholdOf(findings, precision)
  return Object.fromEntries(
    toneFamilies.map((family) => {
      const own = findings.filter((finding) => finding.family === family)
      const alone = thresholdOf(own, precision)
      const weight = own.filter(({ score }) => score >= alone).length
      return [family, (alone * weight + all * findingsOfAll) / (weight + findingsOfAll)]
    }),
  )
}

function thresholdOf(
  findings: readonly { readonly score: number; readonly isRight: boolean }[],
  precision: number,
): number {
  let [right, told, threshold] = [0, 0, Infinity]
  for (const { score, isRight } of findings.toSorted((a, b) => b.score - a.score)) {
    told += 1
    if (isRight) right += 1
    if (right / told >= precision) threshold = score
  }
  return threshold
}
