import type { MaskKind } from './mask.ts'
import type { Message } from './message.ts'
import { rememberOf } from './remember.ts'

/** What stands for a code unit that is not looked at. */
export const covered = '\0'

/** What a placeholder stays in when the writer sends the message: the signature and the header are the writer's too. */
const kept: ReadonlySet<MaskKind> = new Set(['signature', 'mail-header'])

/** The text with quoted mail, code, links and the like covered, so that offsets stay as they are. */
export const ownText = rememberOf(({ text, masks }: Message): string => {
  const pieces: string[] = []
  let from = 0
  for (const { kind, start, end } of masks) {
    if (kept.has(kind) || start < from) continue
    pieces.push(text.slice(from, start), covered.repeat(end - start))
    from = end
  }
  return pieces.join('') + text.slice(from)
})

/** The longest stretch of a line that is looked at on one side of a place. */
const nearby = 80

/** What stands before a place in its line, at most so much of it as a greeting or a label takes. */
export function lineBefore(text: string, at: number): string {
  const near = text.slice(Math.max(0, at - nearby), at)
  return near.slice(near.lastIndexOf('\n') + 1)
}

/** What stands after a place in its line, at most so much of it as a greeting or a label takes. */
export function lineAfter(text: string, at: number): string {
  const near = text.slice(at, at + nearby)
  const end = near.indexOf('\n')
  return end === -1 ? near : near.slice(0, end)
}

/** Whether a line that ends here ends in a link or in code, or in what is written on to one without a space. */
export const continuesLink = (before: string): boolean => /\0\S*$/.test(before)
