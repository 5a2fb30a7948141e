import { type Language, languages } from '../text/language.ts'

/** The language in which to speak to a person, from their environment's locale; English where it is none of ours. */
export function localeOf(environment: NodeJS.ProcessEnv): Language {
  const set = ['LC_ALL', 'LC_MESSAGES', 'LANG'].map((name) => environment[name] ?? '').find((value) => value !== '')
  const [spoken] = set?.toLowerCase().split(/[-_.@]/) ?? []
  return languages.find((language) => language === spoken) ?? 'en'
}
