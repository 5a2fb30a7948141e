import type { Mask } from './mask.ts'

const tag =
  /<\/?(?:a|abbr|b|blockquote|body|br|center|code|div|em|font|h[1-6]|head|hr|html|i|img|li|meta|ol|p|pre|s|small|span|strong|style|sub|sup|table|tbody|td|th|thead|tr|u|ul)(?:\s[^<>]{0,2000})?\/?>/iy
const comment = /<!--/y
/** Marks that end the sentence around a link and not the link. */
const afterLink = /[.,;:!?'’…*_(]/
const linkEnd = /[\s<>{}[\]"`«»“”„|\\^]/

const isAddressCode = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 64 && code <= 90 && code !== 64) ||
  (code >= 48 && code <= 57) ||
  code === 45 ||
  code === 46 ||
  code === 95 ||
  code === 43 ||
  code === 37

/** Where the link that begins at `start` ends: before white space, and before the marks of the sentence around it. */
function endOfLink(text: string, start: number, end: number): number {
  let open = 0
  let last = start
  for (let at = start; at < end; at += 1) {
    const character = text.charAt(at)
    if (linkEnd.test(character)) break
    if (character === '(') open += 1
    else if (character === ')') {
      open -= 1
      if (open < 0) break
      last = at + 1
    } else if (!afterLink.test(character)) last = at + 1
  }
  return last
}

/** The code spans of a stretch: a run of backticks up to the next run of the same length, with no blank line between. */
function findCode(text: string, start: number, end: number): Mask[] {
  const runs: { start: number; end: number }[] = []
  for (let at = text.indexOf('`', start); at !== -1 && at < end;) {
    let after = at + 1
    while (after < end && text.charCodeAt(after) === 96) after += 1
    runs.push({ start: at, end: after })
    at = text.indexOf('`', after)
  }
  const closing = new Map<number, number>()
  const next = new Int32Array(runs.length).fill(-1)
  for (let index = runs.length - 1; index >= 0; index -= 1) {
    const run = runs[index]
    if (run === undefined) continue
    next[index] = closing.get(run.end - run.start) ?? -1
    closing.set(run.end - run.start, index)
  }
  const masks: Mask[] = []
  let blank = start
  for (let index = 0; index < runs.length; index += 1) {
    const open = runs[index]
    const close = runs[next[index] ?? -1]
    if (open === undefined || close === undefined) continue
    if (blank !== -1 && blank < open.end) blank = nextBlank(text, open.end, end)
    if (blank !== -1 && blank < close.start) continue
    masks.push({ start: open.start, end: close.end, kind: 'code' })
    index = next[index] ?? index
  }
  return masks
}

function nextBlank(text: string, start: number, end: number): number {
  for (let feed = text.indexOf('\n', start); feed !== -1 && feed < end; feed = text.indexOf('\n', feed + 1)) {
    let at = feed + 1
    while (at < end && (text.charCodeAt(at) === 32 || text.charCodeAt(at) === 9 || text.charCodeAt(at) === 13)) at += 1
    if (at < end && text.charCodeAt(at) === 10) return feed
  }
  return -1
}

/** The target of a Markdown link, with its parentheses, where `](` stands at `start`. */
function endOfTarget(text: string, start: number, end: number): number {
  let open = 1
  for (let at = start + 2; at < Math.min(end, start + 2000); at += 1) {
    const character = text.charAt(at)
    if (character === '(') open += 1
    else if (character === ')' && (open -= 1) === 0) {
      const target = text.slice(start + 2, at)
      return /^<?[^\s<>]*[./#:?=][^\s<>]*>?(?:\s+(?:"[^"]*"|'[^']*'))?$/.test(target) ? at + 1 : start
    } else if (character === '\n' || character === '[' || character === ']') return start
  }
  return start
}

/**
 * Finds the inline masks of the stretch `start`–`end`: links, mail addresses, link targets, code, tags and comments.
 * In order and not overlapping; linear in the stretch.
 */
export function findInlineMasks(text: string, start: number, end: number): Mask[] {
  const masks: Mask[] = []
  if (start >= end) return masks
  const codes = findCode(text, start, end)
  let code = 0
  let floor = start
  let closeComment = start
  const add = (from: number, to: number, kind: Mask['kind']): number => {
    masks.push({ start: from, end: to, kind })
    floor = to
    return to
  }
  for (let at = start; at < end;) {
    const span = codes[code]
    if (span !== undefined && at >= span.start) {
      if (span.start >= floor) at = add(span.start, span.end, 'code')
      code += 1
      continue
    }
    let after = at
    switch (text.charCodeAt(at)) {
      case 60: {
        comment.lastIndex = at
        if (comment.test(text)) {
          if (closeComment !== -1 && closeComment < at + 4) {
            const found = text.slice(at + 4, end).indexOf('-->')
            closeComment = found === -1 ? -1 : at + 4 + found
          }
          if (closeComment !== -1) after = add(at, closeComment + 3, 'comment')
          break
        }
        tag.lastIndex = at
        const found = tag.exec(text)?.[0]
        if (found !== undefined && at + found.length <= end) after = add(at, at + found.length, 'markup')
        break
      }
      case 58: {
        if (text.charCodeAt(at + 1) === 47 && text.charCodeAt(at + 2) === 47) {
          let from = at
          while (from > floor && from > at - 12 && /[a-z+]/i.test(text.charAt(from - 1))) from -= 1
          const to = endOfLink(text, at + 3, end)
          if (from < at && to > at + 3) after = add(from, to, 'link')
        } else if (text.slice(Math.max(floor, at - 6), at).toLowerCase() === 'mailto') {
          const to = endOfLink(text, at + 1, end)
          if (to > at + 3) after = add(at - 6, to, 'link')
        }
        break
      }
      case 64: {
        let from = at
        while (from > floor && from > at - 64 && isAddressCode(text.charCodeAt(from - 1))) from -= 1
        let to = at + 1
        while (to < end && to < at + 256 && isAddressCode(text.charCodeAt(to))) to += 1
        while (to > at && /[.%+_-]/.test(text.charAt(to - 1))) to -= 1
        if (from < at && text.slice(at + 1, to).includes('.')) after = add(from, to, 'link')
        break
      }
      case 93: {
        if (text.charCodeAt(at + 1) === 40) {
          const to = endOfTarget(text, at, end)
          if (to > at) after = add(at + 1, to, 'link')
        }
        break
      }
      case 87:
      case 119: {
        if (/^www\.[\p{L}\d]/iu.test(text.slice(at, at + 5)) && !/[\p{L}\d]/u.test(text.charAt(at - 1))) {
          const to = endOfLink(text, at + 4, end)
          after = add(at, to, 'link')
        }
        break
      }
    }
    at = after > at ? after : at + 1
  }
  return masks
}
