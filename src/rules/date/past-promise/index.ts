import type { Rule } from '../../rule.ts'
import { findPastPromise } from './find.ts'

export const pastPromise: Rule = {
  id: 'date/past-promise',
  severity: 'error',
  text: {
    en: {
      title: 'Promise for a day that is past',
      message: 'The sentence speaks of the future, and this day is past.',
      why: 'The reader cannot tell whether the thing is done, late, or copied from an older message.',
      advice: 'Write the new date, or say that it has happened.',
    },
    es: {
      title: 'Promesa para un día que ya pasó',
      message: 'La frase habla del futuro y este día ya pasó.',
      why: 'Quien lee no sabe si está hecho, si llega tarde o si la frase viene de un mensaje antiguo.',
      advice: 'Escribe la fecha nueva o di que ya ocurrió.',
    },
    ru: {
      title: 'Обещание на прошедший день',
      message: 'Речь о будущем, а этот день уже прошёл.',
      why: 'Читателю неясно: дело уже сделано, задерживается или фраза осталась от старого письма.',
      advice: 'Укажите новую дату или напишите, что это уже произошло.',
    },
  },
  sources: ["The project's own research into dates left over from older messages and templates"],
  onRequest: true,
  findFacts: findPastPromise,
}
