import { type Kind, kindNames, type Subkind, subkinds } from '../../kinds/kinds.ts'
import { type Day, parseDay } from '../../text/day.ts'
import { type Language, languages } from '../../text/language.ts'

/** What a model asks to have checked. */
export interface ToolInput {
  readonly text: string
  readonly language: Language | undefined
  readonly kind: Kind | Subkind | undefined
  readonly today: Day | undefined
}

/** No message is longer, in UTF-16 code units. */
const longest = 100_000

/** The kinds and sub-kinds that may be named. */
export const toolKinds: readonly (Kind | Subkind)[] = [...new Set([...kindNames, ...subkinds])]

/**
 * Reads the input of the tool. What is unknown beside it is left alone.
 * @throws Error that says what to give instead
 */
export function toolInput(input: unknown): ToolInput {
  const { text, language, kind, today } = (typeof input === 'object' && input !== null ? input : {}) as Partial<
    Record<string, unknown>
  >
  if (typeof text !== 'string' || text.trim() === '')
    throw new Error('Give the whole message as “text”, greeting and sign-off included.')
  if (text.length > longest)
    throw new Error(`The text is too long: give one message, of at most ${longest} characters.`)
  return {
    text,
    language: oneOf(languages, 'language', language),
    kind: oneOf(toolKinds, 'kind', kind),
    today: dayIn(today),
  }
}

const isAbsent = (value: unknown): boolean => value === undefined || value === null || value === ''

function oneOf<Value extends string>(values: readonly Value[], name: string, given: unknown): Value | undefined {
  if (isAbsent(given)) return undefined
  const known = values.find((value) => value === given)
  if (known === undefined)
    throw new Error(`“${name}” must be one of ${values.join(', ')}; leave it out to have it recognised from the text.`)
  return known
}

function dayIn(given: unknown): Day | undefined {
  if (isAbsent(given)) return undefined
  const day = typeof given === 'string' ? parseDay(given) : undefined
  if (!day) throw new Error('“today” must be a day such as 2026-03-31; leave it out for the day of the check.')
  return day
}
