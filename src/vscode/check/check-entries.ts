import type { ReportMessage } from '../../checker/report.ts'
import type { PartData } from '../../kinds/kind.ts'
import type { Outline } from '../../kinds/outline.ts'
import type { Language } from '../../text/language.ts'
import { overlaps, type Range } from '../../text/range.ts'

/** The groups of a check, in the order in which they matter. */
const groups = ['mend', 'parts', 'look', 'remind'] as const

/**
 * How it stands with a part: found, found with a point that is still to be filled in, found in words that are flagged,
 * missing, often said in ways that nothing finds, or only recommended.
 */
export type PartStanding = 'present' | 'open' | 'flagged' | 'missing' | 'not-found' | 'optional'

/** Something that was found. Its id is the same after a later check that finds it again. */
export interface FindingEntry {
  readonly type: 'finding'
  readonly id: string
  readonly finding: ReportMessage
}

/** A part of the message's kind. */
export interface PartEntry {
  readonly type: 'part'
  readonly id: string
  readonly part: PartData
  readonly standing: PartStanding
  /** The sentence that says it. */
  readonly place: Range | null
  /** What was found because it is missing. */
  readonly finding: ReportMessage | undefined
}

/** In place of the parts, where nothing tells of what kind the message is: there it is chosen. */
export interface KindEntry {
  readonly type: 'kind'
  readonly id: 'kind'
}

/** What a check shows under one heading. */
export interface EntryGroup {
  readonly id: (typeof groups)[number]
  readonly entries: readonly (FindingEntry | PartEntry | KindEntry)[]
}

/** A message of fewer words is a chat, and nobody asks of what kind it is. */
const fewestWords = 8

const missingPart = 'structure/missing-part'
const unfilled = 'placeholder/unfilled'
/** The rules that only remind. All rules are too much to load for knowing it; a test compares. */
const reminders: ReadonlySet<string> = new Set(['style/attachment'])

/**
 * What a check found, in the order in which it matters: what must be mended, the parts of the kind, what is worth a
 * look, and reminders. Groups without entries are left out. A missing part stands with the parts alone, unless a team
 * has made it an error.
 * @param messages what was found, in the order of the text
 * @param outline the message's kind and parts; its parts are shown where the kind is sure
 * @param locale the language in which the findings are explained
 * @param words how many words the message has
 */
export function checkEntries(
  messages: readonly ReportMessage[],
  outline: Outline | undefined,
  locale: Language,
  words = 0,
): EntryGroup[] {
  const parts = outline?.isSure ? outline.parts : []
  const groupOf = (finding: ReportMessage): EntryGroup['id'] => {
    if (finding.severity === 'error') return 'mend'
    if (reminders.has(finding.ruleId)) return 'remind'
    return finding.ruleId === missingPart && parts.length > 0 ? 'parts' : 'look'
  }
  const nth = new Map<string, number>()
  const findings = messages.map((finding): FindingEntry => {
    const key = `${finding.ruleId} ${finding.text}`
    const count = (nth.get(key) ?? 0) + 1
    nth.set(key, count)
    return { type: 'finding', id: `${key} ${count}`, finding }
  })
  const asksForKind = outline !== undefined && !outline.isSure && words >= fewestWords
  return groups.flatMap((id): EntryGroup[] => {
    if (id === 'parts' && asksForKind) return [{ id, entries: [{ type: 'kind', id: 'kind' }] }]
    const entries =
      id === 'parts'
        ? parts.map(({ part, place }): PartEntry => {
            const missing = part.text[locale].missing
            const finding = messages.find(({ ruleId, message }) => ruleId === missingPart && message === missing)
            return { type: 'part', id: part.id, part, standing: standingOf(part, place, messages), place, finding }
          })
        : findings.filter(({ finding }) => groupOf(finding) === id)
    return entries.length > 0 ? [{ id, entries }] : []
  })
}

function standingOf(
  { id, need, isElusive }: PartData,
  place: Range | null,
  messages: readonly ReportMessage[],
): PartStanding {
  if (place) {
    const within = messages.filter((finding) => overlaps(finding, place))
    if (within.some(({ ruleId }) => ruleId === unfilled)) return 'open'
    return id === 'says-sorry' && within.some(isFalseApology) ? 'flagged' : 'present'
  }
  if (isElusive) return 'not-found'
  return need === 'required' ? 'missing' : 'optional'
}

/** Whether a rule has found an apology that is none. What is only learned is too unsure to take the word sorry away. */
const isFalseApology = ({ family, ruleId }: ReportMessage): boolean =>
  family === 'false-apology' && !ruleId.endsWith('/learned')
