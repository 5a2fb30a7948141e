import type { Template } from '../template.ts'

/** Owns a mistake that cannot be undone, and says what can still be done about its effects. */
export const apologyUnfixable = {
  id: 'apology/unfixable',
  wordings: {
    en: [
      {
        title: 'Apology: a mistake you cannot undo',
        when: 'What you did cannot be reversed; you can only limit the damage and make up for it.',
        prefixes: ['apology-unfixable', 'apology'],
        subject: 'My mistake with $2',
        sections: [
          { parts: [], text: "Hello ${1:[client's name]}," },
          {
            parts: ['says-sorry', 'names-fault', 'takes-responsibility'],
            text: "I'm sorry about ${2:[the matter, e.g. your event photos]}: I ${3:[what you did, e.g. deleted the only copies]}. This cannot be undone, and the responsibility is mine.",
          },
          {
            parts: ['states-impact'],
            text: 'For you, it means ${4:[the effect on the client, e.g. going to print without pictures]}.',
          },
          {
            parts: ['offers-remedy', 'gives-date'],
            text: 'I can still limit the damage. By ${5:[hour and date]}, I will ${6:[what you will do, e.g. write to everyone affected]}. I will also ${7:[compensation or another step, e.g. take the session off your invoice]}.',
          },
          {
            parts: ['prevention'],
            text: 'I have changed the way I work, too: ${8:[the change, as a sentence, e.g. every file now goes to two drives]}.',
          },
          {
            parts: ['asks-or-invites'],
            text: 'What else would help you most right now? Reply here or call me on ${9:[phone number]}.',
          },
          { parts: [], text: 'Kind regards,\n${10:[your name]}' },
        ],
        example: {
          1: 'David',
          2: 'the interview recordings',
          3: 'formatted the memory card before I had copied them',
          4: 'writing the article without the three recordings, and explaining that to the people who gave you their time',
          5: '12:00 on 3 March',
          6: 'write a full summary of each interview from my notes and send the three speakers a personal apology',
          7: 'take my fee of €350 off the February invoice',
          8: 'recordings now go to two separate drives before I open them',
          9: '+353 1 555 0137',
          10: 'Aoife Byrne',
        },
      },
    ],
    es: [
      {
        title: 'Disculpa por un error que no se puede deshacer',
        when: 'Lo que hice ya no tiene arreglo: solo queda reducir el daño y compensarlo.',
        address: 'usted',
        prefixes: ['disculpa-irreparable-usted', 'disculpa-irreparable', 'disculpa'],
        subject: 'Mi error con $2',
        sections: [
          { parts: [], text: 'Buenos días, ${1:[nombre del cliente]}:' },
          {
            parts: ['says-sorry', 'names-fault', 'takes-responsibility'],
            text: 'Le pido disculpas por mi error con ${2:[el asunto, con artículo: la solicitud de la beca]}: ${3:[lo que hice, en primera persona: calculé mal el plazo]}. Ya no se puede deshacer y la responsabilidad es mía.',
          },
          {
            parts: ['states-impact'],
            text: 'Para usted, esto significa ${4:[consecuencia, en infinitivo: pagar un segundo envío]}.',
          },
          {
            parts: ['offers-remedy', 'gives-date'],
            text: 'Lo que sí puedo hacer es reducir el daño. A más tardar ${5:[fecha y hora, con artículo: el 12 de marzo a las 16:00]} ${6:[lo que haré, en futuro: prepararé otra solicitud]}. Además, ${7:[compensación u otra medida, en futuro: le devolveré mis honorarios]}.',
          },
          {
            parts: ['prevention'],
            text: 'Para que no vuelva a ocurrir, ${8:[el cambio, en presente: anoto cada plazo con dos avisos]}.',
          },
          {
            parts: ['asks-or-invites'],
            text: '¿Qué más le ayudaría en este momento? Puede responderme por aquí o llamarme al ${9:[teléfono]}.',
          },
          { parts: [], text: 'Atentamente,\n${10:[nombre y apellido]}' },
        ],
        example: {
          1: 'señor Paredes',
          2: 'la solicitud de subvención',
          3: 'calculé mal el plazo y no la presenté antes del 26 de febrero',
          4: 'perder este año una ayuda de 2400 dólares',
          5: 'el 4 de marzo a las 12:00',
          6: 'le enviaré, lista para firmar, la solicitud para la convocatoria que cierra el 15 de abril',
          7: 'le devolveré los 150 dólares que pagó por este trámite',
          8: 'anoto cada plazo con dos avisos: uno diez días antes y otro la víspera',
          9: '+52 55 5555 0173',
          10: 'Daniela Fuentes',
        },
      },
      {
        title: 'Disculpa por un error que no se puede deshacer',
        when: 'Lo que he hecho ya no tiene arreglo: solo queda reducir el daño y compensarlo.',
        address: 'tú',
        prefixes: ['disculpa-irreparable-tú', 'disculpa-irreparable', 'disculpa'],
        subject: 'Mi error con $2 y lo que aún puedo hacer',
        sections: [
          { parts: [], text: 'Hola, ${1:[nombre del cliente]}:' },
          {
            parts: ['says-sorry', 'names-fault', 'takes-responsibility'],
            text: 'He cometido un error con ${2:[el asunto, con artículo: las fotos de la inauguración]} y te pido perdón: ${3:[lo que hice, en primera persona: borré los originales]}. No tiene vuelta atrás y la responsabilidad es mía.',
          },
          {
            parts: ['states-impact'],
            text: 'Entiendo lo que supone para ti: ${4:[consecuencia: te quedas sin imágenes para la web]}.',
          },
          {
            parts: ['offers-remedy', 'gives-date'],
            text: 'Esto es lo que voy a hacer: a más tardar ${5:[fecha, con artículo: el 12 de marzo]}, ${6:[lo que haré, en infinitivo: repetir la sesión]}; y, además, ${7:[compensación u otra medida, en infinitivo: devolverte lo que pagaste]}.',
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
          5: 'el 9 de marzo',
          6: 'fotografiar el local ya terminado y entregarte veinte imágenes retocadas',
          7: 'devolverte los 220 euros de la sesión',
          8: 'guardo cada sesión en dos discos antes de salir del lugar',
          9: '698 765 432',
          10: 'Elena Prats',
        },
      },
    ],
    ru: [
      {
        title: 'Извинение: исправить уже нельзя',
        when: 'Сделанного не вернуть: остаётся уменьшить ущерб и возместить его.',
        address: 'вы',
        prefixes: ['извинение-неисправимо', 'извинение'],
        subject: 'Моя ошибка с $2',
        sections: [
          { parts: [], text: 'Здравствуйте, ${1:[имя клиента]}!' },
          {
            parts: ['says-sorry', 'names-fault', 'takes-responsibility'],
            text: 'Прошу прощения за свою ошибку с ${2:[с чем, творительный падеж: заявкой на конкурс]}: я ${3:[что вы сделали не так, глагол в прошедшем времени]}. Исправить это уже нельзя, и ответственность на мне.',
          },
          {
            parts: ['states-impact'],
            text: 'Понимаю, что это значит для вас: ${4:[последствие, например: закупку придётся отложить до осени]}.',
          },
          {
            parts: ['offers-remedy', 'gives-date'],
            text: 'Вот что я могу сделать. До ${5:[время и дата, например: 12:00 12 марта]} ${6:[ваш шаг, будущее время: подготовлю новую заявку]}. Кроме того, ${7:[компенсация или ещё один шаг, будущее время: верну оплату]}.',
          },
          {
            parts: ['prevention'],
            text: 'Чтобы такое не повторилось, ${8:[что теперь иначе, например: записываю каждый срок с двумя напоминаниями]}.',
          },
          {
            parts: ['asks-or-invites'],
            text: 'Что ещё помогло бы вам сейчас? Напишите мне или позвоните: ${9:[телефон]}.',
          },
          { parts: [], text: 'С уважением,\n${10:[имя и фамилия]}' },
        ],
        example: {
          1: 'Андрей Петрович',
          2: 'заявкой на грант',
          3: 'неверно записал срок и не подал её до 26 февраля',
          4: 'грант в 400 000 ₽ в этом году уже не получить, и закупку оборудования придётся отложить',
          5: '12:00 4 марта',
          6: 'пришлю вам готовую заявку на конкурс, который закрывается 15 апреля',
          7: 'верну 18 000 ₽, которые вы заплатили за подготовку документов',
          8: 'теперь записываю каждый срок с двумя напоминаниями: за десять дней и накануне',
          9: '+7 812 123-45-67',
          10: 'Павел Юдин',
        },
      },
    ],
  },
} satisfies Template
