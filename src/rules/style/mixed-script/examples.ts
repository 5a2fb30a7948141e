import type { RuleExamples } from '../../rule.ts'

export const examples: RuleExamples = {
  en: {
    caught: ['The [[invоice]] for the new shelves is ready.', 'Please pay to our [[РayPal]] account.'],
    permitted: ['The invoice for the new shelves is ready.', 'Our shop in Minsk is called ВкусVill there.'],
  },
  es: {
    caught: ['La [[fаctura]] de los estantes nuevos ya está lista.'],
    permitted: ['La factura de los estantes nuevos ya está lista.'],
  },
  ru: {
    caught: [
      'Отправляю [[cчёт]] за новые полки.',
      'Оплата пришла, [[дoгoвoр]] готов.',
      'Рассылка через [[еmail]]-сервис уходит утром.',
      'Полки [[приvезли]] вчера вечером.',
    ],
    permitted: [
      'Отправляю счёт за новые полки.',
      'Это вопрос в IT-отдел: email-рассылка и USB-кабель у них.',
      'Скиньте PDFку или хотя бы SMSку, SEOшник проверит.',
      'Заказ из ВкусVill пришёл, ток зарядки 5 мA.',
      'Адрес emailа и пароль Dropboxа пришлю отдельно.',
    ],
  },
}
