import { type Language, languages } from '../text/language.ts'

/** The language in which to speak to a person, from their environment's locale; English where it is none of ours. */
export function localeOf(environment: NodeJS.ProcessEnv): Language {
  const set = ['LC_ALL', 'LC_MESSAGES', 'LANG'].map((name) => environment[name] ?? '').find((value) => value !== '')
  return languageOf(set ?? '')
}

/** The language of a locale such as `es_MX.UTF-8` or `es-MX`; English where it is none of ours. */
export function languageOf(locale: string): Language {
  const [spoken] = locale.toLowerCase().split(/[-_.@]/)
  return languages.find((language) => language === spoken) ?? 'en'
}
