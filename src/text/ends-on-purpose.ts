import type { Range } from './range.ts'

/** Mail is wrapped at 60 columns or more: a line that is far shorter was ended by hand. */
export const narrowestWrap = 60

/** A line of this length or less is a greeting, a sign-off, a name or a telephone number. */
const short = 32

/** How wide the line `above` would be with the first word of `below`. */
export function widthWithNext(text: string, above: Range, below: Range): number {
  let word = below.start
  while (word < below.end && word < below.start + narrowestWrap && text.charCodeAt(word) > 32) word += 1
  return above.end - above.start + 1 + word - below.start
}

/**
 * Whether the writer ended the line `above` on purpose, so that `below` begins something new.
 * So it is where the first word of `below` would have fitted on `above`, in a paragraph that is `width` code units wide,
 * and `below` begins with a capital, an opening mark or a bar, or `above` is short and ends with a mark or before a number.
 */
export function endsOnPurpose(text: string, above: Range, below: Range, width: number): boolean {
  const length = above.end - above.start
  if (widthWithNext(text, above, below) > Math.max(width, narrowestWrap)) return false
  const first =
    /[\p{L}\p{N}¿¡«“"|+\p{Extended_Pictographic}]/u.exec(
      text.slice(below.start, Math.min(below.end, below.start + 4)),
    )?.[0] ?? ''
  if (first === '' || (/[\p{Lu}\p{Lt}¿¡«“"|\p{Extended_Pictographic}]/u.test(first) && !/\p{N}/u.test(first)))
    return true
  const last = text.charAt(above.end - 1)
  if (last === ':') return true
  return length <= short && (/[,!?.…;)]/.test(last) || /[\p{N}+]/u.test(first) || !/[\p{L}\p{N}]/u.test(last))
}
