import type { ReportMessage } from '../checker/report.ts'
import type { Fix } from '../rules/finding.ts'

/** A finding, with its fixes, at another place of the text; the offset is in UTF-16 code units. */
export const movedBy = (found: ReportMessage, offset: number): ReportMessage => ({
  ...found,
  start: found.start + offset,
  end: found.end + offset,
  fixes: found.fixes.map((fix) => fixMovedBy(fix, offset)),
  pattern: found.pattern && fixMovedBy(found.pattern, offset),
})

const fixMovedBy = ({ start, end, text }: Fix, offset: number): Fix => ({
  start: start + offset,
  end: end + offset,
  text,
})
