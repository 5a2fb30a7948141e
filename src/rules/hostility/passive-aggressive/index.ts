import type { Rule } from '../../rule.ts'

export const passiveAggressive: Rule = {
  id: 'hostility/passive-aggressive',
  severity: 'info',
  text: {
    en: {
      title: 'Veiled irritation',
      message: 'This lets irritation show without saying it.',
      why: 'The reader hears the sting and has no way to answer it.',
      advice: 'Say what you need and by when: “I need the signed quote by Friday to hold the date.”',
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
  sources: [
    'Adobe (2018). Consumer Email Survey: the phrases that readers resent most',
    'Preply and WordFinder surveys of passive-aggressive phrases in e-mail',
  ],
}
