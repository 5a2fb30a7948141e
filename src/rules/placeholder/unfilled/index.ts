import type { Rule } from '../../rule.ts'
import { findUnfilled } from './find.ts'
import { withSender } from './sender-points.ts'

export const unfilled: Rule = {
  id: 'placeholder/unfilled',
  severity: 'error',
  text: {
    en: {
      title: 'Placeholder not filled in',
      message: 'This still needs filling in.',
      why: 'A client who reads a blank or a bracket knows that the message was written for nobody in particular.',
      advice: 'Put the name, date or figure in its place, or take the words around it out.',
    },
    es: {
      title: 'Hueco sin rellenar',
      message: 'Este hueco está sin rellenar.',
      why: 'Quien ve un corchete o un espacio en blanco sabe que el mensaje no se escribió para nadie en concreto.',
      advice: 'Pon en su lugar el nombre, la fecha o la cifra, o quita las palabras que lo rodean.',
    },
    ru: {
      title: 'Незаполненное место',
      message: 'Это место осталось незаполненным.',
      why: 'По скобке или прочерку клиент понимает, что письмо писали не ему, а всем сразу.',
      advice: 'Впишите имя, дату или сумму либо уберите слова вокруг.',
    },
  },
  sources: [
    'The project’s own research into placeholders: thirty syntaxes, counted in 228 letters and 476 template files',
  ],
  findFacts: (message, { sender }) => withSender(message, sender, findUnfilled(message)),
  onRequest: true,
}
