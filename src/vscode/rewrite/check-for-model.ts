import type { CheckOptions } from '../../checker/check.ts'
import type { ReportMessage, Verdict } from '../../checker/report.ts'
import { toolInput } from './tool-input.ts'

/** What the tool answers, so that a model can act on it. It is in English; the words quoted are the message's own. */
interface ToolAnswer {
  readonly verdict: Verdict
  readonly next: string
  readonly language: string
  readonly kind: string | null
  readonly missing: readonly string[]
  readonly findings: readonly object[]
}

const next: Readonly<Record<Verdict, string>> = {
  ready: 'The message can be sent. Hints of severity info are worth a look.',
  revise: 'Mend the findings of severity warning without inventing facts, then call this tool again.',
  stop: 'Do not send it. Mend the findings of severity error and warning without inventing facts; ask the person for what only they know. Then call this tool again.',
}

/**
 * Checks a message for a language model, as it would be checked for a person.
 * @param input what the model gave
 * @param options what holds for messages in this workspace
 * @throws Error that says what to give instead
 */
export async function checkForModel(input: unknown, options: CheckOptions): Promise<ToolAnswer> {
  const { text, language, kind, today } = toolInput(input)
  const { check } = await import('../../checker/check.ts')
  const report = await check(text, {
    ...options,
    ...(language && { language }),
    ...(kind && { kind }),
    ...(today && { today }),
    locale: 'en',
  })
  return {
    verdict: report.verdict,
    next: next[report.verdict],
    language: report.lang,
    kind: report.subkind ?? report.kind,
    missing: report.missing,
    findings: report.messages.map((found) => findingFor(found, text)),
  }
}

/** Fields that say nothing are left out. */
const findingFor = (found: ReportMessage, text: string): object => ({
  rule: found.ruleId,
  severity: found.severity,
  line: text.slice(0, found.start).split('\n').length,
  words: found.text,
  problem: found.message,
  ...(found.why && { why: found.why }),
  ...(found.advice && { advice: found.advice }),
  ...(found.suggestions.length > 0 && { instead: found.suggestions }),
  ...(found.pattern && { pattern: found.pattern.text.trim() }),
})
