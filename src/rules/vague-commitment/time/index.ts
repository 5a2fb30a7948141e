import type { Rule } from '../../rule.ts'

export const time: Rule = {
  id: 'vague-commitment/time',
  severity: 'warning',
  text: {
    en: {
      title: 'Promise without a date',
      message: 'This promises something for no particular time.',
      why: 'The reader cannot plan with it, and cannot tell when the promise is broken.',
      advice: 'Give a day or an hour, or say when you will name one: “You will have the date by Thursday noon.”',
    },
    es: {
      title: 'Plazo sin fecha',
      message: 'Aquí falta un día o una hora.',
      why: '«Pronto» no es un plazo: quien espera tiene que preguntar otra vez.',
      advice: 'Pon una fecha, o el día en que dirás algo: «El jueves antes de las 12 te escribo, haya novedades o no».',
    },
    ru: {
      title: 'Срок без даты',
      message: 'Не сказано, к какому дню или часу.',
      why: 'Читатель не может ничего спланировать и не знает, когда пора напомнить.',
      advice:
        'Назовите день или час: вместо «в ближайшее время» — «до четверга, 18:00». Не знаете срока — скажите, когда его назовёте.',
    },
  },
  sources: [
    'Atlassian, Incident communication tips: communicate early, often and precisely',
    'ru-text (talkstream/ru-text), info style: words that stand for a time are replaced by a date',
    'HSE, lecture on business language: a date in place of ‘in the near future’',
  ],
}
