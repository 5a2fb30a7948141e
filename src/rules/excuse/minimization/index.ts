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
      title: 'Minimization',
      message: 'TODO.',
      why: 'TODO.',
      advice: 'TODO.',
    },
  },
  sources: ['TODO: name the source of the claim here'],
}
