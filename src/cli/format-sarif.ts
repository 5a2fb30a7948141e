import { pathToFileURL } from 'node:url'
import path from 'node:path'
import { allRules } from '../checker/all-rules.ts'
import type { Severity } from '../rules/families.ts'
import type { NamedRule } from '../rules/rule.ts'
import type { Language } from '../text/language.ts'
import type { Range } from '../text/range.ts'
import type { CheckedFile } from './run-check.ts'
import { positionsIn } from './positions-in.ts'
import { version } from './version.ts'

const levels = { error: 'error', warning: 'warning', info: 'note' } as const satisfies Record<Severity, string>

/** Writes results as SARIF 2.1.0, which code hosts show as annotations; columns are UTF-16 code units. */
export function formatSarif(checked: readonly CheckedFile[], locale: Language): string {
  const rules = [...allRules.map((rule) => describeRule(rule, locale)), ...describeOthers(checked)]
  const places = new Map(rules.map(({ id }, place) => [id, place]))
  const run = {
    tool: { driver: { name: 'tactful', version, semanticVersion: version, rules } },
    columnKind: 'utf16CodeUnits',
    results: checked.flatMap((file) => resultsOf(file, places)),
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
    fullDescription: { text: why },
    help: { text: `${why} ${advice}`, markdown: `${message}\n\n${why}\n\n**${advice}**` },
    defaultConfiguration: { level: levels[severity] },
  }
}

/** Describes what was found and has no page, such as a team's own phrases, so that each result names a rule. */
function describeOthers(checked: readonly CheckedFile[]) {
  const listed = new Set(allRules.map(({ id }) => id))
  const found = new Map(
    checked.flatMap(({ report }) => report.messages.map(({ ruleId, family }) => [ruleId, family] as const)),
  )
  return [...found]
    .filter(([id]) => !listed.has(id))
    .map(([id, family]) => ({
      id,
      name: id,
      shortDescription: { text: family },
      fullDescription: { text: id },
      help: { text: id, markdown: id },
    }))
}

function resultsOf({ file, text, report }: CheckedFile, places: ReadonlyMap<string, number>) {
  const positionAt = positionsIn(text)
  const artifactLocation = artifactLocationOf(file)
  const regionOf = ({ start, end }: Range) => {
    const [first, last] = [positionAt(start), positionAt(end)]
    return { startLine: first.line, startColumn: first.column, endLine: last.line, endColumn: last.column }
  }
  const locationOf = (range: Range) => ({ physicalLocation: { artifactLocation, region: regionOf(range) } })
  const counts = new Map<string, number>()
  return report.messages.map(({ ruleId, severity, message, advice, fixes, related, ...range }) => {
    const count = (counts.get(ruleId) ?? 0) + 1
    counts.set(ruleId, count)
    return {
      ruleId,
      ruleIndex: places.get(ruleId),
      level: levels[severity],
      message: { text: [message, advice].filter(Boolean).join(' ') },
      locations: [locationOf(range)],
      // Stays when lines move, and tells nothing of the text: which finding of its rule it is in its file.
      partialFingerprints: { 'tactful/v1': `${artifactLocation.uri}:${ruleId}:${count}` },
      ...(related.length > 0 && {
        relatedLocations: related.map((place, id) => ({ id, ...locationOf(place), message: { text: place.message } })),
      }),
      ...(fixes.length > 0 && {
        fixes: fixes.map((fix) => ({
          artifactChanges: [
            { artifactLocation, replacements: [{ deletedRegion: regionOf(fix), insertedContent: { text: fix.text } }] },
          ],
        })),
      }),
    }
  })
}

/** A file's address relative to the working folder, as review tools expect it; absolute where it lies elsewhere. */
function artifactLocationOf(file: string) {
  if (file === '-') return { uri: 'stdin' }
  const relative = path.relative(process.cwd(), file)
  if (relative.startsWith('..') || path.isAbsolute(relative)) return { uri: pathToFileURL(file).href }
  return { uri: relative.split(path.sep).map(encodeURIComponent).join('/'), uriBaseId: '%SRCROOT%' }
}
