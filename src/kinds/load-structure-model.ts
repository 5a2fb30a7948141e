import type { Language } from '../text/language.ts'
import { StructureModel } from './structure-model.ts'

const loaded: Partial<Record<Language, Promise<StructureModel>>> = {}

/**
 * The model of structure of a language, loaded at the first call; what no text needs is never read.
 * @throws ModelError where the file is damaged or of another make
 */
export const loadStructureModel = (language: Language): Promise<StructureModel> => (loaded[language] ??= load(language))

const load = async (language: Language): Promise<StructureModel> => StructureModel.read(await bytesOf(language))

async function bytesOf(language: Language): Promise<Uint8Array> {
  switch (language) {
    case 'en':
      return (await import('./models/en.ts')).bytes
    case 'es':
      return (await import('./models/es.ts')).bytes
    case 'ru':
      return (await import('./models/ru.ts')).bytes
  }
}
