/** A stretch of a text. Offsets are UTF-16 code units into the text as given; `end` is exclusive. */
export interface Range {
  readonly start: number
  readonly end: number
}

/** Whether two stretches share at least one code unit. */
export const overlaps = (a: Range, b: Range): boolean => a.start < b.end && b.start < a.end

/** A stretch at another place of the text; the offset is in UTF-16 code units. */
export const rangeMovedBy = ({ start, end }: Range, offset: number): Range => ({
  start: start + offset,
  end: end + offset,
})
