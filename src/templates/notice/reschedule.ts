import type { Template } from '../template.ts'

/** Moves an appointment ahead of time, with at least two new times to choose from. */
export const noticeReschedule = {
  id: 'notice/reschedule',
  wordings: {
    en: [
      {
        title: 'Notice: moving an appointment',
        when: 'You have to move a meeting or a call, and there is still time to find another date.',
        prefixes: ['notice-reschedule', 'notice'],
        subject: 'New time for our $2 on $3',
        sections: [
          { parts: [], text: "Hello ${1:[client's name]}," },
          {
            parts: ['says-what', 'effective-date', 'gives-reason'],
            text: "I need to move our ${2:[appointment, e.g. review call]} on ${3:[date and hour]}. I'm sorry for the change: ${4:[the reason in one clause, e.g. I have to be in court that morning]}.",
          },
          {
            parts: ['next-step'],
            text: 'I can offer you these times (${5:[time zone]}):\n- ${6:[first date and hour]}\n- ${7:[second date and hour]}',
          },
          {
            parts: ['next-step'],
            text: 'Please tell me by ${8:[date and hour]} which one you prefer; until then, I am holding both for you. If neither works, send me two times that do.',
          },
          {
            parts: ['handover-or-cover', 'thanks'],
            text: 'Everything else stays as planned: ${9:[what does not change, e.g. the same link and agenda]}. Thank you for taking another look at your calendar.',
          },
          { parts: [], text: 'Kind regards,\n${10:[your name]}' },
        ],
        example: {
          1: 'Sofia',
          2: 'review call',
          3: '4 March at 10:00',
          4: 'I have to be at a hearing that morning',
          5: 'Lisbon time',
          6: 'Friday, 5 March, at 9:00',
          7: 'Monday, 8 March, at 15:30',
          8: '2 March at 17:00',
          9: 'the same link, the same agenda and one hour of your time',
          10: 'Martin Reyes',
        },
      },
    ],
    es: [
      {
        title: 'Aviso de cambio de una cita',
        when: 'Tengo que mover una reunión o una llamada y aún hay tiempo de buscar otra fecha.',
        address: 'usted',
        prefixes: ['aviso-cita-usted', 'aviso-cita', 'aviso'],
        subject: 'Nueva fecha para $2',
        sections: [
          { parts: [], text: 'Buenos días, ${1:[nombre del cliente]}:' },
          {
            parts: ['says-what', 'effective-date', 'gives-reason'],
            text: 'Necesito cambiar de fecha ${2:[la cita, con la fecha: la reunión del 4 de marzo a las 10:00]} y le pido disculpas por ello. El motivo es ${3:[motivo en una frase: que esa mañana debo estar en el juzgado]}.',
          },
          {
            parts: ['next-step'],
            text: 'Le propongo estas fechas (${4:[zona horaria: hora de Bogotá]}):\n- ${5:[primera fecha y hora]}\n- ${6:[segunda fecha y hora]}',
          },
          {
            parts: ['next-step'],
            text: 'Le ruego que me confirme a más tardar ${7:[fecha y hora, con artículo: el 2 de marzo a las 17:00]} cuál prefiere; hasta entonces le reservo las dos. Si ninguna le conviene, indíqueme otra.',
          },
          {
            parts: ['handover-or-cover', 'thanks'],
            text: 'Lo demás no cambia: ${8:[lo que se mantiene: el mismo enlace y el mismo orden del día]}. Le agradezco que busque otro hueco en su agenda.',
          },
          { parts: [], text: 'Un cordial saludo,\n${9:[nombre y apellido]}' },
        ],
        example: {
          1: 'señora Pardo',
          2: 'la reunión del 4 de marzo a las 10:00',
          3: 'una audiencia a la que debo asistir esa mañana',
          4: 'hora de Bogotá',
          5: 'viernes 5 de marzo, 9:00',
          6: 'lunes 8 de marzo, 15:30',
          7: 'el 2 de marzo a las 17:00',
          8: 'el mismo enlace, el mismo orden del día y una hora de duración',
          9: 'Felipe Arango',
        },
      },
      {
        title: 'Aviso de cambio de una cita',
        when: 'Tengo que mover una reunión o una llamada y aún hay tiempo de buscar otra fecha.',
        address: 'tú',
        prefixes: ['aviso-cita-tú', 'aviso-cita', 'aviso'],
        subject: '¿Movemos $2?',
        sections: [
          { parts: [], text: 'Hola, ${1:[nombre del cliente]}:' },
          {
            parts: ['says-what', 'effective-date', 'gives-reason'],
            text: 'Tengo que mover ${2:[la cita, con la fecha: la llamada del 4 de marzo a las 10:00]}: ${3:[motivo en una frase: esa mañana tengo que estar en el juzgado]}. Siento el cambio.',
          },
          {
            parts: ['next-step'],
            text: '¿Te va bien alguno de estos huecos (${4:[zona horaria: hora de Madrid]})?\n- ${5:[primera fecha y hora]}\n- ${6:[segunda fecha y hora]}',
          },
          {
            parts: ['next-step'],
            text: 'Dime cuál prefieres a más tardar ${7:[fecha y hora, con artículo: el 2 de marzo a las 17:00]}; mientras tanto, te guardo los dos. Si no te sirve ninguno, propón tú otro.',
          },
          {
            parts: ['handover-or-cover', 'thanks'],
            text: 'Lo demás sigue igual: ${8:[lo que se mantiene: el mismo enlace y los mismos temas]}. Gracias por hacerme un hueco otra vez.',
          },
          { parts: [], text: 'Un saludo,\n${9:[nombre]}' },
        ],
        example: {
          1: 'Álex',
          2: 'la llamada del 4 de marzo a las 10:00',
          3: 'esa mañana me han citado en el juzgado',
          4: 'hora de Madrid',
          5: 'viernes 5 de marzo, 9:00',
          6: 'lunes 8 de marzo, 15:30',
          7: 'el 2 de marzo a las 17:00',
          8: 'el mismo enlace, los mismos temas y una hora como mucho',
          9: 'Noa Beltrán',
        },
      },
    ],
    ru: [
      {
        title: 'Уведомление о переносе встречи',
        when: 'Нужно перенести встречу или созвон, и ещё есть время выбрать другой день.',
        address: 'вы',
        prefixes: ['уведомление-перенос', 'уведомление'],
        subject: 'Предлагаю перенести встречу $2',
        sections: [
          { parts: [], text: 'Здравствуйте, ${1:[имя клиента]}!' },
          {
            parts: ['says-what', 'effective-date', 'gives-reason'],
            text: 'Мне нужно перенести нашу встречу ${2:[дата и время, например: 4 марта в 10:00]}: ${3:[причина одной фразой, например: утром я в суде]}. Извините за перемену планов.',
          },
          {
            parts: ['next-step'],
            text: 'Могу предложить два варианта (${4:[часовой пояс, например: по московскому времени]}):\n- ${5:[первая дата и время]}\n- ${6:[вторая дата и время]}',
          },
          {
            parts: ['next-step'],
            text: 'Напишите, пожалуйста, до ${7:[время и дата, например: 17:00 2 марта]}, какой вариант вам удобнее; до этого времени держу для вас оба. Если не подходит ни один, предложите свой.',
          },
          {
            parts: ['handover-or-cover', 'thanks'],
            text: 'Остальное без изменений: ${8:[что остаётся прежним, например: та же ссылка и те же вопросы]}. Спасибо, что ещё раз заглянете в календарь.',
          },
          { parts: [], text: 'С уважением,\n${9:[имя и фамилия]}' },
        ],
        example: {
          1: 'Кира',
          2: '4 марта в 10:00',
          3: 'утром у меня судебное заседание',
          4: 'по московскому времени',
          5: 'пятница, 5 марта, 9:00',
          6: 'среда, 10 марта, 15:30',
          7: '17:00 2 марта',
          8: 'та же ссылка, те же вопросы и один час вашего времени',
          9: 'Глеб Рощин',
        },
      },
    ],
  },
} satisfies Template
