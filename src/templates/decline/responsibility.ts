import type { Template } from '../template.ts'

/** Turns down a new standing duty beside the present ones, and offers an exchange or more hours. */
export const declineResponsibility = {
  id: 'decline/responsibility',
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
            text: 'The ${3:[number]} hours a week that we agreed on are full with ${4:[your present tasks, e.g. your inbox and invoices]}, and that work would suffer if I added more.',
          },
          {
            parts: ['offers-alternative'],
            text: 'Two things would make it possible:\n- I hand over ${5:[a present task]} by ${6:[date]} and take this on instead;\n- we add ${7:[hours and price, e.g. five hours a week for 150 euros]} from ${8:[date]}.',
          },
          {
            parts: ['offers-alternative', 'warm-close'],
            text: 'Which would you prefer? If neither fits, I can help you find somebody and show them how you like things done. I enjoy working with you, and I want to keep doing it well.',
          },
          { parts: [], text: 'Kind regards,\n${9:[your name]}' },
        ],
        example: {
          1: 'Rachel',
          2: 'your social media accounts',
          3: '15',
          4: 'your inbox, your calendar and the monthly invoices',
          5: 'the monthly invoices',
          6: '15 March',
          7: 'five hours a week for €150',
          8: '15 March',
          9: 'Beatriz Lowe',
        },
      },
    ],
    es: [
      {
        title: 'Rechazo de una nueva tarea fija',
        when: 'Un cliente con el que ya trabajo quiere añadir una tarea que no cabe en las horas acordadas.',
        address: 'usted',
        prefixes: ['rechazo-tarea-usted', 'rechazo-tarea', 'rechazo'],
        subject: 'Respuesta sobre $2',
        sections: [
          { parts: [], text: 'Buenos días, ${1:[nombre del cliente]}:' },
          {
            parts: ['thanks', 'says-no'],
            text: 'Le agradezco la confianza al pensar en mí para ${2:[la nueva tarea, con artículo: la gestión de las redes]}. Por ahora no puedo sumar esa tarea a las que ya llevo.',
          },
          {
            parts: ['gives-reason'],
            text: 'Las ${3:[número]} horas semanales que acordamos están ocupadas con ${4:[las tareas actuales: la agenda y la facturación]}, y no quiero que ese trabajo se resienta.',
          },
          {
            parts: ['offers-alternative'],
            text: 'Veo dos soluciones:\n- otra persona se encarga de ${5:[una tarea actual, p. ej.: enviar las facturas]} a partir ${6:[fecha, con «del»: del 15 de marzo]} y yo asumo la nueva tarea;\n- ampliamos el acuerdo en ${7:[horas y precio: cinco horas semanales, por 120 dólares]}, a partir de la misma fecha.',
          },
          {
            parts: ['offers-alternative', 'warm-close'],
            text: 'Dígame, por favor, cuál prefiere. Si ninguna le conviene, le ayudaré a buscar a alguien para esa tarea. Me gusta trabajar con usted y quiero seguir haciéndolo bien.',
          },
          { parts: [], text: 'Un cordial saludo,\n${8:[nombre y apellido]}' },
        ],
        example: {
          1: 'señor Cárdenas',
          2: 'la gestión de sus redes sociales',
          3: '20',
          4: 'su agenda, su correo y la facturación',
          5: 'enviar y conciliar las facturas',
          6: 'del 15 de marzo',
          7: 'cinco horas semanales, por 120 dólares',
          8: 'Mariana Duarte',
        },
      },
      {
        title: 'Rechazo de una nueva tarea fija',
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
            text: 'Las ${3:[número]} horas a la semana que acordamos se me van en ${4:[las tareas actuales: la agenda y las facturas]}, y si añado algo más, algo acabará saliendo mal.',
          },
          {
            parts: ['offers-alternative'],
            text: 'Se me ocurren dos formas de que salga adelante:\n- dejo de llevar ${5:[una tarea actual, con artículo: el boletín]} a partir ${6:[fecha, con «del»: del 15 de marzo]} y me ocupo de la nueva tarea;\n- ampliamos mi horario con ${7:[horas y precio: cinco horas a la semana, por 140 euros]}.',
          },
          {
            parts: ['warm-close'],
            text: '¿Cuál te convence más? Si no es ninguna, te ayudo a encontrar a alguien. Me gusta trabajar contigo y quiero que lo que llevo entre manos siga saliendo bien.',
          },
          { parts: [], text: 'Un saludo,\n${8:[nombre]}' },
        ],
        example: {
          1: 'Pilar',
          2: 'la atención a los proveedores',
          3: '12',
          4: 'la agenda, el boletín y las facturas',
          5: 'el boletín',
          6: 'del 15 de marzo',
          7: 'cinco horas a la semana, por 140 euros',
          8: 'Nacho Vera',
        },
      },
    ],
    ru: [
      {
        title: 'Отказ от новых обязанностей',
        when: 'Постоянный клиент просит взять ещё одну задачу, а согласованных часов на неё не хватит.',
        address: 'вы',
        prefixes: ['отказ-обязанности', 'отказ'],
        subject: 'Ответ о новой задаче и два варианта',
        sections: [
          { parts: [], text: 'Здравствуйте, ${1:[имя клиента]}!' },
          {
            parts: ['thanks', 'says-no'],
            text: 'Спасибо, что доверяете мне ${2:[новая задача, винительный падеж: ведение соцсетей]}. Взять ещё одну задачу в дополнение к нынешним я не смогу.',
          },
          {
            parts: ['gives-reason'],
            text: 'Время, о котором мы договорились (${3:[сколько, например: 20 часов в неделю]}), полностью уходит на ${4:[нынешние задачи, винительный падеж: почту и счета]}, и если добавить что-то ещё, пострадают сроки.',
          },
          {
            parts: ['offers-alternative'],
            text: 'Вижу два решения:\n- до ${5:[дата, например: 15 марта]} передаю другому исполнителю ${6:[одна из задач, винительный падеж: рассылку]}, а взамен беру новую задачу;\n- с того же дня добавляем ${7:[время и цена, например: 5 часов в неделю за 9 000 ₽]}.',
          },
          {
            parts: ['offers-alternative', 'warm-close'],
            text: 'Какое вам ближе? Если не подходит ни одно, помогу найти человека и введу его в курс дела. Мне нравится работать с вами, и я хочу делать это хорошо и дальше.',
          },
          { parts: [], text: 'С уважением,\n${8:[имя и фамилия]}' },
        ],
        example: {
          1: 'Виктория',
          2: 'ведение ваших соцсетей',
          3: '20 часов в неделю',
          4: 'почту, календарь и счета',
          5: '15 марта',
          6: 'ежемесячные счета',
          7: '5 часов в неделю за 9 000 ₽',
          8: 'Юлия Фомина',
        },
      },
    ],
  },
} satisfies Template
