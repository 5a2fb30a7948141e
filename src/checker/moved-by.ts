import type { Fix } from '../rules/finding.ts'
import { rangeMovedBy } from '../text/range.ts'
import type { ReportMessage } from './report.ts'

/** A finding, with its fixes, at another place of the text; the offset is in UTF-16 code units. */
export const movedBy = (found: ReportMessage, offset: number): ReportMessage => ({
  ...found,
  start: found.start + offset,
  end: found.end + offset,
  fixes: found.fixes.map((fix) => fixMovedBy(fix, offset)),
  pattern: found.pattern && fixMovedBy(found.pattern, offset),
  related: found.related.map((place) => ({ ...place, ...rangeMovedBy(place, offset) })),
})

/** A fix at another place of the text; the offset is in UTF-16 code units. */
export const fixMovedBy = ({ start, end, text }: Fix, offset: number): Fix => ({
  start: start + offset,
  end: end + offset,
  text,
})
