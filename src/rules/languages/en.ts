import { wording as conditional } from '../false-apology/conditional/en.ts'
import { wording as feelings } from '../false-apology/feelings/en.ts'
import { wording as but } from '../false-apology/but/en.ts'
import { wording as agentless } from '../false-apology/agentless/en.ts'
import { wording as recipient } from '../blame-shift/recipient/en.ts'
import { wording as thirdParty } from '../blame-shift/third-party/en.ts'
import { wording as misreading } from '../blame-shift/misreading/en.ts'
import { wording as repeatReproach } from '../defensive-tone/repeat-reproach/en.ts'
import { wording as selfJustification } from '../defensive-tone/self-justification/en.ts'
import { wording as preface } from '../defensive-tone/preface/en.ts'
import { en as classes } from '../classes/en.ts'
import type { LanguageRules } from '../language-rules.ts'
import { table } from '../tables/en.ts'

/** The English half of the rules. */
export const rules: LanguageRules = {
  language: 'en',
  classes,
  wordings: {
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
  },
  table,
}
