import type { Rule } from '../../rule.ts'

export const time: Rule = {
  id: 'vague-commitment/time',
  severity: 'warning',
  text: {
    en: {
      title: 'Time',
      message:
        'A promise of action by the writer whose time is not a date or hour: "as soon as possible", "shortly", "soon", "in due course". (ru-text: «в ближайшее время → до [дата]»; HSE: «направим документы до 12 октября».)',
      why: 'The reader cannot plan, and cannot tell when the promise is broken.',
      advice: 'Give a date, or the date on which you will give the date.',
    },
    es: {
      title: 'Time',
      message: 'TODO.',
      why: 'TODO.',
      advice: 'TODO.',
    },
    ru: {
      title: 'Срок без даты',
      message: 'Обещание без даты или часа.',
      why: 'Читатель не может ничего спланировать и не знает, когда пора напомнить.',
      advice:
        'Назовите день или час: вместо «в ближайшее время» — «до четверга, 18:00». Не знаете срока — скажите, когда его назовёте.',
    },
  },
  sources: ['TODO: name the source of the claim here'],
}
