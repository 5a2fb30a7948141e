import type { RuleExamples } from '../../rule.ts'

export const examples: RuleExamples = {
  en: {
    caught: [
      "Shall we talk on Thursday at [[3 pm]]? I'm in Madrid this week, and you are in New York.",
      'The demo starts at 15:00 CET. Before that, I would call you at [[11:30]] to test the sound.',
    ],
    permitted: [
      "Shall we talk on Thursday at 3 pm Madrid time? I'm in Madrid this week, and you are in New York.",
      "Shall we talk on Thursday at 3 pm? I'm in Madrid this week.",
      'All times are in CET. The demo starts at 15:00, and I would call you at 11:30.',
    ],
  },
  es: {
    caught: ['¿Hablamos el jueves a las [[15:00]]? Yo estoy en Madrid y tú estás en Bogotá.'],
    permitted: [
      '¿Hablamos el jueves a las 15:00, hora de Madrid? Yo estoy en Madrid y tú estás en Bogotá.',
      '¿Hablamos el jueves a las 15:00? Yo estoy en Madrid.',
    ],
  },
  ru: {
    caught: ['Созвонимся в четверг в [[15:00]]? Я сейчас в Москве, а вы в Новосибирске.'],
    permitted: [
      'Созвонимся в четверг в 15:00 по Москве? Я сейчас в Москве, а вы в Новосибирске.',
      'Созвонимся в четверг в 15:00? Я сейчас в Москве.',
    ],
  },
}
