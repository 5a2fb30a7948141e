import type { Frame, SearchRule } from '../rules/rule.ts'
import type { Language } from '../text/language.ts'
import type { TeamPhrase } from './settings.ts'

/** The rule under which a team's own phrases are reported. */
export const teamPhraseRule = 'style/team-phrase'

/** A team's phrases as rules, so that one engine searches for both. */
export function rulesOf(phrases: readonly TeamPhrase[]): SearchRule[] {
  return phrases.map(({ phrase, message, language, instead = [], severity = 'warning' }) => {
    const text = { title: message, message, why: '', advice: '' }
    const [, reported = phrase] = /<(.*)>/s.exec(phrase) ?? []
    const frame: Frame = { phrases: [phrase], rewrites: instead.map((better) => ({ [reported]: better })) }
    const wordingIn = (known: Language): SearchRule['wording'][Language] => ({
      frames: language === undefined || language === known ? [frame] : [],
    })
    return {
      id: teamPhraseRule,
      severity,
      text: { en: text, es: text, ru: text },
      wording: { en: wordingIn('en'), es: wordingIn('es'), ru: wordingIn('ru') },
    }
  })
}
