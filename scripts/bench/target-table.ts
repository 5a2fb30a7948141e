import type { Table } from './table.ts'

/** A figure, what it should be, and what would be better still. */
export interface Target {
  readonly name: string
  /** What was measured; nothing where it was left out. */
  readonly value: number | undefined
  readonly unit: string
  readonly target: number
  readonly stretch: number | undefined
  readonly wantsMore: boolean
}

/** The table of targets and of what was reached. */
export const targetTable = (targets: readonly Target[]): Table => ({
  title: 'What we aim at, and what was reached',
  columns: ['figure', 'measured', 'target', 'stretch', 'reached'],
  rows: targets.flatMap(({ name, value, unit, target, stretch, wantsMore }) => {
    if (value === undefined) return []
    const reaches = (limit: number): boolean => (wantsMore ? value >= limit : value <= limit)
    const written = (figure: number): string =>
      `${figure.toLocaleString('en-US', { maximumSignificantDigits: 3 })}${unit}`
    const limit = (figure: number | undefined): string =>
      figure === undefined ? '–' : `${wantsMore ? '≥' : '≤'} ${written(figure)}`
    const reached = stretch !== undefined && reaches(stretch) ? 'stretch' : reaches(target) ? 'yes' : 'no'
    return [[name, written(value), limit(target), limit(stretch), reached]]
  }),
})
