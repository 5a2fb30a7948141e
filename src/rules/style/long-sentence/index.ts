import type { Rule } from '../../rule.ts'
import { findLongSentences } from './find.ts'

export const longSentence: Rule = {
  id: 'style/long-sentence',
  severity: 'info',
  text: {
    en: {
      title: 'Long sentence',
      message: 'The sentence goes on from here.',
      why: 'A reader in a hurry loses the thread, and with it the date or the request at the end.',
      advice: 'End the sentence earlier and begin a new one; one thought for each.',
    },
    es: {
      title: 'Frase larga',
      message: 'La frase sigue desde aquí.',
      why: 'Quien lee con prisa pierde el hilo, y con él la fecha o la petición del final.',
      advice: 'Termina antes la frase y empieza otra: una idea en cada una.',
    },
    ru: {
      title: 'Длинное предложение',
      message: 'Здесь предложение уже слишком длинное.',
      why: 'Читатель в спешке теряет нить, а с нею дату или просьбу в конце.',
      advice: 'Поставьте точку раньше и начните новое предложение: одна мысль в каждом.',
    },
  },
  sources: ['Cutts, M. (2020). Oxford Guide to Plain English: an average of 15 to 20 words a sentence'],
  find: findLongSentences,
  isLocal: true,
}
