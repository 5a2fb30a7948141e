import { type ToneFamily, toneFamilies } from '../rules/families.ts'
import type { NamedRule } from '../rules/rule.ts'
import type { Language } from '../text/language.ts'
import type { LearnedText, LearnedTexts } from './learned-text.ts'
import { en } from './texts/en.ts'
import { es } from './texts/es.ts'
import { ru } from './texts/ru.ts'

/** The learned layer's rule of a family: its findings have the id `family/learned`. */
export interface LearnedRule extends NamedRule {
  readonly family: ToneFamily
  readonly text: Readonly<Record<Language, LearnedText>>
}

/** All that the learned layer says, by the language of the interface. */
export const learnedTexts: Readonly<Record<Language, LearnedTexts>> = { en, es, ru }

/** The learned layer's rules, one a family. */
export const learnedRules: readonly LearnedRule[] = toneFamilies.map((family) => ({
  id: `${family}/learned`,
  family,
  severity: 'info',
  text: { en: en.families[family], es: es.families[family], ru: ru.families[family] },
}))
