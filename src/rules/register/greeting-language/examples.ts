import type { RuleExamples } from '../../rule.ts'

export const examples: RuleExamples = {
  en: {
    caught: [
      '[[Estimada]] Anna:\nThe new shelves are in place and the invoice will follow on Friday.',
      'Hi Anna,\nThe new shelves are in place and the invoice will follow on Friday.\n[[Atentamente]],\nPeter',
    ],
    permitted: [
      'Hi Anna,\nThe new shelves are in place and the invoice will follow on Friday.\nBest regards,\nPeter',
      'Hola Marisol, the new shelves are in place and the invoice will follow on Friday.',
    ],
  },
  es: {
    caught: [
      '[[Hi]] Anna, le confirmo que los estantes nuevos ya están puestos y la factura sale el viernes.',
      'Hola, Anna:\nLos estantes nuevos ya están puestos y la factura sale el viernes.\n[[Best regards]],\nMarcos',
    ],
    permitted: [
      'Hola, Anna:\nLos estantes nuevos ya están puestos y la factura sale el viernes.\nUn saludo,\nMarcos',
      'Hey Anna, los estantes nuevos ya están puestos y la factura sale el viernes.',
      'Hi, ¿cómo va todo? Los estantes nuevos ya están puestos.',
    ],
  },
  ru: {
    caught: [
      '[[Hola]], Анна! Новые полки стоят на месте, а счёт отправим в пятницу.',
      'Здравствуйте, Анна!\nНовые полки стоят на месте, а счёт отправим в пятницу.\n[[Best regards]],\nПётр',
    ],
    permitted: [
      'Здравствуйте, Анна!\nНовые полки стоят на месте, а счёт отправим в пятницу.\nС уважением,\nПётр',
      'Anna, добрый день! Новые полки стоят на месте, а счёт отправим в пятницу.',
    ],
  },
}
