import type { Rule } from '../../rule.ts'

export const evasion: Rule = {
  id: 'vague-refusal/evasion',
  severity: 'warning',
  text: {
    en: {
      title: 'A no that is not said',
      message: 'This avoids the no.',
      why: 'The reader goes on waiting and has to ask a second time; the late no costs more than the early one.',
      advice:
        'Say no in the first sentence, with one reason and what is possible: “I can’t take this on before June; Petra can.”',
    },
    es: {
      title: 'No sin decirlo',
      message: 'Parece un no que nadie dice.',
      why: 'El lector sigue esperando, y la segunda negativa le molesta más que la primera.',
      advice:
        'Di que no en la primera frase, da una razón y ofrece una alternativa: «No hago bodas; Pau Serra sí, y tiene libre el 14».',
    },
    ru: {
      title: 'Отказ, который не сказан',
      message: 'Отказ, спрятанный за общими словами.',
      why: 'Читатель продолжает ждать, и второй, настоящий отказ обойдётся дороже первого.',
      advice:
        'Скажите «нет» в первом предложении, дайте одну причину и другой путь: «Скидки не дадим: цена уже ниже прайса. Можем разбить оплату на две части».',
    },
  },
  sources: [
    'ru-text (talkstream/ru-text), business writing: acknowledge, decide, offer an alternative; do not bury the no',
    'Trosborg, A. (1995). Interlanguage Pragmatics: opting out and evasive strategies',
  ],
}
