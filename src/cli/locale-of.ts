import { type Language, languages } from '../text/language.ts'

/** The language in which to speak to a person, from their environment's locale; English where it is none of ours. */
export function localeOf(environment: NodeJS.ProcessEnv): Language {
  const locale = environment['LC_ALL'] ?? environment['LC_MESSAGES'] ?? environment['LANG'] ?? ''
  return languages.find((language) => locale.toLowerCase().startsWith(language)) ?? 'en'
}
