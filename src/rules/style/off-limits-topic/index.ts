import type { Rule } from '../../rule.ts'

export const offLimitsTopic: Rule = {
  id: 'style/off-limits-topic',
  severity: 'info',
  offByDefault: true,
  text: {
    en: {
      title: 'Off limits topic',
      message: 'TODO',
      why: 'TODO',
      advice: 'TODO',
    },
    es: {
      title: 'Off limits topic',
      message: 'TODO.',
      why: 'TODO.',
      advice: 'TODO.',
    },
    ru: {
      title: 'Off limits topic',
      message: 'TODO.',
      why: 'TODO.',
      advice: 'TODO.',
    },
  },
  sources: ['TODO: name the source of the claim here'],
}
