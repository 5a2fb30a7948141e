import type { Rule } from '../../rule.ts'

export const cannedPhrase: Rule = {
  id: 'style/canned-phrase',
  severity: 'info',
  text: {
    en: {
      title: 'Canned phrase',
      message: 'TODO',
      why: 'TODO',
      advice: 'TODO',
    },
    es: {
      title: 'Canned phrase',
      message: 'TODO.',
      why: 'TODO.',
      advice: 'TODO.',
    },
    ru: {
      title: 'Штамп',
      message: 'Готовая фраза вместо живых слов.',
      why: 'Такие слова читают в каждом письме и потому не слышат: вместо заботы видят шаблон.',
      advice:
        'Уберите фразу или скажите то же о деле читателя: вместо «нам важно ваше мнение» — «Спасибо за фото, по нему мы нашли брак».',
    },
  },
  sources: ['TODO: name the source of the claim here'],
}
