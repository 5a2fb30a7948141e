// Written by scripts/rule-registries.ts from the folders here; do not edit.
import { wording as agentless } from '../false-apology/agentless/en.ts'
import { wording as but } from '../false-apology/but/en.ts'
import { wording as conditional } from '../false-apology/conditional/en.ts'
import { wording as feelings } from '../false-apology/feelings/en.ts'
import { wording as absoluteAccusation } from '../blame-shift/absolute-accusation/en.ts'
import { wording as misreading } from '../blame-shift/misreading/en.ts'
import { wording as recipient } from '../blame-shift/recipient/en.ts'
import { wording as thirdParty } from '../blame-shift/third-party/en.ts'
import { wording as preface } from '../defensive-tone/preface/en.ts'
import { wording as repeatReproach } from '../defensive-tone/repeat-reproach/en.ts'
import { wording as selfJustification } from '../defensive-tone/self-justification/en.ts'
import { wording as externalCause } from '../excuse/external-cause/en.ts'
import { wording as goodIntentions } from '../excuse/good-intentions/en.ts'
import { wording as minimization } from '../excuse/minimization/en.ts'
import { wording as pilingUp } from '../over-apology/piling-up/en.ts'
import { wording as repeated } from '../over-apology/repeated/en.ts'
import { wording as action } from '../vague-commitment/action/en.ts'
import { wording as time } from '../vague-commitment/time/en.ts'
import { wording as evasion } from '../vague-refusal/evasion/en.ts'
import { wording as certainty } from '../condescension/certainty/en.ts'
import { wording as shouldHave } from '../condescension/should-have/en.ts'
import { wording as passiveAggressive } from '../hostility/passive-aggressive/en.ts'
import { wording as personalAttack } from '../hostility/personal-attack/en.ts'
import { wording as alarmism } from '../style/alarmism/en.ts'
import { wording as cannedPhrase } from '../style/canned-phrase/en.ts'
import { wording as offLimitsTopic } from '../style/off-limits-topic/en.ts'
import { en as classes } from '../classes/en.ts'
import type { LanguageRules } from '../language-rules.ts'
import { en as patterns } from '../patterns/en.ts'

/** The English half of the rules. */
export const rules: LanguageRules = {
  language: 'en',
  classes,
  wordings: {
    'false-apology/agentless': agentless,
    'false-apology/but': but,
    'false-apology/conditional': conditional,
    'false-apology/feelings': feelings,
    'blame-shift/absolute-accusation': absoluteAccusation,
    'blame-shift/misreading': misreading,
    'blame-shift/recipient': recipient,
    'blame-shift/third-party': thirdParty,
    'defensive-tone/preface': preface,
    'defensive-tone/repeat-reproach': repeatReproach,
    'defensive-tone/self-justification': selfJustification,
    'excuse/external-cause': externalCause,
    'excuse/good-intentions': goodIntentions,
    'excuse/minimization': minimization,
    'over-apology/piling-up': pilingUp,
    'over-apology/repeated': repeated,
    'vague-commitment/action': action,
    'vague-commitment/time': time,
    'vague-refusal/evasion': evasion,
    'condescension/certainty': certainty,
    'condescension/should-have': shouldHave,
    'hostility/passive-aggressive': passiveAggressive,
    'hostility/personal-attack': personalAttack,
    'style/alarmism': alarmism,
    'style/canned-phrase': cannedPhrase,
    'style/off-limits-topic': offLimitsTopic,
  },
  patterns,
  table: undefined,
}
