import type { Language } from '../text/language.ts'
import type { Verdict } from './report.ts'

const words: Readonly<Record<Language, Readonly<Record<Verdict, string>>>> = {
  en: {
    ready: 'Ready to send.',
    revise: 'Worth another look before you send it.',
    stop: 'Please fix this before you send it.',
  },
  es: {
    ready: 'Listo para enviar.',
    revise: 'Merece otra lectura antes de enviarlo.',
    stop: 'Corrige esto antes de enviarlo.',
  },
  ru: {
    ready: 'Можно отправлять.',
    revise: 'Стоит перечитать перед отправкой.',
    stop: 'Исправьте это перед отправкой.',
  },
}

/** The verdict on a message, as one sentence. */
export const verdictWords = (verdict: Verdict, locale: Language): string => words[locale][verdict]
