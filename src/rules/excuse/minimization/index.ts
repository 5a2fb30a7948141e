import type { Rule } from '../../rule.ts'

export const minimization: Rule = {
  id: 'excuse/minimization',
  severity: 'info',
  text: {
    en: {
      title: 'Minimization',
      message:
        'Makes the harm small: "one-off incident", "minor issue", "only a few minutes", "don’t let this mar your impression". Benoit: minimization.',
      why: 'The size of the harm is the reader’s to judge.',
      advice: 'Give the measured effect and leave the adjective out.',
    },
    es: {
      title: 'Minimization',
      message: 'TODO.',
      why: 'TODO.',
      advice: 'TODO.',
    },
    ru: {
      title: 'Преуменьшение',
      message: 'Слова, которые делают ущерб маленьким.',
      why: 'Насколько велик ущерб, решает тот, кто его понёс. «Всего» и «с кем не бывает» звучат так, будто он придирается.',
      advice: 'Назовите точную величину без оценки: вместо «опоздали всего на часок» — «Опоздали на 55 минут».',
    },
  },
  sources: ['TODO: name the source of the claim here'],
}
