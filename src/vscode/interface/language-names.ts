import type { Language } from '../../text/language.ts'

/** The languages by their own names, as a person looks for them. */
export const languageNames: Readonly<Record<Language, string>> = { en: 'English', es: 'Español', ru: 'Русский' }
