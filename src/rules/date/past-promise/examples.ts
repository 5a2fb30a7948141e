import type { RuleExamples } from '../../rule.ts'

export const examples: RuleExamples = {
  en: {
    caught: [
      'I will send the corrected drawings by [[12 February]].',
      'From [[16 February 2026]] the studio will open at nine.',
      "We'll refund the deposit on [[Friday, 20 February]].",
    ],
    permitted: [
      'I will send the corrected drawings by 12 March.',
      'We met on 12 February and agreed on the colours.',
      'I will correct the invoice that you received on 12 February.',
      'The fair will take place on 10 October.',
    ],
  },
  es: {
    caught: [
      'Te lo envío el [[3 de febrero]] con los cambios.',
      'La obra terminará antes del [[20 de febrero de 2026]].',
      'A partir del [[16 de febrero]] abriremos a las nueve.',
    ],
    permitted: [
      'Te lo envío el 13 de marzo con los cambios.',
      'Nos vimos el 3 de febrero y elegimos los colores.',
      'Corregiré la factura que recibiste el 3 de febrero.',
    ],
  },
  ru: {
    caught: [
      'Пришлю исправленные чертежи до [[3 февраля]].',
      'С [[16 февраля]] студия будет открываться в девять.',
      'Деньги вернём не позднее [[20.02.2026]].',
    ],
    permitted: [
      'Пришлю исправленные чертежи до 13 марта.',
      'Мы встретились 3 февраля и выбрали цвета.',
      'Исправлю счёт, который вы получили 3 февраля.',
    ],
  },
}
