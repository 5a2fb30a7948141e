import { wording as conditional } from '../false-apology/conditional/es.ts'
import { wording as feelings } from '../false-apology/feelings/es.ts'
import { wording as but } from '../false-apology/but/es.ts'
import { wording as agentless } from '../false-apology/agentless/es.ts'
import { wording as recipient } from '../blame-shift/recipient/es.ts'
import { wording as thirdParty } from '../blame-shift/third-party/es.ts'
import { wording as misreading } from '../blame-shift/misreading/es.ts'
import { wording as repeatReproach } from '../defensive-tone/repeat-reproach/es.ts'
import { wording as selfJustification } from '../defensive-tone/self-justification/es.ts'
import { wording as preface } from '../defensive-tone/preface/es.ts'
import { es as classes } from '../classes/es.ts'
import type { LanguageRules } from '../language-rules.ts'
import { table } from '../tables/es.ts'

/** The Spanish half of the rules. */
export const rules: LanguageRules = {
  language: 'es',
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
