// Prints precision and recall of the checker on labelled messages: `npm run eval -- [--show alarms|misses] [--rule ID] FILE…`
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { check } from '../src/checker/check.ts'
import type { ReportMessage } from '../src/checker/report.ts'
import { families } from '../src/rules/families.ts'
import { overlaps } from '../src/text/range.ts'

interface Span {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly family: string
  readonly sure?: boolean
}

interface Labelled {
  readonly id: string
  readonly lang?: string
  readonly text: string
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

const ours = (family: string): boolean => families.some((known) => known === family)

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
const byRule = new Map<string, { right: number; wrong: number }>()
const at = <Value>(map: Map<string, Value>, key: string, make: () => Value): Value => {
  const value = map.get(key) ?? make()
  map.set(key, value)
  return value
}

const messages = positionals
  .flatMap((file) => readFileSync(file, 'utf8').split('\n').filter(Boolean))
  .map((line) => JSON.parse(line) as Labelled)
for (const { id, lang, text, spans = [] } of messages) {
  const report = await check(text)
  const findings = report.messages.filter(
    ({ family, ruleId }) => ours(family) && (!values.rule || ruleId === values.rule),
  )
  const all = at(byLanguage, lang ?? report.lang, newTally)
  if (spans.length === 0) {
    all.clean++
    if (findings.length > 0) all.alarmed++
  }
  for (const span of spans.filter(({ family, sure }) => sure !== false && ours(family))) {
    const found = findings.some((finding) => hits(finding, span))
    for (const tally of [all, at(byFamily, span.family, newTally)]) tally[found ? 'found' : 'missed']++
    if (!found && values.show.includes('misses')) show(`miss  ${span.family}`, id, text, span)
  }
  for (const finding of findings) {
    const touched = spans.filter((span) => hits(finding, span))
    if (touched.length > 0 && touched.every(({ sure }) => sure === false)) continue
    const right = touched.length > 0
    for (const tally of [all, at(byFamily, finding.family, newTally)]) tally[right ? 'right' : 'wrong']++
    at(byRule, finding.ruleId, () => ({ right: 0, wrong: 0 }))[right ? 'right' : 'wrong']++
    if (!right && values.show.includes('alarms')) show(`ALARM ${finding.ruleId}`, id, text, finding)
  }
}

const share = (part: number, rest: number): string =>
  part + rest === 0
    ? '–'.padStart(16)
    : `${((100 * part) / (part + rest)).toFixed(1)} % (${part}/${part + rest})`.padStart(16)
const row = (name: string, { right, wrong, found, missed, clean, alarmed }: Tally): void => {
  const alarms = clean > 0 ? `  clean with an alarm ${share(alarmed, clean - alarmed)}` : ''
  console.log(`${name.padEnd(34)} precision ${share(right, wrong)}  recall ${share(found, missed)}${alarms}`)
}
for (const [rule, { right, wrong }] of [...byRule].sort())
  console.log(`${rule.padEnd(34)} precision ${share(right, wrong)}`)
for (const [family, tally] of [...byFamily].sort()) row(family, tally)
for (const [language, tally] of [...byLanguage].sort()) row(`core families, ${language}`, tally)
