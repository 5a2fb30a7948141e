import type { Rule } from '../../rule.ts'
import { findMixedScript } from './find.ts'

export const mixedScript: Rule = {
  id: 'style/mixed-script',
  severity: 'error',
  fixTrust: 'safe',
  text: {
    en: {
      title: 'Two alphabets in one word',
      message: 'This word mixes Latin and Cyrillic letters.',
      why: 'It looks right and is not: search, spelling checks and screen readers fail on it, and filters take it for fraud.',
      advice: 'Type the word again in one alphabet.',
    },
    es: {
      title: 'Dos alfabetos en una palabra',
      message: 'Esta palabra mezcla letras latinas y cirílicas.',
      why: 'Parece correcta, pero las búsquedas, el corrector y los lectores de pantalla fallan con ella, y los filtros la toman por fraude.',
      advice: 'Vuelve a escribir la palabra en un solo alfabeto.',
    },
    ru: {
      title: 'Два алфавита в одном слове',
      message: 'В слове смешаны латинские и русские буквы.',
      why: 'На вид слово верное, но поиск, проверка орфографии и чтение с экрана на нём спотыкаются, а спам-фильтры принимают его за обман.',
      advice: 'Наберите слово заново одним алфавитом.',
    },
  },
  sources: [
    'Unicode Technical Standard #39, Unicode Security Mechanisms: mixed-script confusables',
    'The project’s own research into letters typed on the wrong keyboard layout',
  ],
  findFacts: findMixedScript,
  isLocal: true,
}
