import type { VFile } from 'vfile'
import { rules } from '../rules/index.ts'
import { familyOf } from '../rules/rule.ts'
import type { Message } from '../text/message.ts'
import type { Range } from '../text/range.ts'
import { exactKey, sentenceKey } from '../text/sentence-key.ts'
import { sentencesAround } from '../text/sentences-around.ts'
import type { FileFinding } from './file-finding.ts'
import { messageOf } from './file-message.ts'

declare module 'vfile' {
  interface DataMap {
    /** What somebody has said to be no problem: keys of findings (`findingKey`), and ids of rules. */
    silenced: ReadonlySet<string>
    /** What was found and is not told because of that. */
    untold: readonly FileFinding[]
  }
}

/** What is needed to know a finding again. Offsets are UTF-16 code units into the message. */
export interface KnownFinding extends Range {
  readonly ruleId: string
  readonly message: string
}

/** Rules that speak of a message as a whole: where they do it says nothing. */
const ofWholes: ReadonlySet<string> = new Set(['style/too-long', 'register/mixed-address'])

/**
 * Whether findings of a rule depend on more than their sentence: on the calendar, the reader's name or the rest of the
 * message. What is no problem here may be one in the next message.
 */
export const isOfOneMessage = (ruleId: string): boolean =>
  familyOf(ruleId) === 'structure' ||
  ofWholes.has(ruleId) ||
  rules.some(({ id, findFacts }) => id === ruleId && findFacts !== undefined)

/**
 * By what a finding is known again without its words being kept: the rule, and a hash of its sentence. The findings of
 * the learned layer count as those of one rule, or else another family would take the place of one that was silenced.
 * @param message the message in which it was found, read as the check read it
 */
export function findingKey(finding: KnownFinding, message: Message): string {
  const { ruleId } = finding
  if (ofWholes.has(ruleId)) return ruleId
  // Where a part is missing says nothing, and its name stands in what is said.
  if (familyOf(ruleId) === 'structure') return `${ruleId} ${exactKey(finding.message)}`
  const { start, end } = sentencesAround(message, finding)
  const sentence = message.text.slice(start, end)
  if (isOfOneMessage(ruleId)) return `${ruleId} ${exactKey(sentence)}`
  return ruleId.endsWith('/learned') ? learnedKey(sentence) : `${ruleId} ${sentenceKey(sentence)}`
}

/** The key of what the learned layer finds in a sentence. */
export const learnedKey = (sentence: string): string => `learned ${sentenceKey(sentence)}`

/** Whether somebody has said that a finding is no problem. */
export const isSilencedBy = (silenced: ReadonlySet<string>, finding: KnownFinding, message: Message): boolean =>
  silenced.has(finding.ruleId) || silenced.has(findingKey(finding, message))

/** Leaves out of a file's findings those that were silenced, and remembers them. */
export function withoutSilenced(file: VFile, findings: readonly FileFinding[]): readonly FileFinding[] {
  const { silenced, untold = [] } = file.data
  if (!silenced || silenced.size === 0) return findings
  const isSilenced = (finding: FileFinding): boolean => isSilencedBy(silenced, finding, messageOf(file))
  file.data.untold = [...untold, ...findings.filter(isSilenced)]
  return findings.filter((finding) => !isSilenced(finding))
}
