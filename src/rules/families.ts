/** What can be wrong with the wording of a message. The names are settings keys and documentation pages. */
export const families = [
  'false-apology',
  'blame-shift',
  'defensive-tone',
  'excuse',
  'over-apology',
  'vague-commitment',
  'vague-refusal',
  'condescension',
  'hostility',
  'register',
  'style',
] as const

/** A family of rules. */
export type Family = (typeof families)[number]

/** How much a finding matters: `error` rewrite before sending, `warning` usually rewrite, `info` a hint. */
export const severities = ['info', 'warning', 'error'] as const

/** How much a finding matters. */
export type Severity = (typeof severities)[number]
