import type { RuleExamples } from '../../rule.ts'

export const examples: RuleExamples = {
  en: {
    caught: [
      'Subject: Invoice for €450\n\nHi Anna,\nThe invoice for the shelves comes to [[€540]].',
      'Subject: Site visit on 12 March\n\nHi Anna,\nThe site visit is on [[13 March]] at 10:00.',
    ],
    permitted: [
      'Subject: Invoice for €450\n\nHi Anna,\nThe invoice for the shelves comes to 450.00 EUR.',
      'Subject: Invoice for €450\n\nHi Anna,\nI took a discount of €150 off.',
      'Subject: Site visit on 12 March\n\nHi Anna,\nI need to move the site visit to 13 March.',
      'Subject: Invoice of 12 March\n\nHi Anna,\nThe invoice is payable until 26 March.',
    ],
  },
  es: {
    caught: [
      'Asunto: Factura de 450 €\n\nHola, Anna:\nLa factura de los estantes asciende a [[540 €]].',
      'Asunto: Visita de obra el 12 de marzo\n\nHola, Anna:\nLa visita es el [[13 de marzo]] a las 10:00.',
    ],
    permitted: [
      'Asunto: Factura de 450 €\n\nHola, Anna:\nLa factura de los estantes asciende a 450,00 euros.',
      'Asunto: Visita de obra el 12 de marzo\n\nHola, Anna:\nTengo que mover la visita al 13 de marzo.',
    ],
  },
  ru: {
    caught: [
      'Тема: Счёт на 4500 ₽\n\nЗдравствуйте, Анна!\nСумма счёта — [[5400 руб.]]',
      'Тема: Встреча 12 марта\n\nЗдравствуйте, Анна!\nВстреча состоится [[13 марта]] в 10:00.',
    ],
    permitted: [
      'Тема: Счёт на 4500 ₽\n\nЗдравствуйте, Анна!\nСумма счёта — 4 500 рублей.',
      'Тема: Встреча 12 марта\n\nЗдравствуйте, Анна!\nПредлагаю перенести встречу на 13 марта.',
      'Тема: Счёт от 12 марта\n\nЗдравствуйте, Анна!\nСчёт надо оплатить до 26 марта.',
    ],
  },
}
