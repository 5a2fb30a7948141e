import type { Rule } from '../../rule.ts'
import { findWeekdayMismatch } from './find.ts'

export const weekdayMismatch: Rule = {
  id: 'date/weekday-mismatch',
  severity: 'error',
  fixTrust: 'unsure',
  text: {
    en: {
      title: 'Weekday does not match its date',
      message: '{date} is a {weekday}.',
      why: 'Half of the readers note the weekday and half the date, so somebody comes on the wrong day.',
      advice: 'Look the day up, and correct the weekday or the date.',
    },
    es: {
      title: 'El día de la semana no es el de la fecha',
      message: 'El {date} cae en {weekday}.',
      why: 'Unos apuntan el día de la semana y otros la fecha: alguien llegará el día que no es.',
      advice: 'Mira el calendario y corrige el día de la semana o la fecha.',
    },
    ru: {
      title: 'День недели не совпадает с датой',
      message: '{date} — {weekday}.',
      why: 'Один запомнит день недели, другой — число, и кто-то придёт не в тот день.',
      advice: 'Сверьтесь с календарём и исправьте день недели или число.',
    },
  },
  sources: ['ISO 8601-1:2019, the Gregorian calendar: each date has one weekday'],
  onRequest: true,
  findFacts: findWeekdayMismatch,
}
