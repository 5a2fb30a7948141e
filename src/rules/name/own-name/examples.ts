import type { RuleExamples } from '../../rule.ts'

export const examples: RuleExamples = {
  en: {
    caught: [
      'Hi [[Laura]],\nThe samples leave on Tuesday.\nBest regards,\nLaura',
      'Dear [[Peter]],\n\nThe samples leave on Tuesday.\n\nPeter Lang\nSales',
      'Hello [[Laura]], the samples leave on Tuesday. Best regards, Laura',
    ],
    permitted: [
      'Hi Laura,\nThe samples leave on Tuesday.\nBest regards,\nPeter',
      'Dear Laura Finch,\nThe samples leave on Tuesday.\nBest regards,\nLaura Lang',
      'To: Laura Finch\n\nHi Laura,\nThe samples leave on Tuesday.\nBest regards,\nLaura',
      'Hi Laura, the samples leave on Tuesday. Thanks, Laura',
    ],
  },
  es: {
    caught: [
      'Hola, [[Laura]]:\nLas muestras salen el martes.\nUn saludo,\nLaura',
      'Estimada [[Lucía]]:\n\nLas muestras salen el martes.\n\nAtentamente,\nLucía Ferrer',
    ],
    permitted: [
      'Hola, Laura:\nLas muestras salen el martes.\nUn saludo,\nMarcos',
      'Hola, Laura Paz:\nLas muestras salen el martes.\nUn saludo,\nLaura Ferrer',
    ],
  },
  ru: {
    caught: [
      'Здравствуйте, [[Лариса]]!\nОбразцы уходят во вторник.\nС уважением,\nЛариса',
      '[[Пётр]], добрый день!\n\nОбразцы уходят во вторник.\n\nС уважением, Пётр Ланской',
    ],
    permitted: [
      'Здравствуйте, Лариса!\nОбразцы уходят во вторник.\nС уважением,\nПётр',
      'Здравствуйте, Ольга Петровна!\nОбразцы уходят во вторник.\nС уважением,\nОльга',
    ],
  },
}
