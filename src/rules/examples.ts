import { examples as conditionalEn } from './false-apology/conditional/en.ts'
import { examples as conditionalEs } from './false-apology/conditional/es.ts'
import { examples as conditionalRu } from './false-apology/conditional/ru.ts'
import { examples as feelingsEn } from './false-apology/feelings/en.ts'
import { examples as feelingsEs } from './false-apology/feelings/es.ts'
import { examples as feelingsRu } from './false-apology/feelings/ru.ts'
import { examples as butEn } from './false-apology/but/en.ts'
import { examples as butEs } from './false-apology/but/es.ts'
import { examples as butRu } from './false-apology/but/ru.ts'
import { examples as agentlessEn } from './false-apology/agentless/en.ts'
import { examples as agentlessEs } from './false-apology/agentless/es.ts'
import { examples as agentlessRu } from './false-apology/agentless/ru.ts'
import { examples as recipientEn } from './blame-shift/recipient/en.ts'
import { examples as recipientEs } from './blame-shift/recipient/es.ts'
import { examples as recipientRu } from './blame-shift/recipient/ru.ts'
import { examples as thirdPartyEn } from './blame-shift/third-party/en.ts'
import { examples as thirdPartyEs } from './blame-shift/third-party/es.ts'
import { examples as thirdPartyRu } from './blame-shift/third-party/ru.ts'
import { examples as misreadingEn } from './blame-shift/misreading/en.ts'
import { examples as misreadingEs } from './blame-shift/misreading/es.ts'
import { examples as misreadingRu } from './blame-shift/misreading/ru.ts'
import { examples as repeatReproachEn } from './defensive-tone/repeat-reproach/en.ts'
import { examples as repeatReproachEs } from './defensive-tone/repeat-reproach/es.ts'
import { examples as repeatReproachRu } from './defensive-tone/repeat-reproach/ru.ts'
import { examples as selfJustificationEn } from './defensive-tone/self-justification/en.ts'
import { examples as selfJustificationEs } from './defensive-tone/self-justification/es.ts'
import { examples as selfJustificationRu } from './defensive-tone/self-justification/ru.ts'
import { examples as prefaceEn } from './defensive-tone/preface/en.ts'
import { examples as prefaceEs } from './defensive-tone/preface/es.ts'
import { examples as prefaceRu } from './defensive-tone/preface/ru.ts'
import type { RuleExamples } from './rule.ts'

/** The examples of all rules, by id. They are the rules' tests and stand on their pages; what ships does not hold them. */
export const examples: Readonly<Record<string, RuleExamples>> = {
  'false-apology/conditional': { en: conditionalEn, es: conditionalEs, ru: conditionalRu },
  'false-apology/feelings': { en: feelingsEn, es: feelingsEs, ru: feelingsRu },
  'false-apology/but': { en: butEn, es: butEs, ru: butRu },
  'false-apology/agentless': { en: agentlessEn, es: agentlessEs, ru: agentlessRu },
  'blame-shift/recipient': { en: recipientEn, es: recipientEs, ru: recipientRu },
  'blame-shift/third-party': { en: thirdPartyEn, es: thirdPartyEs, ru: thirdPartyRu },
  'blame-shift/misreading': { en: misreadingEn, es: misreadingEs, ru: misreadingRu },
  'defensive-tone/repeat-reproach': { en: repeatReproachEn, es: repeatReproachEs, ru: repeatReproachRu },
  'defensive-tone/self-justification': { en: selfJustificationEn, es: selfJustificationEs, ru: selfJustificationRu },
  'defensive-tone/preface': { en: prefaceEn, es: prefaceEs, ru: prefaceRu },
}
