/**
 * How one language speaks of a file that comes with the message. The patterns are held against a sentence whose tokens,
 * folded, stand apart by one blank, with a blank at both ends; numbers are `#`.
 */
export interface AttachmentCues {
  /** What announces a file holds one of these words. */
  readonly signs: ReadonlySet<string>
  /** What announces the file; the first group, where there is one, is only looked at. */
  readonly announces: RegExp
  /** What makes a sentence with such words innocent. */
  readonly unless: RegExp
}
