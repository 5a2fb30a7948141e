import { modelLoader } from '../learned/model-loader.ts'
import { StructureModel } from './structure-model.ts'

/** The model of structure of a language. */
export const loadStructureModel = modelLoader((bytes) => StructureModel.read(bytes), {
  en: () => import('./models/en.ts'),
  es: () => import('./models/es.ts'),
  ru: () => import('./models/ru.ts'),
})
