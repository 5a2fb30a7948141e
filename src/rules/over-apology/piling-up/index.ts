import type { Rule } from '../../rule.ts'

export const pilingUp: Rule = {
  id: 'over-apology/piling-up',
  severity: 'warning',
  text: {
    en: {
      title: 'Piling up',
      message:
        'Three or more apologies for one fault, self-insult, begging, apology for asking or existing. (JNS; CCSARP intensification; habilidadsocial error #1.)',
      why: 'Makes the reader comfort the writer; cheapens the apology that matters.',
      advice: 'One apology for the named act. For a mere request use thanks: "Thank you for your time".',
    },
    es: {
      title: 'Piling up',
      message: 'TODO.',
      why: 'TODO.',
      advice: 'TODO.',
    },
    ru: {
      title: 'Piling up',
      message: 'TODO.',
      why: 'TODO.',
      advice: 'TODO.',
    },
  },
  sources: ['TODO: name the source of the claim here'],
}
