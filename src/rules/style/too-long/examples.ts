import type { RuleExamples } from '../../rule.ts'

/** As many words as fit in, and one sentence more. */
const full = (sentence: string): string => sentence.repeat(Math.floor(250 / sentence.trim().split(' ').length))

export const examples: RuleExamples = {
  en: {
    caught: [`${full('The night run checked these ten tables without any error. ')}[[Tell me if you need the list]].`],
    permitted: [full('The night run checked these ten tables without any error. '), 'The list is attached.'],
  },
  es: {
    caught: [`${full('La copia de anoche revisó estas diez tablas sin errores. ')}[[Dígame si necesita la lista]].`],
    permitted: [full('La copia de anoche revisó estas diez tablas sin errores. '), 'Adjunto la lista.'],
  },
  ru: {
    caught: [
      `${full('Ночная проверка прошла по всем десяти таблицам без единой ошибки. ')}[[Скажите, прислать ли список]].`,
    ],
    permitted: [full('Ночная проверка прошла по всем десяти таблицам без единой ошибки. '), 'Список во вложении.'],
  },
}
