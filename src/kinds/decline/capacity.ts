import type { SubkindData } from '../kind.ts'

/** Turns down work for lack of time, with a date when it would be possible and somebody who could do it sooner. */
export const declineCapacity = {
  id: 'decline/capacity',
  title: { en: 'Decline: no time', es: 'Negativa: sin tiempo', ru: 'Отказ: нет времени' },
  search: {
    en: ['no', 'busy', 'full', 'refuse', 'turn down'],
    es: ['no', 'ocupado', 'agenda', 'rechazar', 'no puedo'],
    ru: ['нет', 'занят', 'загрузка', 'отказать', 'не могу'],
  },
  parts: [],
  wordings: {
    en: [
      {
        title: 'Decline: no time for the work',
        when: 'You would take the work on, and your time is already promised to others.',
        prefixes: ['decline-capacity', 'decline'],
        subject: 'My answer on $2',
        sections: [
          { parts: [], text: "Hello ${1:[client's name]}," },
          {
            parts: ['thanks', 'says-no'],
            text: "Thank you for asking me about ${2:[the work, e.g. the website texts]}. I can't take this work on before ${3:[first free date]}.",
          },
          {
            parts: ['gives-reason'],
            text: 'The reason is that work I have promised to other clients fills my days until then, and yours deserves my full attention.',
          },
          {
            parts: ['offers-alternative'],
            text: 'There are two ways I can help:\n- if you can wait, I will deliver by ${4:[date]}, and I will hold the place for you until ${5:[date]};\n- if it is urgent, I will put you in touch with ${6:[a colleague and their contact]}, who ${7:[why they suit, e.g. writes for clinics like yours]}.',
          },
          {
            parts: ['warm-close'],
            text: 'I wish you every success with the project, and I hope that we will work together on this one or the next.',
          },
          { parts: [], text: 'Kind regards,\n${8:[your name]}' },
        ],
        example: {
          1: 'Marta',
          2: 'the texts for your new website',
          3: 'Monday, 16 March',
          4: 'Friday, 27 March',
          5: 'Thursday, 5 March',
          6: 'Jonas Weber (jonas@weber-texts.example)',
          7: 'has written for three clinics like yours and is free this week',
          8: 'Claire Dunn',
        },
        roles: { 1: 'recipient', 3: 'date', 4: 'date', 5: 'date', 8: 'sender' },
      },
    ],
    es: [
      {
        title: 'Negativa por falta de tiempo',
        when: 'El encargo me interesa y mi agenda ya está comprometida.',
        address: 'usted',
        prefixes: ['rechazo-agenda-usted', 'rechazo-agenda', 'rechazo'],
        subject: 'Respuesta a su encargo',
        sections: [
          { parts: [], text: 'Buenos días, ${1:[nombre del cliente]}:' },
          {
            parts: ['thanks', 'says-no'],
            text: 'Le agradezco que haya pensado en mí para ${2:[el trabajo, con artículo: la traducción del catálogo]}. No puedo aceptar el encargo antes del ${3:[primera fecha libre]}.',
          },
          {
            parts: ['gives-reason'],
            text: 'El motivo es que hasta esa fecha tengo la agenda ocupada con trabajos ya comprometidos, y el suyo merece toda mi atención.',
          },
          {
            parts: ['offers-alternative'],
            text: 'Puedo ofrecerle dos opciones:\n- si puede esperar, le reservo un lugar hasta ${4:[fecha]} y entrego el trabajo a más tardar ${5:[fecha]};\n- si es urgente, le doy el contacto de ${6:[nombre y contacto]}, que ${7:[por qué puede hacerlo: traduce catálogos técnicos]}.',
          },
          {
            parts: ['warm-close'],
            text: 'Le deseo mucho éxito con el proyecto y espero que podamos colaborar en este o en el siguiente.',
          },
          { parts: [], text: 'Un cordial saludo,\n${8:[nombre y apellido]}' },
        ],
        example: {
          1: 'señora Lozano',
          2: 'la traducción del catálogo de primavera',
          3: 'lunes 16 de marzo',
          4: 'el jueves 5 de marzo',
          5: 'el viernes 27 de marzo',
          6: 'Inés Barrera (ines@barrera.example)',
          7: 'traduce catálogos de moda desde hace seis años y tiene tiempo esta semana',
          8: 'Gabriel Montes',
        },
        roles: { 1: 'recipient', 3: 'date', 4: 'date-by', 5: 'date-by', 8: 'sender' },
      },
      {
        title: 'Negativa por falta de tiempo',
        when: 'El encargo me interesa y mi agenda ya está comprometida.',
        address: 'tú',
        prefixes: ['rechazo-agenda-tú', 'rechazo-agenda', 'rechazo'],
        subject: 'Sobre $2',
        sections: [
          { parts: [], text: 'Hola, ${1:[nombre del cliente]}:' },
          {
            parts: ['thanks', 'says-no'],
            text: 'Gracias por contar conmigo para ${2:[el trabajo, con artículo: el rediseño de la web]}. No puedo encargarme antes del ${3:[primera fecha libre]}.',
          },
          {
            parts: ['gives-reason'],
            text: 'Te explico por qué: hasta entonces tengo la agenda llena de entregas ya comprometidas, y prefiero hacer tu proyecto con calma a hacerlo con prisas.',
          },
          {
            parts: ['offers-alternative'],
            text: 'Se me ocurren dos alternativas:\n- si puedes esperar, te guardo sitio hasta ${4:[fecha]} y entrego a más tardar ${5:[fecha]};\n- si te corre prisa, te paso el contacto de ${6:[nombre y contacto]}, que ${7:[por qué puede hacerlo: diseña tiendas en línea]}.',
          },
          {
            parts: ['warm-close'],
            text: 'Mucha suerte con el proyecto, y ojalá coincidamos en este o en el siguiente.',
          },
          { parts: [], text: 'Un saludo,\n${8:[nombre]}' },
        ],
        example: {
          1: 'Hugo',
          2: 'el rediseño de la tienda',
          3: 'lunes 16 de marzo',
          4: 'el jueves 5 de marzo',
          5: 'el viernes 27 de marzo',
          6: 'Alba Ferrer (alba@ferrer.example)',
          7: 'ha diseñado tiendas como la tuya y puede empezar esta semana',
          8: 'Teo Arranz',
        },
        roles: { 1: 'recipient', 3: 'date', 4: 'date-by', 5: 'date-by', 8: 'sender' },
      },
    ],
    ru: [
      {
        title: 'Отказ: нет времени на эту работу',
        when: 'Работа вам интересна, но время уже обещано другим заказчикам.',
        address: 'вы',
        prefixes: ['отказ-занятость', 'отказ'],
        subject: 'Ответ по вашему заказу',
        sections: [
          { parts: [], text: 'Здравствуйте, ${1:[имя клиента]}!' },
          {
            parts: ['thanks', 'says-no'],
            text: 'Спасибо, что предложили мне ${2:[работа, винительный падеж: перевод каталога]}. Я не смогу взяться за эту работу раньше ${3:[первая свободная дата, родительный падеж]}.',
          },
          {
            parts: ['gives-reason'],
            text: 'Причина в том, что до этого дня моё время расписано: сроки по другим проектам уже согласованы, а ваша работа требует полного внимания.',
          },
          {
            parts: ['offers-alternative'],
            text: 'Могу предложить два варианта:\n- если вы готовы подождать, держу за вами место до ${4:[дата, родительный падеж]}, а работу сдаю до ${5:[дата, родительный падеж]};\n- если дело срочное, рекомендую вам ${6:[кого, винительный падеж, и контакт]}: ${7:[почему подойдёт, например: десять лет переводит каталоги]}.',
          },
          {
            parts: ['warm-close'],
            text: 'Желаю вашему проекту успеха и надеюсь, что ещё поработаем вместе.',
          },
          { parts: [], text: 'С уважением,\n${8:[имя и фамилия]}' },
        ],
        example: {
          1: 'Ольга',
          2: 'перевод весеннего каталога',
          3: 'понедельника, 16 марта',
          4: 'четверга, 5 марта',
          5: 'пятницы, 27 марта',
          6: 'Марию Белову (maria@belova.example)',
          7: 'она восемь лет переводит каталоги одежды и свободна на этой неделе',
          8: 'Кирилл Зотов',
        },
        roles: { 1: 'recipient', 3: 'date-from', 4: 'date-by', 5: 'date-by', 8: 'sender' },
      },
    ],
  },
} as const satisfies SubkindData
