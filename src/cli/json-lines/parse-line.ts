import { type CheckRequest, parseKind, parseLanguage, parseToday } from '../parse-options.ts'
import { decode } from '../read-text.ts'
import { UsageError } from '../usage-error.ts'

/** The longest text of a line that is checked, in bytes of UTF-8. */
const longestText = 1_048_576

/** The longest line that can hold such a text, in bytes: JSON may write a character in six bytes. */
export const longestLine = 6 * longestText + 65_536

/** A line's `id`, as it comes back with the answer. */
export type Id = string | number | null

/**
 * What a line holds.
 * @param line the line's bytes, undefined for one that was too long to keep
 * @throws UsageError where it holds no object
 */
export function parseRecord(line: Uint8Array | undefined): Record<string, unknown> {
  if (!line) throw new UsageError(`The line is over ${longestLine} bytes; split the message.`)
  let record: unknown
  try {
    record = JSON.parse(decode(line, 'The line').replace(/^\ufeff/, ''))
  } catch (error) {
    if (error instanceof UsageError) throw error
    throw new UsageError('The line is not valid JSON; write one object a line, such as {"id": 1, "text": "…"}.')
  }
  if (typeof record === 'object' && record !== null && !Array.isArray(record)) return { ...record }
  throw new UsageError('The line must hold an object, such as {"id": 1, "text": "…"}.')
}

/** The id of a line; null where it has none that could be written back. */
export const idOf = ({ id }: Record<string, unknown>): Id =>
  typeof id === 'string' || typeof id === 'number' ? id : null

/**
 * The message of a line, with what the line or else the options say about it.
 * @throws UsageError naming the field that is wrong
 */
export function messageIn(record: Record<string, unknown>, request: CheckRequest) {
  const { text } = record
  if (typeof text !== 'string') throw new UsageError('“text” must be a text.')
  if (Buffer.byteLength(text) > longestText) throw new UsageError('“text” is over 1 MiB; split the message.')
  const today = optionalText(record, 'today')
  const language = optionalText(record, 'lang')
  const kind = optionalText(record, 'kind')
  return {
    text,
    language: language === undefined ? request.language : told('lang', language, parseLanguage),
    kind: kind === undefined ? request.kind : told('kind', kind, parseKind),
    today: today === undefined ? request.today : told('today', today, parseToday),
  }
}

function optionalText(record: Record<string, unknown>, key: string): string | undefined {
  const value = record[key] ?? undefined
  if (value === undefined || typeof value === 'string') return value
  throw new UsageError(`“${key}” must be a text.`)
}

/** Parses a field as the option of the same meaning, and names the field where it is wrong. */
function told<Value>(field: string, value: string, parse: (value: string) => Value): Value {
  try {
    return parse(value)
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    throw new UsageError(error.message.replace(/^--\S+/, `“${field}”`))
  }
}
