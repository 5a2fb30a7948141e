import type { Template } from '../template.ts'

/** Announces an absence: from when to when, who answers meanwhile, what goes on and what waits. */
export const noticeAbsence = {
  id: 'notice/absence',
  wordings: {
    en: [
      {
        title: 'Notice: you will be away',
        when: 'You will be on leave or away, and the client needs to know the dates and who covers for you.',
        prefixes: ['notice-absence', 'notice'],
        subject: 'Away from $3 to $4',
        sections: [
          { parts: [], text: "Hello ${1:[client's name]}," },
          {
            parts: ['says-what', 'effective-date', 'gives-reason'],
            text: 'I will be ${2:[the kind of absence, e.g. on holiday]} from ${3:[first day]} to ${4:[last day]} and back at work on ${5:[date]}.',
          },
          {
            parts: ['handover-or-cover'],
            text: 'While I am away, ${6:[name, e-mail and phone of your cover]} will answer your messages. For your work, this means:\n- as usual: ${7:[what goes on, e.g. the weekly newsletter]};\n- from $5: ${8:[what waits, e.g. the new banners]}.',
          },
          {
            parts: ['next-step'],
            text: 'If there is something you need from me before I leave, please send it by ${9:[date]} and I will take care of it.',
          },
          {
            parts: ['thanks'],
            text: 'Thank you for ${10:[something specific, e.g. the quick approvals this month]}. I can leave everything in order.',
          },
          { parts: [], text: 'Kind regards,\n${11:[your name]}' },
        ],
        example: {
          1: 'Peter',
          2: 'on holiday',
          3: '15 March',
          4: '26 March',
          5: '29 March',
          6: 'Ruth Adler (ruth@adler.example, +49 30 555 0148)',
          7: 'the weekly newsletter',
          8: 'the banners for April',
          9: '9 March',
          10: 'approving the March texts so quickly',
          11: 'Leo Brandt',
        },
      },
    ],
    es: [
      {
        title: 'Aviso de ausencia',
        when: 'Voy a ausentarme y el cliente necesita saber las fechas y quién le atiende.',
        address: 'usted',
        prefixes: ['aviso-ausencia-usted', 'aviso-ausencia', 'aviso'],
        subject: 'Ausencia $2',
        sections: [
          { parts: [], text: 'Buenos días, ${1:[nombre del cliente]}:' },
          {
            parts: ['says-what', 'effective-date', 'gives-reason'],
            text: 'Le informo de que ${2:[primer y último día: del 15 al 26 de marzo]} estaré ${3:[tipo de ausencia: de vacaciones, de viaje]}. Volveré al trabajo ${4:[día de regreso, con artículo: el 29 de marzo]}.',
          },
          {
            parts: ['handover-or-cover'],
            text: 'Durante esos días le atenderá ${5:[nombre, correo y teléfono]}. En cuanto a su trabajo:\n- sigue como siempre: ${6:[lo que continúa: el boletín semanal]};\n- queda para mi regreso: ${7:[lo que espera: el diseño del folleto]}.',
          },
          {
            parts: ['next-step'],
            text: 'Si necesita algo antes de esas fechas, envíemelo a más tardar ${8:[fecha, con artículo: el 9 de marzo]} y lo dejaré resuelto.',
          },
          {
            parts: ['thanks'],
            text: 'Gracias por ${9:[algo concreto: la rapidez con que aprobó los textos]}: así puedo dejarlo todo listo.',
          },
          { parts: [], text: 'Un cordial saludo,\n${10:[nombre y apellido]}' },
        ],
        example: {
          1: 'señor Navarro',
          2: 'del 15 al 26 de marzo',
          3: 'de vacaciones',
          4: 'el 29 de marzo',
          5: 'Rosa Ibarra (rosa@ibarra.example, +56 2 5550 0168)',
          6: 'el boletín semanal y las respuestas a consultas',
          7: 'el diseño del folleto de abril',
          8: 'el 9 de marzo',
          9: 'la rapidez con que aprobó los textos de este mes',
          10: 'Cecilia Toro',
        },
      },
      {
        title: 'Aviso de ausencia',
        when: 'Voy a ausentarme y el cliente necesita saber las fechas y quién le atiende.',
        address: 'tú',
        prefixes: ['aviso-ausencia-tú', 'aviso-ausencia', 'aviso'],
        subject: 'Estaré fuera $2',
        sections: [
          { parts: [], text: 'Hola, ${1:[nombre del cliente]}:' },
          {
            parts: ['says-what', 'effective-date', 'gives-reason'],
            text: 'Te aviso con tiempo: ${2:[primer y último día: del 15 al 26 de marzo]} estaré ${3:[tipo de ausencia: de vacaciones, de viaje]}. Vuelvo ${4:[día de regreso, con artículo: el 29 de marzo]}.',
          },
          {
            parts: ['handover-or-cover'],
            text: 'Esos días te atiende ${5:[nombre, correo y teléfono]}. Así queda lo tuyo:\n- sigue igual: ${6:[lo que continúa: las publicaciones de los lunes]};\n- lo retomo a la vuelta: ${7:[lo que espera: la nueva plantilla]}.',
          },
          {
            parts: ['next-step'],
            text: 'Si quieres que deje algo hecho antes, mándamelo antes ${8:[fecha, con «del»: del 9 de marzo]}.',
          },
          {
            parts: ['thanks'],
            text: 'Gracias por ${9:[algo concreto: tener siempre los textos a tiempo]}: así me voy con todo listo.',
          },
          { parts: [], text: 'Un saludo,\n${10:[nombre]}' },
        ],
        example: {
          1: 'Berta',
          2: 'del 15 al 26 de marzo',
          3: 'de vacaciones',
          4: 'el 29 de marzo',
          5: 'Guille Oliva (guille@oliva.example, 677 889 900)',
          6: 'las publicaciones de los lunes y los jueves',
          7: 'la nueva plantilla del boletín',
          8: 'del 9 de marzo',
          9: 'tenerme siempre los textos a tiempo',
          10: 'Sara Luque',
        },
      },
    ],
    ru: [
      {
        title: 'Уведомление об отсутствии',
        when: 'Вас не будет на работе, и клиенту нужно знать даты и того, кто вас заменит.',
        address: 'вы',
        prefixes: ['уведомление-отсутствие', 'уведомление'],
        subject: 'Меня не будет с $2 по $3',
        sections: [
          { parts: [], text: 'Здравствуйте, ${1:[имя клиента]}!' },
          {
            parts: ['says-what', 'effective-date', 'gives-reason'],
            text: 'Сообщаю заранее: с ${2:[первый день, например: 15 марта]} по ${3:[последний день, например: 26 марта]} я буду ${4:[где, например: в отпуске]}. Вернусь ${5:[дата, например: 29 марта]}.',
          },
          {
            parts: ['handover-or-cover'],
            text: 'В эти дни вам ответит ${6:[имя, почта и телефон]}. Что будет с вашими задачами:\n- идёт по плану: ${7:[что продолжается, например: еженедельная рассылка]};\n- ждёт моего возвращения: ${8:[что откладывается, например: новые баннеры]}.',
          },
          {
            parts: ['next-step'],
            text: 'Если что-то нужно сделать заранее, напишите до ${9:[дата, например: 9 марта]}, и я успею.',
          },
          {
            parts: ['thanks'],
            text: 'Спасибо за ${10:[что-то конкретное, винительный падеж: быстрые ответы в феврале]}. Оставляю все дела в порядке.',
          },
          { parts: [], text: 'С уважением,\n${11:[имя и фамилия]}' },
        ],
        example: {
          1: 'Алексей',
          2: '15 марта',
          3: '26 марта',
          4: 'в отпуске',
          5: '29 марта',
          6: 'Игорь Лапин (igor@lapin.example, +7 383 123-45-67)',
          7: 'еженедельная рассылка и ответы на отзывы',
          8: 'баннеры для апрельской акции',
          9: '10 марта',
          10: 'быстрое согласование мартовских текстов',
          11: 'Дарья Котова',
        },
      },
    ],
  },
} satisfies Template
