import type { Range } from './range.ts'
import { splitLines } from './split-lines.ts'

/** No line that a mail program or Markdown gives a meaning to is longer, in code units. */
const longestHead = 300

/** A text as lines that are looked at by number; a number outside the text is an empty line. */
export class TextLines {
  readonly text: string
  readonly ranges: readonly Range[]
  /** The line that was put into lower case last: each is looked at several times. */
  #lowered = { at: -1, head: '' }

  constructor(text: string) {
    this.text = text
    this.ranges = splitLines(text)
  }

  get length(): number {
    return this.ranges.length
  }

  /** Where line `at` begins. */
  startOf(at: number): number {
    return this.ranges[at]?.start ?? this.text.length
  }

  /** Where line `at` ends, before its line end. */
  endOf(at: number): number {
    return this.ranges[at]?.end ?? this.text.length
  }

  /** The length of line `at` in code units. */
  widthOf(at: number): number {
    return this.endOf(at) - this.startOf(at)
  }

  /** The beginning of line `at`, which is all of it but for lines of prose. */
  headOf(at: number): string {
    const start = this.startOf(at)
    return this.text.slice(start, Math.min(this.endOf(at), start + longestHead))
  }

  /** What `headOf` gives, in lower case. */
  lowerHead(at: number): string {
    if (this.#lowered.at !== at) this.#lowered = { at, head: this.headOf(at).toLowerCase() }
    return this.#lowered.head
  }

  /** What `shortLine` gives, in lower case. */
  lowerLine(at: number): string {
    return this.widthOf(at) > longestHead ? '' : this.lowerHead(at)
  }

  /** Line `at`, or '' where it is too long to be anything but prose. */
  shortLine(at: number): string {
    return this.widthOf(at) > longestHead ? '' : this.headOf(at)
  }

  /** The first code unit of line `at` that is no blank, or 0 where the line is blank. */
  firstCode(at: number): number {
    const end = this.endOf(at)
    for (let index = this.startOf(at); index < end; index += 1) {
      const code = this.text.charCodeAt(index)
      if (code > 32 && code !== 0xa0 && code !== 0xfeff) return code
    }
    return 0
  }

  /** The first line at or after `at` that is not blank, or the number of lines. */
  nextFilled(at: number): number {
    let next = at
    while (next < this.length && this.firstCode(next) === 0) next += 1
    return next
  }
}
