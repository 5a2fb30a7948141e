import type { Template } from '../template.ts'

/** Ends a contract: from when, why, what is handed over, what the client has to decide. */
export const noticeEnding = {
  id: 'notice/ending',
  wordings: {
    en: [
      {
        title: 'Notice: ending the contract',
        when: 'You stop working for a client and want to leave nothing unfinished.',
        prefixes: ['notice-ending', 'notice'],
        subject: 'End of $2 on $3',
        sections: [
          { parts: [], text: "Hello ${1:[client's name]}," },
          {
            parts: ['says-what', 'effective-date', 'gives-reason'],
            text: 'I have decided to end ${2:[what ends, e.g. our support contract]}. My last working day will be ${3:[date]}. The reason is ${4:[a short, neutral reason, e.g. that I am moving to a full-time post]}.',
          },
          {
            parts: ['handover-or-cover'],
            text: 'Until then, I will ${5:[what you will finish, e.g. keep the site running and close the open tickets]}. By ${6:[date]}, you will have ${7:[what you hand over, e.g. all files, passwords and notes]}.',
          },
          {
            parts: ['next-step'],
            text: 'Please tell me by ${8:[date]} who will take over, so that I can spend an hour with them before I leave. My last invoice will reach you on ${9:[date]}.',
          },
          {
            parts: ['thanks'],
            text: 'Thank you for ${10:[something specific, e.g. three years of clear briefs]}.',
          },
          { parts: [], text: 'Kind regards,\n${11:[your name]}' },
        ],
        example: {
          1: 'Karen',
          2: 'our bookkeeping contract',
          3: '30 April',
          4: 'that I am moving to a full-time post in May',
          5: 'enter all receipts and prepare the return for the first quarter',
          6: '23 April',
          7: 'the ledgers, the bank access and a four-page guide to the monthly closing',
          8: '31 March',
          9: '30 April',
          10: 'three years of tidy receipts and quick answers',
          11: 'Simon Ekberg',
        },
      },
    ],
    es: [
      {
        title: 'Aviso de fin del contrato',
        when: 'Dejo de trabajar para un cliente y quiero dejarlo todo en orden.',
        address: 'usted',
        prefixes: ['aviso-fin-usted', 'aviso-fin', 'aviso'],
        subject: 'Fin de nuestra colaboración: $2',
        sections: [
          { parts: [], text: 'Buenos días, ${1:[nombre del cliente]}:' },
          {
            parts: ['says-what', 'effective-date', 'gives-reason'],
            text: 'Le comunico que he decidido terminar nuestra colaboración. Mi último día de trabajo será ${2:[fecha, con artículo: el 30 de abril]}. El motivo es ${3:[motivo breve: un nuevo trabajo a tiempo completo]}.',
          },
          {
            parts: ['handover-or-cover'],
            text: 'Hasta ese día ${4:[lo que terminaré, en futuro: atenderé la página y cerraré los casos abiertos]}. A más tardar ${5:[fecha, con artículo: el 23 de abril]} le entregaré ${6:[archivos, accesos y notas]}.',
          },
          {
            parts: ['next-step'],
            text: 'Le pido que me indique, a más tardar ${7:[fecha, con artículo: el 31 de marzo]}, quién continuará el trabajo: dedicaré una hora a explicárselo todo. Recibirá mi última factura ${8:[fecha, con artículo: el 30 de abril]}.',
          },
          {
            parts: ['thanks'],
            text: 'Le agradezco ${9:[algo concreto: estos tres años de encargos claros]}.',
          },
          { parts: [], text: 'Atentamente,\n${10:[nombre y apellido]}' },
        ],
        example: {
          1: 'señora Rivas',
          2: 'el 30 de abril',
          3: 'que en mayo empiezo un trabajo a tiempo completo',
          4: 'registraré todas las facturas y prepararé la declaración del primer trimestre',
          5: 'el 23 de abril',
          6: 'los libros contables, los accesos al banco y una guía del cierre mensual',
          7: 'el 31 de marzo',
          8: 'el 30 de abril',
          9: 'estos tres años de cuentas ordenadas y respuestas puntuales',
          10: 'Ernesto Villegas',
        },
      },
      {
        title: 'Aviso de fin del contrato',
        when: 'Dejo de trabajar para un cliente y quiero dejarlo todo en orden.',
        address: 'tú',
        prefixes: ['aviso-fin-tú', 'aviso-fin', 'aviso'],
        subject: 'Dejo $2: mi último día es $3',
        sections: [
          { parts: [], text: 'Hola, ${1:[nombre del cliente]}:' },
          {
            parts: ['says-what', 'effective-date', 'gives-reason'],
            text: 'Quiero que lo sepas con tiempo: dejo ${2:[lo que termina, con artículo: la gestión de la tienda]}. Mi último día será ${3:[fecha, con artículo: el 30 de abril]}. El motivo: ${4:[motivo breve: empiezo un trabajo a tiempo completo]}.',
          },
          {
            parts: ['handover-or-cover'],
            text: 'Hasta entonces, ${5:[lo que terminaré, en futuro: atenderé los pedidos como siempre]}. A más tardar ${6:[fecha, con artículo: el 23 de abril]} tendrás ${7:[archivos, accesos y notas]}.',
          },
          {
            parts: ['next-step'],
            text: 'Dime antes ${8:[fecha, con «del»: del 31 de marzo]} quién tomará el relevo y quedamos una hora para que empiece sin dudas. La última factura te llegará ${9:[fecha, con artículo: el 30 de abril]}.',
          },
          {
            parts: ['thanks'],
            text: 'Gracias por ${10:[algo concreto: estos dos años de confianza]}.',
          },
          { parts: [], text: 'Un abrazo,\n${11:[nombre]}' },
        ],
        example: {
          1: 'Marina',
          2: 'la gestión de la tienda en línea',
          3: 'el 30 de abril',
          4: 'en mayo empiezo a estudiar a tiempo completo',
          5: 'atenderé los pedidos como siempre y cerraré el inventario de abril',
          6: 'el 23 de abril',
          7: 'las claves, las plantillas de respuesta y una guía de cada tarea',
          8: 'del 31 de marzo',
          9: 'el 30 de abril',
          10: 'haberme dejado proponer y probar cosas desde el primer día',
          11: 'Olivia Conde',
        },
      },
    ],
    ru: [
      {
        title: 'Уведомление о завершении сотрудничества',
        when: 'Вы прекращаете работу с клиентом и хотите передать дела в порядке.',
        address: 'вы',
        prefixes: ['уведомление-завершение', 'уведомление'],
        subject: 'Завершение сотрудничества $3',
        sections: [
          { parts: [], text: 'Здравствуйте, ${1:[имя клиента]}!' },
          {
            parts: ['says-what', 'effective-date', 'gives-reason'],
            text: 'Сообщаю вам, что завершаю ${2:[что, винительный падеж: работу по договору от 15 января]}. Мой последний рабочий день — ${3:[дата, например: 30 апреля]}. Причина: ${4:[коротко и нейтрально, например: выхожу на полную занятость]}.',
          },
          {
            parts: ['handover-or-cover'],
            text: 'До этого дня ${5:[что вы сделаете, будущее время: закрою открытые заявки]}. До ${6:[дата, например: 23 апреля]} передам вам ${7:[что, винительный падеж: файлы, доступы и инструкции]}.',
          },
          {
            parts: ['next-step'],
            text: 'Назовите, пожалуйста, до ${8:[дата, например: 31 марта]}, кто примет дела: я созвонюсь с этим человеком и отвечу на вопросы. Последний счёт выставлю ${9:[дата, например: 30 апреля]}.',
          },
          {
            parts: ['thanks'],
            text: 'Спасибо вам за ${10:[что-то конкретное, винительный падеж: три года ясных задач]}.',
          },
          { parts: [], text: 'С уважением,\n${11:[имя и фамилия]}' },
        ],
        example: {
          1: 'Галина Ивановна',
          2: 'работу с вашей бухгалтерией',
          3: '30 апреля',
          4: 'с мая выхожу на полную занятость',
          5: 'проведу все документы за апрель и подготовлю отчётность за первый квартал',
          6: '23 апреля',
          7: 'базу, доступы к банку и инструкцию по закрытию месяца',
          8: '31 марта',
          9: '30 апреля',
          10: 'три года быстрых ответов и порядка в документах',
          11: 'Тимур Ахметов',
        },
      },
    ],
  },
} satisfies Template
