import type { RuleExamples } from '../../rule.ts'

export const examples: RuleExamples = {
  en: {
    kind: 'notice',
    caught: [
      'Dear Ms Reed, our workshop closes [[tomorrow]] for the yearly stocktaking. Orders that are on their way arrive as usual, and Tom answers all questions by phone until we are back.',
      'Dear Ms Reed, the prices of our cleaning service change from [[Monday]] on. The new list is attached, and your current bookings keep the price that we agreed on when you made them.',
    ],
    permitted: [
      'Dear Ms Reed, our workshop closes tomorrow, 3 March, for the yearly stocktaking. Orders that are on their way arrive as usual, and Tom answers all questions by phone until we are back.',
      'Hi Jo, we close tomorrow. Tom is there if you need anything.',
    ],
  },
  es: {
    kind: 'delay',
    caught: [
      'Hola, Marta: el armario no sale hoy del taller porque la puerta llegó con un golpe. La nueva la montamos [[mañana]], y te avisamos en cuanto el transportista lo tenga en el camión.',
      'Hola, Marta: el armario no sale hoy del taller porque falta una puerta. La nueva la montamos el [[próximo viernes]], y te avisamos en cuanto el transportista lo tenga en el camión.',
    ],
    permitted: [
      'Hola, Marta: el armario no sale hoy del taller porque falta una puerta. La nueva la montamos el viernes 6 de marzo, y te avisamos en cuanto el transportista lo tenga en el camión.',
      'Hola, Marta: el armario sale mañana.',
    ],
  },
  ru: {
    kind: 'notice',
    caught: [
      'Здравствуйте, Ольга! [[Завтра]] мастерская закрывается на переучёт. Заказы, которые уже в пути, придут как обычно, а на вопросы по телефону ответит Тимур, он на месте всё это время и знает ваш проект.',
      'Здравствуйте, Ольга! Цены на уборку меняются с [[понедельника]]. Новый прайс приложен к письму, а для записей, которые вы уже сделали, остаётся прежняя цена, так что доплачивать ничего не придётся.',
    ],
    permitted: [
      'Здравствуйте, Ольга! Завтра, 3 марта, мастерская закрывается на переучёт. Заказы, которые уже в пути, придут как обычно, а на вопросы по телефону ответит Тимур, он на месте всё это время и знает ваш проект.',
      'Ольга, завтра мы закрыты. Тимур на связи.',
    ],
  },
}
