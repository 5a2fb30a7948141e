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
      title: 'Колкость',
      message: 'Колкость, которую можно не заметить, но нельзя забыть.',
      why: 'Раздражение слышно, а ответить на него нечем. После такого пишут уже не вам.',
      advice:
        'Скажите прямо, что нужно и к какому дню: вместо иронии — «Счёт от 3 мая не оплачен. Когда ждать оплату?»',
    },
  },
  sources: ['TODO: name the source of the claim here'],
}
