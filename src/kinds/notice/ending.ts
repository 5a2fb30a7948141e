import type { SubkindData } from '../kind.ts'

/** Ends a contract: from when, why, what is handed over, what is still delivered and billed. */
export const noticeEnding = {
  id: 'notice/ending',
  title: {
    en: 'Notice: ending the contract',
    es: 'Aviso: fin del contrato',
    ru: 'Уведомление: завершение работы',
  },
  search: {
    en: ['goodbye', 'leaving', 'quit', 'resign', 'end', 'contract', 'farewell'],
    es: ['despedida', 'renuncia', 'terminar', 'contrato', 'dejo'],
    ru: ['ухожу', 'увольнение', 'прощание', 'договор', 'завершение'],
  },
  parts: [
    {
      id: 'settlement',
      need: 'recommended',
      isElusive: true,
      text: {
        en: {
          title: 'Settles work and invoices',
          missing: 'Could not find what you still deliver and your last invoice.',
          why: 'A client who knows what is still to come and to pay has nothing to worry about.',
          advice: 'Name both: “I will finish the March report, and my final invoice will cover March.”',
        },
        es: {
          title: 'Aclara entregas y factura',
          missing: 'No encuentro qué falta por terminar ni cuál será la última factura.',
          why: 'El cliente que sabe qué va a recibir y qué va a pagar se queda tranquilo.',
          advice: 'Di las dos cosas: «Terminaré el informe de marzo y la última factura será por ese mes».',
        },
        ru: {
          title: 'Закрывает дела и счета',
          missing: 'Не удалось найти, что вы ещё закончите и каким будет последний счёт.',
          why: 'Клиент спокоен, когда знает, что ещё получит и что ещё оплатит.',
          advice: 'Назовите и то и другое: «Закончу отчёт за март, последний счёт будет за этот месяц».',
        },
      },
      insertions: {
        en: [
          {
            text: 'I will still finish ${1:[what you still owe, e.g. the March report]}, and my final invoice will cover ${2:[what, e.g. the hours in March]}.',
            example: { 1: 'the return for the first quarter', 2: 'the hours in March' },
          },
        ],
        es: [
          {
            address: 'usted',
            text: 'Terminaré ${1:[lo que falta, con artículo: el informe de marzo]}, y mi última factura incluirá solo ${2:[lo que cobro: las horas de marzo]}.',
            example: { 1: 'la declaración del primer trimestre', 2: 'las horas de marzo' },
          },
          {
            address: 'tú',
            text: 'Termino ${1:[lo que falta, con artículo: el informe de marzo]}, y la última factura será solo por ${2:[lo que cobro: las horas de marzo]}.',
            example: { 1: 'el inventario de marzo', 2: 'las horas de marzo' },
          },
        ],
        ru: [
          {
            text: 'Закончу ${1:[что осталось, винительный падеж: отчёт за март]}, последний счёт будет только за ${2:[что, винительный падеж: работу в марте]}.',
            example: { 1: 'отчётность за первый квартал', 2: 'работу в марте' },
          },
        ],
      },
    },
  ],
  wordings: {
    en: [
      {
        title: 'Notice: ending the contract',
        when: 'You stop working for a client and want to leave nothing unfinished.',
        prefixes: ['notice-ending', 'ending', 'notice'],
        subject: 'End of $2 on $3',
        sections: [
          { parts: [], text: "Hello ${1:[client's name]}," },
          {
            parts: ['says-what', 'effective-date'],
            text: 'I have decided to end ${2:[what ends, e.g. our support contract]}. My last working day will be ${3:[date]}.',
          },
          {
            parts: ['gives-reason'],
            text: 'The reason is ${4:[a short, neutral reason, e.g. that I am moving to a full-time post]}.',
          },
          {
            parts: ['handover-or-cover'],
            text: 'By ${5:[date]}, I will hand over ${6:[what you hand over, e.g. all files, passwords and notes]}.',
          },
          {
            parts: ['settlement'],
            text: 'I will finish everything in progress: ${7:[what you still deliver, e.g. the open support tickets]}. My final invoice will cover ${8:[what it covers, e.g. the hours in March]} and reach you by ${9:[date]}.',
          },
          {
            parts: ['next-step'],
            text: 'Please tell me by ${10:[date]} what matters most to you before I leave, so that I can do it first.',
          },
          {
            parts: ['thanks'],
            text: 'Thank you for ${11:[something specific, e.g. three years of clear briefs]}.',
          },
          { parts: [], text: 'Kind regards,\n${12:[your name]}' },
        ],
        example: {
          1: 'Karen',
          2: 'our bookkeeping contract',
          3: 'Tuesday, 31 March',
          4: 'that I am moving to a full-time post in April',
          5: 'Friday, 27 March',
          6: 'the ledgers, the bank access and a four-page guide to the monthly closing',
          7: 'all receipts up to March and the return for the first quarter',
          8: 'the hours in March',
          9: 'Tuesday, 31 March',
          10: 'Monday, 9 March',
          11: 'three years of tidy receipts and quick answers',
          12: 'Simon Ekberg',
        },
        roles: { 1: 'recipient', 3: 'date', 5: 'date', 9: 'date', 10: 'date', 12: 'sender' },
      },
    ],
    es: [
      {
        title: 'Aviso de fin del contrato',
        when: 'Dejo de trabajar para un cliente y quiero dejarlo todo en orden.',
        address: 'usted',
        prefixes: ['aviso-fin-usted', 'aviso-fin', 'aviso'],
        subject: 'Nuestra colaboración termina $3',
        sections: [
          { parts: [], text: '${1|Estimado señor,Estimada señora|} ${2:[apellido]}:' },
          {
            parts: ['says-what', 'effective-date'],
            text: 'Le comunico que he decidido terminar nuestra colaboración. Mi último día de trabajo será ${3:[fecha]}.',
          },
          {
            parts: ['gives-reason'],
            text: 'El motivo es ${4:[motivo breve, p. ej.: un nuevo trabajo a tiempo completo]}.',
          },
          {
            parts: ['handover-or-cover'],
            text: 'A más tardar ${5:[fecha]} le entregaré ${6:[lo que entrego, p. ej.: los archivos, los accesos y las notas]}.',
          },
          {
            parts: ['settlement'],
            text: 'Terminaré el trabajo que está en curso: ${7:[lo que falta, p. ej.: el informe de marzo]}. Mi última factura incluirá ${8:[lo que cobro, p. ej.: las horas de marzo]} y le llegará a más tardar ${9:[fecha]}.',
          },
          {
            parts: ['next-step'],
            text: 'Le pido que me diga, a más tardar ${10:[fecha]}, qué es lo más importante para usted en estas semanas: empezaré por eso.',
          },
          {
            parts: ['thanks'],
            text: 'Le agradezco ${11:[algo concreto, p. ej.: estos tres años de encargos claros]}.',
          },
          { parts: [], text: 'Atentamente,\n${12:[nombre y apellido]}' },
        ],
        example: {
          1: 'Estimada señora',
          2: 'Rivas',
          3: 'el martes 31 de marzo',
          4: 'que en abril empiezo un trabajo a tiempo completo',
          5: 'el viernes 27 de marzo',
          6: 'los libros contables, los accesos al banco y una guía del cierre mensual',
          7: 'el registro de las facturas de marzo y la declaración del primer trimestre',
          8: 'las horas de marzo',
          9: 'el martes 31 de marzo',
          10: 'el lunes 9 de marzo',
          11: 'estos tres años de cuentas ordenadas y respuestas puntuales',
          12: 'Ernesto Villegas',
        },
        roles: {
          1: 'recipient-gender',
          2: 'recipient',
          3: 'date-on',
          5: 'date-by',
          9: 'date-by',
          10: 'date-by',
          12: 'sender',
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
            parts: ['says-what', 'effective-date'],
            text: 'Quiero que lo sepas con tiempo: dejo ${2:[lo que termina, con artículo: la gestión de la tienda]}. Mi último día será ${3:[fecha]}.',
          },
          {
            parts: ['gives-reason'],
            text: 'El motivo es sencillo: ${4:[motivo breve, p. ej.: empiezo un trabajo a tiempo completo]}.',
          },
          {
            parts: ['handover-or-cover'],
            text: 'Para el traspaso, a más tardar ${5:[fecha]} tendrás ${6:[lo que entrego, p. ej.: archivos, claves y notas]}.',
          },
          {
            parts: ['settlement'],
            text: 'Termino lo que tengo entre manos: ${7:[lo que falta, p. ej.: el inventario de marzo]}. La última factura será por ${8:[lo que cobro, p. ej.: las horas de marzo]} y te llegará a más tardar ${9:[fecha]}.',
          },
          {
            parts: ['next-step'],
            text: 'Dime antes del ${10:[fecha]} qué es lo que más te urge y empiezo por ahí.',
          },
          {
            parts: ['thanks'],
            text: 'Gracias por ${11:[algo concreto, p. ej.: estos dos años de confianza]}.',
          },
          { parts: [], text: 'Un saludo,\n${12:[nombre]}' },
        ],
        example: {
          1: 'Marina',
          2: 'la gestión de la tienda en línea',
          3: 'el martes 31 de marzo',
          4: 'en abril empiezo a estudiar a tiempo completo',
          5: 'el viernes 27 de marzo',
          6: 'las claves, las plantillas de respuesta y una guía de cada tarea',
          7: 'los pedidos de este mes y el inventario de marzo',
          8: 'las horas de marzo',
          9: 'el martes 31 de marzo',
          10: 'lunes 9 de marzo',
          11: 'haberme dejado proponer y probar cosas desde el primer día',
          12: 'Olivia Conde',
        },
        roles: { 1: 'recipient', 3: 'date-on', 5: 'date-by', 9: 'date-by', 10: 'date', 12: 'sender' },
      },
    ],
    ru: [
      {
        title: 'Уведомление о завершении сотрудничества',
        when: 'Вы прекращаете работу с клиентом и хотите передать дела в порядке.',
        address: 'вы',
        prefixes: ['уведомление-завершение', 'завершение', 'уведомление'],
        subject: 'Завершение сотрудничества: последний день — $4',
        sections: [
          { parts: [], text: '${1|Уважаемый,Уважаемая|} ${2:[имя и отчество]}!' },
          {
            parts: ['says-what', 'effective-date'],
            text: 'Сообщаю вам, что завершаю ${3:[что, винительный падеж: работу по договору от 15 января]}. Мой последний рабочий день — ${4:[дата]}.',
          },
          {
            parts: ['gives-reason'],
            text: 'Причина: ${5:[коротко и нейтрально, например: выхожу на полный рабочий день]}.',
          },
          {
            parts: ['handover-or-cover'],
            text: 'Передам дела не позднее ${6:[дата]}: вы получите ${7:[что, винительный падеж: файлы, доступы и инструкции]}.',
          },
          {
            parts: ['settlement'],
            text: 'Закончу всё, что уже в работе: ${8:[что осталось, винительный падеж: отчёт за март]}. Последний счёт будет за ${9:[что, винительный падеж: работу в марте]}, пришлю его не позднее ${10:[дата]}.',
          },
          {
            parts: ['next-step'],
            text: 'Напишите, пожалуйста, до ${11:[дата]}, что для вас важнее всего в эти недели: с этого и начну.',
          },
          {
            parts: ['thanks'],
            text: 'Спасибо вам за ${12:[что-то определённое, винительный падеж: три года ясных задач]}.',
          },
          { parts: [], text: 'С уважением,\n${13:[имя и фамилия]}' },
        ],
        example: {
          1: 'Уважаемая',
          2: 'Галина Ивановна',
          3: 'работу с вашей бухгалтерией',
          4: 'вторник, 31 марта',
          5: 'с апреля выхожу на полный рабочий день в одну компанию',
          6: 'пятницы, 27 марта',
          7: 'базу, доступы к банку и инструкцию по закрытию месяца',
          8: 'документы за март и отчётность за первый квартал',
          9: 'работу в марте',
          10: 'вторника, 31 марта',
          11: 'вторника, 10 марта',
          12: 'три года быстрых ответов и порядка в документах',
          13: 'Тимур Ахметов',
        },
        roles: {
          1: 'recipient-gender',
          2: 'recipient',
          4: 'date',
          6: 'date-by',
          10: 'date-by',
          11: 'date-by',
          13: 'sender',
        },
      },
    ],
  },
} as const satisfies SubkindData
