/** What stands where nothing was measured. */
export const leftOut = 'left out'

const inThreeDigits = (value: number): string => value.toLocaleString('en-US', { maximumSignificantDigits: 3 })

/** A whole number with its thousands apart. */
export const wholeNumber = (value: number): string => Math.round(value).toLocaleString('en-US')

/** Milliseconds with what digits mean something. */
export const milliseconds = (value: number | undefined): string =>
  value === undefined ? leftOut : `${value < 1 ? Number(value.toPrecision(2)) : inThreeDigits(value)} ms`

/** How often a figure holds another. */
export const times = (value: number | undefined, other: number | undefined): string =>
  value === undefined || other === undefined ? leftOut : inThreeDigits(value / other)

/** A size of a file. */
export const kibibytes = (bytes: number): string => `${wholeNumber(bytes / 1024)} KiB`

/** A size in memory, given in KiB as the system tells it. */
export const mebibytes = (kibi: number | undefined): string =>
  kibi === undefined ? leftOut : `${wholeNumber(kibi / 1024)} MiB`

/** The number in the middle. */
export const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0
