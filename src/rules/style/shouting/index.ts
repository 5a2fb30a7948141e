import type { Rule } from '../../rule.ts'
import { findShouting } from './find.ts'

export const shouting: Rule = {
  id: 'style/shouting',
  severity: 'info',
  text: {
    en: {
      title: 'Shouting',
      message: 'This reads as shouting.',
      why: 'Capitals and rows of exclamation marks are read as anger or panic, whatever was meant.',
      advice: 'Write it in small letters with one mark at the end; for weight, put it first.',
    },
    es: {
      title: 'Gritos',
      message: 'Se lee como un grito.',
      why: 'Las mayúsculas y los signos repetidos se leen como enfado o alarma, sea cual sea la intención.',
      advice: 'Escríbelo en minúsculas y con un solo signo; si es importante, ponlo al principio.',
    },
    ru: {
      title: 'Крик',
      message: 'Это читается как крик.',
      why: 'Прописные буквы и ряды восклицательных знаков воспринимаются как злость или паника.',
      advice: 'Напишите строчными буквами с одним знаком в конце; важное вынесите в начало.',
    },
  },
  sources: [
    'Shea, V. (1994). Netiquette: capitals as shouting',
    'Byron, K. (2008). Carrying too heavy a load? The communication and miscommunication of emotion by email. Academy of Management Review 33(2)',
  ],
  find: findShouting,
  isLocal: true,
}
