import type { Rule } from '../../rule.ts'

export const cannedPhrase: Rule = {
  id: 'style/canned-phrase',
  severity: 'info',
  text: {
    en: {
      title: 'Canned phrase',
      message: 'TODO',
      why: 'TODO',
      advice: 'TODO',
    },
    es: {
      title: 'Canned phrase',
      message: 'TODO.',
      why: 'TODO.',
      advice: 'TODO.',
    },
    ru: {
      title: 'Canned phrase',
      message: 'TODO.',
      why: 'TODO.',
      advice: 'TODO.',
    },
  },
  sources: ['TODO: name the source of the claim here'],
}
