import type { Mask } from './mask.ts'

const backtick = 96
const feed = 10

interface Run {
  readonly start: number
  readonly end: number
  /** In which of the stretch's parts between blank lines it stands. */
  readonly part: number
}

/** The runs of backticks in a stretch. */
function findRuns(text: string, start: number, end: number): Run[] {
  const runs: Run[] = []
  let part = 0
  let blank = false
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at)
    if (code === backtick) {
      const from = at
      while (at + 1 < end && text.charCodeAt(at + 1) === backtick) at += 1
      runs.push({ start: from, end: at + 1, part })
    }
    if (code === feed) {
      if (blank) part += 1
      blank = true
    } else if (code > 32) blank = false
  }
  return runs
}

/**
 * Finds the inline code of the stretch `start`–`end`: from a run of backticks to the next run of the same length,
 * with no blank line between. In order; linear in the stretch.
 */
export function findCodeSpans(text: string, start: number, end: number): Mask[] {
  const runs = findRuns(text, start, end)
  const closing = new Map<number, number>()
  const next = new Int32Array(runs.length)
  for (let index = runs.length - 1; index >= 0; index -= 1) {
    const run = runs[index]
    if (run === undefined) continue
    next[index] = closing.get(run.end - run.start) ?? -1
    closing.set(run.end - run.start, index)
  }
  const masks: Mask[] = []
  for (let index = 0; index < runs.length; index += 1) {
    const open = runs[index]
    const close = runs[next[index] ?? -1]
    if (open === undefined || close?.part !== open.part) continue
    masks.push({ start: open.start, end: close.end, kind: 'code' })
    index = next[index] ?? index
  }
  return masks
}
