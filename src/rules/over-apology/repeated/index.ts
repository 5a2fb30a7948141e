import type { Rule } from '../../rule.ts'

export const repeated: Rule = {
  id: 'over-apology/repeated',
  severity: 'info',
  fromMatch: 3,
  text: {
    en: {
      title: 'Repeated',
      message: 'TODO',
      why: 'TODO',
      advice: 'TODO',
    },
    es: {
      title: 'Repeated',
      message: 'TODO.',
      why: 'TODO.',
      advice: 'TODO.',
    },
    ru: {
      title: 'Repeated',
      message: 'TODO.',
      why: 'TODO.',
      advice: 'TODO.',
    },
  },
  sources: ['TODO: name the source of the claim here'],
}
