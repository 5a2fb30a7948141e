// Written by scripts/rule-registries.ts from the folders here; do not edit.
import { examples as agentlessEn } from './false-apology/agentless/en.ts'
import { examples as agentlessEs } from './false-apology/agentless/es.ts'
import { examples as agentlessRu } from './false-apology/agentless/ru.ts'
import { examples as butEn } from './false-apology/but/en.ts'
import { examples as butEs } from './false-apology/but/es.ts'
import { examples as butRu } from './false-apology/but/ru.ts'
import { examples as conditionalEn } from './false-apology/conditional/en.ts'
import { examples as conditionalEs } from './false-apology/conditional/es.ts'
import { examples as conditionalRu } from './false-apology/conditional/ru.ts'
import { examples as feelingsEn } from './false-apology/feelings/en.ts'
import { examples as feelingsEs } from './false-apology/feelings/es.ts'
import { examples as feelingsRu } from './false-apology/feelings/ru.ts'
import { examples as absoluteAccusationEn } from './blame-shift/absolute-accusation/en.ts'
import { examples as absoluteAccusationEs } from './blame-shift/absolute-accusation/es.ts'
import { examples as absoluteAccusationRu } from './blame-shift/absolute-accusation/ru.ts'
import { examples as misreadingEn } from './blame-shift/misreading/en.ts'
import { examples as misreadingEs } from './blame-shift/misreading/es.ts'
import { examples as misreadingRu } from './blame-shift/misreading/ru.ts'
import { examples as recipientEn } from './blame-shift/recipient/en.ts'
import { examples as recipientEs } from './blame-shift/recipient/es.ts'
import { examples as recipientRu } from './blame-shift/recipient/ru.ts'
import { examples as thirdPartyEn } from './blame-shift/third-party/en.ts'
import { examples as thirdPartyEs } from './blame-shift/third-party/es.ts'
import { examples as thirdPartyRu } from './blame-shift/third-party/ru.ts'
import { examples as prefaceEn } from './defensive-tone/preface/en.ts'
import { examples as prefaceEs } from './defensive-tone/preface/es.ts'
import { examples as prefaceRu } from './defensive-tone/preface/ru.ts'
import { examples as repeatReproachEn } from './defensive-tone/repeat-reproach/en.ts'
import { examples as repeatReproachEs } from './defensive-tone/repeat-reproach/es.ts'
import { examples as repeatReproachRu } from './defensive-tone/repeat-reproach/ru.ts'
import { examples as selfJustificationEn } from './defensive-tone/self-justification/en.ts'
import { examples as selfJustificationEs } from './defensive-tone/self-justification/es.ts'
import { examples as selfJustificationRu } from './defensive-tone/self-justification/ru.ts'
import { examples as externalCauseEn } from './excuse/external-cause/en.ts'
import { examples as externalCauseEs } from './excuse/external-cause/es.ts'
import { examples as externalCauseRu } from './excuse/external-cause/ru.ts'
import { examples as goodIntentionsEn } from './excuse/good-intentions/en.ts'
import { examples as goodIntentionsEs } from './excuse/good-intentions/es.ts'
import { examples as goodIntentionsRu } from './excuse/good-intentions/ru.ts'
import { examples as minimizationEn } from './excuse/minimization/en.ts'
import { examples as minimizationEs } from './excuse/minimization/es.ts'
import { examples as minimizationRu } from './excuse/minimization/ru.ts'
import { examples as pilingUpEn } from './over-apology/piling-up/en.ts'
import { examples as pilingUpEs } from './over-apology/piling-up/es.ts'
import { examples as pilingUpRu } from './over-apology/piling-up/ru.ts'
import { examples as repeatedEn } from './over-apology/repeated/en.ts'
import { examples as repeatedEs } from './over-apology/repeated/es.ts'
import { examples as repeatedRu } from './over-apology/repeated/ru.ts'
import { examples as actionEn } from './vague-commitment/action/en.ts'
import { examples as actionEs } from './vague-commitment/action/es.ts'
import { examples as actionRu } from './vague-commitment/action/ru.ts'
import { examples as timeEn } from './vague-commitment/time/en.ts'
import { examples as timeEs } from './vague-commitment/time/es.ts'
import { examples as timeRu } from './vague-commitment/time/ru.ts'
import { examples as evasionEn } from './vague-refusal/evasion/en.ts'
import { examples as evasionEs } from './vague-refusal/evasion/es.ts'
import { examples as evasionRu } from './vague-refusal/evasion/ru.ts'
import { examples as certaintyEn } from './condescension/certainty/en.ts'
import { examples as certaintyEs } from './condescension/certainty/es.ts'
import { examples as certaintyRu } from './condescension/certainty/ru.ts'
import { examples as shouldHaveEn } from './condescension/should-have/en.ts'
import { examples as shouldHaveEs } from './condescension/should-have/es.ts'
import { examples as shouldHaveRu } from './condescension/should-have/ru.ts'
import { examples as passiveAggressiveEn } from './hostility/passive-aggressive/en.ts'
import { examples as passiveAggressiveEs } from './hostility/passive-aggressive/es.ts'
import { examples as passiveAggressiveRu } from './hostility/passive-aggressive/ru.ts'
import { examples as personalAttackEn } from './hostility/personal-attack/en.ts'
import { examples as personalAttackEs } from './hostility/personal-attack/es.ts'
import { examples as personalAttackRu } from './hostility/personal-attack/ru.ts'
import { examples as greetingLanguage } from './register/greeting-language/examples.ts'
import { examples as mixedAddress } from './register/mixed-address/examples.ts'
import { examples as alarmismEn } from './style/alarmism/en.ts'
import { examples as alarmismEs } from './style/alarmism/es.ts'
import { examples as alarmismRu } from './style/alarmism/ru.ts'
import { examples as attachment } from './style/attachment/examples.ts'
import { examples as cannedPhraseEn } from './style/canned-phrase/en.ts'
import { examples as cannedPhraseEs } from './style/canned-phrase/es.ts'
import { examples as cannedPhraseRu } from './style/canned-phrase/ru.ts'
import { examples as longSentence } from './style/long-sentence/examples.ts'
import { examples as mixedScript } from './style/mixed-script/examples.ts'
import { examples as offLimitsTopicEn } from './style/off-limits-topic/en.ts'
import { examples as offLimitsTopicEs } from './style/off-limits-topic/es.ts'
import { examples as offLimitsTopicRu } from './style/off-limits-topic/ru.ts'
import { examples as shouting } from './style/shouting/examples.ts'
import { examples as subjectMismatch } from './style/subject-mismatch/examples.ts'
import { examples as tooLong } from './style/too-long/examples.ts'
import { examples as genderSlot } from './placeholder/gender-slot/examples.ts'
import { examples as templateText } from './placeholder/template-text/examples.ts'
import { examples as unfilled } from './placeholder/unfilled/examples.ts'
import { examples as ambiguous } from './date/ambiguous/examples.ts'
import { examples as endBeforeStart } from './date/end-before-start/examples.ts'
import { examples as pastPromise } from './date/past-promise/examples.ts'
import { examples as relativeOnly } from './date/relative-only/examples.ts'
import { examples as timeWithoutZone } from './date/time-without-zone/examples.ts'
import { examples as weekdayMismatch } from './date/weekday-mismatch/examples.ts'
import { examples as ownName } from './name/own-name/examples.ts'
import { examples as recipientMismatch } from './name/recipient-mismatch/examples.ts'
import { examples as twoNames } from './name/two-names/examples.ts'
import type { RuleExamples } from './rule.ts'

/** The examples of all rules, by id. They are the rules' tests, and stand on their pages and beside findings. */
export const examples: Readonly<Record<string, RuleExamples>> = {
  'false-apology/agentless': { en: agentlessEn, es: agentlessEs, ru: agentlessRu },
  'false-apology/but': { en: butEn, es: butEs, ru: butRu },
  'false-apology/conditional': { en: conditionalEn, es: conditionalEs, ru: conditionalRu },
  'false-apology/feelings': { en: feelingsEn, es: feelingsEs, ru: feelingsRu },
  'blame-shift/absolute-accusation': { en: absoluteAccusationEn, es: absoluteAccusationEs, ru: absoluteAccusationRu },
  'blame-shift/misreading': { en: misreadingEn, es: misreadingEs, ru: misreadingRu },
  'blame-shift/recipient': { en: recipientEn, es: recipientEs, ru: recipientRu },
  'blame-shift/third-party': { en: thirdPartyEn, es: thirdPartyEs, ru: thirdPartyRu },
  'defensive-tone/preface': { en: prefaceEn, es: prefaceEs, ru: prefaceRu },
  'defensive-tone/repeat-reproach': { en: repeatReproachEn, es: repeatReproachEs, ru: repeatReproachRu },
  'defensive-tone/self-justification': { en: selfJustificationEn, es: selfJustificationEs, ru: selfJustificationRu },
  'excuse/external-cause': { en: externalCauseEn, es: externalCauseEs, ru: externalCauseRu },
  'excuse/good-intentions': { en: goodIntentionsEn, es: goodIntentionsEs, ru: goodIntentionsRu },
  'excuse/minimization': { en: minimizationEn, es: minimizationEs, ru: minimizationRu },
  'over-apology/piling-up': { en: pilingUpEn, es: pilingUpEs, ru: pilingUpRu },
  'over-apology/repeated': { en: repeatedEn, es: repeatedEs, ru: repeatedRu },
  'vague-commitment/action': { en: actionEn, es: actionEs, ru: actionRu },
  'vague-commitment/time': { en: timeEn, es: timeEs, ru: timeRu },
  'vague-refusal/evasion': { en: evasionEn, es: evasionEs, ru: evasionRu },
  'condescension/certainty': { en: certaintyEn, es: certaintyEs, ru: certaintyRu },
  'condescension/should-have': { en: shouldHaveEn, es: shouldHaveEs, ru: shouldHaveRu },
  'hostility/passive-aggressive': { en: passiveAggressiveEn, es: passiveAggressiveEs, ru: passiveAggressiveRu },
  'hostility/personal-attack': { en: personalAttackEn, es: personalAttackEs, ru: personalAttackRu },
  'register/greeting-language': greetingLanguage,
  'register/mixed-address': mixedAddress,
  'style/alarmism': { en: alarmismEn, es: alarmismEs, ru: alarmismRu },
  'style/attachment': attachment,
  'style/canned-phrase': { en: cannedPhraseEn, es: cannedPhraseEs, ru: cannedPhraseRu },
  'style/long-sentence': longSentence,
  'style/mixed-script': mixedScript,
  'style/off-limits-topic': { en: offLimitsTopicEn, es: offLimitsTopicEs, ru: offLimitsTopicRu },
  'style/shouting': shouting,
  'style/subject-mismatch': subjectMismatch,
  'style/too-long': tooLong,
  'placeholder/gender-slot': genderSlot,
  'placeholder/template-text': templateText,
  'placeholder/unfilled': unfilled,
  'date/ambiguous': ambiguous,
  'date/end-before-start': endBeforeStart,
  'date/past-promise': pastPromise,
  'date/relative-only': relativeOnly,
  'date/time-without-zone': timeWithoutZone,
  'date/weekday-mismatch': weekdayMismatch,
  'name/own-name': ownName,
  'name/recipient-mismatch': recipientMismatch,
  'name/two-names': twoNames,
}
