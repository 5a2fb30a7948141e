import type { Rule } from '../../rule.ts'

export const absoluteAccusation: Rule = {
  id: 'blame-shift/absolute-accusation',
  severity: 'info',
  text: {
    en: {
      title: 'Absolute accusation',
      message: 'TODO',
      why: 'TODO',
      advice: 'TODO',
    },
    es: {
      title: 'Absolute accusation',
      message: 'TODO.',
      why: 'TODO.',
      advice: 'TODO.',
    },
    ru: {
      title: 'Absolute accusation',
      message: 'TODO.',
      why: 'TODO.',
      advice: 'TODO.',
    },
  },
  sources: ['TODO: name the source of the claim here'],
}
