import type { RuleExamples } from '../../rule.ts'

export const examples: RuleExamples = {
  en: {
    caught: [
      'The handover is on [[Monday]], 10 March 2026 at the studio.',
      'Could we meet on [[Fri]] 12 March to go through the drawings?',
      'Our shop is closed from [[Tuesday]], March 9, to Friday, March 13.',
    ],
    permitted: [
      'The handover is on Tuesday, 10 March 2026 at the studio.',
      'Could we meet on Thu 12 March to go through the drawings?',
      'We close on 10 March. Monday suits us for a call.',
      'The handover is on [date, for example Monday, 10 March 2026].',
    ],
  },
  es: {
    caught: [
      'La entrega es el [[lunes]] 10 de marzo de 2026 en el estudio.',
      '¿Nos vemos el [[viernes]], 12 de marzo, para ver los planos?',
    ],
    permitted: [
      'La entrega es el martes 10 de marzo de 2026 en el estudio.',
      'Cerramos el 10 de marzo. El lunes te llamo para contarte.',
      'La entrega es el [fecha, p. ej.: lunes 10 de marzo de 2026].',
    ],
  },
  ru: {
    caught: [
      'Передаём ключи в [[понедельник]], 10 марта 2026 года, в студии.',
      'Созвонимся во [[вторник]], 12 марта, и посмотрим чертежи?',
      'Магазин закрыт с [[среды]], 10 марта.',
    ],
    permitted: [
      'Передаём ключи во вторник, 10 марта 2026 года, в студии.',
      'Созвонимся 12 марта (чт) и посмотрим чертежи?',
      'Передаём ключи [дата, например: понедельник, 10 марта 2026 года].',
    ],
  },
}
