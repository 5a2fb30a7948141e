import type { Rule } from '../../rule.ts'

export const action: Rule = {
  id: 'vague-commitment/action',
  severity: 'info',
  text: {
    en: {
      title: 'Action',
      message:
        'A promise with no act in it: "we will look into it", "appropriate measures will be taken", "we will do our best", "noted".',
      why: 'Nothing can be checked; it is a close of the conversation dressed as an answer.',
      advice: 'Who does what, by when. If you do not know yet: what you check and when you report.',
    },
    es: {
      title: 'Action',
      message: 'TODO.',
      why: 'TODO.',
      advice: 'TODO.',
    },
    ru: {
      title: 'Обещание без дела',
      message: 'Обещание, в котором не названо дело.',
      why: 'Проверить нечего, и слова звучат как способ закончить разговор.',
      advice: 'Скажите, кто что делает и к какому дню: «Анна сегодня проверит журнал и ответит вам до 17:00».',
    },
  },
  sources: ['TODO: name the source of the claim here'],
}
