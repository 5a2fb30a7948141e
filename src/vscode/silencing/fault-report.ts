import { maskText } from './mask-text.ts'

/** How many UTF-16 code units of the words in question a report shows. */
const longestWords = 200

/** What a report on a finding that was wrong may tell. */
interface WrongFinding {
  /** Of the product. */
  readonly version: string
  readonly ruleId: string
  readonly severity: string
  /** That of the message around the finding. */
  readonly language: string
  /** The words that were found. */
  readonly text: string
}

/** A report on a finding that was wrong, in lines that a person can read and add to. No word of the message is in it. */
export function faultReport({ version, ruleId, severity, language, text }: WrongFinding): string {
  const words = maskText(text.slice(0, longestWords))
  return [
    `Tactful ${version}`,
    `rule: ${ruleId}`,
    `severity: ${severity}`,
    `language: ${language}`,
    `words: ${text.length > longestWords ? `${words}…` : words}`,
    '',
  ].join('\n')
}
