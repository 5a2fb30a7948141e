import type { Rule } from '../../rule.ts'

export const personalAttack: Rule = {
  id: 'hostility/personal-attack',
  severity: 'error',
  text: {
    en: {
      title: 'Personal attack',
      message:
        'Insult, accusation of bad faith, threat: "fraudulent review", "grow up", "you are only after a refund". Benoit: attack accuser.',
      why: 'No client message survives it.',
      advice: 'Delete. If fraud is real, send it to the platform, not to the reader.',
    },
    es: {
      title: 'Personal attack',
      message: 'TODO.',
      why: 'TODO.',
      advice: 'TODO.',
    },
    ru: {
      title: 'Выпад против человека',
      message: 'Оскорбление, угроза или обвинение в нечестности.',
      why: 'После таких слов клиент не вернётся, а письмо покажет другим.',
      advice: 'Удалите фразу и говорите о деле: «С этим отзывом мы не согласны: заказа с таким номером у нас не было».',
    },
  },
  sources: ['TODO: name the source of the claim here'],
}
