import type { SubkindData } from '../kind.ts'

/** Asks for a calm talk in private on the day on which something serious turned up, with options in hand. */
export const otherHeadsUp = {
  id: 'other/heads-up',
  title: { en: 'Urgent heads-up', es: 'Aviso urgente', ru: 'Срочное предупреждение' },
  search: {
    en: ['warning', 'problem', 'incident', 'alert'],
    es: ['problema', 'alerta', 'incidencia', 'advertencia'],
    ru: ['проблема', 'авария', 'предупредить', 'сбой'],
  },
  parts: [
    {
      id: 'urgency',
      need: 'required',
      text: {
        en: {
          title: 'Says that it is urgent',
          missing: 'This heads-up does not say that the matter is urgent.',
          why: 'A calm message that does not say so is left for tomorrow.',
          advice: 'Say it once and calmly: “This cannot wait until tomorrow.”',
        },
        es: {
          title: 'Urgencia',
          missing: 'Este aviso no dice que el asunto es urgente.',
          why: 'Un mensaje tranquilo que no lo dice se deja para mañana.',
          advice: 'Dilo una sola vez y con calma: «No puede esperar a mañana».',
        },
        ru: {
          title: 'Говорит, что дело срочное',
          missing: 'В сообщении не сказано, что дело срочное.',
          why: 'Спокойное письмо, где этого нет, оставят на завтра.',
          advice: 'Скажите это один раз и спокойно: «Дело нельзя откладывать до завтра».',
        },
      },
      insertions: {
        en: [
          {
            text: '${1:[The matter, e.g. A fault on your website]} cannot wait until tomorrow.',
            example: { 1: 'A fault on your payment page' },
          },
        ],
        es: [
          {
            text: '${1:[El asunto, con artículo: Un fallo de la tienda en línea]} no puede esperar a mañana.',
            example: { 1: 'Un fallo de la página de pago' },
          },
        ],
        ru: [
          {
            text: '${1:[Что именно, винительный падеж: Решение по сайту]} нельзя откладывать до завтра.',
            example: { 1: 'Решение по оплате на сайте' },
          },
        ],
      },
    },
    {
      id: 'same-day-slot',
      need: 'required',
      text: {
        en: {
          title: 'Offers a time today',
          missing: 'This heads-up offers no time to talk today.',
          why: 'Without an hour the talk slips to another day, and the damage grows.',
          advice: 'Offer an hour today, in private: “Could we talk today, between 14:00 and 15:00?”',
        },
        es: {
          title: 'Hora para hoy',
          missing: 'Este aviso no propone una hora para hablar hoy.',
          why: 'Sin una hora, la conversación se aplaza y el daño crece.',
          advice: 'Propón una hora de hoy, en privado: «¿Podemos hablar hoy, entre las 14:00 y las 15:00?».',
        },
        ru: {
          title: 'Предлагает время на сегодня',
          missing: 'В сообщении не предложено время для разговора сегодня.',
          why: 'Без точного часа разговор откладывается, а ущерб растёт.',
          advice: 'Предложите время сегодня и без посторонних: «Удобно ли вам поговорить сегодня, с 14:00 до 15:00?»',
        },
      },
      insertions: {
        en: [
          {
            text: 'Could we talk in private today, between ${1:[hour, e.g. 14:00]} and ${2:[hour, e.g. 15:00]}?',
            example: { 1: '14:00', 2: '15:00' },
          },
        ],
        es: [
          {
            address: 'usted',
            text: '¿Podría conversar conmigo en privado hoy, entre las ${1:[hora: 15:00]} y las ${2:[hora: 17:00]}?',
            example: { 1: '15:00', 2: '17:00' },
          },
          {
            address: 'tú',
            text: '¿Puedes hablar conmigo a solas hoy, entre las ${1:[hora: 15:00]} y las ${2:[hora: 17:00]}?',
            example: { 1: '15:00', 2: '17:00' },
          },
        ],
        ru: [
          {
            address: 'вы',
            text: 'Удобно ли вам поговорить со мной один на один сегодня, с ${1:[время, например: 15:00]} до ${2:[время, например: 17:00]}?',
            example: { 1: '15:00', 2: '17:00' },
          },
          {
            address: 'ты',
            text: 'Удобно ли тебе поговорить со мной один на один сегодня, с ${1:[время, например: 15:00]} до ${2:[время, например: 17:00]}?',
            example: { 1: '15:00', 2: '17:00' },
          },
        ],
      },
    },
    {
      id: 'topic',
      need: 'required',
      isElusive: true,
      text: {
        en: {
          title: 'Names the topic',
          missing: 'Could not find what this heads-up is about.',
          why: '“We need to talk” without a topic only frightens.',
          advice: 'Name the matter in one line: “It is about the payment page: it charges some customers twice.”',
        },
        es: {
          title: 'De qué se trata',
          missing: 'No encuentro de qué trata este aviso.',
          why: 'Un «tenemos que hablar» sin tema solo asusta.',
          advice:
            'Di en una línea cuál es el tema: «El tema es la página de pago: cobra dos veces a algunos clientes».',
        },
        ru: {
          title: 'Называет тему',
          missing: 'Не удалось найти, о чём это сообщение.',
          why: 'Слова «нужно поговорить» без темы только пугают.',
          advice: 'Назовите дело одной фразой: «Тема — страница оплаты: она списывает деньги дважды».',
        },
      },
      insertions: {
        en: [
          {
            text: 'It is about ${1:[the matter, e.g. the payment page]}: ${2:[what has happened, in one line]}.',
            example: { 1: 'the payment page', 2: 'it has charged 12 customers twice since 9:00' },
          },
        ],
        es: [
          {
            text: 'El tema es ${1:[el asunto, con artículo: la página de pago]}: ${2:[lo que ocurre, en una línea]}.',
            example: { 1: 'la página de pago', 2: 'desde las 9:00 ha cobrado dos veces a 12 personas' },
          },
        ],
        ru: [
          {
            text: 'Тема — ${1:[о чём речь, например: страница оплаты]}: ${2:[что произошло, одной фразой]}.',
            example: { 1: 'страница оплаты', 2: 'с 9:00 она дважды списала деньги у 12 покупателей' },
          },
        ],
      },
    },
    {
      id: 'stakes',
      need: 'recommended',
      isElusive: true,
      text: {
        en: {
          title: 'Says what is at stake',
          missing: 'Could not find what is at stake.',
          why: 'A reader who does not know what it may cost cannot weigh it against the rest of the day.',
          advice:
            'Say what happens if nobody acts: “If nothing changes, six more orders an hour will be charged twice.”',
        },
        es: {
          title: 'Qué está en juego',
          missing: 'No encuentro qué está en juego.',
          why: 'Sin saber lo que puede costar, nadie puede decidir si deja lo demás para después.',
          advice: 'Di qué pasa si nadie actúa: «Si no hacemos nada, habrá seis cobros dobles más cada hora».',
        },
        ru: {
          title: 'Говорит, чем это грозит',
          missing: 'Не удалось найти, чем это грозит.',
          why: 'Не зная цены вопроса, читатель не может решить, отложить ли ради него другие дела.',
          advice: 'Скажите, что будет, если ничего не делать: «Если ничего не предпринять, заказы начнут отменять».',
        },
      },
      insertions: {
        en: [
          {
            text: 'If nothing changes, ${1:[what it may cost, e.g. we lose six orders an hour]}.',
            example: { 1: 'six more customers an hour will be charged twice' },
          },
        ],
        es: [
          {
            text: 'Si no hacemos nada, ${1:[lo que está en juego: se pierden seis pedidos cada hora]}.',
            example: { 1: 'habrá unos seis cobros dobles más cada hora' },
          },
        ],
        ru: [
          {
            text: 'Если ничего не предпринять, ${1:[чем это грозит, например: заказы начнут отменять]}.',
            example: { 1: 'каждый час будет ещё около шести двойных списаний' },
          },
        ],
      },
    },
    {
      id: 'plan',
      need: 'recommended',
      isElusive: true,
      text: {
        en: {
          title: 'Brings options',
          missing: 'Could not find what you have done or which options you bring.',
          why: 'A problem that comes with a way out keeps the reader calm.',
          advice:
            'Say what you have done and offer options: “I have stopped the mailing; we can mend it today or move it.”',
        },
        es: {
          title: 'Opciones',
          missing: 'No encuentro lo que has hecho ni qué opciones traes.',
          why: 'Un problema que llega con soluciones se recibe con más calma.',
          advice: 'Di lo que has hecho y propón opciones: «He parado el envío; podemos corregirlo hoy o aplazarlo».',
        },
        ru: {
          title: 'Предлагает варианты',
          missing: 'Не удалось найти, что вы уже сделали и какие варианты предлагаете.',
          why: 'Когда вместе с проблемой приходит выход, читателю легче сохранить спокойствие.',
          advice:
            'Скажите, что уже сделано, и дайте варианты: «Рассылка остановлена; можно исправить её или перенести».',
        },
      },
      insertions: {
        en: [
          {
            text: 'So far, I have ${1:[what you have done, e.g. stopped the mailing]}, and I propose two options: ${2:[first option]} or ${3:[second option]}.',
            example: {
              1: 'prepared the refunds',
              2: 'switch card payments off',
              3: "go back to yesterday's version of the page",
            },
          },
        ],
        es: [
          {
            text: 'Ya ${1:[lo que hice hasta ahora: detuve el envío]} y veo dos opciones: ${2:[primera opción, en infinitivo]} o ${3:[segunda opción, en infinitivo]}.',
            example: {
              1: 'preparé las devoluciones',
              2: 'desactivar el pago con tarjeta',
              3: 'volver a la versión de ayer',
            },
          },
        ],
        ru: [
          {
            text: 'Я уже ${1:[что вы сделали, глагол в прошедшем времени]} и вижу два варианта: ${2:[первый вариант, инфинитив: отключить оплату картой]} или ${3:[второй вариант, инфинитив]}.',
            example: {
              1: 'подготовила возврат денег',
              2: 'отключить оплату картой',
              3: 'вернуть вчерашнюю версию страницы',
            },
          },
        ],
      },
    },
    {
      id: 'channel',
      need: 'recommended',
      text: {
        en: {
          title: 'Says how to talk',
          missing: 'This heads-up does not say how to reach you today.',
          why: 'An urgent talk gets stuck when the reader has to look for a number.',
          advice: 'Give one way to talk: “You can call me on +44 20 7946 0812.”',
        },
        es: {
          title: 'Por dónde hablar',
          missing: 'Este aviso no dice por dónde hablar hoy contigo.',
          why: 'Una conversación urgente se retrasa si hay que buscar un número.',
          advice: 'Da una sola vía: «Puedes llamarme al 612 345 678».',
        },
        ru: {
          title: 'Говорит, как связаться',
          missing: 'В сообщении не сказано, как с вами связаться сегодня.',
          why: 'Срочный разговор откладывается, если номер приходится искать.',
          advice: 'Назовите один способ связи: «Позвоните мне по номеру +7 495 123-45-67».',
        },
      },
      insertions: {
        en: [{ text: 'You can call me on ${1:[phone number]}.', example: { 1: '+44 20 7946 0812' } }],
        es: [
          { address: 'usted', text: 'Puede llamarme al ${1:[teléfono]}.', example: { 1: '+57 601 555 0142' } },
          { address: 'tú', text: 'Puedes llamarme al ${1:[teléfono]}.', example: { 1: '612 345 678' } },
        ],
        ru: [
          {
            address: 'вы',
            text: 'Позвоните мне по номеру ${1:[телефон]}.',
            example: { 1: '+7 495 123-45-67' },
          },
          {
            address: 'ты',
            text: 'Позвони мне по номеру ${1:[телефон]}.',
            example: { 1: '+7 495 123-45-67' },
          },
        ],
      },
    },
  ],
  wordings: {
    en: [
      {
        title: 'Heads-up: a talk today',
        when: 'Something serious has turned up, and you need to talk with the client in private on the same day.',
        prefixes: ['heads-up', 'urgent', 'message'],
        subject: 'To decide today: $4',
        sections: [
          { parts: [], text: "Hello ${1:[client's name]}," },
          {
            parts: ['urgency', 'same-day-slot'],
            text: 'Something important has come up, and it cannot wait until tomorrow. Could we talk in private today, between ${2:[hour, e.g. 14:00]} and ${3:[hour, e.g. 15:00]}?',
          },
          {
            parts: ['topic'],
            text: 'It is about ${4:[the matter, e.g. the payment page]}: ${5:[what has happened, in one line, e.g. it charges some customers twice]}.',
          },
          {
            parts: ['stakes'],
            text: 'If nothing changes, ${6:[what it may cost, e.g. we lose six orders an hour]}.',
          },
          {
            parts: ['plan'],
            text: 'So far, I have ${7:[what you have done, e.g. prepared the refunds]}, and I propose two options: ${8:[first option, e.g. switch card payments off]} or ${9:[second option]}.',
          },
          { parts: ['channel'], text: 'You can call me on ${10:[phone number]}.' },
          { parts: [], text: 'Kind regards,\n${11:[your name]}' },
        ],
        example: {
          1: 'Anna',
          2: '14:00',
          3: '15:00',
          4: 'the payment page',
          5: 'since 9:00, it has charged 12 customers twice',
          6: 'six more customers an hour will be charged twice',
          7: 'prepared the refunds',
          8: 'switch card payments off',
          9: "go back to yesterday's version of the page",
          10: '+44 20 7946 0812',
          11: 'Laura Benson',
        },
        roles: { 1: 'recipient', 11: 'sender' },
      },
    ],
    es: [
      {
        title: 'Aviso urgente para hablar hoy',
        when: 'Surgió algo serio y necesito conversar con el cliente en privado el mismo día.',
        address: 'usted',
        prefixes: ['aviso-urgente-usted', 'aviso-urgente', 'mensaje'],
        subject: 'Para decidir hoy: $4',
        sections: [
          { parts: [], text: 'Buenos días, ${1:[nombre del cliente]}:' },
          {
            parts: ['urgency', 'same-day-slot'],
            text: 'Debo tratar con usted un asunto importante que no puede esperar a mañana. ¿Podríamos conversar en privado hoy, entre las ${2:[hora: 15:00]} y las ${3:[hora: 17:00]}?',
          },
          {
            parts: ['topic'],
            text: 'El tema es ${4:[el asunto, con artículo: la página de pago]}: ${5:[lo que ocurre, en una línea: cobra dos veces a algunos compradores]}.',
          },
          {
            parts: ['stakes'],
            text: 'Si no hacemos nada, ${6:[lo que está en juego: se pierden seis pedidos cada hora]}.',
          },
          {
            parts: ['plan'],
            text: 'Ya ${7:[lo que hice hasta ahora: preparé las devoluciones]} y veo dos opciones: ${8:[primera opción, en infinitivo: desactivar el pago con tarjeta]} o ${9:[segunda opción, en infinitivo]}.',
          },
          { parts: ['channel'], text: 'Puede llamarme al ${10:[teléfono]}.' },
          { parts: [], text: 'Un cordial saludo,\n${11:[nombre y apellido]}' },
        ],
        example: {
          1: 'señora Ortega',
          2: '15:00',
          3: '17:00',
          4: 'la página de pago',
          5: 'desde las 9:00 ha cobrado dos veces a 12 compradores',
          6: 'habrá unos seis cobros dobles más cada hora',
          7: 'preparé las devoluciones',
          8: 'desactivar el pago con tarjeta',
          9: 'volver a la versión de ayer',
          10: '+57 601 555 0142',
          11: 'Camila Rojas',
        },
        roles: { 1: 'recipient', 11: 'sender' },
      },
      {
        title: 'Aviso urgente para hablar hoy',
        when: 'Ha surgido algo serio y necesito hablar con el cliente a solas el mismo día.',
        address: 'tú',
        prefixes: ['aviso-urgente-tú', 'aviso-urgente', 'mensaje'],
        subject: 'Para decidir hoy: $4',
        sections: [
          { parts: [], text: 'Hola, ${1:[nombre del cliente]}:' },
          {
            parts: ['urgency', 'same-day-slot'],
            text: 'Hay algo importante que no puede esperar a mañana. ¿Podemos hablar a solas hoy, entre las ${2:[hora: 15:00]} y las ${3:[hora: 17:00]}?',
          },
          {
            parts: ['topic'],
            text: 'El tema es ${4:[el asunto, con artículo: el boletín de mañana]}: ${5:[lo que pasa, en una línea: lleva los precios del año pasado]}.',
          },
          {
            parts: ['stakes'],
            text: 'Si lo dejamos así, ${6:[lo que está en juego: 2000 personas recibirán un precio equivocado]}.',
          },
          {
            parts: ['plan'],
            text: 'De momento ${7:[lo que he hecho hasta ahora: he parado el envío]}, y te propongo dos salidas: ${8:[primera opción, en infinitivo: corregirlo hoy]} o ${9:[segunda opción, en infinitivo]}.',
          },
          { parts: ['channel'], text: 'Mejor por teléfono: llámame al ${10:[teléfono]}.' },
          { parts: [], text: 'Un saludo,\n${11:[nombre]}' },
        ],
        example: {
          1: 'Nuria',
          2: '15:00',
          3: '17:00',
          4: 'el boletín de mañana',
          5: 'lleva los precios del año pasado',
          6: '2000 personas verán una oferta que no puedes mantener',
          7: 'he parado el envío programado',
          8: 'corregirlo esta tarde',
          9: 'enviarlo mañana sin la oferta',
          10: '612 345 678',
          11: 'Marcos Gil',
        },
        roles: { 1: 'recipient', 11: 'sender' },
      },
    ],
    ru: [
      {
        title: 'Срочное: разговор сегодня',
        when: 'Случилось что-то серьёзное, и с клиентом нужно поговорить наедине в тот же день.',
        address: 'вы',
        prefixes: ['срочно', 'предупреждение', 'сообщение'],
        subject: 'Решить сегодня: $4',
        sections: [
          { parts: [], text: 'Здравствуйте, ${1:[имя клиента]}!' },
          {
            parts: ['urgency', 'same-day-slot'],
            text: 'Есть важное дело, которое нельзя откладывать до завтра. Удобно ли вам поговорить со мной один на один сегодня, с ${2:[время, например: 15:00]} до ${3:[время, например: 17:00]}?',
          },
          {
            parts: ['topic'],
            text: 'Тема — ${4:[о чём речь, например: страница оплаты]}: ${5:[что произошло, одной фразой: она дважды списывает деньги]}.',
          },
          {
            parts: ['stakes'],
            text: 'Если ничего не предпринять, ${6:[чем это грозит, например: заказы начнут отменять]}.',
          },
          {
            parts: ['plan'],
            text: 'Я уже ${7:[что вы сделали, глагол в прошедшем времени]} и вижу два варианта: ${8:[первый вариант, инфинитив: отключить оплату картой]} или ${9:[второй вариант, инфинитив]}.',
          },
          { parts: ['channel'], text: 'Быстрее всего голосом: позвоните мне по номеру ${10:[телефон]}.' },
          { parts: [], text: 'С уважением,\n${11:[имя и фамилия]}' },
        ],
        example: {
          1: 'Елена',
          2: '15:00',
          3: '17:00',
          4: 'страница оплаты',
          5: 'с 9:00 она дважды списала деньги у 12 покупателей',
          6: 'каждый час будет ещё около шести двойных списаний',
          7: 'подготовила возврат денег',
          8: 'отключить оплату картой',
          9: 'вернуть вчерашнюю версию страницы',
          10: '+7 495 123-45-67',
          11: 'Ирина Соколова',
        },
        roles: { 1: 'recipient', 11: 'sender' },
      },
    ],
  },
} as const satisfies SubkindData
