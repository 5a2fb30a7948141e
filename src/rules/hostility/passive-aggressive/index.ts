import type { Rule } from '../../rule.ts'

export const passiveAggressive: Rule = {
  id: 'hostility/passive-aggressive',
  severity: 'info',
  text: {
    en: {
      title: 'Passive aggressive',
      message:
        'Deniable irritation: "friendly reminder", "please advise", "not sure if you saw my last email", "thanks in advance" after a demand.',
      why: 'The reader hears the irritation and cannot answer it.',
      advice: 'Ask the question with the date you need it by.',
    },
    es: {
      title: 'Passive aggressive',
      message: 'TODO.',
      why: 'TODO.',
      advice: 'TODO.',
    },
    ru: {
      title: 'Passive aggressive',
      message: 'TODO.',
      why: 'TODO.',
      advice: 'TODO.',
    },
  },
  sources: ['TODO: name the source of the claim here'],
}
