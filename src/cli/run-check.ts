import { setFlagsFromString } from 'node:v8'
import { checkWithOutline } from '../checker/check.ts'
import type { Report } from '../checker/report.ts'
import type { Outline } from '../kinds/outline.ts'
import { formatStylish } from './format-stylish.ts'
import { localeOf } from './locale-of.ts'
import { type CheckRequest, parseCheckOptions } from './parse-options.ts'
import { reachesFailLevel } from './reaches-fail-level.ts'
import { readText } from './read-text.ts'
import { settingsFor } from './settings-for.ts'
import { tellFailure } from './tell-failure.ts'
import { UsageError } from './usage-error.ts'
import { write } from './write.ts'

/** A text of so many code units is checked before V8 could finish faster code for it, which would take the processor. */
const shortText = 10_000

/** A file's text with what was found in it. */
export interface CheckedFile {
  readonly file: string
  readonly text: string
  readonly report: Report
  readonly outline: Outline | undefined
}

/**
 * Runs `tactful check`. A file that cannot be read or a setting that cannot be used costs a line on standard error, and
 * the rest is checked all the same.
 * @returns the exit status: 2 where there was such a mistake, else 1 where something reached the fail level, else 0
 * @throws UsageError where the options are wrong
 */
export async function runCheck(args: readonly string[]): Promise<number> {
  const request = parseCheckOptions(args)
  if (request.format === 'jsonl' && request.files.includes('-')) {
    if (request.files.length > 1) throw new UsageError('with --format jsonl, - stands alone.')
    return (await import('./json-lines/check-json-lines.ts')).checkJsonLines(request)
  }
  const mistakes = new Set<string>()
  const checked: CheckedFile[] = []
  for (const file of request.files) {
    try {
      checked.push(await checkFile(file, request, mistakes))
    } catch (error) {
      if (!(error instanceof UsageError)) throw error
      mistakes.add(error.message)
    }
  }
  for (const mistake of mistakes) process.stderr.write(`tactful: ${mistake}\n`)
  await write(await formatted(checked, request))
  if (mistakes.size > 0) return 2
  return checked.some(({ report }) => reachesFailLevel(report, request)) ? 1 : 0
}

async function checkFile(file: string, request: CheckRequest, mistakes: Set<string>): Promise<CheckedFile> {
  const text = await readText(file)
  if (request.files.length === 1 && text.length <= shortText) setFlagsFromString('--no-opt')
  const { settings, problems } = await settingsFor(file)
  for (const problem of problems) mistakes.add(problem)
  const language = request.language ?? (settings.language === 'auto' ? undefined : settings.language)
  const { kind, today } = request
  const locale = localeOf(process.env)
  const checked = await checkWithOutline(text, { language, kind, today, locale, settings, onFailure: tellFailure })
  return { file, text, ...checked }
}

async function formatted(checked: readonly CheckedFile[], { format }: CheckRequest): Promise<string> {
  switch (format) {
    case 'stylish':
      return formatStylish(checked, localeOf(process.env))
    case 'sarif':
      return (await import('./format-sarif.ts')).formatSarif(checked, localeOf(process.env))
    case 'json':
      return `${JSON.stringify(
        checked.map(({ file, report }) => ({ file, ...report })),
        null,
        2,
      )}\n`
    case 'jsonl':
      return checked.map(({ file, report }) => `${JSON.stringify({ id: file, ...report })}\n`).join('')
  }
}
