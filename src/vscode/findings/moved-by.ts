import { fixMovedBy } from '../../checker/moved-by.ts'
import type { Outline } from '../../kinds/outline.ts'
import type { Fix } from '../../rules/finding.ts'
import { type Range, rangeMovedBy } from '../../text/range.ts'
import type { TextChange } from '../../text/text-change.ts'

/** An outline at another place of the text; the offset is in UTF-16 code units. */
export const outlineMovedBy = (outline: Outline, offset: number): Outline =>
  withPlaces(outline, (place) => rangeMovedBy(place, offset))

/** An outline at the places where its parts stand after a change. */
export const outlineAfter = (outline: Outline, change: TextChange): Outline =>
  withPlaces(outline, (place) => rangeAfter(place, change))

const withPlaces = (outline: Outline, moved: (place: Range) => Range): Outline => ({
  ...outline,
  parts: outline.parts.map((state) => ({ ...state, place: state.place && moved(state.place) })),
  explanations: outline.explanations.map(moved),
})

/** Where a stretch lies after a change: what is changed within it stays in it. */
export function rangeAfter({ start, end }: Range, { rangeOffset, rangeLength, text }: TextChange): Range {
  const changeEnd = rangeOffset + rangeLength
  const growth = text.length - rangeLength
  const from = changeEnd <= start ? start + growth : Math.min(start, rangeOffset)
  const to = rangeOffset >= end ? end : changeEnd <= end ? end + growth : rangeOffset + text.length
  return { start: from, end: Math.max(from, to) }
}

/** Where a fix applies after a change; null where the change touches it. */
export function fixAfter(fix: Fix, { rangeOffset, rangeLength, text }: TextChange): Fix | null {
  if (rangeOffset < fix.end && rangeOffset + rangeLength > fix.start) return null
  return rangeOffset + rangeLength <= fix.start ? fixMovedBy(fix, text.length - rangeLength) : fix
}
