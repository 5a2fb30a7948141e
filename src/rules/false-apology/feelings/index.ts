import type { Rule } from '../../rule.ts'

export const feelings: Rule = {
  id: 'false-apology/feelings',
  severity: 'error',
  text: {
    en: {
      title: 'Apology for the reader’s feelings',
      message: 'This regrets how the reader feels, not what you did.',
      why: 'It makes the reader’s reaction the problem, so they feel blamed instead of heard.',
      advice: 'Name your own act after “sorry”: “I am sorry I interrupted you twice.”',
    },
    es: {
      title: 'Lamentar los sentimientos del otro',
      message: 'Lamenta la reacción de quien lee, no lo que hiciste tú.',
      why: 'Suena a que el problema es su sensibilidad: la responsabilidad pasa de quien falló a quien se queja.',
      advice: 'Cambia «que usted se sienta» por tu propio acto: «Siento haberle interrumpido dos veces».',
    },
    ru: {
      title: 'Сожаление о чувствах читателя',
      message: 'Сожаление о том, что почувствовал читатель, а не о том, что произошло.',
      why: 'Получается, что дело в его восприятии, а не в вашем поступке. Человек слышит упрёк в обидчивости.',
      advice: 'Поставьте на место «вы почувствовали» свой поступок: «Мне жаль, что я дважды вас перебил».',
    },
  },
  sources: [
    'Lewicki, R., Polin, B. & Lount, R. (2016). An exploration of the structure of effective apologies',
    'Wikipedia, Non-apology apology: ‘I’m sorry you feel that way’ as its leading form',
  ],
}
