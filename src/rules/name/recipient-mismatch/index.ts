import type { Rule } from '../../rule.ts'
import { findRecipientMismatch } from './find.ts'

export const recipientMismatch: Rule = {
  id: 'name/recipient-mismatch',
  severity: 'error',
  fixTrust: 'unsure',
  text: {
    en: {
      title: 'Greeting to somebody else',
      message: 'The greeting says “{name}”, the message goes to {recipient}.',
      why: 'A wrong name tells the reader that the message was written for somebody else.',
      advice: 'Greet the person to whom it goes, or mend the recipient.',
      related: 'This is where the message goes.',
    },
    es: {
      title: 'Saludo a otra persona',
      message: 'El saludo dice «{name}», pero el mensaje va a {recipient}.',
      why: 'Un nombre equivocado le dice a quien lee que el mensaje se escribió para otra persona.',
      advice: 'Saluda a quien va a recibirlo o corrige el destinatario.',
      related: 'El mensaje va a esta dirección.',
    },
    ru: {
      title: 'Приветствие не тому человеку',
      message: 'В приветствии «{name}», а получатель — {recipient}.',
      why: 'Чужое имя говорит читателю, что письмо писали не ему.',
      advice: 'Поставьте имя получателя или исправьте адрес.',
      related: 'Вот кому адресовано письмо.',
    },
  },
  sources: [
    'Post, E. et al. (2017). Emily Post’s Etiquette, 19th ed.: get the name right, it is the first thing that is read',
    'The project’s own research into what goes wrong when a message is made from an older one',
  ],
  findFacts: findRecipientMismatch,
}
