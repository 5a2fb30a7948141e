import type { Rule } from '../../rule.ts'
import { findAmbiguous } from './find.ts'

export const ambiguous: Rule = {
  id: 'date/ambiguous',
  severity: 'warning',
  text: {
    en: {
      title: 'Date that reads in two ways',
      message: 'This can be {first} or {second}.',
      why: 'British readers put the day first, American readers the month, and both are sure of it.',
      advice: 'Write the month in letters.',
    },
    es: {
      title: 'Fecha que se lee de dos maneras',
      message: 'Puede ser el {first} o el {second}.',
      why: 'En inglés británico va primero el día y en el estadounidense, el mes, y nadie duda de su lectura.',
      advice: 'Escribe el mes con letras.',
    },
    ru: {
      title: 'Дату можно понять двояко',
      message: 'Это либо {first}, либо {second}.',
      why: 'В Британии первым пишут день, в США — месяц, и каждый читатель уверен в своём.',
      advice: 'Напишите месяц словом.',
    },
  },
  sources: [
    'W3C Internationalization: Date formats (write the month in letters, for 03/04 differs by country)',
    'Microsoft Writing Style Guide: date and time terms, spell out the month',
  ],
  onRequest: true,
  findFacts: findAmbiguous,
}
