import type { RuleExamples } from '../../rule.ts'

export const examples: RuleExamples = {
  en: {
    caught: [
      'Hi Anna,\nThe hall is booked for Friday.\nThanks again, [[Peter]]. The key is at the desk.',
      'Dear Ms Holt,\n\nThe hall is booked for Friday.\n\nDear [[Mr Larkin]],\n\nThe key is at the desk.',
    ],
    permitted: [
      'Hi Anna,\nThe hall is booked for Friday and Peter has the key.\nThanks again,\nPeter',
      'Hi Anna and Peter,\nThe hall is booked for Friday.\nThanks again, Peter. The key is at the desk.',
      'Dear Ms Holt,\nThe hall is booked for Friday. Thank you, Anna. The key is at the desk.',
      'Hi Liz,\nThe hall is booked. Sorry, Peter, our caretaker, has the key. He is back on Friday.',
      'Hi Anna,\nThe hall is booked for Friday.\nThanks, Peter',
    ],
  },
  es: {
    caught: [
      'Hola, Lucía:\nEl salón queda reservado para el viernes.\nGracias de nuevo, [[Marcos]]. La llave está en conserjería.',
      'Estimada Lucía:\n\nEl salón queda reservado.\n\nHola, [[Marcos]]:\n\nLa llave está en conserjería.',
    ],
    permitted: [
      'Hola, Lucía:\nEl salón queda reservado y Marcos tiene la llave.\nGracias,\nMarcos',
      'Hola, Pepe:\nEl salón queda reservado. Gracias de nuevo, José. La llave está en conserjería.',
      'Hola, Lucía y Marcos:\nEl salón queda reservado. Gracias, Marcos. La llave está en conserjería.',
    ],
  },
  ru: {
    caught: [
      'Анна, добрый день!\nЗал забронирован на пятницу.\nСпасибо ещё раз, [[Пётр]]. Ключ на вахте.',
      'Здравствуйте, Анна!\n\nЗал забронирован.\n\nДобрый день, [[Игорь]]!\n\nКлюч на вахте.',
    ],
    permitted: [
      'Анна, добрый день!\nЗал забронирован, ключ у Петра.\nСпасибо,\nПётр',
      'Здравствуйте, Елена!\nЗал забронирован. Спасибо, Лена. Ключ на вахте.',
      'Здравствуйте, Анна и Пётр!\nЗал забронирован. Спасибо, Пётр. Ключ на вахте.',
    ],
  },
}
