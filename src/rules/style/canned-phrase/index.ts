import type { Rule } from '../../rule.ts'

export const cannedPhrase: Rule = {
  id: 'style/canned-phrase',
  severity: 'info',
  text: {
    en: {
      title: 'Canned phrase',
      message: 'This is a set phrase that stands for sincerity.',
      why: 'The reader has met these words in hundreds of form letters and takes them for one.',
      advice: 'Leave it out, or say the same thing about this reader: “Call me on 0161 496 0172 until six.”',
    },
    es: {
      title: 'Frase hecha',
      message: 'Es una fórmula que ya nadie lee.',
      why: 'Una fórmula en lugar de una respuesta suena a plantilla, justo cuando el lector quiere que le hable una persona.',
      advice: 'Bórrala, o di lo mismo con un hecho: «Leí tu comentario y he cambiado el horario».',
    },
    ru: {
      title: 'Штамп',
      message: 'Готовая фраза вместо живых слов.',
      why: 'Такие слова читают в каждом письме и потому не слышат: вместо заботы видят шаблон.',
      advice:
        'Уберите фразу или скажите то же о деле читателя: вместо «нам важно ваше мнение» — «Спасибо за фото, по нему мы нашли брак».',
    },
  },
  sources: [
    'proselint (amperser/proselint): commercialese (‘please be advised that’, ‘regret to inform’) and corporate speak',
  ],
}
