import { findCodeSpans } from './find-code-spans.ts'
import type { Mask } from './mask.ts'

/** What an inline mask begins with or has at its heart; most messages hold none. */
const trigger = () => /[<@`]|:\/\/|mailto:|\]\(|www\./gi

const tag =
  /<\/?(?:a|abbr|b|blockquote|body|br|center|code|div|em|font|h[1-6]|head|hr|html|i|img|li|meta|ol|p|pre|s|small|span|strong|style|sub|sup|table|tbody|td|th|thead|tr|u|ul)(?:\s[^<>]{0,2000})?\/?>/iy

/** A link's target: no white space, something that only addresses have, and maybe a title. */
const target = /^<?[^\s<>]*[./#:?=][^\s<>]*>?(?:\s+(?:"[^"]*"|'[^']*'))?$/

const linkEnd = /[\s<>{}[\]"`«»“”„|\\^]/

/** Marks that end the sentence around a link and not the link. */
const afterLink = /[.,;:!?'’…*_(]/

const longestScheme = 12
const longestUser = 64
const longestHost = 256
const longestTarget = 2000

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

/** Where the target of a Markdown link ends, whose `](` stands at `start`; `start` where it is none. */
function endOfTarget(text: string, start: number, end: number): number {
  let open = 1
  for (let at = start + 2; at < Math.min(end, start + longestTarget); at += 1) {
    const character = text.charAt(at)
    if (character === '(') open += 1
    else if (character === ')') open -= 1
    else if (character === '\n' || character === '[' || character === ']') return start
    if (open === 0) return target.test(text.slice(start + 2, at)) ? at + 1 : start
  }
  return start
}

/** The link whose `://` stands at `at`, from its scheme on; nothing before `floor` belongs to it. */
function linkAround(text: string, at: number, floor: number, end: number): Mask | undefined {
  let start = at
  while (start > floor && start > at - longestScheme && /[a-z+]/i.test(text.charAt(start - 1))) start -= 1
  if (start === at) return undefined
  const last = endOfLink(text, at + 3, end)
  return last > at + 3 ? { start, end: last, kind: 'link' } : undefined
}

/** The mail address whose `@` stands at `at`; nothing before `floor` belongs to it. */
function addressAround(text: string, at: number, floor: number, end: number): Mask | undefined {
  let start = at
  while (start > floor && start > at - longestUser && /[\w.%+-]/.test(text.charAt(start - 1))) start -= 1
  let last = at + 1
  for (let index = at + 1; index < Math.min(end, at + longestHost) && /[\w.-]/.test(text.charAt(index)); index += 1) {
    if (/[a-z\d]/i.test(text.charAt(index))) last = index + 1
  }
  return start < at && text.slice(at + 1, last).includes('.') ? { start, end: last, kind: 'link' } : undefined
}

/** The comment or tag that begins at `at`. */
function markupAt(text: string, at: number, end: number): Mask | undefined {
  if (text.startsWith('<!--', at)) {
    const close = text.slice(at + 4, end).indexOf('-->')
    return close === -1 ? undefined : { start: at, end: at + close + 7, kind: 'comment' }
  }
  tag.lastIndex = at
  return tag.test(text) && tag.lastIndex <= end ? { start: at, end: tag.lastIndex, kind: 'markup' } : undefined
}

/** The mask that the trigger `found` at `at` stands for, other than code; nothing before `floor` belongs to it. */
function maskAt(text: string, at: number, found: string, floor: number, end: number): Mask | undefined {
  if (found === '<') return markupAt(text, at, end)
  if (found === '@') return addressAround(text, at, floor, end)
  if (found === '://') return linkAround(text, at, floor, end)
  if (found === '](') {
    const last = endOfTarget(text, at, end)
    return last > at ? { start: at + 1, end: last, kind: 'link' } : undefined
  }
  if (at > floor && /[\p{L}\p{N}]/u.test(text.charAt(at - 1))) return undefined
  const last = endOfLink(text, at + found.length, end)
  return last > at + found.length ? { start: at, end: last, kind: 'link' } : undefined
}

/**
 * Gives a function that finds the inline masks of a stretch `start`–`end` of the text: links, mail addresses, link
 * targets, code, tags and comments, in order and not overlapping. It is called for stretches in their order, and is
 * linear in the text over all of them.
 */
export function inlineMaskFinder(text: string): (start: number, end: number) => Mask[] {
  const triggers = trigger()
  let at = -1
  let found = ''
  const seek = (from: number): void => {
    if (at >= from) return
    triggers.lastIndex = from
    const match = triggers.exec(text)
    at = match?.index ?? Infinity
    found = match?.[0] ?? ''
  }

  return (start, end) => {
    seek(start)
    if (at >= end) return []
    const masks: Mask[] = []
    const codes = findCodeSpans(text, start, end)
    let code = 0
    let floor = start
    let unclosed = false
    while (at < end) {
      let mask: Mask | undefined
      if (found === '`') {
        while ((codes[code]?.start ?? end) < at) code += 1
        if (codes[code]?.start === at) mask = codes[code]
      } else if (!unclosed || !text.startsWith('<!--', at)) {
        mask = maskAt(text, at, found, floor, end)
        // A comment that nobody closes is looked for once in a stretch.
        if (mask === undefined && text.startsWith('<!--', at)) unclosed = true
      }
      if (mask !== undefined) {
        masks.push(mask)
        floor = mask.end
      }
      seek(Math.max(floor, at + 1))
    }
    return masks
  }
}
