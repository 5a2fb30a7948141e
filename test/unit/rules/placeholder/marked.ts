import type { Range } from '../../../../src/text/range.ts'

/** A text with `⟦…⟧` around each of some stretches. */
export const marked = (text: string, ranges: readonly Range[]): string =>
  [...ranges]
    .sort((a, b) => b.start - a.start)
    .reduce((all, { start, end }) => `${all.slice(0, start)}⟦${all.slice(start, end)}⟧${all.slice(end)}`, text)
