import type { Rule } from '../../rule.ts'

export const alarmism: Rule = {
  id: 'style/alarmism',
  severity: 'info',
  text: {
    en: {
      title: 'Alarmism',
      message: 'TODO',
      why: 'TODO',
      advice: 'TODO',
    },
    es: {
      title: 'Alarmism',
      message: 'TODO.',
      why: 'TODO.',
      advice: 'TODO.',
    },
    ru: {
      title: 'Alarmism',
      message: 'TODO.',
      why: 'TODO.',
      advice: 'TODO.',
    },
  },
  sources: ['TODO: name the source of the claim here'],
}
