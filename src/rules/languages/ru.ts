import { wording as conditional } from '../false-apology/conditional/ru.ts'
import { wording as feelings } from '../false-apology/feelings/ru.ts'
import { wording as but } from '../false-apology/but/ru.ts'
import { wording as agentless } from '../false-apology/agentless/ru.ts'
import { wording as recipient } from '../blame-shift/recipient/ru.ts'
import { wording as thirdParty } from '../blame-shift/third-party/ru.ts'
import { wording as misreading } from '../blame-shift/misreading/ru.ts'
import { wording as repeatReproach } from '../defensive-tone/repeat-reproach/ru.ts'
import { wording as selfJustification } from '../defensive-tone/self-justification/ru.ts'
import { wording as preface } from '../defensive-tone/preface/ru.ts'
import { ru as classes } from '../classes/ru.ts'
import type { LanguageRules } from '../language-rules.ts'
import { table } from '../tables/ru.ts'

/** The Russian half of the rules. */
export const rules: LanguageRules = {
  language: 'ru',
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
