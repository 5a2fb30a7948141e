import { dateLexicon } from '../../../text/dates/date-lexicon.ts'
import { type DatedSentence, placeOf } from '../../../text/dates/dated-sentences.ts'
import type { WeekdayMention } from '../../../text/dates/date-mention.ts'
import { russianCases } from '../../../text/dates/date-words.ts'
import { foldWord } from '../../../text/tokens.ts'
import type { Fix } from '../../finding.ts'

/** The change that puts another weekday in the place of one, in the same form; none where the words around it would not fit. */
export function weekdayFix(text: string, sentence: DatedSentence, written: WeekdayMention, weekday: number): Fix[] {
  const { language, tokens } = sentence
  const { weekdays, shortWeekdays } = dateLexicon(language)
  const word = text.slice(written.start, written.end)
  const before = tokens[placeOf('start', written.start, tokens) - 1]
  const isShort = !weekdays[written.weekday]?.some((form) => foldWord(form) === foldWord(word))
  const forms = (isShort ? shortWeekdays : weekdays)[written.weekday] ?? []
  let form = forms.findIndex((one) => foldWord(one) === foldWord(word))
  let { start } = written
  let preposition = ''
  if (language === 'ru' && before?.kind === 'word') {
    const own = russianPrepositions.find((one) => one.forms.includes(before.form))
    // An adjective would have to change with it.
    if (!own) return []
    if (!isShort && own.accusative) form = russianCases.indexOf('accusative')
    preposition = own.forms[own.longBefore.includes(weekday) && !isShort ? 1 : 0] ?? ''
    if (before.capital) preposition = capitalised(preposition)
    preposition += text.slice(before.end, written.start)
    start = before.start
  }
  const right = (isShort ? shortWeekdays : weekdays)[weekday] ?? []
  const name = (isShort ? undefined : right[form]) ?? right[0]
  if (name === undefined) return []
  return [{ start, end: written.end, text: preposition + likeWritten(name, word) }]
}

/** Russian prepositions before weekdays: their short and long forms, and the weekdays that need the long one. */
const russianPrepositions = [
  { forms: ['в', 'во'], longBefore: [2], accusative: true },
  { forms: ['на', 'на'], longBefore: [], accusative: true },
  { forms: ['с', 'со'], longBefore: [2, 3], accusative: false },
  { forms: ['к', 'ко'], longBefore: [2], accusative: false },
  { forms: ['до', 'до'], longBefore: [], accusative: false },
  { forms: ['после', 'после'], longBefore: [], accusative: false },
  { forms: ['по', 'по'], longBefore: [], accusative: true },
]

/** A name with the capitals of a word; English names have one always. */
function likeWritten(name: string, word: string): string {
  if (word.length > 1 && word === word.toUpperCase()) return name.toUpperCase()
  return word.startsWith(word.charAt(0).toLowerCase()) ? name : capitalised(name)
}

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)
