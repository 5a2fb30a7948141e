import type { Range } from '../../../text/range.ts'
import { continuesLink, lineAfter, lineBefore } from '../../../text/own-text.ts'
import { once } from '../../../text/remember.ts'
import { foldWords, words, wordsOf } from './words.ts'

/** Whether a stretch that a pattern found is a placeholder, by what stands around it in its line. */
type Judge = (found: string, before: string, after: string) => boolean

const always: Judge = () => true

/** Variables that Windows has. */
const systemVariable =
  /^%(?:(?:local)?appdata|temp|tmp|userprofile|path|windir|systemroot|systemdrive|programfiles|programdata|homepath|[\da-f]{2})%$/i

const currency = '[$€£₽¥]'

/** What is to be filled in wherever it stands; each pattern is linear in the text. */
const patterns = once((): readonly (readonly [RegExp, Judge])[] => [
  [
    /\{\{\{?[^{}\n]{1,120}\}\}\}?/g,
    (found, before) => !before.endsWith('=') && !continuesLink(before) && /[\p{L}\d]/u.test(found),
  ],
  [/[$#]\{[^{}\n]{1,120}\}/g, always],
  [/(?<![\p{L}\p{N}%\\])%%?\p{L}[\p{L}\d_.-]{1,40}%%?(?![\p{L}\p{N}\\])/gu, (found) => !systemVariable.test(found)],
  [
    /%(?:\d\$)?(?:\([a-z_]\w{0,30}\))?[sd](?![\p{L}\p{N}%(])/gu,
    (found, before) => found.includes('(') || /(?:^|[^\d\s%\p{L}]\s?|\p{L}\s)$/u.test(before),
  ],
  [/\*\|[\p{L}\d_: .-]{1,60}\|\*/gu, always],
  [/<<\s?\p{L}[\p{L}\d_ .'’-]{0,60}>>/gu, always],
  [/@@\p{L}[\p{L}\d_ ]{0,40}@@/gu, always],
  [/(?<![\p{L}\p{N}#&])#\p{Lu}[\p{Lu}\d_]{1,30}#(?![\p{L}\p{N}#])/gu, always],
  [/lorem ipsum(?: dolor sit amet)?/gi, always],
  [/(?<![\p{L}\p{N}_/#-])(?:TBD|tbd|FIXME)(?![\p{L}\p{N}_/-])/gu, always],
  [
    /(?<![\p{L}\p{N}_/#-])TODO(?=:|[ \t]*(?:\n|$|\)))/gu,
    (_, before, after) => (after.startsWith(':') ? /^[\s*•-]*$/ : /[:(]\s*$/).test(before),
  ],
  [/(?<![?!\p{L}\p{N}])\?{3,5}(?![?!])/gu, isAsked],
  [/(?<![\p{L}\p{N}])20[XxХх]{2}(?![\p{L}\p{N}])/gu, always],
  [/(?<![\p{L}\p{N}./-])[XХ]{1,4}([./-])[XХ]{1,4}\1[XХ]{2,4}(?!\p{L}|[-/. ]?[\p{N}X])/gu, always],
  [/(?<![\p{L}\p{N}:])[XХ]{2}:[XХ]{2}(?![\p{L}\p{N}:])/gu, always],
  [new RegExp(`${currency}\\s?(?:[XХ]{1,4}(?:[.,][XХ]{2,3}){0,3}|[YZ])(?![\\p{L}\\p{N}_(])`, 'gu'), always],
  [/(?<![\p{L}\p{N}.,-])[XХ]{1,4}(?:[.,][XХ]{3}){0,3}\s?[%€₽](?![\p{L}\p{N}])/gu, always],
  [/(?<![\p{L}\p{N}.,/-])[XХ]{2,4}(?![\p{L}\p{N}]|[-/.]?\d)/gu, isCounted],
  [/(?<![\p{L}\p{N}-])[XХ]{2,4}(?: [XХ]{2,4}){1,4}(?!\p{L}|[- ]?[\p{N}X])/gu, always],
  [/(?<![\p{L}\p{N}-])[XХ]{5,20}(?!\p{L}|[- ]?\p{N})/gu, always],
  [
    /(?<![\p{L}\p{N}])(?:(?:dd|дд)([./-])(?:mm|мм)\1(?:yyyy|yy|aaaa|aa|гггг|гг)|mm([./-])dd\2yyyy|(?:yyyy|aaaa)-mm-dd|(?:hh|чч):(?:mm|мм))(?![\p{L}\p{N}])/giu,
    isOpenDate,
  ],
])

/** What each of the patterns needs somewhere: one look at a text that holds none of it spares the others. */
const anySign =
  /[{%|#XХ]|<<|@@|\?\?\?|20[xх]|TBD|tbd|FIXME|TODO|[Ll][Oo][Rr][Ee][Mm]|[$€£₽¥]\s?[YZ]|[DdДд]{2}[./-]|[MmМм]{2}[./-]|[YyAa]{4}-|[HhЧч]{2}:/

/** Finds placeholders by their syntax alone: `{{name}}`, `%name%`, `20XX`, `TBD`. */
export function findTokens(text: string): Range[] {
  if (!anySign.test(text)) return []
  return patterns().flatMap(([pattern, judge]) =>
    [...text.matchAll(pattern)].flatMap(({ 0: found, index }) => {
      const end = index + found.length
      return judge(found, lineBefore(text, index), lineAfter(text, end)) ? { start: index, end } : []
    }),
  )
}

const firstWord = (after: string): string => wordsOf(foldWords(after.slice(0, 30)))[0] ?? ''
const lastWord = (before: string): string => wordsOf(foldWords(before.slice(-30))).at(-1) ?? ''

/** Whether question marks stand for a value: after a preposition, a label or the sign of a number or of money. */
function isAsked(_: string, before: string, after: string): boolean {
  if (/[№#$€£₽]\s?$/.test(before)) return true
  if (/\p{L}:\s+$/u.test(before)) return /^\s*$/.test(after)
  return /\p{L}\s$/u.test(before) && words.leads.has(lastWord(before)) && /^(?:\s\p{Ll}|[.,])/u.test(after)
}

/** Whether XX stands for a number: before a unit or beside a month; XX век and XXL are none. */
function isCounted(found: string, before: string, after: string): boolean {
  if (/(?:№|#|n\.?[º°]|\bno\.)\s?$/i.test(before) || /[\p{L}]:\s$/u.test(before)) return true
  const [next, beyond] = wordsOf(foldWords(after.slice(0, 40)))
  if (!/^\s/.test(after) && !/\s$/.test(before)) return false
  if (/^\s/.test(after) && words.units.has(next ?? '')) return found.length < 4
  if (/^\s/.test(after) && months().has(next === 'de' ? (beyond ?? '') : (next ?? ''))) return true
  return months().has(lastWord(before)) && /\s$/.test(before)
}

const months = once(
  () => new Set([...words.days].filter((day) => !words.units.has(day) && !/^(?:may|semana|недел)/.test(day))),
)

/** Whether a date's letters stand for a date, and do not tell the reader how to write one. */
function isOpenDate(_: string, before: string, after: string): boolean {
  if (/[(«"“]\s*$/.test(before) && /^\s*[)»"”]/.test(after)) return false
  return ![...wordsOf(foldWords(before)), firstWord(after)].some((word) => words.formats.has(word))
}
