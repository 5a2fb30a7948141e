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
      title: 'Самоуничижение',
      message: 'Извинение превращается в мольбу или самобичевание.',
      why: 'Читателю приходится утешать вас, а сама ошибка и её исправление теряются.',
      advice:
        'Извинитесь один раз за названный поступок и переходите к делу: «Простите, что перепутал дату. Новый макет пришлю сегодня до 18:00».',
    },
  },
  sources: ['TODO: name the source of the claim here'],
}
