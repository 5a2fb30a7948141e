import type { Rule } from '../../rule.ts'
import { findOwnName } from './find.ts'

export const ownName: Rule = {
  id: 'name/own-name',
  severity: 'error',
  text: {
    en: {
      title: 'Greeting to oneself',
      message: 'The greeting addresses the writer: “{name}”.',
      why: 'The reader finds your name where their own should be, and doubts that the rest is for them.',
      advice: 'Put the reader’s name into the greeting; keep yours for the last line.',
      related: 'The same name signs the message.',
    },
    es: {
      title: 'Saludo a quien escribe',
      message: 'El saludo lleva el nombre de quien escribe: «{name}».',
      why: 'Quien lee encuentra tu nombre donde esperaba el suyo y duda de que el resto sea para él.',
      advice: 'Pon en el saludo el nombre de quien lee y deja el tuyo para la firma.',
      related: 'El mismo nombre firma el mensaje.',
    },
    ru: {
      title: 'Приветствие самому себе',
      message: 'В приветствии имя отправителя: «{name}».',
      why: 'Читатель видит ваше имя вместо своего и не понимает, ему ли письмо.',
      advice: 'Поставьте в приветствие имя читателя, своё оставьте в подписи.',
      related: 'То же имя стоит в подписи.',
    },
  },
  sources: ['The project’s own research into what goes wrong when a message is made from an older one'],
  findFacts: findOwnName,
}
