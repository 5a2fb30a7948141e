import type { Range } from '../../../text/range.ts'
import { evidenceIn } from './hints.ts'
import { continuesLink, lineAfter, lineBefore } from '../../../text/own-text.ts'
import { foldWords, words, wordsOf } from './words.ts'

/** A name as programs write it, with its attributes: `first_name`, `booking.date`, `$name`. */
const identifier = /^\$?[\p{L}_][\p{L}\d_]*(?:\.[\p{L}_][\p{L}\d_]*){0,5}$/u

/** A name with what stands in for it: `name or 'client'`. */
const withDefault = /^[\p{L}_][\p{L}\d_.]*(?: or | ?(?:\|\|?|\?\?) ?(?=["'«“]))[^;{}]{1,60}$/u

/** What only code has in it. */
const code = /[;=<>\\]|^\s*["']?[\w-]+["']?\s*:|^\s*["'\d].*[,"']/

/** Finds placeholders in braces, round brackets, angle brackets and between slashes. */
export function findOtherBrackets(text: string): Range[] {
  return [
    ...(text.includes('{') ? stretches(text, /\{([^{}\n]{0,80})\}/g, isBrace) : []),
    ...(text.includes('(') ? stretches(text, /\(([^()\n\0]{2,60})\)/g, isRound) : []),
    ...(text.includes('<') ? stretches(text, /<([^<>\n\0]{2,80})>/g, isAngle(closedIn(text))) : []),
    ...(text.includes('/') ? stretches(text, betweenSlashes, isBetweenSlashes) : []),
  ]
}

const betweenSlashes = /(?<![\p{L}\p{N}/.\0])\/([^/\n\0]{2,40})\/(?![\p{L}\p{N}/])/gu

/** The names of what a text closes as markup does: `</name>`. */
const closedIn = (text: string): ReadonlySet<string | undefined> =>
  new Set([...text.matchAll(/<\/\s?([^<>\s\0]{1,40})>/g)].map(([, name]) => name))

type Judge = (inside: string, before: string, after: string) => boolean

function* stretches(text: string, pattern: RegExp, isUnfilled: Judge): Generator<Range> {
  for (const { 0: found, 1: inside = '', index } of text.matchAll(pattern)) {
    const end = index + found.length
    if (isUnfilled(inside, lineBefore(text, index), lineAfter(text, end))) yield { start: index, end }
  }
}

function isBrace(inside: string, before: string, after: string): boolean {
  const name = inside.trim()
  if (/[\p{L}\p{N}\\^_)=/{$]$/u.test(before) || continuesLink(before) || /^[}=]/.test(after)) return false
  if (name === '')
    return (
      inside === '' &&
      /(?:^|[\s№#«“"(])$/.test(before) &&
      !/\)\s$/.test(before) &&
      /^(?:$|[\s.,:;!?»”")%])/.test(after) &&
      !code.test(before + after)
    )
  if (/^\d$/.test(name)) return true
  if (name.length < 2 || code.test(name)) return false
  if (withDefault.test(name)) return true
  if (identifier.test(name) && (/[_.]/.test(name) || !/^\p{Lu}/u.test(name))) return true
  return evidenceIn(name) !== 'none' && !/\p{L}\|\p{L}/u.test(name)
}

const isAngle =
  (closed: ReadonlySet<string | undefined>): Judge =>
  (inside, before) => {
    if (closed.has(inside) || /[\p{L}\p{N}<]$/u.test(before)) return false
    if (!/^\p{L}/u.test(inside) || /[@/=:]/.test(inside)) return false
    const evidence = evidenceIn(inside)
    return evidence === 'sure' || (evidence === 'likely' && /^\p{Lu}| /u.test(inside))
  }

function isRound(inside: string, before: string, after: string): boolean {
  const folded = foldWords(inside.trim())
  const all = wordsOf(folded)
  if (words.insertions.has(all[0] ?? '') && all.length > 1 && all.length < 6 && evidenceIn(inside) === 'sure')
    return all.slice(1).some((word) => words.slots.has(word))
  return words.roles.has(folded) && isSlotAt(before, after)
}

/** Whether a name or a signature is due at a place: after a greeting, a blank or a preposition, or where it stands alone. */
function isSlotAt(before: string, after: string): boolean {
  if (/^[\s_*.,;–—-]*$/.test(before) || /_{3,}\s*$/.test(before)) return /^[\s_*.,;!:–—-]*$/.test(after)
  const last = wordsOf(foldWords(before.slice(-30))).at(-1) ?? ''
  return (
    /[\p{L}.,]\s$/u.test(before) && (words.greetings.has(last) || words.leads.has(last)) && !/^\s?[-–—=]/.test(after)
  )
}

const isBetweenSlashes = (inside: string, before: string, after: string): boolean =>
  words.roles.has(foldWords(inside.trim())) && (/\p{Script=Cyrillic}/u.test(inside) || /_{3,}/.test(before + after))
