// Written by scripts/rule-registries.ts from the folders here; do not edit.
import { wording as agentless } from '../false-apology/agentless/ru.ts'
import { wording as but } from '../false-apology/but/ru.ts'
import { wording as conditional } from '../false-apology/conditional/ru.ts'
import { wording as feelings } from '../false-apology/feelings/ru.ts'
import { wording as absoluteAccusation } from '../blame-shift/absolute-accusation/ru.ts'
import { wording as misreading } from '../blame-shift/misreading/ru.ts'
import { wording as recipient } from '../blame-shift/recipient/ru.ts'
import { wording as thirdParty } from '../blame-shift/third-party/ru.ts'
import { wording as preface } from '../defensive-tone/preface/ru.ts'
import { wording as repeatReproach } from '../defensive-tone/repeat-reproach/ru.ts'
import { wording as selfJustification } from '../defensive-tone/self-justification/ru.ts'
import { wording as externalCause } from '../excuse/external-cause/ru.ts'
import { wording as goodIntentions } from '../excuse/good-intentions/ru.ts'
import { wording as minimization } from '../excuse/minimization/ru.ts'
import { wording as pilingUp } from '../over-apology/piling-up/ru.ts'
import { wording as repeated } from '../over-apology/repeated/ru.ts'
import { wording as action } from '../vague-commitment/action/ru.ts'
import { wording as time } from '../vague-commitment/time/ru.ts'
import { wording as evasion } from '../vague-refusal/evasion/ru.ts'
import { wording as certainty } from '../condescension/certainty/ru.ts'
import { wording as shouldHave } from '../condescension/should-have/ru.ts'
import { wording as passiveAggressive } from '../hostility/passive-aggressive/ru.ts'
import { wording as personalAttack } from '../hostility/personal-attack/ru.ts'
import { wording as alarmism } from '../style/alarmism/ru.ts'
import { wording as cannedPhrase } from '../style/canned-phrase/ru.ts'
import { wording as offLimitsTopic } from '../style/off-limits-topic/ru.ts'
import { ru as classes } from '../classes/ru.ts'
import type { LanguageRules } from '../language-rules.ts'
import { ru as patterns } from '../patterns/ru.ts'

/** The Russian half of the rules. */
export const rules: LanguageRules = {
  language: 'ru',
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
