import type { SubkindData } from '../kind.ts'

/** Moves an appointment ahead of time, with two new times to choose from. */
export const noticeReschedule = {
  id: 'notice/reschedule',
  title: {
    en: 'Notice: moving an appointment',
    es: 'Aviso: cambio de una cita',
    ru: 'Уведомление: перенос встречи',
  },
  search: {
    en: ['move', 'postpone', 'meeting', 'appointment', 'cancel'],
    es: ['cambiar', 'aplazar', 'reunión', 'cita', 'mover'],
    ru: ['перенести', 'перенос', 'встреча', 'отменить'],
  },
  parts: [
    {
      id: 'original-slot',
      need: 'required',
      text: {
        en: {
          title: 'Names the old date and time',
          missing: 'This notice does not name the appointment that moves.',
          why: 'A client with several appointments has to search for the one you mean.',
          advice: 'Give its day and hour: “our call on Wednesday, 4 March at 10:00”.',
        },
        es: {
          title: 'Nombra la cita que cambia',
          missing: 'Este aviso no dice qué cita cambia, con su día y su hora.',
          why: 'Quien tiene varias citas tiene que adivinar a cuál te refieres.',
          advice: 'Da el día y la hora: «la llamada del miércoles 4 de marzo a las 10:00».',
        },
        ru: {
          title: 'Называет прежнее время',
          missing: 'Не сказано, на какой день и час назначена встреча.',
          why: 'Если встреч несколько, клиенту придётся искать, о какой речь.',
          advice: 'Назовите день и час: «наша встреча в среду, 4 марта, в 10:00».',
        },
      },
      insertions: {
        en: [
          {
            text: 'This is about our ${1:[appointment, e.g. review call]} planned for ${2:[date]} at ${3:[hour, e.g. 10:00]}.',
            example: { 1: 'review call', 2: 'Wednesday, 4 March', 3: '10:00' },
          },
        ],
        es: [
          {
            text: 'Se trata de la cita del ${1:[fecha]} a las ${2:[hora, p. ej.: 10:00]}.',
            example: { 1: 'miércoles 4 de marzo', 2: '10:00' },
          },
        ],
        ru: [
          {
            text: 'Речь о нашей встрече (${1:[дата]}, в ${2:[время, например: 10:00]}).',
            example: { 1: 'среда, 4 марта', 2: '10:00' },
          },
        ],
      },
    },
    {
      id: 'proposal',
      need: 'required',
      text: {
        en: {
          title: 'Proposes a new time',
          missing: 'This notice does not propose a new time.',
          why: 'Without one, finding the new time becomes the client’s work.',
          advice: 'Offer one or two: “I can offer you Friday, 6 March at 9:00 or Monday, 9 March at 15:30.”',
        },
        es: {
          title: 'Propone otra fecha',
          missing: 'Este aviso no propone ninguna fecha nueva.',
          why: 'Sin una propuesta, buscar otra fecha pasa a ser tarea del cliente.',
          advice: 'Ofrece una o dos: «Puedo el viernes 6 de marzo a las 9:00 o el lunes 9 de marzo a las 15:30».',
        },
        ru: {
          title: 'Предлагает новое время',
          missing: 'В уведомлении не предложено новое время.',
          why: 'Иначе искать время придётся клиенту.',
          advice: 'Предложите одно или два: «Могу в пятницу, 6 марта, в 9:00 или во вторник, 10 марта, в 15:30».',
        },
      },
      insertions: {
        en: [
          {
            text: 'I can offer you a new time: ${1:[date]} at ${2:[hour, e.g. 9:00]} or ${3:[date]} at ${4:[hour, e.g. 15:30]}.',
            example: { 1: 'Friday, 6 March', 2: '9:00', 3: 'Monday, 9 March', 4: '15:30' },
          },
        ],
        es: [
          {
            address: 'usted',
            text: 'Le propongo otra fecha: el ${1:[fecha]} a las ${2:[hora, p. ej.: 9:00]} o el ${3:[fecha]} a las ${4:[hora, p. ej.: 15:30]}.',
            example: { 1: 'viernes 6 de marzo', 2: '9:00', 3: 'lunes 9 de marzo', 4: '15:30' },
          },
          {
            address: 'tú',
            text: 'Puedo ofrecerte otro hueco: el ${1:[fecha]} a las ${2:[hora, p. ej.: 9:00]} o el ${3:[fecha]} a las ${4:[hora, p. ej.: 15:30]}.',
            example: { 1: 'viernes 6 de marzo', 2: '9:00', 3: 'lunes 9 de marzo', 4: '15:30' },
          },
        ],
        ru: [
          {
            text: 'Могу предложить другое время: ${1:[дата]}, в ${2:[время, например: 9:00]} или ${3:[дата]}, в ${4:[время, например: 15:30]}.',
            example: { 1: 'пятница, 6 марта', 2: '9:00', 3: 'вторник, 10 марта', 4: '15:30' },
          },
        ],
      },
    },
  ],
  wordings: {
    en: [
      {
        title: 'Notice: moving an appointment',
        when: 'You have to move a meeting or a call, and there is still time to find another date.',
        prefixes: ['notice-reschedule', 'reschedule', 'notice'],
        subject: 'New time for our $2 on $3',
        sections: [
          { parts: [], text: "Hello ${1:[client's name]}," },
          {
            parts: ['says-what', 'effective-date', 'original-slot', 'gives-reason'],
            text: "I need to move our ${2:[appointment, e.g. review call]} on ${3:[date]} at ${4:[hour, e.g. 10:00]} because ${5:[the reason in one clause, e.g. I have to be in court that morning]}. I'm sorry for the change.",
          },
          {
            parts: ['proposal', 'effective-date'],
            text: 'I can offer you two new times (${6:[time zone, e.g. Lisbon time]}):\n- ${7:[first date]} at ${8:[hour]}\n- ${9:[second date]} at ${10:[hour]}',
          },
          {
            parts: ['next-step'],
            text: 'Please tell me by ${11:[hour]} on ${12:[date]} which one you prefer; until then, I am holding both for you. If neither suits you, please name a day that does.',
          },
          {
            parts: ['handover-or-cover'],
            text: 'Everything else stays as planned: ${13:[what does not change, e.g. the same link and agenda]}.',
          },
          {
            parts: ['thanks'],
            text: 'Thank you for taking another look at your calendar.',
          },
          { parts: [], text: 'Kind regards,\n${14:[your name]}' },
        ],
        example: {
          1: 'Sofia',
          2: 'review call',
          3: 'Wednesday, 4 March',
          4: '10:00',
          5: 'I have to be at a hearing that morning',
          6: 'Lisbon time',
          7: 'Friday, 6 March',
          8: '9:00',
          9: 'Monday, 9 March',
          10: '15:30',
          11: '17:00',
          12: 'Tuesday, 3 March',
          13: 'the same link, the same agenda and one hour of your time',
          14: 'Martin Reyes',
        },
        roles: { 1: 'recipient', 3: 'date', 7: 'date', 9: 'date', 12: 'date', 14: 'sender' },
        past: [3],
      },
    ],
    es: [
      {
        title: 'Aviso de cambio de una cita',
        when: 'Tengo que mover una reunión o una llamada y aún hay tiempo de buscar otra fecha.',
        address: 'usted',
        prefixes: ['aviso-cita-usted', 'aviso-cita', 'aviso'],
        subject: 'Nueva fecha para $2 del $3',
        sections: [
          { parts: [], text: 'Buenos días, ${1:[nombre del cliente]}:' },
          {
            parts: ['says-what', 'effective-date', 'original-slot', 'gives-reason'],
            text: 'Necesito reprogramar ${2:[la cita, con artículo: la reunión]} del ${3:[fecha]} a las ${4:[hora, p. ej.: 10:00]} y le pido disculpas por el cambio. El motivo es ${5:[motivo breve, p. ej.: una audiencia esa mañana]}.',
          },
          {
            parts: ['proposal', 'effective-date'],
            text: 'Le propongo dos fechas (${6:[zona horaria, p. ej.: hora de Bogotá]}):\n- ${7:[primera fecha]}, a las ${8:[hora]}\n- ${9:[segunda fecha]}, a las ${10:[hora]}',
          },
          {
            parts: ['next-step'],
            text: 'Por favor, confírmeme cuál prefiere, a más tardar ${11:[fecha]} a las ${12:[hora]}; hasta entonces le reservo las dos. Si ninguna le conviene, indíqueme qué día le queda mejor.',
          },
          {
            parts: ['handover-or-cover'],
            text: 'Lo demás no cambia: ${13:[lo que se mantiene, p. ej.: el mismo enlace y el mismo orden del día]}.',
          },
          {
            parts: ['thanks'],
            text: 'Le agradezco que vuelva a revisar su agenda.',
          },
          { parts: [], text: 'Un cordial saludo,\n${14:[nombre y apellido]}' },
        ],
        example: {
          1: 'señora Pardo',
          2: 'la reunión',
          3: 'miércoles 4 de marzo',
          4: '10:00',
          5: 'una audiencia a la que debo asistir esa mañana',
          6: 'hora de Bogotá',
          7: 'viernes 6 de marzo',
          8: '9:00',
          9: 'lunes 9 de marzo',
          10: '15:30',
          11: 'el martes 3 de marzo',
          12: '17:00',
          13: 'el mismo enlace, el mismo orden del día y una hora de duración',
          14: 'Felipe Arango',
        },
        roles: { 1: 'recipient', 3: 'date', 7: 'date', 9: 'date', 11: 'date-by', 14: 'sender' },
        past: [3],
      },
      {
        title: 'Aviso de cambio de una cita',
        when: 'Tengo que mover una reunión o una llamada y aún hay tiempo de buscar otra fecha.',
        address: 'tú',
        prefixes: ['aviso-cita-tú', 'aviso-cita', 'aviso'],
        subject: '¿Movemos $2 del $3?',
        sections: [
          { parts: [], text: 'Hola, ${1:[nombre del cliente]}:' },
          {
            parts: ['says-what', 'effective-date', 'original-slot', 'gives-reason'],
            text: 'Tengo que mover ${2:[la cita, con artículo: la llamada]} del ${3:[fecha]} a las ${4:[hora, p. ej.: 10:00]} porque ${5:[motivo en una frase, p. ej.: esa mañana tengo que estar en el juzgado]}. Siento el cambio.',
          },
          {
            parts: ['proposal', 'effective-date'],
            text: 'Puedo ofrecerte estos huecos (${6:[zona horaria, p. ej.: hora de Madrid]}):\n- ${7:[primera fecha]}, a las ${8:[hora]}\n- ${9:[segunda fecha]}, a las ${10:[hora]}',
          },
          {
            parts: ['next-step'],
            text: '¿Cuál te va mejor? Dímelo a más tardar ${11:[fecha]} a las ${12:[hora]}; mientras tanto, te guardo los dos. Si no te sirve ninguno, dime cuándo te va bien.',
          },
          {
            parts: ['handover-or-cover'],
            text: 'Lo demás sigue igual: ${13:[lo que se mantiene, p. ej.: el mismo enlace y los mismos temas]}.',
          },
          {
            parts: ['thanks'],
            text: 'Gracias por volver a mirar la agenda.',
          },
          { parts: [], text: 'Un saludo,\n${14:[nombre]}' },
        ],
        example: {
          1: 'Álex',
          2: 'la llamada',
          3: 'miércoles 4 de marzo',
          4: '10:00',
          5: 'esa mañana me han citado en el juzgado',
          6: 'hora de Madrid',
          7: 'viernes 6 de marzo',
          8: '9:00',
          9: 'lunes 9 de marzo',
          10: '15:30',
          11: 'el martes 3 de marzo',
          12: '17:00',
          13: 'el mismo enlace, los mismos temas y una hora como mucho',
          14: 'Noa Beltrán',
        },
        roles: { 1: 'recipient', 3: 'date', 7: 'date', 9: 'date', 11: 'date-by', 14: 'sender' },
        past: [3],
      },
    ],
    ru: [
      {
        title: 'Уведомление о переносе встречи',
        when: 'Нужно перенести встречу или созвон, и ещё есть время выбрать другой день.',
        address: 'вы',
        prefixes: ['уведомление-перенос', 'перенос', 'уведомление'],
        subject: 'Перенос встречи: $3, $4',
        sections: [
          { parts: [], text: 'Здравствуйте, ${1:[имя клиента]}!' },
          {
            parts: ['says-what', 'effective-date', 'original-slot', 'gives-reason'],
            text: 'Мне нужно перенести ${2:[что, винительный падеж: нашу встречу]} (${3:[дата]}, ${4:[время, например: 10:00]}), потому что ${5:[причина одной фразой, например: утром я в суде]}. Извините за перемену планов.',
          },
          {
            parts: ['proposal', 'effective-date'],
            text: 'Могу предложить два других дня (${6:[часовой пояс, например: по московскому времени]}):\n- ${7:[первая дата]}, в ${8:[время]}\n- ${9:[вторая дата]}, в ${10:[время]}',
          },
          {
            parts: ['next-step'],
            text: 'Напишите, пожалуйста, до ${11:[время]} ${12:[дата]}, какой день вам удобнее: пока я держу для вас оба. Если ни один не подходит, назовите свой.',
          },
          {
            parts: ['handover-or-cover'],
            text: 'Остальное без изменений: ${13:[что остаётся прежним, например: та же ссылка и те же вопросы]}.',
          },
          {
            parts: ['thanks'],
            text: 'Спасибо, что ещё раз заглянете в календарь.',
          },
          { parts: [], text: 'С уважением,\n${14:[имя и фамилия]}' },
        ],
        example: {
          1: 'Кира',
          2: 'нашу встречу',
          3: 'среда, 4 марта',
          4: '10:00',
          5: 'утром у меня судебное заседание',
          6: 'по московскому времени',
          7: 'пятница, 6 марта',
          8: '9:00',
          9: 'вторник, 10 марта',
          10: '15:30',
          11: '17:00',
          12: 'вторника, 3 марта',
          13: 'та же ссылка, те же вопросы и один час вашего времени',
          14: 'Глеб Рощин',
        },
        roles: { 1: 'recipient', 3: 'date', 7: 'date', 9: 'date', 12: 'date-by', 14: 'sender' },
        past: [3],
      },
    ],
  },
} as const satisfies SubkindData
