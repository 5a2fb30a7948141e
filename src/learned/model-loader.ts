import type { Language } from '../text/language.ts'
import { loadByLanguage } from '../text/load-by-language.ts'

/** The files of models, each imported when it is asked for. */
type ModelFiles = Readonly<Record<Language, () => Promise<{ readonly bytes: Uint8Array }>>>

/**
 * Makes what loads models: that of a language at the first call for it; what no text needs is never read, and what is
 * damaged is read again later.
 * @param read makes a model of a file
 * @returns a function that throws ModelError where the file is damaged or of another make
 */
export function modelLoader<Model>(
  read: (bytes: Uint8Array) => Model,
  files: ModelFiles,
): (language: Language) => Promise<Model> {
  const bytesOf = async (language: Language): Promise<Uint8Array> => (await files[language]()).bytes
  return loadByLanguage(async (language) => read(await bytesOf(language)))
}
