import type { Language } from './language.ts'

/** How long a load that failed is not tried again, in milliseconds: what is damaged is not read at every keystroke. */
export const restAfterFailure = 5000

interface Load<Loaded> {
  readonly result: Promise<Loaded>
  /** From when on it is tried again; never unless it failed. */
  expires: number
}

/**
 * Loads what each language needs at the first call for it, and keeps it. A load that failed gives the same error for a
 * while; then it is tried again, for the files may have been mended.
 * @param now the time in milliseconds
 */
export function loadByLanguage<Loaded>(
  load: (language: Language) => Promise<Loaded>,
  now: () => number = Date.now,
): (language: Language) => Promise<Loaded> {
  const loads: Partial<Record<Language, Load<Loaded>>> = {}
  const begin = (language: Language): Load<Loaded> => {
    const begun = { result: load(language), expires: Infinity }
    begun.result.catch(() => {
      begun.expires = now() + restAfterFailure
    })
    return begun
  }
  return (language) => {
    const known = loads[language]
    const current = known && now() < known.expires ? known : (loads[language] = begin(language))
    return current.result
  }
}
