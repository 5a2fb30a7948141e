import { wordSet } from '../../../text/word-set.ts'
import type { Token } from '../../../text/tokens.ts'
import type { Range } from '../../../text/range.ts'

/** A day that is written with the name of its month. Offsets are UTF-16 code units. */
export interface DayMonth extends Range {
  readonly day: number
  /** 1 to 12. */
  readonly month: number
  /** What the words before it make of it; `plain` where there are none that do. */
  readonly use: 'plain' | 'from' | 'until' | 'of'
}

const monthNames = `
  january jan enero января
  february feb febrero февраля
  march mar marzo марта
  april apr abril апреля
  may mayo мая
  june jun junio июня
  july jul julio июля
  august aug agosto августа
  september sep sept septiembre setiembre сентября
  october oct octubre октября
  november nov noviembre ноября
  december dec diciembre декабря
`
const months = new Map(
  monthNames
    .trim()
    .split('\n')
    .flatMap((names, at) => [...wordSet(names)].map((name): [string, number] => [name, at + 1])),
)

/** Whether a word, folded as tokens are, names a month, in the form in which it stands after a day. */
export const isMonthName = (form: string): boolean => months.has(form)

const uses: readonly (readonly [ReadonlySet<string>, DayMonth['use']])[] = [
  [wordSet('from since starting desde partir с со начиная'), 'from'],
  [wordSet('by until till before hasta antes до к ко'), 'until'],
  [wordSet('of dated del fecha от'), 'of'],
]

/** Words that may stand between such a word and the day. */
const fillers = wordSet(`
  the on el a día dia , del
  monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun
  lunes martes miércoles jueves viernes sábado domingo
  понедельник вторник среду среда четверг пятницу пятница субботу суббота воскресенье
  понедельника вторника среды четверга пятницы субботы воскресенья
`)

/** What the words before the token at `at` make of the day that begins there; the one that stands first counts. */
function useBefore(tokens: readonly Token[], at: number): DayMonth['use'] {
  let use: DayMonth['use'] = 'plain'
  for (let before = at - 1; before > at - 5; before -= 1) {
    const form = tokens[before]?.form ?? ''
    const own = uses.find(([set]) => set.has(form))?.[1]
    if (own === undefined && !fillers.has(form)) break
    use = own ?? use
  }
  return use
}

const dayIn = (text: string, { start, end }: Token): number => {
  const written = text.slice(start, end)
  return /^\d{1,2}$/.test(written) ? Number(written) : NaN
}

const ordinal = /^(?:st|nd|rd|th)$/

/** The days of a sentence that are written with the name of their month, in order: 12 March, 12 de marzo, 12 марта. */
export function readDayMonths(text: string, tokens: readonly Token[]): DayMonth[] {
  const found: DayMonth[] = []
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at]
    const month = token?.kind === 'word' ? months.get(token.form) : undefined
    if (token === undefined || month === undefined) continue
    let first = at - 1
    while (first > at - 3 && /^(?:of|de|st|nd|rd|th)$/.test(tokens[first]?.form ?? '')) first -= 1
    let last = at
    let number = tokens[first]
    if (number?.kind !== 'number' && token.capital) {
      first = at
      last = at + 1
      number = tokens[last]
      if (ordinal.test(tokens[last + 1]?.form ?? '')) last += 1
    }
    const day = number?.kind === 'number' ? dayIn(text, number) : NaN
    if (!(day >= 1 && day <= 31)) continue
    const [start, end] = [tokens[first]?.start ?? token.start, tokens[last]?.end ?? token.end]
    found.push({ start, end, day, month, use: useBefore(tokens, first) })
  }
  return found
}
