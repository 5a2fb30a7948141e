import { type LanguageRules, loadLanguageRules } from '../rules/language-rules.ts'
import type { LexicalClasses } from '../text/phrase.ts'
import type { Language } from '../text/language.ts'
import type { Cues } from './kind.ts'
import type { Kind } from './kinds.ts'

/** The cues of all kinds in one language, in the form in which rules are compiled; by `kind/part`. */
export const cueRules = (
  language: Language,
  classes: LexicalClasses,
  cues: Readonly<Record<Kind, Cues>>,
): LanguageRules => ({
  language,
  classes,
  wordings: Object.fromEntries(
    Object.entries(cues).flatMap(([kind, own]) =>
      Object.entries(own).map(([part, phrases]) => [`${kind}/${part}`, { frames: [{ phrases }] }]),
    ),
  ),
  patterns: {},
  table: undefined,
})

/** Loads the cues in one language; what no text needs is never read. */
export async function loadCues(language: Language): Promise<LanguageRules> {
  const own = await ownCues(language)
  if (own.packed === undefined) return own
  // Cues are written over the classes of the rules too; a build packs those once.
  const { packed = '' } = await loadLanguageRules(language)
  return { ...own, packed: `${packed}\n${own.packed}` }
}

async function ownCues(language: Language): Promise<LanguageRules> {
  switch (language) {
    case 'en':
      return (await import('./languages/en.ts')).rules
    case 'es':
      return (await import('./languages/es.ts')).rules
    case 'ru':
      return (await import('./languages/ru.ts')).rules
  }
}
