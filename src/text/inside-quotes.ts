import type { Language } from './language.ts'

/** The marks of a quotation within a quotation, by language: what stands outside, and what stands for it inside. */
const marks: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: { '“': '‘', '”': '’' },
  es: { '«': '“', '»': '”' },
  ru: { '«': '„', '»': '“' },
}

/** Words as they are written between quotation marks: the marks within them become those of the second level. */
export const insideQuotes = (words: string, language: Language): string =>
  words.replace(/[“”«»]/g, (mark) => marks[language][mark] ?? mark)

/** Words between the quotation marks of a language. */
export const inQuotes = (words: string, language: Language): string => (language === 'en' ? `“${words}”` : `«${words}»`)
