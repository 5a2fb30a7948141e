import type { RuleExamples } from '../../rule.ts'

export const examples: RuleExamples = {
  en: {
    caught: [
      'I checked the export with the new price list and found that two of the twelve columns still hold the figures of last year, which means that the totals on the third page and the summary on the first are wrong, and so I will [[send you a corrected file on Tuesday]].',
    ],
    permitted: [
      'I checked the export with the new price list. Two of the twelve columns still hold the figures of last year, so the totals on the third page are wrong. You will have a corrected file on Tuesday.',
    ],
  },
  es: {
    caught: [
      'Revisé la exportación con la nueva lista de precios y vi que dos de las doce columnas todavía tienen las cifras del año pasado, lo que significa que los totales de la tercera página y el resumen de la primera están mal, y por eso el martes a primera hora [[le envío un archivo corregido con todas las cifras nuevas]].',
    ],
    permitted: [
      'Revisé la exportación con la nueva lista de precios. Dos de las doce columnas todavía tienen las cifras del año pasado, así que los totales están mal. El martes le envío el archivo corregido.',
    ],
  },
  ru: {
    caught: [
      'Я проверила выгрузку по новому прайсу и увидела, что в двух колонках из двенадцати до сих пор стоят цифры прошлого года, из-за чего итоги на третьей странице и сводка на первой посчитаны неверно, и поэтому во вторник утром [[я пришлю вам исправленный файл со всеми новыми цифрами]].',
    ],
    permitted: [
      'Я проверила выгрузку по новому прайсу. В двух колонках из двенадцати стоят цифры прошлого года, поэтому итоги неверны. Исправленный файл пришлю во вторник.',
    ],
  },
}
