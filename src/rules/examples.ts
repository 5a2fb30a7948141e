import { examples as conditional } from './false-apology/conditional/index.ts'
import { examples as feelings } from './false-apology/feelings/index.ts'
import { examples as but } from './false-apology/but/index.ts'
import { examples as agentless } from './false-apology/agentless/index.ts'
import { examples as recipient } from './blame-shift/recipient/index.ts'
import { examples as thirdParty } from './blame-shift/third-party/index.ts'
import { examples as misreading } from './blame-shift/misreading/index.ts'
import { examples as repeatReproach } from './defensive-tone/repeat-reproach/index.ts'
import { examples as selfJustification } from './defensive-tone/self-justification/index.ts'
import { examples as preface } from './defensive-tone/preface/index.ts'
import type { RuleExamples } from './rule.ts'

/** The examples of all rules, by id. They are the rules' tests and stand on their pages; what ships does not hold them. */
export const examples: Readonly<Record<string, RuleExamples>> = {
  'false-apology/conditional': conditional,
  'false-apology/feelings': feelings,
  'false-apology/but': but,
  'false-apology/agentless': agentless,
  'blame-shift/recipient': recipient,
  'blame-shift/third-party': thirdParty,
  'blame-shift/misreading': misreading,
  'defensive-tone/repeat-reproach': repeatReproach,
  'defensive-tone/self-justification': selfJustification,
  'defensive-tone/preface': preface,
}
