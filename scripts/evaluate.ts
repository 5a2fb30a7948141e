// Prints precision and recall of the checker on labelled messages: `npm run eval -- [--show alarms|misses] [--rule ID] FILE…`
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { check } from '../src/checker/check.ts'
import type { ReportMessage } from '../src/checker/report.ts'
import { isToneFamily } from '../src/rules/families.ts'
import { overlaps } from '../src/text/range.ts'
import type { LabelledMessage, Span as CorpusSpan } from './train/corpus.ts'

/** A span that is sure unless it says otherwise. */
type Span = Omit<CorpusSpan, 'sure'> & Partial<Pick<CorpusSpan, 'sure'>>

/** A message as files of labels give it; texts that nobody labelled have no spans. */
interface Labelled extends Pick<LabelledMessage, 'id' | 'text'>, Partial<Pick<LabelledMessage, 'lang'>> {
  readonly spans?: readonly Span[]
}

/** Counts over messages: findings right and wrong, spans found and missed, clean messages and those with an alarm. */
interface Tally {
  right: number
  wrong: number
  found: number
  missed: number
  clean: number
  alarmed: number
}

const newTally = (): Tally => ({ right: 0, wrong: 0, found: 0, missed: 0, clean: 0, alarmed: 0 })

/** A finding hits a span that it overlaps, unless it is a catch-all. */
const hits = (finding: ReportMessage, span: Span): boolean =>
  overlaps(finding, span) && finding.end - finding.start <= Math.max(300, 3 * (span.end - span.start))

const core: readonly string[] = ['false-apology', 'blame-shift', 'defensive-tone']

function show(what: string, id: string, text: string, { start, end }: { start: number; end: number }): void {
  const before = text.slice(Math.max(0, start - 90), start).replace(/\s+/g, ' ')
  const after = text.slice(end, end + 90).replace(/\s+/g, ' ')
  console.log(`${what} ${id}: …${before}[[${text.slice(start, end)}]]${after}…`)
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { show: { type: 'string', multiple: true, default: [] }, rule: { type: 'string' } },
})
if (positionals.length === 0) {
  console.error('Name at least one file of labelled messages, in JSON Lines.')
  process.exit(2)
}

const byFamily = new Map<string, Tally>()
const byLanguage = new Map<string, Tally>()
const byRule = new Map<string, Tally>()
const at = (map: Map<string, Tally>, key: string): Tally => {
  const tally = map.get(key) ?? newTally()
  map.set(key, tally)
  return tally
}

/** The tallies that something of a family in a language counts for. */
const talliesOf = (language: string, family: string): Tally[] => [
  at(byFamily, `${language} ${family}`),
  ...['all', language].flatMap((scope) => [
    at(byLanguage, `${scope} any family`),
    ...(core.includes(family) ? [at(byLanguage, `${scope} core families`)] : []),
  ]),
]

const messages = positionals
  .flatMap((file) => readFileSync(file, 'utf8').split('\n').filter(Boolean))
  .map((line) => JSON.parse(line) as Labelled)
for (const { id, lang, text, spans = [] } of messages) {
  const report = await check(text)
  const language = lang ?? report.lang
  const findings = report.messages.filter(
    ({ family, ruleId }) => isToneFamily(family) && (!values.rule || ruleId === values.rule),
  )
  if (spans.length === 0) {
    for (const scope of ['all', language]) {
      const tally = at(byLanguage, `${scope} any family`)
      tally.clean++
      if (findings.length > 0) tally.alarmed++
    }
  }
  for (const span of spans.filter(({ family, sure }) => sure !== false && isToneFamily(family))) {
    const found = findings.some((finding) => hits(finding, span))
    for (const tally of talliesOf(language, span.family)) tally[found ? 'found' : 'missed']++
    if (!found && values.show.includes('misses')) show(`miss  ${span.family}`, id, text, span)
  }
  for (const finding of findings) {
    const touched = spans.filter((span) => hits(finding, span))
    if (touched.length > 0 && touched.every(({ sure }) => sure === false)) continue
    const right = touched.length > 0
    for (const tally of [...talliesOf(language, finding.family), at(byRule, `${language} ${finding.ruleId}`)])
      tally[right ? 'right' : 'wrong']++
    if (!right && values.show.includes('alarms')) show(`ALARM ${finding.ruleId}`, id, text, finding)
  }
}

const share = (part: number, rest: number): string =>
  part + rest === 0
    ? '–'.padStart(18)
    : `${((100 * part) / (part + rest)).toFixed(1)} % (${part}/${part + rest})`.padStart(18)
const row = ([name, { right, wrong, found, missed, clean, alarmed }]: [string, Tally]): void => {
  const recall = found + missed > 0 ? `  recall ${share(found, missed)}` : ''
  const alarms = clean > 0 ? `  clean with an alarm ${share(alarmed, clean - alarmed)}` : ''
  console.log(`${name.padEnd(36)} precision ${share(right, wrong)}${recall}${alarms}`)
}
for (const tallies of [byRule, byFamily, byLanguage]) for (const entry of [...tallies].sort()) row(entry)
