import type { Rule } from '../../rule.ts'

export const evasion: Rule = {
  id: 'vague-refusal/evasion',
  severity: 'warning',
  text: {
    en: {
      title: 'Evasion',
      message:
        'A "no" that is never said: "it’s complicated", "we’ll see", "let’s circle back", "we hope future updates will please you". Also impersonal: "не представляется возможным".',
      why: 'The reader keeps waiting; the second refusal costs more than the first. ru-text §F: state the decision early.',
      advice: 'Say no in the first sentence; one reason; an alternative or the condition under which it becomes yes.',
    },
    es: {
      title: 'Evasion',
      message: 'TODO.',
      why: 'TODO.',
      advice: 'TODO.',
    },
    ru: {
      title: 'Отказ, который не сказан',
      message: 'Отказ, спрятанный за общими словами.',
      why: 'Читатель продолжает ждать, и второй, настоящий отказ обойдётся дороже первого.',
      advice:
        'Скажите «нет» в первом предложении, дайте одну причину и другой путь: «Скидки не дадим: цена уже ниже прайса. Можем разбить оплату на две части».',
    },
  },
  sources: ['TODO: name the source of the claim here'],
}
