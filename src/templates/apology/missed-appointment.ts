import type { Template } from '../template.ts'

/** Owns a missed appointment and offers concrete new times. */
export const apologyMissedAppointment = {
  id: 'apology/missed-appointment',
  wordings: {
    en: [
      {
        title: 'Apology: an appointment you missed',
        when: 'You did not turn up for a call, a meeting or a visit, and you want to offer new times.',
        prefixes: ['apology-missed-appointment', 'apology'],
        subject: 'The $2 I missed on $3',
        sections: [
          { parts: [], text: "Hello ${1:[client's name]}," },
          {
            parts: ['says-sorry', 'names-fault', 'takes-responsibility'],
            text: "I'm sorry I missed our ${2:[appointment, e.g. planning call]} on ${3:[date and hour]}. I ${4:[what you did wrong, e.g. wrote down the wrong time]}; the mistake is mine.",
          },
          {
            parts: ['states-impact'],
            text: 'You kept that time free for me and ${5:[what it meant for the client, e.g. had to start without my figures]}.',
          },
          {
            parts: ['offers-remedy', 'gives-date'],
            text: 'Can we do it at one of these times instead (${6:[time zone]})?\n- ${7:[first date and hour]}\n- ${8:[second date and hour]}',
          },
          {
            parts: ['prevention'],
            text: 'From now on, I ${9:[what you do differently, e.g. set a reminder one hour before each call]}, so that I do not keep you waiting again.',
          },
          {
            parts: ['asks-or-invites'],
            text: 'Let me know which time suits you, or name one of your own, and I will be there.',
          },
          { parts: [], text: 'Kind regards,\n${10:[your name]}' },
        ],
        example: {
          1: 'Priya',
          2: 'planning call',
          3: '26 February at 10:00',
          4: 'read the time as London time and not as yours',
          5: 'had to put the launch plan to your team without my numbers',
          6: 'Berlin time',
          7: 'Wednesday, 3 March, at 9:30',
          8: 'Thursday, 4 March, at 14:00',
          9: 'put every call in a shared calendar with both time zones',
          10: 'Tom Hadley',
        },
      },
    ],
    es: [
      {
        title: 'Disculpa por faltar a una cita',
        when: 'Falté a una llamada, una reunión o una visita y quiero proponer otra fecha.',
        address: 'usted',
        prefixes: ['disculpa-cita-usted', 'disculpa-cita', 'disculpa'],
        subject: 'Disculpas por mi ausencia y nuevas fechas',
        sections: [
          { parts: [], text: 'Buenos días, ${1:[nombre del cliente]}:' },
          {
            parts: ['says-sorry', 'names-fault', 'takes-responsibility'],
            text: 'Le pido disculpas por no haber asistido a ${2:[la cita, con la fecha: la reunión del 3 de marzo a las 10:00]}: ${3:[lo que hice mal, en primera persona: anoté mal la hora]}. El error es mío.',
          },
          {
            parts: ['states-impact'],
            text: 'Usted había reservado ese tiempo y ${4:[consecuencia: tuvo que empezar sin mis datos]}.',
          },
          {
            parts: ['offers-remedy', 'gives-date'],
            text: 'Le propongo dos fechas (${5:[zona horaria: hora de Lima]}):\n- ${6:[primera fecha y hora]}\n- ${7:[segunda fecha y hora]}',
          },
          {
            parts: ['prevention'],
            text: 'Para que no vuelva a ocurrir, ${8:[el cambio, en presente: pongo un aviso una hora antes de cada cita]}.',
          },
          {
            parts: ['asks-or-invites'],
            text: 'Dígame cuál le conviene o indíqueme otro momento, y allí estaré.',
          },
          { parts: [], text: 'Un cordial saludo,\n${9:[nombre y apellido]}' },
        ],
        example: {
          1: 'doctora Salas',
          2: 'la videollamada del 26 de febrero a las 10:00',
          3: 'anoté la hora de Madrid y no la de Lima',
          4: 'tuvo que presentar el presupuesto a sus socios sin mis cifras',
          5: 'hora de Lima',
          6: 'miércoles 3 de marzo, 9:30',
          7: 'jueves 4 de marzo, 16:00',
          8: 'anoto las dos horas en cada invitación y programo un aviso una hora antes',
          9: 'Andrés Quiroga',
        },
      },
      {
        title: 'Disculpa por faltar a una cita',
        when: 'He faltado a una llamada, una reunión o una visita y quiero proponer otra fecha.',
        address: 'tú',
        prefixes: ['disculpa-cita-tú', 'disculpa-cita', 'disculpa'],
        subject: 'Perdona mi ausencia: te propongo otra fecha',
        sections: [
          { parts: [], text: 'Hola, ${1:[nombre del cliente]}:' },
          {
            parts: ['says-sorry', 'names-fault', 'takes-responsibility'],
            text: 'Siento mucho haber faltado a ${2:[la cita, con la fecha: la llamada del 3 de marzo a las 10:00]}. ${3:[Lo que hice mal, en primera persona: Apunté mal la hora]}. El fallo es mío.',
          },
          {
            parts: ['states-impact'],
            text: 'Habías reservado ese rato y ${4:[consecuencia: has tenido que aplazar el lanzamiento]}.',
          },
          {
            parts: ['offers-remedy', 'gives-date'],
            text: '¿Te viene bien alguno de estos huecos (${5:[zona horaria: hora de Madrid]})?\n- ${6:[primera fecha y hora]}\n- ${7:[segunda fecha y hora]}',
          },
          {
            parts: ['prevention'],
            text: 'Para no hacerte esperar otra vez, ${8:[el cambio, en presente: pongo un aviso una hora antes de cada llamada]}.',
          },
          {
            parts: ['asks-or-invites'],
            text: 'Si ninguno te encaja, dime tú cuándo y me adapto.',
          },
          { parts: [], text: 'Un saludo,\n${9:[nombre]}' },
        ],
        example: {
          1: 'Clara',
          2: 'la llamada del 26 de febrero a las 10:00',
          3: 'Confundí la hora de Canarias con la de la península',
          4: 'has tenido que enseñar la maqueta a tu equipo sin mi explicación',
          5: 'hora de Madrid',
          6: 'miércoles 3 de marzo, 9:30',
          7: 'jueves 4 de marzo, 16:00',
          8: 'escribo siempre las dos horas en la invitación y me pongo un aviso',
          9: 'Rubén Cano',
        },
      },
    ],
    ru: [
      {
        title: 'Извинение: пропущенная встреча',
        when: 'Вы не пришли на встречу или не вышли на созвон и хотите предложить новое время.',
        address: 'вы',
        prefixes: ['извинение-встреча', 'извинение'],
        subject: 'Прошу прощения и предлагаю новое время',
        sections: [
          { parts: [], text: 'Здравствуйте, ${1:[имя клиента]}!' },
          {
            parts: ['says-sorry', 'names-fault', 'takes-responsibility'],
            text: 'Прошу прощения: ${2:[дата и время, например: 3 марта в 10:00]} вы ждали меня ${3:[где, например: на созвоне]}, а меня не было. Я ${4:[что вы сделали не так, глагол в прошедшем времени]}. Это моя ошибка.',
          },
          {
            parts: ['states-impact'],
            text: 'Из-за этого ${5:[что это значило для клиента, например: вам пришлось начать без моих расчётов]}.',
          },
          {
            parts: ['offers-remedy', 'gives-date'],
            text: 'Предлагаю два варианта (${6:[часовой пояс, например: по московскому времени]}):\n- ${7:[первая дата и время]}\n- ${8:[вторая дата и время]}',
          },
          {
            parts: ['asks-or-invites'],
            text: 'Какой вам удобнее? Если не подходит ни один, назовите своё время — я подстроюсь.',
          },
          {
            parts: ['prevention'],
            text: 'Чтобы больше не заставлять вас ждать, ${9:[что теперь иначе, например: ставлю напоминание за час до встречи]}.',
          },
          { parts: [], text: 'С уважением,\n${10:[имя и фамилия]}' },
        ],
        example: {
          1: 'Дмитрий',
          2: '26 февраля в 10:00',
          3: 'на созвоне по запуску сайта',
          4: 'перепутала ваше время с московским',
          5: 'вам пришлось показывать макеты партнёрам без моих пояснений',
          6: 'по екатеринбургскому времени',
          7: 'среда, 3 марта, 11:30',
          8: 'четверг, 4 марта, 15:00',
          9: 'теперь указываю в приглашении оба часовых пояса и ставлю напоминание за час',
          10: 'Вера Климова',
        },
      },
    ],
  },
} satisfies Template
