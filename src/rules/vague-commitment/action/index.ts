import type { Rule } from '../../rule.ts'

export const action: Rule = {
  id: 'vague-commitment/action',
  severity: 'info',
  text: {
    en: {
      title: 'Promise without an act',
      message: 'This promises nothing that the reader could check.',
      why: 'It closes the conversation in the form of an answer, so the reader has to ask again.',
      advice: 'Say who does what by when: “Ana checks the logs today and writes to you by noon.”',
    },
    es: {
      title: 'Promesa sin acto',
      message: 'No se sabe qué se va a hacer.',
      why: 'Una promesa sin acto ni responsable se lee como una forma de cerrar la conversación.',
      advice: 'Nombra el acto, quién lo hace y cuándo: «Ana revisa hoy los registros y le escribe a las 12».',
    },
    ru: {
      title: 'Обещание без дела',
      message: 'Не сказано, что именно вы сделаете.',
      why: 'Проверить нечего, и слова звучат как способ закончить разговор.',
      advice: 'Скажите, кто что делает и к какому дню: «Анна сегодня проверит журнал и ответит вам до 17:00».',
    },
  },
  sources: [
    'ru-text (talkstream/ru-text), info style: ‘measures will be taken’ becomes who does what by when',
    'Lewicki, R., Polin, B. & Lount, R. (2016). An exploration of the structure of effective apologies. Negotiation and Conflict Management Research 9(2): an offer of repair weighs second',
  ],
}
