import { pathToFileURL } from 'node:url'
import path from 'node:path'
import { allRules } from '../checker/all-rules.ts'
import type { NamedRule } from '../rules/rule.ts'
import type { Language } from '../text/language.ts'
import type { CheckedFile } from './run-check.ts'
import { positionsIn } from './positions-in.ts'
import { version } from './version.ts'

const levels = { error: 'error', warning: 'warning', info: 'note' } as const

/** Writes results as SARIF 2.1.0, which code hosts show as annotations; columns are UTF-16 code units. */
export function formatSarif(checked: readonly CheckedFile[], locale: Language): string {
  const run = {
    tool: {
      driver: {
        name: 'tactful',
        version,
        rules: allRules.map((rule) => describeRule(rule, locale)),
      },
    },
    columnKind: 'utf16CodeUnits',
    results: checked.flatMap(resultsOf),
  }
  const log = { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] }
  return `${JSON.stringify(log, null, 2)}\n`
}

function describeRule({ id, severity, text }: NamedRule, locale: Language) {
  const { title, message, why, advice } = text[locale]
  return {
    id,
    name: title,
    shortDescription: { text: message },
    help: { text: `${why} ${advice}` },
    defaultConfiguration: { level: levels[severity] },
  }
}

function resultsOf({ file, text, report }: CheckedFile) {
  const positionAt = positionsIn(text)
  const uri = file === '-' ? 'stdin' : relativeUri(file)
  return report.messages.map(({ ruleId, severity, message, advice, start, end, fixes }) => {
    const region = (from: number, to: number) => {
      const [first, last] = [positionAt(from), positionAt(to)]
      return { startLine: first.line, startColumn: first.column, endLine: last.line, endColumn: last.column }
    }
    return {
      ruleId,
      level: levels[severity],
      message: { text: [message, advice].filter(Boolean).join(' ') },
      locations: [{ physicalLocation: { artifactLocation: { uri }, region: region(start, end) } }],
      ...(fixes.length > 0 && {
        fixes: fixes.map((fix) => ({
          artifactChanges: [
            {
              artifactLocation: { uri },
              replacements: [{ deletedRegion: region(fix.start, fix.end), insertedContent: { text: fix.text } }],
            },
          ],
        })),
      }),
    }
  })
}

/** A file's address relative to the working folder, as review tools expect it; absolute where it lies elsewhere. */
function relativeUri(file: string): string {
  const relative = path.relative(process.cwd(), file)
  if (relative.startsWith('..') || path.isAbsolute(relative)) return pathToFileURL(file).href
  return relative.split(path.sep).map(encodeURIComponent).join('/')
}
