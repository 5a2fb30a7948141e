import type { Range } from '../../../text/range.ts'
import { evidenceIn, type Evidence } from './hints.ts'
import { continuesLink, covered, lineAfter, lineBefore } from '../../../text/own-text.ts'
import { foldWords, words, wordsOf } from './words.ts'

/** The longest stretch in brackets that is still a hint, in code units. */
const longest = 400

/** Brackets within so many others are not looked at. */
const deepest = 4

/** A pair of brackets, and the pairs directly within it. */
interface Pair extends Range {
  readonly depth: number
  readonly inner: readonly Pair[]
}

/** The outermost pairs of brackets, none over a blank line. Linear in the text. */
function pairsIn(text: string): Pair[] {
  const done: Pair[] = []
  let open: { start: number; inner: Pair[] }[] = []
  let blank = false
  for (const { 0: mark, index } of text.matchAll(/[[\]\n]|[^\s[\]]+/g)) {
    if (mark === '\n') {
      if (blank) {
        for (const { inner } of open) for (const pair of inner) done.push(pair)
        open = []
      }
      blank = true
      continue
    }
    blank = false
    if (mark === '[') open.push({ start: index, inner: [] })
    else if (mark === ']') {
      const own = open.pop()
      if (!own) continue
      const depth = 1 + own.inner.reduce((most, pair) => Math.max(most, pair.depth), 0)
      const kept = index + 1 - own.start <= longest && depth <= deepest
      const pairs = kept ? [{ start: own.start, end: index + 1, depth, inner: own.inner }] : own.inner
      const into = open.at(-1)?.inner ?? done
      for (const pair of pairs) into.push(pair)
    }
  }
  for (const { inner } of open) for (const pair of inner) done.push(pair)
  return done
}

/** A link's label with its address, as Markdown lists them below a text. */
const definition = /^ {0,3}\[([^\]\n]{1,80})\]:[ \t]*(?:<|\0|\w{1,12}:\/\/|[./#])/gm

/** The text that is searched. */
interface Searched {
  readonly text: string
  /** Where the subject begins, or -1. */
  readonly subject: number
  /** The labels of the links that it defines, folded. */
  readonly labels: ReadonlySet<string>
}

/** Finds placeholders in square brackets; `subject` is where the subject begins, or -1. */
export function findSquareBrackets(text: string, subject: number): Range[] {
  if (!text.includes('[')) return []
  const labels = new Set([...text.matchAll(definition)].map(([, label = '']) => foldWords(label)))
  return pairsIn(text).flatMap((pair) => unfilledIn(pair, { text, subject, labels }))
}

function unfilledIn(pair: Pair, searched: Searched): Range[] {
  const { start, end, inner } = pair
  const within = inner.flatMap((one) => unfilledIn(one, searched))
  const isHint = within.length > 0 || isUnfilled(pair, searched)
  return isHint && !isReferenced(pair, searched) ? [{ start, end }] : within
}

/** Whether the brackets are the text or the label of a link, the mark of a footnote, or part of code. */
function isReferenced({ start, end }: Range, { text, labels }: Searched): boolean {
  const next = text.charAt(end)
  const before = lineBefore(text, start)
  if (next === '(' || next === covered || continuesLink(before) || /[\p{Lu}\p{Ll}\p{N}_)!]$/u.test(before)) return true
  if (/^\[(?:\^|\.{3}\w|@)/.test(text.slice(start, start + 5))) return true
  const label = /^\[([^\]\n]{0,80})\]/.exec(text.slice(end, end + 82))?.[1]
  if (label === '' || (label !== undefined && /^[a-z\d]+(?:[-.][a-z\d]+)+$/.test(label))) return true
  return labels.size > 0 && [label ?? '', text.slice(start + 1, end - 1)].some((own) => labels.has(foldWords(own)))
}

function isUnfilled({ start, end }: Range, { text, subject }: Searched): boolean {
  const inside = text.slice(start + 1, end - 1)
  const trimmed = inside.trim()
  if (trimmed === '' || /^[.…]+$/.test(trimmed)) return false
  const before = lineBefore(text, start)
  const after = lineAfter(text, end)
  if (/^[xXхХvV✓✔]$/.test(trimmed) && /^\s*(?:[-*+•]|\d{1,2}[.)])?\s*$/.test(before) && !startsWithUnit(after))
    return false
  if (isMoney(before, after)) return true
  if (/^(?:[#?]{1,4}|\d{1,4}(?:[.,]\d+)?|[XХ]{1,4}|[NYZ])$/.test(trimmed))
    return !/^\d/.test(trimmed) || isCounted(before, after)
  if (addresses(before) && /\p{L}/u.test(trimmed) && !/^(?:sic|…)/i.test(trimmed)) return true
  const evidence = evidenceIn(inside)
  if (evidence === 'none') return false
  const opens = before.trim() === '' || start === subject
  if (opens && isTag(trimmed, after, evidence, start === subject || isFirst(text, start))) return false
  if (evidence === 'likely' && /^\s*[-*+•]\s+$/.test(before) && /^\s+\p{L}/u.test(after)) return false
  return !(
    opens &&
    after.trim() === '' &&
    evidence === 'likely' &&
    /^\s*\n\s*(?:[-*+•]|\d{1,2}[.)])\s/.test(text.slice(end, end + 40))
  )
}

/** Whether no line stands above. */
const isFirst = (text: string, start: number): boolean => start < 80 && text.slice(0, start).trim() === ''

/** Whether words in brackets at the beginning of a line or of the subject are a tag or a heading and not to be filled in. */
function isTag(inside: string, after: string, evidence: Evidence, first: boolean): boolean {
  const all = wordsOf(foldWords(inside))
  if (all.length < 5 && (words.tags.has(all[0] ?? '') || words.tags.has(all.at(-1) ?? '')))
    return first || after.trim() === ''
  if (/^[\d\s:./-]+$/.test(inside)) return true
  return first && evidence === 'likely' && all.length === 1
}

const startsWithUnit = (after: string): boolean =>
  /^\s?%/.test(after) || words.units.has(wordsOf(foldWords(after.slice(0, 30)))[0] ?? '')

/** Whether a number in brackets is one that somebody was to set, and not the number of a note. */
const isCounted = (before: string, after: string): boolean =>
  startsWithUnit(after) && (isMoney(before, after) || words.leads.has(lastWord(before)) || /^\s/.test(after))

const isMoney = (before: string, after: string): boolean => /[$€£₽]\s?$/.test(before) || /^\s?[%€£₽]/.test(after)

/** The last word before a place, folded. */
const lastWord = (before: string): string => wordsOf(foldWords(before.slice(-30))).at(-1) ?? ''

/** Whether a greeting leads to the place: “Dear”, at the beginning of its line. */
const addresses = (before: string): boolean => {
  const all = wordsOf(foldWords(before))
  return (
    all.length > 0 &&
    all.length <= 2 &&
    /[\p{L}.][\s,]*$/u.test(before) &&
    all.every((word) => words.greetings.has(word))
  )
}
