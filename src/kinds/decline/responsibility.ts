import type { SubkindData } from '../kind.ts'

/** Turns down a new standing duty beside the present ones, and offers an exchange or more hours. */
export const declineResponsibility = {
  id: 'decline/responsibility',
  title: { en: 'Decline: a new duty', es: 'Negativa: nueva tarea fija', ru: 'Отказ: новые обязанности' },
  search: {
    en: ['no', 'task', 'role', 'workload', 'refuse'],
    es: ['no', 'responsabilidad', 'carga', 'rechazar'],
    ru: ['нет', 'ответственность', 'нагрузка', 'отказать'],
  },
  parts: [],
  wordings: {
    en: [
      {
        title: 'Decline: a new responsibility',
        when: 'A client you already work for wants to add a standing duty that your agreed hours cannot hold.',
        prefixes: ['decline-responsibility', 'decline'],
        subject: 'My answer on $2',
        sections: [
          { parts: [], text: "Hello ${1:[client's name]}," },
          {
            parts: ['thanks', 'says-no'],
            text: "Thank you for trusting me with ${2:[the new task, e.g. your social media]}. I can't add this to the work I do for you now.",
          },
          {
            parts: ['gives-reason'],
            text: 'The reason is time: the ${3:[number]} hours a week that we agreed on are taken up by ${4:[your present tasks, e.g. your inbox and invoices]}, and that work would suffer if I added more.',
          },
          {
            parts: ['offers-alternative'],
            text: 'There are three ways to get it done; which would you prefer?\n- I hand over ${5:[a present task]} by ${6:[date]} and take this on instead.\n- We add ${7:[hours and price, e.g. five hours a week for 150 euros]} from ${8:[date]}.\n- I help you find somebody else and show them how you like things done.',
          },
          {
            parts: ['warm-close'],
            text: 'I like the work we do together, and I hope to keep doing it well.',
          },
          { parts: [], text: 'Kind regards,\n${9:[your name]}' },
        ],
        example: {
          1: 'Rachel',
          2: 'your social media accounts',
          3: '15',
          4: 'your inbox, your calendar and the monthly invoices',
          5: 'the monthly invoices',
          6: 'Friday, 13 March',
          7: 'five hours a week for €150',
          8: 'Monday, 16 March',
          9: 'Beatriz Lowe',
        },
        roles: { 1: 'recipient', 6: 'date', 8: 'date', 9: 'sender' },
      },
    ],
    es: [
      {
        title: 'Negativa a una nueva tarea fija',
        when: 'Un cliente con el que ya trabajo quiere añadir una tarea que no cabe en las horas acordadas.',
        address: 'usted',
        prefixes: ['rechazo-tarea-usted', 'rechazo-tarea', 'rechazo'],
        subject: 'Respuesta sobre $2',
        sections: [
          { parts: [], text: 'Buenos días, ${1:[nombre del cliente]}:' },
          {
            parts: ['thanks', 'says-no'],
            text: 'Le agradezco que haya pensado en mí para ${2:[la nueva tarea, con artículo: la gestión de las redes]}. No puedo sumar esa tarea a las que ya llevo.',
          },
          {
            parts: ['gives-reason'],
            text: 'El motivo es el tiempo: las ${3:[número]} horas semanales que acordamos están ocupadas con ${4:[las tareas actuales: la agenda y la facturación]}, y ese trabajo se resentiría.',
          },
          {
            parts: ['offers-alternative'],
            text: 'Veo tres soluciones; dígame, por favor, cuál prefiere:\n- otra persona se encarga de ${5:[una tarea actual, p. ej.: enviar las facturas]} a partir del ${6:[fecha]} y yo asumo la nueva tarea;\n- ampliamos el acuerdo en ${7:[horas y precio: cinco horas semanales, por 120 dólares]}, a partir de esa misma fecha;\n- le ayudo a buscar a alguien para la nueva tarea.',
          },
          {
            parts: ['warm-close'],
            text: 'Me gusta trabajar con usted y espero seguir haciéndolo bien.',
          },
          { parts: [], text: 'Un cordial saludo,\n${8:[nombre y apellido]}' },
        ],
        example: {
          1: 'señor Cárdenas',
          2: 'la gestión de sus redes sociales',
          3: '20',
          4: 'su agenda, su correo y la facturación',
          5: 'enviar y conciliar las facturas',
          6: 'lunes 16 de marzo',
          7: 'cinco horas semanales, por 120 dólares',
          8: 'Mariana Duarte',
        },
        roles: { 1: 'recipient', 6: 'date', 8: 'sender' },
      },
      {
        title: 'Negativa a una nueva tarea fija',
        when: 'Un cliente con el que ya trabajo quiere añadir una tarea que no cabe en las horas acordadas.',
        address: 'tú',
        prefixes: ['rechazo-tarea-tú', 'rechazo-tarea', 'rechazo'],
        subject: 'Sobre $2',
        sections: [
          { parts: [], text: 'Hola, ${1:[nombre del cliente]}:' },
          {
            parts: ['thanks', 'says-no'],
            text: 'Gracias por confiarme ${2:[la nueva tarea, con artículo: la atención a proveedores]}. No puedo asumir esa tarea además de lo que ya hago para ti.',
          },
          {
            parts: ['gives-reason'],
            text: 'Te explico por qué: las ${3:[número]} horas a la semana que acordamos se me van en ${4:[las tareas actuales: la agenda y las facturas]}, y si añado algo más, lo demás se resentirá.',
          },
          {
            parts: ['offers-alternative'],
            text: 'Se me ocurren tres alternativas. ¿Cuál te convence más?\n- Dejo de llevar ${5:[una tarea actual, con artículo: el boletín]} a partir del ${6:[fecha]} y me ocupo de la nueva tarea.\n- Ampliamos mi horario en ${7:[horas y precio: cinco horas a la semana, por 140 euros]}.\n- Te ayudo a encontrar a alguien.',
          },
          {
            parts: ['warm-close'],
            text: 'Me gusta trabajar contigo y espero que lo que llevo entre manos siga saliendo bien.',
          },
          { parts: [], text: 'Un saludo,\n${8:[nombre]}' },
        ],
        example: {
          1: 'Pilar',
          2: 'la atención a los proveedores',
          3: '12',
          4: 'la agenda, el boletín y las facturas',
          5: 'el boletín',
          6: 'lunes 16 de marzo',
          7: 'cinco horas a la semana, por 140 euros',
          8: 'Nacho Vera',
        },
        roles: { 1: 'recipient', 6: 'date', 8: 'sender' },
      },
    ],
    ru: [
      {
        title: 'Отказ от новых обязанностей',
        when: 'Постоянный клиент просит взять ещё одну задачу, а согласованных часов на неё не хватит.',
        address: 'вы',
        prefixes: ['отказ-обязанности', 'отказ'],
        subject: 'Ответ о новой задаче',
        sections: [
          { parts: [], text: 'Здравствуйте, ${1:[имя клиента]}!' },
          {
            parts: ['thanks', 'says-no'],
            text: 'Спасибо, что готовы доверить мне ${2:[новая задача, винительный падеж: ведение соцсетей]}. Взять ещё одну задачу в дополнение к нынешним я не смогу.',
          },
          {
            parts: ['gives-reason'],
            text: 'Причина в том, что время, о котором мы договорились (${3:[сколько, например: 20 часов в неделю]}), полностью уходит на ${4:[нынешние задачи, винительный падеж: почту и счета]}. Если добавить что-то ещё, пострадают сроки.',
          },
          {
            parts: ['offers-alternative'],
            text: 'Вижу три решения; напишите, пожалуйста, какое вам ближе:\n- передаю другому исполнителю ${5:[одна из задач, винительный падеж: рассылку]} до ${6:[дата, родительный падеж]}, а взамен беру новую задачу;\n- с того же дня добавляем ${7:[время и цена, например: 5 часов в неделю за 9 000 ₽]};\n- помогаю найти для новой задачи человека и ввожу его в курс дела.',
          },
          {
            parts: ['warm-close'],
            text: 'Мне нравится работать с вами, и я надеюсь делать это хорошо и дальше.',
          },
          { parts: [], text: 'С уважением,\n${8:[имя и фамилия]}' },
        ],
        example: {
          1: 'Виктория',
          2: 'ведение ваших соцсетей',
          3: '20 часов в неделю',
          4: 'почту, календарь и счета',
          5: 'ежемесячные счета',
          6: 'пятницы, 13 марта',
          7: '5 часов в неделю за 9 000 ₽',
          8: 'Юлия Фомина',
        },
        roles: { 1: 'recipient', 6: 'date-by', 8: 'sender' },
      },
    ],
  },
} as const satisfies SubkindData
