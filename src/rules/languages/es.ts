// Written by scripts/rule-registries.ts from the folders here; do not edit.
import { wording as agentless } from '../false-apology/agentless/es.ts'
import { wording as but } from '../false-apology/but/es.ts'
import { wording as conditional } from '../false-apology/conditional/es.ts'
import { wording as feelings } from '../false-apology/feelings/es.ts'
import { wording as absoluteAccusation } from '../blame-shift/absolute-accusation/es.ts'
import { wording as misreading } from '../blame-shift/misreading/es.ts'
import { wording as recipient } from '../blame-shift/recipient/es.ts'
import { wording as thirdParty } from '../blame-shift/third-party/es.ts'
import { wording as preface } from '../defensive-tone/preface/es.ts'
import { wording as repeatReproach } from '../defensive-tone/repeat-reproach/es.ts'
import { wording as selfJustification } from '../defensive-tone/self-justification/es.ts'
import { wording as externalCause } from '../excuse/external-cause/es.ts'
import { wording as goodIntentions } from '../excuse/good-intentions/es.ts'
import { wording as minimization } from '../excuse/minimization/es.ts'
import { wording as pilingUp } from '../over-apology/piling-up/es.ts'
import { wording as repeated } from '../over-apology/repeated/es.ts'
import { wording as action } from '../vague-commitment/action/es.ts'
import { wording as time } from '../vague-commitment/time/es.ts'
import { wording as evasion } from '../vague-refusal/evasion/es.ts'
import { wording as certainty } from '../condescension/certainty/es.ts'
import { wording as shouldHave } from '../condescension/should-have/es.ts'
import { wording as passiveAggressive } from '../hostility/passive-aggressive/es.ts'
import { wording as personalAttack } from '../hostility/personal-attack/es.ts'
import { wording as alarmism } from '../style/alarmism/es.ts'
import { wording as cannedPhrase } from '../style/canned-phrase/es.ts'
import { wording as offLimitsTopic } from '../style/off-limits-topic/es.ts'
import { es as classes } from '../classes/es.ts'
import type { LanguageRules } from '../language-rules.ts'
import { es as patterns } from '../patterns/es.ts'

/** The Spanish half of the rules. */
export const rules: LanguageRules = {
  language: 'es',
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
