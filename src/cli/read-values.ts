import { dateForms } from '../templates/draft.ts'
import type { TemplateWording } from '../templates/template.ts'
import type { Day } from '../text/day.ts'
import { resolveDate } from '../text/dates/read-dates.ts'
import { type Language, languages } from '../text/language.ts'
import { type NamedPoint, namedPoints } from './point-names.ts'
import { UsageError } from './usage-error.ts'

const genders = ['masculine', 'feminine']

/**
 * Reads what open points are set to, by number of point.
 * @param values texts by name of point (see `namedPoints`), or by its number; an empty one leaves the point open
 * @throws UsageError for a name that the wording does not have, and for a value that its point cannot take
 */
export function readValues(
  values: ReadonlyMap<string, string>,
  wording: TemplateWording,
  language: Language,
  today: Day,
): Readonly<Record<number, Day | string>> {
  const points = namedPoints(wording)
  const read: Record<number, Day | string> = {}
  for (const [name, value] of values) {
    const named = points.find((own) => own.name === name)
    const found = named ?? points.find(({ point }) => String(point.number) === name)
    if (!found) {
      const names = points.map((own) => own.name).join(', ')
      throw new UsageError(`there is no “${name}” to set; this template has ${names}.`)
    }
    if (value !== '') read[found.point.number] = readValue(found, value, named !== undefined, language, today)
  }
  return read
}

function readValue(
  { name, point, role }: NamedPoint,
  value: string,
  isByName: boolean,
  language: Language,
  today: Day,
): Day | string {
  if (point.kind === 'choice') {
    const option = point.options[genders.indexOf(value)] ?? point.options.find((own) => own === value)
    if (option === undefined)
      throw new UsageError(`“${name}” takes one of ${[...genders, ...point.options].join(', ')}; not “${value}”.`)
    return option
  }
  if (!isByName || !role || !dateForms[role]) return value
  for (const own of new Set([language, ...languages])) {
    const day = resolveDate(value, own, today)
    if (day) return day
  }
  throw new UsageError(
    `“${name}” takes a date such as 2026-03-31 or “next Friday”, not “${value}”; ${point.number}=… takes any words.`,
  )
}
