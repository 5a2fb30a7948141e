import type { Template } from '../template.ts'

/** Turns down work for lack of time, with a date when it would be possible and somebody who could do it sooner. */
export const declineCapacity = {
  id: 'decline/capacity',
  wordings: {
    en: [
      {
        title: 'Decline: no time for the work',
        when: 'You would take the work on, and your time is already promised to others.',
        prefixes: ['decline-capacity', 'decline'],
        subject: 'My answer on $2: not before $3',
        sections: [
          { parts: [], text: "Hello ${1:[client's name]}," },
          {
            parts: ['thanks', 'says-no'],
            text: "Thank you for asking me about ${2:[the work, e.g. the website texts]}. I can't take it on before ${3:[first free date]}.",
          },
          {
            parts: ['gives-reason'],
            text: 'Until then my days are full with work that I have already promised, and I would not want to give yours half my attention.',
          },
          {
            parts: ['offers-alternative'],
            text: 'There are two ways I can help:\n- I start on $3 and deliver by ${4:[date]};\n- I put you in touch with ${5:[a colleague and their contact]}, who ${6:[why they suit, e.g. writes for clinics like yours]}.',
          },
          {
            parts: ['warm-close'],
            text: 'If you would like the first, tell me by ${7:[date]} and I will keep those days for you. Whichever you choose, I would be glad to hear how it goes.',
          },
          { parts: [], text: 'Kind regards,\n${8:[your name]}' },
        ],
        example: {
          1: 'Marta',
          2: 'the texts for your new website',
          3: '3 May',
          4: '21 May',
          5: 'Jonas Weber (jonas@weber-texts.example)',
          6: 'has written for three clinics like yours and is free in March',
          7: '12 March',
          8: 'Claire Dunn',
        },
      },
    ],
    es: [
      {
        title: 'Rechazo por falta de tiempo',
        when: 'El encargo me interesa y mi agenda ya está comprometida.',
        address: 'usted',
        prefixes: ['rechazo-agenda-usted', 'rechazo-agenda', 'rechazo'],
        subject: 'Respuesta a su encargo: no antes $3',
        sections: [
          { parts: [], text: 'Buenos días, ${1:[nombre del cliente]}:' },
          {
            parts: ['thanks', 'says-no'],
            text: 'Le agradezco que haya pensado en mí para ${2:[el trabajo, con artículo: la traducción del catálogo]}. No puedo aceptar el encargo antes ${3:[fecha, con «del»: del 3 de mayo]}.',
          },
          {
            parts: ['gives-reason'],
            text: 'Hasta esa fecha tengo la agenda completa con trabajos ya comprometidos, y no quiero dedicar al suyo menos tiempo del que merece.',
          },
          {
            parts: ['offers-alternative'],
            text: 'Puedo ofrecerle dos opciones:\n- empezar ese día y entregar a más tardar ${4:[fecha, con artículo: el 21 de mayo]};\n- darle el contacto de ${5:[nombre y contacto]}, que ${6:[por qué puede hacerlo: traduce catálogos técnicos]}.',
          },
          {
            parts: ['warm-close'],
            text: 'Si prefiere la primera, confírmemelo a más tardar ${7:[fecha, con artículo: el 12 de marzo]} y le reservaré esos días. En cualquier caso, le deseo mucho éxito con el proyecto.',
          },
          { parts: [], text: 'Un cordial saludo,\n${8:[nombre y apellido]}' },
        ],
        example: {
          1: 'señora Lozano',
          2: 'la traducción del catálogo de primavera',
          3: 'del 3 de mayo',
          4: 'el 21 de mayo',
          5: 'Inés Barrera (ines@barrera.example)',
          6: 'traduce catálogos de moda desde hace seis años y tiene tiempo en marzo',
          7: 'el 12 de marzo',
          8: 'Gabriel Montes',
        },
      },
      {
        title: 'Rechazo por falta de tiempo',
        when: 'El encargo me interesa y mi agenda ya está comprometida.',
        address: 'tú',
        prefixes: ['rechazo-agenda-tú', 'rechazo-agenda', 'rechazo'],
        subject: 'Sobre tu encargo: hasta $3 no puedo',
        sections: [
          { parts: [], text: 'Hola, ${1:[nombre del cliente]}:' },
          {
            parts: ['thanks', 'says-no', 'gives-reason'],
            text: 'Gracias por contar conmigo para ${2:[el trabajo, con artículo: el rediseño de la web]}. Ahora no puedo aceptar el encargo: tengo la agenda cerrada hasta ${3:[fecha, con artículo: el 30 de abril]} y no quiero comprometerme a algo que no podría hacer bien.',
          },
          {
            parts: ['offers-alternative'],
            text: 'Te propongo dos alternativas:\n- si puedes esperar, empiezo ${4:[fecha, con artículo: el 3 de mayo]} y entrego a más tardar ${5:[fecha, con artículo: el 21 de mayo]};\n- si te corre prisa, te paso el contacto de ${6:[nombre y contacto]}, que ${7:[por qué puede hacerlo: diseña tiendas en línea]}.',
          },
          {
            parts: ['warm-close'],
            text: 'Si te encaja la primera, dímelo antes ${8:[fecha, con «del»: del 12 de marzo]} y te guardo el sitio. Me alegra que hayas pensado en mí y ojalá coincidamos en este proyecto o en otro.',
          },
          { parts: [], text: 'Un saludo,\n${9:[nombre]}' },
        ],
        example: {
          1: 'Hugo',
          2: 'el rediseño de la tienda',
          3: 'el 30 de abril',
          4: 'el 3 de mayo',
          5: 'el 28 de mayo',
          6: 'Alba Ferrer (alba@ferrer.example)',
          7: 'ha diseñado tiendas como la tuya y puede empezar en marzo',
          8: 'del 12 de marzo',
          9: 'Teo Arranz',
        },
      },
    ],
    ru: [
      {
        title: 'Отказ: нет времени на эту работу',
        when: 'Работа вам интересна, но время уже обещано другим заказчикам.',
        address: 'вы',
        prefixes: ['отказ-занятость', 'отказ'],
        subject: 'Ответ по вашему заказу: не раньше $3',
        sections: [
          { parts: [], text: 'Здравствуйте, ${1:[имя клиента]}!' },
          {
            parts: ['thanks', 'says-no'],
            text: 'Спасибо, что предложили мне ${2:[работа, винительный падеж: перевод каталога]}. Взяться за эту работу раньше ${3:[дата, например: 3 мая]} не смогу.',
          },
          {
            parts: ['gives-reason'],
            text: 'До этого дня моё время занято проектами, сроки которых уже согласованы, а делать вашу работу урывками я не хочу.',
          },
          {
            parts: ['offers-alternative'],
            text: 'Есть два варианта:\n- я начинаю $3 и сдаю работу до ${4:[дата, например: 21 мая]};\n- если ждать нельзя, рекомендую ${5:[кого, винительный падеж, и контакт]}: ${6:[почему подойдёт, например: десять лет переводит каталоги]}.',
          },
          {
            parts: ['warm-close'],
            text: 'Если подходит первый, напишите до ${7:[дата, например: 12 марта]}, и я оставлю эти дни за вами. В любом случае желаю вашему проекту удачи и надеюсь, что ещё поработаем вместе.',
          },
          { parts: [], text: 'С уважением,\n${8:[имя и фамилия]}' },
        ],
        example: {
          1: 'Ольга',
          2: 'перевод весеннего каталога',
          3: '11 мая',
          4: '28 мая',
          5: 'Марию Белову (maria@belova.example)',
          6: 'она восемь лет переводит каталоги одежды и свободна в марте',
          7: '12 марта',
          8: 'Кирилл Зотов',
        },
      },
    ],
  },
} satisfies Template
