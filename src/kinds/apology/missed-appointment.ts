import type { SubkindData } from '../kind.ts'

/** Owns a missed appointment and offers concrete new times. */
export const apologyMissedAppointment = {
  id: 'apology/missed-appointment',
  title: { en: 'Apology: missed appointment', es: 'Disculpa: cita perdida', ru: 'Извинение: пропущенная встреча' },
  search: {
    en: ['sorry', 'missed', 'forgot', 'meeting', 'call'],
    es: ['perdón', 'olvidé', 'reunión', 'llamada', 'falté'],
    ru: ['простите', 'прошу прощения', 'забыл', 'встреча', 'звонок', 'пропустил'],
  },
  parts: [
    {
      id: 'new-slot',
      need: 'required',
      text: {
        en: {
          title: 'Offers new times',
          missing: 'This apology does not offer a new time for the appointment.',
          why: 'Without a concrete time, the client who waited for you has to do the arranging too.',
          advice: 'Offer one or two times with day and hour: “Wednesday, 4 March, at 9:30”.',
        },
        es: {
          title: 'Propone otra fecha',
          missing: 'En esta disculpa falta proponer otra fecha para la cita.',
          why: 'Sin una fecha concreta, quien ya te esperó tiene además que organizar la cita.',
          advice: 'Propón una o dos fechas con día y hora: «el miércoles 4 de marzo a las 9:30».',
        },
        ru: {
          title: 'Предлагает новое время',
          missing: 'В этом извинении нет нового времени встречи.',
          why: 'Без точного времени договариваться придётся клиенту, который вас уже ждал.',
          advice: 'Предложите день и час, лучше два варианта: «в среду, 4 марта, в 11:30».',
        },
      },
      insertions: {
        en: [
          {
            text: 'I can offer you two new times: ${1:[first date]}, at ${2:[hour, e.g. 9:30]}, or ${3:[second date]}, at ${4:[hour, e.g. 14:00]} (${5:[time zone, e.g. Berlin time]}).',
            example: { 1: 'Wednesday, 4 March', 2: '9:30', 3: 'Thursday, 5 March', 4: '14:00', 5: 'Berlin time' },
          },
        ],
        es: [
          {
            address: 'usted',
            text: 'Le propongo dos nuevas fechas: ${1:[primera fecha, con artículo]} a las ${2:[hora, por ejemplo, 9:30]} o ${3:[segunda fecha, con artículo]} a las ${4:[hora, por ejemplo, 16:00]} (${5:[zona horaria: hora de Lima]}).',
            example: {
              1: 'el miércoles 4 de marzo',
              2: '9:30',
              3: 'el jueves 5 de marzo',
              4: '16:00',
              5: 'hora de Lima',
            },
          },
          {
            address: 'tú',
            text: 'Te propongo dos huecos: ${1:[primera fecha, con artículo]} a las ${2:[hora, por ejemplo, 9:30]} o ${3:[segunda fecha, con artículo]} a las ${4:[hora, por ejemplo, 16:00]} (${5:[zona horaria: hora de Madrid]}).',
            example: {
              1: 'el miércoles 4 de marzo',
              2: '9:30',
              3: 'el jueves 5 de marzo',
              4: '16:00',
              5: 'hora de Madrid',
            },
          },
        ],
        ru: [
          {
            text: 'Предлагаю новое время на выбор: ${1:[первая дата, с предлогом]}, в ${2:[время, например: 11:30]} или ${3:[вторая дата, с предлогом]}, в ${4:[время, например: 15:00]} (${5:[часовой пояс, например: по московскому времени]}).',
            example: {
              1: 'в среду, 4 марта',
              2: '11:30',
              3: 'в четверг, 5 марта',
              4: '15:00',
              5: 'по московскому времени',
            },
          },
        ],
      },
    },
  ],
  wordings: {
    en: [
      {
        title: 'Apology: an appointment you missed',
        when: 'You did not turn up for a call, a meeting or a visit, and you want to offer new times.',
        prefixes: ['apology-missed-appointment', 'apology'],
        subject: 'New times for our $2',
        sections: [
          { parts: [], text: "Hello ${1:[client's name]}," },
          {
            parts: ['says-sorry', 'names-fault', 'takes-responsibility'],
            text: "I'm sorry I missed our ${2:[appointment, e.g. planning call]} on ${3:[date]}. I ${4:[what you did wrong, e.g. wrote down the wrong time]}; the mistake is mine.",
          },
          {
            parts: ['states-impact'],
            text: 'You kept that time free for me and had to ${5:[what it meant for the client, e.g. start without my figures]}.',
          },
          {
            parts: ['offers-remedy', 'gives-date', 'new-slot'],
            text: 'I can offer you two new times (${6:[time zone, e.g. Berlin time]}):\n- ${7:[first date]}, at ${8:[hour, e.g. 9:30]}\n- ${9:[second date]}, at ${10:[hour, e.g. 14:00]}',
          },
          {
            parts: ['prevention'],
            text: 'From now on, I ${11:[what you do differently, e.g. set a reminder one hour before each call]}, so that I do not keep you waiting again.',
          },
          {
            parts: ['asks-or-invites'],
            text: 'Let me know which time works for you, or name one of your own, and I will be there.',
          },
          { parts: [], text: 'Kind regards,\n${12:[your name]}' },
        ],
        example: {
          1: 'Priya',
          2: 'planning call',
          3: 'Monday, 2 March',
          4: 'entered it in my calendar for the afternoon instead of the morning',
          5: 'put the launch plan to your team without my numbers',
          6: 'Berlin time',
          7: 'Wednesday, 4 March',
          8: '9:30',
          9: 'Thursday, 5 March',
          10: '14:00',
          11: 'send a calendar invitation for every call and set a reminder one hour before it',
          12: 'Tom Hadley',
        },
        roles: { 1: 'recipient', 3: 'date', 7: 'date', 9: 'date', 12: 'sender' },
        past: [3],
      },
    ],
    es: [
      {
        title: 'Disculpa por faltar a una cita',
        when: 'Falté a una llamada, una reunión o una visita y quiero proponer otra fecha.',
        address: 'usted',
        prefixes: ['disculpa-cita-usted', 'disculpa-cita', 'disculpa'],
        subject: 'Nuevas fechas para $3',
        sections: [
          { parts: [], text: 'Buenos días, ${1:[nombre del cliente]}:' },
          {
            parts: ['says-sorry', 'names-fault', 'takes-responsibility'],
            text: 'Le pido disculpas: ${2:[fecha, con artículo]} usted me esperaba en ${3:[la cita, con artículo: la reunión de presupuesto]} y no asistí, porque ${4:[lo que hice mal, en primera persona: anoté mal la hora]}. El error es mío.',
          },
          {
            parts: ['states-impact'],
            text: 'Usted había reservado ese tiempo y tuvo que ${5:[consecuencia, en infinitivo: empezar sin mis datos]}.',
          },
          {
            parts: ['offers-remedy', 'gives-date', 'new-slot'],
            text: 'Le propongo dos nuevas fechas (${6:[zona horaria: hora de Lima]}):\n- ${7:[primera fecha, con artículo]} a las ${8:[hora, por ejemplo, 9:30]}\n- ${9:[segunda fecha, con artículo]} a las ${10:[hora, por ejemplo, 16:00]}',
          },
          {
            parts: ['prevention'],
            text: 'Para que no vuelva a ocurrir, a partir de ahora ${11:[el cambio, en presente: pongo un aviso una hora antes de cada cita]}.',
          },
          {
            parts: ['asks-or-invites'],
            text: 'Dígame qué fecha le conviene o indíqueme otra, y allí estaré.',
          },
          { parts: [], text: 'Un cordial saludo,\n${12:[nombre y apellido]}' },
        ],
        example: {
          1: 'doctora Salas',
          2: 'el lunes 2 de marzo',
          3: 'la videollamada sobre el presupuesto',
          4: 'la anoté en mi agenda para la tarde y no para la mañana',
          5: 'presentar el presupuesto a sus socios sin mis cifras',
          6: 'hora de Lima',
          7: 'el miércoles 4 de marzo',
          8: '9:30',
          9: 'el jueves 5 de marzo',
          10: '16:00',
          11: 'confirmo cada invitación por escrito y programo un aviso una hora antes',
          12: 'Andrés Quiroga',
        },
        roles: { 1: 'recipient', 2: 'date-on', 7: 'date-on', 9: 'date-on', 12: 'sender' },
        past: [2],
      },
      {
        title: 'Disculpa por faltar a una cita',
        when: 'He faltado a una llamada, una reunión o una visita y quiero proponer otra fecha.',
        address: 'tú',
        prefixes: ['disculpa-cita-tú', 'disculpa-cita', 'disculpa'],
        subject: 'Otro hueco para $3',
        sections: [
          { parts: [], text: 'Hola, ${1:[nombre del cliente]}:' },
          {
            parts: ['says-sorry', 'names-fault', 'takes-responsibility'],
            text: 'Siento mucho no haber estado ${2:[fecha, con artículo]} en ${3:[la cita, con artículo: la llamada sobre el lanzamiento]}: ${4:[lo que hice mal, en primera persona: apunté mal la hora]}. El fallo es mío.',
          },
          {
            parts: ['states-impact'],
            text: 'Me habías reservado ese rato y has tenido que ${5:[consecuencia, en infinitivo: aplazar el lanzamiento]}.',
          },
          {
            parts: ['offers-remedy', 'gives-date', 'new-slot'],
            text: 'Te propongo dos huecos (${6:[zona horaria: hora de Madrid]}):\n- ${7:[primera fecha, sin artículo]} a las ${8:[hora, por ejemplo, 9:30]}\n- ${9:[segunda fecha, sin artículo]} a las ${10:[hora, por ejemplo, 16:00]}',
          },
          {
            parts: ['prevention'],
            text: 'Para no hacerte esperar otra vez, a partir de ahora ${11:[el cambio, en presente: pongo un aviso una hora antes de cada llamada]}.',
          },
          {
            parts: ['asks-or-invites'],
            text: '¿Cuál te viene mejor? Si no te encaja ninguno, dime tú cuándo y me adapto.',
          },
          { parts: [], text: 'Un saludo,\n${12:[nombre]}' },
        ],
        example: {
          1: 'Clara',
          2: 'el lunes 2 de marzo',
          3: 'la llamada sobre la maqueta',
          4: 'la apunté en la agenda para el martes',
          5: 'enseñar la maqueta a tu equipo sin mi explicación',
          6: 'hora de Madrid',
          7: 'miércoles 4 de marzo',
          8: '9:30',
          9: 'jueves 5 de marzo',
          10: '16:00',
          11: 'acepto cada invitación en el calendario y pongo un aviso una hora antes',
          12: 'Rubén Cano',
        },
        roles: { 1: 'recipient', 2: 'date-on', 7: 'date', 9: 'date', 12: 'sender' },
        past: [2],
      },
    ],
    ru: [
      {
        title: 'Извинение: пропущенная встреча',
        when: 'Вы не пришли на встречу или не вышли на созвон и хотите предложить новое время.',
        address: 'вы',
        prefixes: ['извинение-встреча', 'извинение'],
        subject: 'Новое время нашей встречи',
        sections: [
          { parts: [], text: 'Здравствуйте, ${1:[имя клиента]}!' },
          {
            parts: ['says-sorry', 'names-fault', 'takes-responsibility'],
            text: 'Прошу прощения за то, что ${2|пропустил,пропустила|} ${3:[что, винительный падеж: нашу встречу]} ${4:[дата, с предлогом]}. Я ${5:[что вы сделали не так, глагол в прошедшем времени]}. Это моя ошибка.',
          },
          {
            parts: ['states-impact'],
            text: 'Из-за этого вам пришлось ${6:[что это значило для клиента, инфинитив: начать без моих расчётов]}.',
          },
          {
            parts: ['offers-remedy', 'gives-date', 'new-slot'],
            text: 'Предлагаю новое время на выбор (${7:[часовой пояс, например: по московскому времени]}):\n- ${8:[первая дата]}, ${9:[время, например: 11:30]}\n- ${10:[вторая дата]}, ${11:[время, например: 15:00]}',
          },
          {
            parts: ['prevention'],
            text: 'Чтобы больше не заставлять вас ждать, теперь я ${12:[что вы делаете иначе, настоящее время: ставлю напоминание за час до встречи]}.',
          },
          {
            parts: ['asks-or-invites'],
            text: 'Какое время вам удобнее? Если ни одно не подходит, назовите своё — я подстроюсь.',
          },
          { parts: [], text: 'С уважением,\n${13:[имя и фамилия]}' },
        ],
        example: {
          1: 'Дмитрий',
          2: 'пропустила',
          3: 'наш созвон по запуску сайта',
          4: 'в понедельник, 2 марта',
          5: 'записала его на вечер, а не на утро',
          6: 'показывать макеты партнёрам без моих пояснений',
          7: 'по екатеринбургскому времени',
          8: 'среда, 4 марта',
          9: '11:30',
          10: 'четверг, 5 марта',
          11: '15:00',
          12: 'подтверждаю каждый созвон накануне и ставлю напоминание за час до него',
          13: 'Вера Климова',
        },
        roles: { 1: 'recipient', 2: 'sender-gender', 4: 'date-on', 8: 'date', 10: 'date', 13: 'sender' },
        past: [4],
      },
    ],
  },
} as const satisfies SubkindData
