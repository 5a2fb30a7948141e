import { conditional } from './false-apology/conditional/index.ts'
import { feelings } from './false-apology/feelings/index.ts'
import { but } from './false-apology/but/index.ts'
import { agentless } from './false-apology/agentless/index.ts'
import { recipient } from './blame-shift/recipient/index.ts'
import { thirdParty } from './blame-shift/third-party/index.ts'
import { misreading } from './blame-shift/misreading/index.ts'
import { repeatReproach } from './defensive-tone/repeat-reproach/index.ts'
import { selfJustification } from './defensive-tone/self-justification/index.ts'
import { preface } from './defensive-tone/preface/index.ts'
import type { Rule } from './rule.ts'

/** All rules, in the order in which pages and settings list them. */
export const rules: readonly Rule[] = [
  conditional,
  feelings,
  but,
  agentless,
  recipient,
  thirdParty,
  misreading,
  repeatReproach,
  selfJustification,
  preface,
]
