/** What can be wrong with the tone of a message: what messages of the corpus are labelled with. */
export const toneFamilies = [
  'false-apology',
  'blame-shift',
  'defensive-tone',
  'excuse',
  'over-apology',
  'vague-commitment',
  'vague-refusal',
  'condescension',
  'hostility',
] as const

/** A family that is about tone. */
export type ToneFamily = (typeof toneFamilies)[number]

/** Whether a family is about tone. */
export const isToneFamily = (family: string): family is ToneFamily => toneFamilies.some((known) => known === family)

/** What can be wrong with a message: its tone and style, what was left over, its facts. The names are settings keys and documentation pages. */
export const families = [...toneFamilies, 'register', 'style', 'placeholder', 'date', 'name'] as const

/** A family of rules. */
export type Family = (typeof families)[number]

/** How much a finding matters: `error` rewrite before sending, `warning` usually rewrite, `info` a hint. */
export const severities = ['info', 'warning', 'error'] as const

/** How much a finding matters. */
export type Severity = (typeof severities)[number]
