import { LearnedModel } from './model.ts'
import { modelLoader } from './model-loader.ts'

/** The learned model of a language. */
export const loadModel = modelLoader((bytes) => LearnedModel.read(bytes), {
  en: () => import('./models/en.ts'),
  es: () => import('./models/es.ts'),
  ru: () => import('./models/ru.ts'),
})
