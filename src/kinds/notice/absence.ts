import type { SubkindData } from '../kind.ts'

/** Announces an absence: from when to when, who covers, whom to write to, what goes on and what waits. */
export const noticeAbsence = {
  id: 'notice/absence',
  title: { en: 'Notice: absence', es: 'Aviso: ausencia', ru: 'Уведомление: отсутствие' },
  search: {
    en: ['holiday', 'vacation', 'out of office', 'away', 'leave', 'sick'],
    es: ['vacaciones', 'baja', 'fuera', 'viaje'],
    ru: ['отпуск', 'больничный', 'отъезд', 'меня не будет'],
  },
  parts: [
    {
      id: 'return-date',
      need: 'required',
      text: {
        en: {
          title: 'Says until when',
          missing: 'This notice does not say until when you are away.',
          why: 'Without the day of your return, the client does not know how long the work waits.',
          advice: 'Name the day: “I will be back at work on Monday, 30 March.”',
        },
        es: {
          title: 'Dice hasta cuándo',
          missing: 'Este aviso no dice hasta cuándo estarás fuera.',
          why: 'Sin el día de regreso, el cliente no sabe cuánto tendrá que esperar.',
          advice: 'Pon el día: «Volveré al trabajo el lunes 30 de marzo».',
        },
        ru: {
          title: 'Говорит, когда вернётся',
          missing: 'В уведомлении не сказано, когда вы вернётесь.',
          why: 'Без этой даты клиент не знает, сколько ему ждать.',
          advice: 'Назовите день: «Вернусь к работе в понедельник, 30 марта».',
        },
      },
      insertions: {
        en: [{ text: 'I will be back at work on ${1:[date]}.', example: { 1: 'Monday, 30 March' } }],
        es: [{ text: 'Volveré al trabajo el ${1:[fecha]}.', example: { 1: 'lunes 30 de marzo' } }],
        ru: [
          {
            text: 'Вернусь к работе ${1:[дата, с предлогом перед днём недели]}.',
            example: { 1: 'в понедельник, 30 марта' },
          },
        ],
      },
    },
    {
      id: 'urgent-contact',
      need: 'recommended',
      text: {
        en: {
          title: 'Says whom to ask if urgent',
          missing: 'This notice does not say whom to write to if something is urgent.',
          why: 'What cannot wait needs an address, or it waits in your inbox until you are back.',
          advice: 'Name a person and an address: “For anything urgent, write to ruth@adler.example.”',
        },
        es: {
          title: 'Da un contacto para lo urgente',
          missing: 'Este aviso no dice a quién escribir para lo urgente.',
          why: 'Lo que no puede esperar necesita una dirección, o esperará tu regreso en la bandeja.',
          advice: 'Nombra a una persona y un correo: «Para lo urgente, escribe a rosa@ibarra.example».',
        },
        ru: {
          title: 'Даёт контакт для срочного',
          missing: 'В уведомлении не сказано, кому писать по срочным вопросам.',
          why: 'То, что не терпит отлагательства, пролежит в вашей почте до возвращения.',
          advice: 'Назовите человека и адрес: «По срочным вопросам пишите: Игорь Лапин, igor@lapin.example».',
        },
      },
      insertions: {
        en: [
          {
            text: 'For anything urgent, write to ${1:[name and e-mail of the person who answers]}.',
            example: { 1: 'Ruth Adler (ruth@adler.example)' },
          },
        ],
        es: [
          {
            address: 'usted',
            text: 'Para lo urgente, escriba a ${1:[nombre y correo de quien responde]}.',
            example: { 1: 'Rosa Ibarra (rosa@ibarra.example)' },
          },
          {
            address: 'tú',
            text: 'Para lo urgente, escribe a ${1:[nombre y correo de quien responde]}.',
            example: { 1: 'Guille Oliva (guille@oliva.example)' },
          },
        ],
        ru: [
          {
            address: 'вы',
            text: 'По срочным вопросам пишите: ${1:[имя и почта того, кто ответит]}.',
            example: { 1: 'Игорь Лапин, igor@lapin.example' },
          },
          {
            address: 'ты',
            text: 'По срочным вопросам пиши: ${1:[имя и почта того, кто ответит]}.',
            example: { 1: 'Игорь Лапин, igor@lapin.example' },
          },
        ],
      },
    },
  ],
  wordings: {
    en: [
      {
        title: 'Notice: you will be away',
        when: 'You will be on leave or away, and the client needs to know the dates and who is covering for you.',
        prefixes: ['notice-absence', 'away', 'notice'],
        subject: 'Away from $2 to $3',
        sections: [
          { parts: [], text: "Hello ${1:[client's name]}," },
          {
            parts: ['says-what', 'effective-date', 'return-date', 'gives-reason'],
            text: 'I will be away from ${2:[date of your first day away]} to ${3:[date of your last day away]} because ${4:[a short reason, e.g. I am taking my annual leave]}. I will be back at work on ${5:[date]}.',
          },
          {
            parts: ['handover-or-cover'],
            text: 'During that time, ${6:[name of the person who is covering for you]} will look after your work:\n- what continues as usual: ${7:[what continues, e.g. the weekly newsletter]};\n- what will wait for my return: ${8:[what will wait, e.g. the new banners]}.',
          },
          {
            parts: ['urgent-contact'],
            text: 'For anything urgent, write to ${9:[name and e-mail of the person who answers]} or call ${10:[phone number]}.',
          },
          {
            parts: ['next-step'],
            text: 'If there is something you need from me before I leave, please send it by ${11:[date]} and I will take care of it.',
          },
          {
            parts: ['thanks'],
            text: 'Thank you for ${12:[something specific, e.g. the quick approvals this month]}.',
          },
          { parts: [], text: 'Kind regards,\n${13:[your name]}' },
        ],
        example: {
          1: 'Peter',
          2: 'Monday, 16 March',
          3: 'Friday, 27 March',
          4: 'I am taking my annual leave',
          5: 'Monday, 30 March',
          6: 'Ruth Adler',
          7: 'the weekly newsletter',
          8: 'the banners for April',
          9: 'Ruth (ruth@adler.example)',
          10: '+49 30 555 0148',
          11: 'Tuesday, 10 March',
          12: 'approving the March texts so quickly',
          13: 'Leo Brandt',
        },
        roles: { 1: 'recipient', 2: 'date', 3: 'date', 5: 'date', 11: 'date', 13: 'sender' },
      },
    ],
    es: [
      {
        title: 'Aviso de ausencia',
        when: 'Voy a ausentarme y el cliente necesita saber las fechas y quién me sustituye.',
        address: 'usted',
        prefixes: ['aviso-ausencia-usted', 'aviso-ausencia', 'aviso'],
        subject: 'Ausencia del $2 al $3',
        sections: [
          { parts: [], text: 'Buenos días, ${1:[nombre del cliente]}:' },
          {
            parts: ['says-what', 'effective-date', 'return-date', 'gives-reason'],
            text: 'Le informo que estaré ausente del ${2:[fecha del primer día]} al ${3:[fecha del último día]} con motivo de ${4:[motivo breve, p. ej.: mis vacaciones anuales]}. Volveré al trabajo ${5:[fecha]}.',
          },
          {
            parts: ['handover-or-cover'],
            text: 'Durante esos días, ${6:[nombre de quien me sustituye]} se hará cargo de su trabajo:\n- lo que sigue como siempre: ${7:[lo que continúa, p. ej.: el boletín semanal]};\n- lo que retomaré yo: ${8:[lo que espera, p. ej.: el diseño del folleto]}.',
          },
          {
            parts: ['urgent-contact'],
            text: 'Para lo urgente, escriba a ${9:[nombre y correo de quien responde]} o llame al ${10:[teléfono]}.',
          },
          {
            parts: ['next-step'],
            text: 'Si necesita algo de mí antes de mi salida, envíemelo a más tardar ${11:[fecha]} y lo dejaré resuelto.',
          },
          {
            parts: ['thanks'],
            text: 'Le agradezco ${12:[algo concreto, p. ej.: la rapidez con que aprobó los textos]}.',
          },
          { parts: [], text: 'Un cordial saludo,\n${13:[nombre y apellido]}' },
        ],
        example: {
          1: 'señor Navarro',
          2: 'lunes 16 de marzo',
          3: 'viernes 27 de marzo',
          4: 'mis vacaciones anuales',
          5: 'el lunes 30 de marzo',
          6: 'Rosa Ibarra',
          7: 'el boletín semanal y las respuestas a consultas',
          8: 'el diseño del folleto de abril',
          9: 'Rosa (rosa@ibarra.example)',
          10: '+56 2 5550 0168',
          11: 'el martes 10 de marzo',
          12: 'la rapidez con que aprobó los textos de este mes',
          13: 'Cecilia Toro',
        },
        roles: { 1: 'recipient', 2: 'date', 3: 'date', 5: 'date-on', 11: 'date-by', 13: 'sender' },
      },
      {
        title: 'Aviso de ausencia',
        when: 'Voy a estar fuera y el cliente necesita saber las fechas y quién se ocupa de lo suyo.',
        address: 'tú',
        prefixes: ['aviso-ausencia-tú', 'aviso-ausencia', 'aviso'],
        subject: 'Estaré fuera del $2 al $3',
        sections: [
          { parts: [], text: 'Hola, ${1:[nombre del cliente]}:' },
          {
            parts: ['says-what', 'effective-date', 'return-date', 'gives-reason'],
            text: 'Te aviso con tiempo: estaré fuera del ${2:[fecha del primer día]} al ${3:[fecha del último día]} porque ${4:[motivo breve, p. ej.: me voy de vacaciones]}. Vuelvo al trabajo ${5:[fecha]}.',
          },
          {
            parts: ['handover-or-cover'],
            text: 'Esos días, ${6:[nombre de quien me sustituye]} se ocupa de lo tuyo:\n- lo que sigue igual: ${7:[lo que continúa, p. ej.: las publicaciones de los lunes]};\n- lo que retomo yo: ${8:[lo que espera, p. ej.: la nueva plantilla]}.',
          },
          {
            parts: ['urgent-contact'],
            text: 'Si surge algo urgente, escribe a ${9:[nombre y correo de quien responde]} o llama al ${10:[teléfono]}.',
          },
          {
            parts: ['next-step'],
            text: '¿Quieres que deje algo hecho antes de irme? Mándamelo antes del ${11:[fecha]}.',
          },
          {
            parts: ['thanks'],
            text: 'Gracias por ${12:[algo concreto, p. ej.: enviarme siempre los textos a tiempo]}.',
          },
          { parts: [], text: 'Un saludo,\n${13:[nombre]}' },
        ],
        example: {
          1: 'Berta',
          2: 'lunes 16 de marzo',
          3: 'viernes 27 de marzo',
          4: 'me voy de vacaciones',
          5: 'el lunes 30 de marzo',
          6: 'Guille Oliva',
          7: 'las publicaciones de los lunes y los jueves',
          8: 'la nueva plantilla del boletín',
          9: 'Guille (guille@oliva.example)',
          10: '677 889 900',
          11: 'martes 10 de marzo',
          12: 'enviarme siempre los textos a tiempo',
          13: 'Sara Luque',
        },
        roles: { 1: 'recipient', 2: 'date', 3: 'date', 5: 'date-on', 11: 'date', 13: 'sender' },
      },
    ],
    ru: [
      {
        title: 'Уведомление об отсутствии',
        when: 'Вас не будет на работе, и клиенту нужно знать даты и того, кто вас заменит.',
        address: 'вы',
        prefixes: ['уведомление-отсутствие', 'отпуск', 'уведомление'],
        subject: 'Меня не будет на связи, вернусь $5',
        sections: [
          { parts: [], text: 'Здравствуйте, ${1:[имя клиента]}!' },
          {
            parts: ['says-what', 'effective-date', 'return-date', 'gives-reason'],
            text: 'Сообщаю заранее: меня не будет на связи, потому что ${2:[причина, например: ухожу в отпуск]}. Первый день отсутствия — ${3:[дата]}, последний — ${4:[дата]}. Вернусь к работе ${5:[дата]}.',
          },
          {
            parts: ['handover-or-cover'],
            text: 'В эти дни меня заменит ${6:[имя и фамилия]}. О ваших задачах:\n- что идёт по плану: ${7:[что продолжается, например: еженедельная рассылка]};\n- что ждёт моего возвращения: ${8:[что откладывается, например: новые баннеры]}.',
          },
          {
            parts: ['urgent-contact'],
            text: 'По срочным вопросам пишите или звоните: ${9:[имя, почта и телефон того, кто ответит]}.',
          },
          {
            parts: ['next-step'],
            text: 'Если вам что-то нужно от меня заранее, напишите до ${10:[дата]}, и я всё успею.',
          },
          {
            parts: ['thanks'],
            text: 'Спасибо за ${11:[что-то определённое, винительный падеж: быстрые ответы в феврале]}.',
          },
          { parts: [], text: 'С уважением,\n${12:[имя и фамилия]}' },
        ],
        example: {
          1: 'Алексей',
          2: 'ухожу в отпуск',
          3: 'понедельник, 16 марта',
          4: 'пятница, 27 марта',
          5: 'в понедельник, 30 марта',
          6: 'Игорь Лапин',
          7: 'еженедельная рассылка и ответы на отзывы',
          8: 'баннеры для апрельской акции',
          9: 'Игорь, igor@lapin.example, +7 383 123-45-67',
          10: 'четверга, 12 марта',
          11: 'быстрое согласование мартовских текстов',
          12: 'Дарья Котова',
        },
        roles: { 1: 'recipient', 3: 'date', 4: 'date', 5: 'date-on', 10: 'date-by', 12: 'sender' },
      },
    ],
  },
} as const satisfies SubkindData
