import type { SearchRule } from '../rules/rule.ts'
import type { Language } from '../text/language.ts'
import type { TeamPhrase } from './settings.ts'

/** The rule under which a team's own phrases are reported. */
export const teamPhraseRule = 'style/team-phrase'

/** A team's phrases for one language as rules, so that one engine searches for both. */
export function rulesOf(phrases: readonly TeamPhrase[], language: Language): SearchRule[] {
  return phrases
    .filter((phrase) => phrase.language === undefined || phrase.language === language)
    .map(({ phrase, message, instead = [], severity = 'warning' }) => {
      const text = { title: message, message, why: '', advice: '' }
      return {
        id: teamPhraseRule,
        severity,
        text: { en: text, es: text, ru: text },
        wording: { frames: [{ phrases: [phrase], instead }] },
      }
    })
}
