import { type LanguageRules, loadLanguageRules } from '../rules/language-rules.ts'
import type { LexicalClasses } from '../text/phrases/phrase.ts'
import type { Language } from '../text/language.ts'
import type { Cues } from './kind.ts'
import type { Kind } from './kinds.ts'

/** The cues of all kinds in one language, in the form in which rules are compiled; see `partsOfCue` for their names. */
export const cueRules = (
  language: Language,
  classes: LexicalClasses,
  cues: Readonly<Record<Kind, Cues>>,
): LanguageRules => ({ language, classes, wordings: wordingsOf(cues), patterns: {}, table: undefined })

/** The parts that a wording with a name says, each as `kind/part`. */
export const partsOfCue = (name: string): readonly string[] => name.split(' ')

/** Cues by the parts that they say: a phrase that says several is searched for once. */
function wordingsOf(cues: Readonly<Record<Kind, Cues>>): LanguageRules['wordings'] {
  const names = new Map<string, string>()
  for (const [kind, own] of Object.entries(cues)) {
    for (const [part, phrases] of Object.entries(own)) {
      for (const phrase of phrases) {
        const others = names.get(phrase)
        names.set(phrase, `${others === undefined ? '' : `${others} `}${kind}/${part}`)
      }
    }
  }
  const wordings: Record<string, { frames: [{ phrases: [string, ...string[]] }] }> = {}
  for (const [phrase, name] of names) {
    const known = wordings[name]
    if (known) known.frames[0].phrases.push(phrase)
    else wordings[name] = { frames: [{ phrases: [phrase] }] }
  }
  return wordings
}

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
