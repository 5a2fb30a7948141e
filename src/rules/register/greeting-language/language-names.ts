import type { Language } from '../../../text/language.ts'

/** What languages are called: in Spanish without an article, in Russian as after «на». */
export const languageNames: Readonly<Record<Language, Readonly<Record<Language, string>>>> = {
  en: { en: 'English', es: 'Spanish', ru: 'Russian' },
  es: { en: 'inglés', es: 'español', ru: 'ruso' },
  ru: { en: 'английском', es: 'испанском', ru: 'русском' },
}
