import type { Rule } from '../../rule.ts'
import { findEndBeforeStart } from './find.ts'

export const endBeforeStart: Rule = {
  id: 'date/end-before-start',
  severity: 'error',
  text: {
    en: {
      title: 'End before its start',
      message: 'The end comes before the start.',
      why: 'One of the two is wrong, and the reader cannot tell which one to plan with.',
      advice: 'Correct the one that is wrong, or name the month or day of both.',
    },
    es: {
      title: 'Final anterior al comienzo',
      message: 'El final es anterior al comienzo.',
      why: 'Una de las dos fechas u horas está mal y quien lee no sabe con cuál contar.',
      advice: 'Corrige la que está mal o indica el mes o el día de las dos.',
    },
    ru: {
      title: 'Конец раньше начала',
      message: 'Конец срока раньше его начала.',
      why: 'Одно из двух неверно, и читатель не знает, на что рассчитывать.',
      advice: 'Исправьте неверное или укажите в обоих случаях месяц или день.',
    },
  },
  sources: ['ISO 8601-1:2019: a time interval runs from its start to its end'],
  onRequest: true,
  findFacts: findEndBeforeStart,
}
