import type { Rule } from '../../rule.ts'

export const personalAttack: Rule = {
  id: 'hostility/personal-attack',
  severity: 'error',
  text: {
    en: {
      title: 'Attack on the reader',
      message: 'This attacks the reader.',
      why: 'Hardly any client stays after an insult or a threat, and it will be shown to others.',
      advice:
        'Take it out. Keep to the facts and the next step: “The invoice of 3 May is open; please pay it by the 20th.”',
    },
    es: {
      title: 'Ataque personal',
      message: 'Ataca a la persona en vez de hablar de los hechos.',
      why: 'Después de un insulto o una amenaza no queda cliente, y el mensaje se puede publicar.',
      advice: 'Bórralo y habla de los hechos: «En la factura no figura ese servicio; se la adjunto».',
    },
    ru: {
      title: 'Выпад против человека',
      message: 'Оскорбление, угроза или обвинение в нечестности.',
      why: 'После таких слов клиент не вернётся, а письмо покажет другим.',
      advice: 'Удалите фразу и говорите о деле: «С этим отзывом мы не согласны: заказа с таким номером у нас не было».',
    },
  },
  sources: [
    'Benoit, W., Image Repair Theory: attacking the accuser',
    'Trosborg, A. (1995). Interlanguage Pragmatics: attacking the complainer',
  ],
}
