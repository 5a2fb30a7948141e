import type { Language } from '../../text/language.ts'

/** The languages as a model is told them. */
export const languageNames: Readonly<Record<Language, string>> = { en: 'English', es: 'Spanish', ru: 'Russian' }
