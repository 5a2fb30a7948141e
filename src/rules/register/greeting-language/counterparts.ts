import type { Language } from '../../../text/language.ts'

/** What stands in other languages in place of an opening or an ending, where that is surely right; folded as tokens are. */
export const counterparts: Readonly<Record<string, Readonly<Partial<Record<Language, string>>>>> = {
  hi: { es: 'Hola' },
  hello: { es: 'Hola' },
  'good morning': { es: 'Buenos días', ru: 'Доброе утро' },
  'buenos días': { en: 'Good morning', ru: 'Доброе утро' },
  'доброе утро': { en: 'Good morning', es: 'Buenos días' },
  'best regards': { es: 'Saludos cordiales', ru: 'С уважением' },
  'kind regards': { es: 'Saludos cordiales', ru: 'С уважением' },
  regards: { es: 'Saludos', ru: 'С уважением' },
  saludos: { ru: 'С уважением' },
  'un saludo': { en: 'Kind regards', ru: 'С уважением' },
  'saludos cordiales': { en: 'Kind regards', ru: 'С уважением' },
  'un cordial saludo': { en: 'Kind regards', ru: 'С уважением' },
  atentamente: { en: 'Kind regards', ru: 'С уважением' },
  'с уважением': { en: 'Kind regards', es: 'Saludos cordiales' },
}
