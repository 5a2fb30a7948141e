import type { Rule } from '../../rule.ts'
import { findGreetingLanguage } from './find.ts'

export const greetingLanguage: Rule = {
  id: 'register/greeting-language',
  severity: 'warning',
  fixTrust: 'safe',
  text: {
    en: {
      title: 'Greeting in another language',
      message: 'This is in {greeting}, the message in {body}.',
      why: 'A greeting or an ending left from another message shows how the text was made.',
      advice: 'Greet and end in the language of the message.',
    },
    es: {
      title: 'Saludo en otro idioma',
      message: 'Esto está en {greeting} y el mensaje, en {body}.',
      why: 'Un saludo o una despedida de otro mensaje delata de dónde salió el texto.',
      advice: 'Saluda y despídete en el idioma del mensaje.',
    },
    ru: {
      title: 'Приветствие на другом языке',
      message: 'Здесь слова на {greeting}, а письмо на {body}.',
      why: 'Приветствие или прощание из другого письма выдаёт, откуда взят текст.',
      advice: 'Здоровайтесь и прощайтесь на языке письма.',
    },
  },
  sources: ['The project’s own research into what goes wrong when a message is made from an older one'],
  findFacts: findGreetingLanguage,
}
