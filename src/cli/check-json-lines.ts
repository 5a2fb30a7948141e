import { check } from '../checker/check.ts'
import { localeOf } from './locale-of.ts'
import { type CheckRequest, parseKind, parseLanguage, parseToday } from './parse-options.ts'
import { linesOf } from './lines-of.ts'
import { decode } from './read-text.ts'
import { reachesFailLevel } from './reaches-fail-level.ts'
import { settingsFor } from './settings-for.ts'
import { UsageError } from './usage-error.ts'
import { write } from './write.ts'

/** The longest text of a line that is checked, in bytes of UTF-8. */
const longestText = 1_048_576
/** The longest line that can hold such a text: JSON may write a character in six bytes. */
const longestLine = 6 * longestText + 65_536

type Id = string | number | null

/**
 * Checks a message for each line of standard input, and writes a line for each, in order and as it reads.
 * A line that is no message gives a line with an `error`, and the run goes on.
 * @returns the exit status, 2 where a line was no message
 */
export async function checkJsonLines(request: CheckRequest): Promise<number> {
  const { settings, problems } = await settingsFor('-')
  for (const problem of problems) process.stderr.write(`tactful: ${problem}\n`)
  const locale = localeOf(process.env)
  let status = problems.length > 0 ? 2 : 0
  for await (const line of linesOf(process.stdin, longestLine)) {
    if (line?.every((byte) => byte === 0x20 || byte === 0x0d || byte === 0x09)) continue
    let id: Id = null
    try {
      const record = parseRecord(line)
      id = idOf(record)
      const { text, ...options } = messageIn(record, request)
      const language = options.language ?? (settings.language === 'auto' ? undefined : settings.language)
      const report = await check(text, { ...options, language, locale, settings })
      if (status === 0 && reachesFailLevel(report, request)) status = 1
      await write(`${JSON.stringify({ id, ...report })}\n`)
    } catch (error) {
      if (!(error instanceof UsageError)) throw error
      status = 2
      await write(`${JSON.stringify({ id, error: error.message })}\n`)
    }
  }
  return status
}

/**
 * The object that a line holds; undefined stands for one that is too long.
 * @throws UsageError where it holds none
 */
export function parseRecord(line: Buffer | undefined): Record<string, unknown> {
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

/** What a line is known by; null where it has nothing of the sort. */
export const idOf = ({ id }: Record<string, unknown>): Id => (typeof id === 'string' || typeof id === 'number' ? id : null)

/**
 * The message that an object of a line holds, and the options that come with it.
 * @throws UsageError where something in it cannot be used
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
