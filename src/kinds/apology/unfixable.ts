import type { SubkindData } from '../kind.ts'

/** Owns a mistake that cannot be undone, and says what can still be done about its effects. */
export const apologyUnfixable = {
  id: 'apology/unfixable',
  title: { en: 'Apology: cannot be undone', es: 'Disculpa: no tiene arreglo', ru: 'Извинение: исправить нельзя' },
  search: {
    en: ['sorry', 'mistake', 'lost', 'deleted', 'damage'],
    es: ['perdón', 'error', 'pérdida', 'borrado', 'daño'],
    ru: ['простите', 'прошу прощения', 'ошибка', 'потеря', 'удалено'],
  },
  parts: [
    {
      id: 'cannot-be-undone',
      need: 'recommended',
      text: {
        en: {
          title: 'Says it cannot be undone',
          missing: 'This apology does not say plainly that it cannot be undone.',
          why: 'A client who still hopes for a repair plans on it, and is let down a second time.',
          advice: 'Say it in one plain sentence: “The recordings cannot be recovered.”',
        },
        es: {
          title: 'Dice que no tiene arreglo',
          missing: 'En esta disculpa falta decir con claridad que ya no se puede deshacer.',
          why: 'Si el cliente aún confía en recuperarlo, contará con ello y se llevará otra decepción.',
          advice: 'Dilo en una frase clara: «Las grabaciones no se pueden recuperar».',
        },
        ru: {
          title: 'Говорит, что не исправить',
          missing: 'В этом извинении не сказано прямо, что исправить уже нельзя.',
          why: 'Если клиент ещё надеется всё вернуть, его ждёт второе разочарование.',
          advice: 'Скажите это одной ясной фразой: «Восстановить записи нельзя».',
        },
      },
      insertions: {
        en: [
          {
            text: 'This cannot be undone: ${1:[what is lost for good, e.g. no copy of the photos is left]}.',
            example: { 1: 'no copy of the recordings is left' },
          },
        ],
        es: [
          {
            text: 'Esto ya no se puede deshacer: ${1:[lo que se ha perdido: no queda ninguna copia de las fotos]}.',
            example: { 1: 'no queda ninguna copia de las grabaciones' },
          },
        ],
        ru: [
          {
            text: 'Исправить это уже нельзя: ${1:[что потеряно, например: копий снимков не осталось]}.',
            example: { 1: 'копий записей не осталось' },
          },
        ],
      },
    },
  ],
  wordings: {
    en: [
      {
        title: 'Apology: a mistake you cannot undo',
        when: 'What you did cannot be reversed; you can only limit the damage and make up for it.',
        prefixes: ['apology-unfixable', 'apology'],
        subject: 'What happened to $2',
        sections: [
          { parts: [], text: "Hello ${1:[client's name]}," },
          {
            parts: ['says-sorry', 'names-fault', 'takes-responsibility', 'cannot-be-undone'],
            text: "I'm sorry about ${2:[the matter, e.g. your event photos]}: I ${3:[what you did, e.g. deleted the only copies]}. This cannot be undone, and the responsibility is mine.",
          },
          {
            parts: ['states-impact'],
            text: 'For you, this means ${4:[the effect on the client, e.g. going to print without pictures]}.',
          },
          {
            parts: ['offers-remedy', 'gives-date'],
            text: 'Here is what I will do about it. By ${5:[hour, e.g. 12:00]} on ${6:[date]}, I will ${7:[what you will do, e.g. write to everyone affected]}. I will also ${8:[compensation or another step, e.g. take the session off your invoice]}.',
          },
          {
            parts: ['prevention'],
            text: 'I have changed the way I work, too: ${9:[the change, as a sentence, e.g. every file now goes to two drives]}.',
          },
          {
            parts: ['asks-or-invites'],
            text: 'What else would help you most right now? Reply here or call ${10:[phone number]}.',
          },
          { parts: [], text: 'Kind regards,\n${11:[your name]}' },
        ],
        example: {
          1: 'David',
          2: 'the interview recordings',
          3: 'formatted the memory card before I had copied them',
          4: 'writing the article without the three recordings, and explaining that to the people who gave you their time',
          5: '12:00',
          6: 'Thursday, 5 March',
          7: 'send you a full summary of each interview from my notes and write to the three speakers myself',
          8: 'take my fee of €350 off the February invoice',
          9: 'recordings now go to two separate drives before I open them',
          10: '+353 1 555 0137',
          11: 'Aoife Byrne',
        },
        roles: { 1: 'recipient', 6: 'date', 11: 'sender' },
      },
    ],
    es: [
      {
        title: 'Disculpa por un error que no se puede deshacer',
        when: 'Lo que hice ya no tiene arreglo: solo queda reducir el daño y compensarlo.',
        address: 'usted',
        prefixes: ['disculpa-irreparable-usted', 'disculpa-irreparable', 'disculpa'],
        subject: 'Lo ocurrido con $3',
        sections: [
          { parts: [], text: '${1|Estimado señor,Estimada señora|} ${2:[apellido]}:' },
          {
            parts: ['says-sorry', 'names-fault', 'takes-responsibility', 'cannot-be-undone'],
            text: 'Le pido disculpas por mi error con ${3:[el asunto, con artículo: la solicitud de la beca]}: ${4:[lo que hice, en primera persona: calculé mal el plazo]}. Esto ya no se puede deshacer, y asumo toda la responsabilidad.',
          },
          {
            parts: ['states-impact'],
            text: 'Para usted, esto significa ${5:[consecuencia, en infinitivo: pagar un segundo envío]}.',
          },
          {
            parts: ['offers-remedy', 'gives-date'],
            text: 'Lo que sí puedo hacer es reducir el daño. A más tardar ${6:[fecha, con artículo]} a las ${7:[hora, por ejemplo, 12:00]} ${8:[lo que haré, en futuro: prepararé otra solicitud]}. Además, ${9:[compensación u otra medida, en futuro: le devolveré mis honorarios]}.',
          },
          {
            parts: ['prevention'],
            text: 'Para que no vuelva a ocurrir, a partir de ahora ${10:[el cambio, en presente: anoto cada plazo con dos avisos]}.',
          },
          {
            parts: ['asks-or-invites'],
            text: '¿Qué más le ayudaría en este momento? Puede responder a este mensaje o llamarme al ${11:[teléfono]}.',
          },
          { parts: [], text: 'Atentamente,\n${12:[nombre y apellido]}' },
        ],
        example: {
          1: 'Estimado señor',
          2: 'Paredes',
          3: 'la solicitud de subvención',
          4: 'calculé mal el plazo y la presenté cuando la convocatoria ya estaba cerrada',
          5: 'perder este año una ayuda de 2400 dólares',
          6: 'el jueves 5 de marzo',
          7: '12:00',
          8: 'le enviaré, lista para firmar, la solicitud para la convocatoria de otoño',
          9: 'le devolveré los 150 dólares que pagó por este trámite',
          10: 'anoto cada plazo con dos avisos y lo cotejo con el texto de la convocatoria',
          11: '+52 55 5555 0173',
          12: 'Daniela Fuentes',
        },
        roles: { 1: 'recipient-gender', 2: 'recipient', 6: 'date-by', 12: 'sender' },
      },
      {
        title: 'Disculpa por un error que no se puede deshacer',
        when: 'Lo que he hecho ya no tiene arreglo: solo queda reducir el daño y compensarlo.',
        address: 'tú',
        prefixes: ['disculpa-irreparable-tú', 'disculpa-irreparable', 'disculpa'],
        subject: 'Lo que ha pasado con $2',
        sections: [
          { parts: [], text: 'Hola, ${1:[nombre del cliente]}:' },
          {
            parts: ['says-sorry', 'names-fault', 'takes-responsibility', 'cannot-be-undone'],
            text: 'He cometido un error con ${2:[el asunto, con artículo: las fotos de la inauguración]} y te pido perdón: ${3:[lo que hice, en primera persona: borré los originales]}. No tiene vuelta atrás y la responsabilidad es mía.',
          },
          {
            parts: ['states-impact'],
            text: 'Entiendo lo que supone para ti: ${4:[consecuencia: te quedas sin imágenes para la web]}.',
          },
          {
            parts: ['offers-remedy', 'gives-date'],
            text: 'Esto es lo que voy a hacer. Como muy tarde ${5:[fecha, con artículo]} ${6:[lo que haré, en futuro: repetiré la sesión]}. Además, ${7:[compensación u otra medida, en futuro: te devolveré lo que pagaste]}.',
          },
          {
            parts: ['prevention'],
            text: 'También cambio mi forma de trabajar: ${8:[el cambio, en presente: guardo cada sesión en dos discos]}.',
          },
          {
            parts: ['asks-or-invites'],
            text: '¿Hay algo más que te ayude ahora? Escríbeme o llámame al ${9:[teléfono]}.',
          },
          { parts: [], text: 'Un saludo,\n${10:[nombre]}' },
        ],
        example: {
          1: 'Javier',
          2: 'las fotos de la inauguración',
          3: 'formateé la tarjeta antes de copiar los originales',
          4: 'te quedas sin imágenes de la apertura para la web y para la prensa',
          5: 'el lunes 9 de marzo',
          6: 'te entregaré veinte imágenes retocadas del local, ya abierto al público',
          7: 'te devolveré los 220 euros de la sesión',
          8: 'guardo cada sesión en dos discos antes de salir del lugar',
          9: '698 765 432',
          10: 'Elena Prats',
        },
        roles: { 1: 'recipient', 5: 'date-by', 10: 'sender' },
      },
    ],
    ru: [
      {
        title: 'Извинение: исправить уже нельзя',
        when: 'Сделанного не вернуть: остаётся уменьшить ущерб и возместить его.',
        address: 'вы',
        prefixes: ['извинение-неисправимо', 'извинение'],
        subject: 'Что случилось с $3',
        sections: [
          { parts: [], text: '${1|Уважаемый,Уважаемая|} ${2:[имя и отчество]}!' },
          {
            parts: ['says-sorry', 'names-fault', 'takes-responsibility', 'cannot-be-undone'],
            text: 'Прошу прощения за свою ошибку с ${3:[с чем, творительный падеж: заявкой на конкурс]}: я ${4:[что вы сделали не так, глагол в прошедшем времени]}. Исправить это уже нельзя, и ответственность лежит на мне.',
          },
          {
            parts: ['states-impact'],
            text: 'Понимаю, что это значит для вас: ${5:[последствие, например: закупку придётся отложить до осени]}.',
          },
          {
            parts: ['offers-remedy', 'gives-date'],
            text: 'Вот что я сделаю: ${6:[ваш шаг, будущее время: подготовлю новую заявку]} до ${7:[время, например: 12:00]} ${8:[дата, родительный падеж]}. Кроме того, ${9:[компенсация или ещё один шаг, будущее время: верну оплату]}.',
          },
          {
            parts: ['prevention'],
            text: 'Чтобы такое не повторилось, теперь я ${10:[что вы делаете иначе, настоящее время: записываю каждый срок с двумя напоминаниями]}.',
          },
          {
            parts: ['asks-or-invites'],
            text: 'Что ещё помогло бы вам сейчас? Напишите мне или позвоните: ${11:[телефон]}.',
          },
          { parts: [], text: 'С уважением,\n${12:[имя и фамилия]}' },
        ],
        example: {
          1: 'Уважаемый',
          2: 'Андрей Петрович',
          3: 'заявкой на грант',
          4: 'неверно записал срок и подал её, когда приём уже закрылся',
          5: 'грант в 400 000 ₽ в этом году уже не получить, и закупку оборудования придётся отложить',
          6: 'пришлю вам готовую заявку на осенний конкурс',
          7: '12:00',
          8: 'четверга, 5 марта',
          9: 'верну 18 000 ₽, которые вы заплатили за подготовку документов',
          10: 'записываю каждый срок с двумя напоминаниями и сверяю его с условиями конкурса',
          11: '+7 812 123-45-67',
          12: 'Павел Юдин',
        },
        roles: { 1: 'recipient-gender', 2: 'recipient', 8: 'date-by', 12: 'sender' },
      },
    ],
  },
} as const satisfies SubkindData
