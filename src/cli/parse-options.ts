import { parseArgs } from 'node:util'
import { severities } from '../rules/families.ts'
import { kinds, type Kind, type Subkind, subkinds } from '../templates/kinds.ts'
import { type Language, languages } from '../text/language.ts'
import { UsageError } from './usage-error.ts'

/** How results are written. */
export const formats = ['stylish', 'json', 'jsonl', 'sarif'] as const

/** From which severity on a finding makes the program fail. */
export const failLevels = [...severities, 'never'] as const

/** What `tactful check` was asked to do. */
export interface CheckRequest {
  readonly files: readonly string[]
  readonly language: Language | undefined
  readonly kind: Kind | Subkind | undefined
  readonly format: (typeof formats)[number]
  readonly failOn: (typeof failLevels)[number]
}

/** The kinds and sub-kinds that may be named. */
const kindNames = [...new Set<Kind | Subkind>([...(Object.keys(kinds) as Kind[]), ...subkinds])]

/** @throws UsageError naming the option and what it takes */
export function parseCheckOptions(args: readonly string[]): CheckRequest {
  const { values, positionals } = parse(args, ['lang', 'kind', 'today', 'format', 'fail-on'])
  if (positionals.length === 0) throw new UsageError('name a file to check, or - for standard input.')
  if (values['today'] !== undefined) parseDate(values['today'])
  return {
    files: positionals,
    language: parseLanguage(values['lang']),
    kind: values['kind'] === undefined ? undefined : parseKind(values['kind']),
    format: oneOf(formats, '--format', values['format'] ?? 'stylish'),
    failOn: oneOf(failLevels, '--fail-on', values['fail-on'] ?? 'warning'),
  }
}

/** @throws UsageError naming the option and what it takes */
export function parseTemplateOptions(args: readonly string[]): {
  id: string | undefined
  language: Language | undefined
} {
  const { values, positionals } = parse(args, ['lang'])
  if (positionals.length > 1) throw new UsageError('name one template at a time.')
  return { id: positionals[0], language: parseLanguage(values['lang']) }
}

/** @throws UsageError where the language is none of ours */
export const parseLanguage = (value: string | undefined): Language | undefined =>
  value === undefined ? undefined : oneOf(languages, '--lang', value)

/** @throws UsageError where there is no such kind */
export const parseKind = (value: string): Kind | Subkind => oneOf(kindNames, '--kind', value)

/** @throws UsageError where the value is no date of the calendar, written YYYY-MM-DD */
export function parseDate(value: string): string {
  const date = new Date(`${value}T00:00:00Z`)
  const valid = /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value)
  if (!valid) throw new UsageError(`--today takes a date such as 2026-03-31, not “${value}”.`)
  return value
}

function parse(args: readonly string[], names: readonly string[]) {
  const options = Object.fromEntries(names.map((name) => [name, { type: 'string' as const }]))
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options })
  } catch (error) {
    // Node's message holds advice for programmers after its first sentence.
    const [said = ''] = error instanceof Error ? error.message.split(/\. |\n/) : []
    throw new UsageError(`${said.replace(/\.$/, '')}; try \`tactful --help\`.`)
  }
}

function oneOf<Choice extends string>(choices: readonly Choice[], option: string, value: string): Choice {
  const found = choices.find((choice) => choice === value)
  if (!found) throw new UsageError(`${option} takes one of ${choices.join(', ')}; not “${value}”.`)
  return found
}
