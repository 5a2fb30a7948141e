import type { Language } from '../text/language.ts'
import { loadByLanguage } from '../text/load-by-language.ts'
import { PhraseClasses } from '../text/phrases/parse-phrase.ts'
import type { LexicalClasses } from '../text/phrases/phrase.ts'
import type { RuleTable } from './compile-rules.ts'
import type { Wording } from './rule.ts'

/** The rules in one language: their wordings by id, the classes over which they are written, what they wait for. */
export interface LanguageRules {
  readonly language: Language
  /** Empty in what ships: there they are packed. */
  readonly classes: LexicalClasses
  /** What a build packed: a line for each class, with its name, a tab, and what it holds. Absent in the sources. */
  readonly packed?: string | undefined
  readonly wordings: Readonly<Record<string, Wording>>
  /** By id: a sentence to fill in, with open points in square brackets. */
  readonly patterns: Readonly<Record<string, string>>
  /** Whether the phrases of the wordings are packed, as in what ships; those of a team never are. */
  readonly isPacked?: boolean | undefined
  /** Absent in the sources. */
  readonly table: RuleTable | undefined
}

/** The lexical classes over which the phrases of a language are written. */
export function phraseClassesOf({ classes, packed }: Pick<LanguageRules, 'classes' | 'packed'>): PhraseClasses {
  const lines = packed?.split('\n').map((line) => line.split('\t') as [string, string])
  return new PhraseClasses(classes, lines && new Map(lines))
}

/** Loads the rules in one language; what no text needs is never read. */
export const loadLanguageRules = loadByLanguage(importRules)

async function importRules(language: Language): Promise<LanguageRules> {
  switch (language) {
    case 'en':
      return (await import('./languages/en.ts')).rules
    case 'es':
      return (await import('./languages/es.ts')).rules
    case 'ru':
      return (await import('./languages/ru.ts')).rules
  }
}
