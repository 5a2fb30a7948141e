import type { RuleExamples } from '../../rule.ts'

export const examples: RuleExamples = {
  en: {
    caught: [
      'The office is closed from [[14 to 10 March]].',
      'I am on leave from [[2 June 2026 to 29 May 2026]].',
      'The site is down for maintenance from [[16:00 to 14:00]].',
    ],
    permitted: [
      'The office is closed from 10 to 14 March.',
      'I am on leave from 28 December to 3 January.',
      'We moved the review from 14 to 10 March.',
      'Support is open from 22:00 to 06:00.',
    ],
  },
  es: {
    caught: ['La oficina cierra del [[14 al 10 de marzo]].', 'La tienda está abierta de [[16:00 a 14:00]].'],
    permitted: [
      'La oficina cierra del 10 al 14 de marzo.',
      'Estoy de vacaciones del 28 al 3 de enero.',
      'Adelantamos la revisión del 14 al 10 de marzo.',
    ],
  },
  ru: {
    caught: ['Офис закрыт с [[14 по 10 марта]].', 'Магазин закрыт на перерыв с [[16:00 до 14:00]].'],
    permitted: [
      'Офис закрыт с 10 по 14 марта.',
      'Я в отпуске с 28 декабря по 3 января.',
      'Поддержка работает с 22:00 до 06:00.',
    ],
  },
}
