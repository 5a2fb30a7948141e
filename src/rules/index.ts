// Written by scripts/rule-registries.ts from the folders here; do not edit.
import { agentless } from './false-apology/agentless/index.ts'
import { but } from './false-apology/but/index.ts'
import { conditional } from './false-apology/conditional/index.ts'
import { feelings } from './false-apology/feelings/index.ts'
import { absoluteAccusation } from './blame-shift/absolute-accusation/index.ts'
import { misreading } from './blame-shift/misreading/index.ts'
import { recipient } from './blame-shift/recipient/index.ts'
import { thirdParty } from './blame-shift/third-party/index.ts'
import { preface } from './defensive-tone/preface/index.ts'
import { repeatReproach } from './defensive-tone/repeat-reproach/index.ts'
import { selfJustification } from './defensive-tone/self-justification/index.ts'
import { externalCause } from './excuse/external-cause/index.ts'
import { goodIntentions } from './excuse/good-intentions/index.ts'
import { minimization } from './excuse/minimization/index.ts'
import { pilingUp } from './over-apology/piling-up/index.ts'
import { repeated } from './over-apology/repeated/index.ts'
import { action } from './vague-commitment/action/index.ts'
import { time } from './vague-commitment/time/index.ts'
import { evasion } from './vague-refusal/evasion/index.ts'
import { certainty } from './condescension/certainty/index.ts'
import { shouldHave } from './condescension/should-have/index.ts'
import { passiveAggressive } from './hostility/passive-aggressive/index.ts'
import { personalAttack } from './hostility/personal-attack/index.ts'
import { greetingLanguage } from './register/greeting-language/index.ts'
import { mixedAddress } from './register/mixed-address/index.ts'
import { alarmism } from './style/alarmism/index.ts'
import { attachment } from './style/attachment/index.ts'
import { cannedPhrase } from './style/canned-phrase/index.ts'
import { longSentence } from './style/long-sentence/index.ts'
import { mixedScript } from './style/mixed-script/index.ts'
import { offLimitsTopic } from './style/off-limits-topic/index.ts'
import { shouting } from './style/shouting/index.ts'
import { subjectMismatch } from './style/subject-mismatch/index.ts'
import { tooLong } from './style/too-long/index.ts'
import { genderSlot } from './placeholder/gender-slot/index.ts'
import { templateText } from './placeholder/template-text/index.ts'
import { unfilled } from './placeholder/unfilled/index.ts'
import { ambiguous } from './date/ambiguous/index.ts'
import { endBeforeStart } from './date/end-before-start/index.ts'
import { pastPromise } from './date/past-promise/index.ts'
import { relativeOnly } from './date/relative-only/index.ts'
import { timeWithoutZone } from './date/time-without-zone/index.ts'
import { weekdayMismatch } from './date/weekday-mismatch/index.ts'
import { ownName } from './name/own-name/index.ts'
import { recipientMismatch } from './name/recipient-mismatch/index.ts'
import { twoNames } from './name/two-names/index.ts'
import type { Rule } from './rule.ts'

/** All rules, in the order in which pages and settings list them. */
export const rules: readonly Rule[] = [
  agentless,
  but,
  conditional,
  feelings,
  absoluteAccusation,
  misreading,
  recipient,
  thirdParty,
  preface,
  repeatReproach,
  selfJustification,
  externalCause,
  goodIntentions,
  minimization,
  pilingUp,
  repeated,
  action,
  time,
  evasion,
  certainty,
  shouldHave,
  passiveAggressive,
  personalAttack,
  greetingLanguage,
  mixedAddress,
  alarmism,
  attachment,
  cannedPhrase,
  longSentence,
  mixedScript,
  offLimitsTopic,
  shouting,
  subjectMismatch,
  tooLong,
  genderSlot,
  templateText,
  unfilled,
  ambiguous,
  endBeforeStart,
  pastPromise,
  relativeOnly,
  timeWithoutZone,
  weekdayMismatch,
  ownName,
  recipientMismatch,
  twoNames,
]
