import type { Rule } from '../../rule.ts'

export const repeatReproach: Rule = {
  id: 'defensive-tone/repeat-reproach',
  severity: 'warning',
  fixTrust: 'safe',
  text: {
    en: {
      title: 'Reminding the reader they were told',
      message: 'This reminds the reader that they were told before.',
      why: 'The words say nothing except “you did not read it”, and the reader hears just that.',
      advice: 'Say it once more as if it were new, with a link: “The date is 15 May (details: link).”',
    },
    es: {
      title: '«Como ya le dije»',
      message: 'Recuerda a quien lee que ya se lo habían dicho.',
      why: 'Esas palabras no dan ningún dato: solo dicen «usted no leyó».',
      advice: 'Repite el dato y enlázalo: «La fecha es el 15 de mayo (detalles: enlace)».',
    },
    ru: {
      title: 'Упрёк «вам уже говорили»',
      message: 'Напоминание о том, что читателю это уже говорили.',
      why: 'Кроме «вы не читали», эти слова ничего не сообщают.',
      advice: 'Повторите сам факт и дайте ссылку: «Срок — 15 мая (подробности по ссылке)».',
    },
  },
  sources: [
    'Adobe (2018). Consumer Email Survey: the phrases that readers resent most',
    'Preply and WordFinder surveys of passive-aggressive phrases in e-mail',
  ],
}
