import { parseArgs, type ParseArgsConfig } from 'node:util'
import { severities } from '../rules/families.ts'
import { kinds, type Kind, type Subkind, subkinds } from '../kinds/kinds.ts'
import type { Address } from '../templates/template.ts'
import { type Day, parseDay } from '../text/day.ts'
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
  readonly today: Day | undefined
  readonly format: (typeof formats)[number]
  readonly failOn: (typeof failLevels)[number]
  /** How many threads check JSON Lines; as many as the machine has to offer where undefined. */
  readonly jobs: number | undefined
}

/** The kinds and sub-kinds that may be named. */
const kindNames = [...new Set<Kind | Subkind>([...(Object.keys(kinds) as Kind[]), ...subkinds])]

/** @throws UsageError naming the option and what it takes */
export function parseCheckOptions(args: readonly string[]): CheckRequest {
  const { values, positionals } = parse(args, {
    lang: text,
    kind: text,
    today: text,
    format: text,
    'fail-on': text,
    jobs: text,
  })
  if (positionals.length === 0) throw new UsageError('name a file to check, or - for standard input.')
  const format = oneOf(formats, '--format', values.format ?? 'stylish')
  if (values.jobs !== undefined && (format !== 'jsonl' || !positionals.includes('-')))
    throw new UsageError('--jobs goes with `--format jsonl -`; files are checked one after another.')
  return {
    files: positionals,
    language: parseLanguage(values.lang),
    kind: values.kind === undefined ? undefined : parseKind(values.kind),
    today: values.today === undefined ? undefined : parseToday(values.today),
    format,
    failOn: oneOf(failLevels, '--fail-on', values['fail-on'] ?? 'warning'),
    jobs: values.jobs === undefined ? undefined : parseJobs(values.jobs),
  }
}

const mostJobs = 256

function parseJobs(value: string): number {
  const jobs = /^\d{1,3}$/.test(value) ? Number(value) : 0
  if (jobs < 1 || jobs > mostJobs)
    throw new UsageError(`--jobs takes a whole number from 1 to ${mostJobs}, not “${value}”.`)
  return jobs
}

/** What `tactful template` was asked to do. */
export interface TemplateRequest {
  readonly id: string | undefined
  readonly language: Language | undefined
  readonly address: (typeof addresses)[number] | undefined
  /** What to fill in, by name, in the order in which it was given. */
  readonly values: ReadonlyMap<string, string>
  readonly today: Day | undefined
}

/** The ways of addressing the reader that may be named. */
const addresses = ['tú', 'usted'] as const satisfies readonly Address[]

/** @throws UsageError naming the option and what it takes */
export function parseTemplateOptions(args: readonly string[]): TemplateRequest {
  const { values, positionals } = parse(args, {
    lang: text,
    address: text,
    today: text,
    set: { ...text, multiple: true },
  })
  const [id] = positionals
  if (positionals.length > 1) throw new UsageError('name one template at a time.')
  if (id === undefined && (values.set ?? values.address) !== undefined)
    throw new UsageError('name the template that you want to fill in; `tactful template` lists them.')
  return {
    id,
    language: parseLanguage(values.lang),
    address: values.address === undefined ? undefined : parseAddress(values.address),
    values: new Map((values.set ?? []).map(parseSetting)),
    today: values.today === undefined ? undefined : parseToday(values.today),
  }
}

/** The accent may be left out: not every keyboard has it. */
const parseAddress = (value: string): (typeof addresses)[number] =>
  oneOf(addresses, '--address', value === 'tu' ? 'tú' : value)

function parseSetting(value: string): readonly [name: string, value: string] {
  const sign = value.indexOf('=')
  if (sign < 1) throw new UsageError(`--set takes a name and a value such as recipient=Ana, not “${value}”.`)
  return [value.slice(0, sign).trim(), value.slice(sign + 1).trim()]
}

/** @throws UsageError where the language is none of ours */
export const parseLanguage = (value: string | undefined): Language | undefined =>
  value === undefined ? undefined : oneOf(languages, '--lang', value)

/** @throws UsageError where there is no such kind */
export const parseKind = (value: string): Kind | Subkind => oneOf(kindNames, '--kind', value)

/** @throws UsageError where the value is no date of the calendar, written YYYY-MM-DD */
export function parseToday(value: string): Day {
  const day = parseDay(value)
  if (!day) throw new UsageError(`--today takes a date such as 2026-03-31, not “${value}”.`)
  return day
}

const text = { type: 'string' } as const

function parse<const Options extends NonNullable<ParseArgsConfig['options']>>(
  args: readonly string[],
  options: Options,
) {
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
