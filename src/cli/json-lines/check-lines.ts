import { check } from '../../checker/check.ts'
import type { Settings } from '../../checker/settings.ts'
import type { Language } from '../../text/language.ts'
import type { CheckRequest } from '../parse-options.ts'
import { reachesFailLevel } from '../reaches-fail-level.ts'
import { tellFailure } from '../tell-failure.ts'
import { UsageError } from '../usage-error.ts'
import { type Id, idOf, messageIn, parseRecord } from './parse-line.ts'

/** What holds for all lines of a run; a thread can hand it to another. */
export interface LineContext {
  readonly request: CheckRequest
  readonly settings: Settings
  readonly locale: Language
}

/** A line's bytes; undefined for one that was too long to keep. */
export type Line = Uint8Array | undefined

/** What is written for some lines, and the exit status that they ask for: 2 where one could not be checked. */
export interface Answers {
  readonly written: string
  readonly status: number
}

/** Checks the message of each line and answers in their order, with an `error` for a line that could not be checked. */
export async function checkLines(lines: readonly Line[], context: LineContext): Promise<Answers> {
  const answers: Answers[] = []
  for (const line of lines) if (!isBlank(line)) answers.push(await checkLine(line, context))
  return joined(answers)
}

/** The answers to several groups of lines as one. */
export const joined = (answers: readonly Answers[]): Answers => ({
  written: answers.map(({ written }) => written).join(''),
  status: Math.max(0, ...answers.map(({ status }) => status)),
})

/** The answer to a line in whose check the program itself failed. What it said is not told: it may quote the text. */
export function failedCheck(line: Line): Answers {
  let id: Id = null
  try {
    id = idOf(parseRecord(line))
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
  }
  return wrong(id, 'The check of this message failed, which is a mistake in Tactful; the others were checked.')
}

const isBlank = (line: Line): boolean => line?.every((byte) => byte === 0x20 || byte === 0x0d || byte === 0x09) ?? false

async function checkLine(line: Line, { request, settings, locale }: LineContext): Promise<Answers> {
  let id: Id = null
  try {
    const record = parseRecord(line)
    id = idOf(record)
    const { text, ...options } = messageIn(record, request)
    const language = options.language ?? (settings.language === 'auto' ? undefined : settings.language)
    const report = await check(text, { ...options, language, locale, settings, onFailure: tellFailure })
    const written = `${JSON.stringify({ id, ...report })}\n`
    return { written, status: reachesFailLevel(report, request) ? 1 : 0 }
  } catch (error) {
    return error instanceof UsageError ? wrong(id, error.message) : failedCheck(line)
  }
}

const wrong = (id: Id, error: string): Answers => ({ written: `${JSON.stringify({ id, error })}\n`, status: 2 })
