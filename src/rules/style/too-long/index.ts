import type { Rule } from '../../rule.ts'
import { findTooLong } from './find.ts'

export const tooLong: Rule = {
  id: 'style/too-long',
  severity: 'info',
  text: {
    en: {
      title: 'Long message',
      message: 'From here on the message is longer than 250 words.',
      why: 'A long message is put off until later, and its request with it.',
      advice: 'Move details to an attachment or a call, and keep what the reader must know and do.',
    },
    es: {
      title: 'Mensaje largo',
      message: 'A partir de aquí el mensaje pasa de 250 palabras.',
      why: 'Un mensaje largo se deja para luego, y con él lo que pide.',
      advice: 'Pasa los detalles a un adjunto o a una llamada y deja lo que hay que saber y hacer.',
    },
    ru: {
      title: 'Длинное письмо',
      message: 'Отсюда в письме больше 250 слов.',
      why: 'Длинное письмо откладывают на потом, а вместе с ним и просьбу.',
      advice: 'Перенесите подробности во вложение или в звонок, оставьте то, что надо знать и сделать.',
    },
  },
  sources: ['Cutts, M. (2020). Oxford Guide to Plain English: keep business letters to one page'],
  find: findTooLong,
}
