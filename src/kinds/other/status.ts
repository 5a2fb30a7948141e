import type { SubkindData } from '../kind.ts'

/** Tells a client how the work goes before they have to ask: what is done, what is next and by when. */
export const otherStatus = {
  id: 'other/status',
  title: { en: 'Status update', es: 'Informe de avance', ru: 'Отчёт о ходе работ' },
  search: {
    en: ['progress', 'report', 'update'],
    es: ['progreso', 'avance', 'estado'],
    ru: ['прогресс', 'статус', 'отчёт'],
  },
  parts: [
    {
      id: 'what-is-done',
      need: 'required',
      isElusive: true,
      text: {
        en: {
          title: 'Says what is done',
          missing: 'Could not find what is done.',
          why: 'Finished work that nobody hears of looks like no work.',
          advice: 'List finished results, not efforts: “Done so far: the menu and the booking calendar.”',
        },
        es: {
          title: 'Qué está hecho',
          missing: 'No encuentro lo que ya está hecho.',
          why: 'Un trabajo terminado del que nadie se entera parece un trabajo sin empezar.',
          advice: 'Enumera resultados, no esfuerzos: «Esto ya está terminado: el menú y el calendario de reservas».',
        },
        ru: {
          title: 'Говорит, что сделано',
          missing: 'Не удалось найти, что уже сделано.',
          why: 'Готовая работа, о которой никто не знает, выглядит как несделанная.',
          advice: 'Перечислите результаты, а не старания: «Уже сделано: меню и календарь записи».',
        },
      },
      insertions: {
        en: [
          {
            text: 'Done so far: ${1:[what is finished, e.g. the menu and the booking calendar]}.',
            example: { 1: 'the menu and the booking calendar' },
          },
        ],
        es: [
          {
            text: 'Esto ya está terminado: ${1:[lo que está hecho, con artículo: el menú y el calendario]}.',
            example: { 1: 'el menú y el calendario de reservas' },
          },
        ],
        ru: [
          {
            text: 'Уже сделано: ${1:[что готово, например: меню и календарь записи]}.',
            example: { 1: 'меню и календарь записи' },
          },
        ],
      },
    },
    {
      id: 'what-is-next',
      need: 'required',
      text: {
        en: {
          title: 'Says what is next, and when',
          missing: 'This update does not say what is next and by when.',
          why: 'The reader plans by what comes next, and a step without a date cannot be planned.',
          advice: 'Name one next step with its date: “Next, I will test the payments by Thursday, 12 March.”',
        },
        es: {
          title: 'Qué sigue y cuándo',
          missing: 'Este informe no dice qué sigue ni para cuándo.',
          why: 'El lector se organiza según lo que viene, y un paso sin fecha no se puede planificar.',
          advice:
            'Di el siguiente paso con su fecha: «Lo siguiente es probar los pagos, antes del jueves 12 de marzo».',
        },
        ru: {
          title: 'Говорит, что дальше и когда',
          missing: 'В отчёте не сказано, что дальше и к какому сроку.',
          why: 'Читатель строит планы по следующему шагу, а шаг без даты в план не поставить.',
          advice: 'Назовите следующий шаг и срок: «Следующий шаг: проверка оплаты. Срок — до 12 марта».',
        },
      },
      insertions: {
        en: [
          {
            text: 'Next, I will ${1:[the next step, e.g. test the payments]} by ${2:[date]}.',
            example: { 1: 'test the payments with real cards', 2: 'Thursday, 12 March' },
          },
        ],
        es: [
          {
            text: 'Lo siguiente es ${1:[el próximo paso, en infinitivo: probar los pagos]}; quedará listo antes del ${2:[fecha, sin artículo: 12 de marzo]}.',
            example: { 1: 'probar los pagos con tarjeta', 2: 'jueves 12 de marzo' },
          },
        ],
        ru: [
          {
            text: 'Следующий шаг: ${1:[что дальше, именительный падеж: проверка оплаты]}. Срок — до ${2:[дата, например: 12 марта]}.',
            example: { 1: 'проверка оплаты картой', 2: 'четверга, 12 марта' },
          },
        ],
      },
    },
    {
      id: 'needs-from-client',
      need: 'recommended',
      text: {
        en: {
          title: 'Says what you need',
          missing: 'This update does not say what you need from the client.',
          why: 'Work stops without a sound when the reader does not know that it waits for them.',
          advice: 'Ask for one thing, with a date: “What I need from you by 10 March: the opening hours.”',
        },
        es: {
          title: 'Qué necesitas',
          missing: 'Este informe no dice qué necesitas del cliente.',
          why: 'El trabajo se para sin ruido si nadie sabe que esperas algo.',
          advice: 'Pide una sola cosa, con fecha: «De tu parte necesito el horario antes del 10 de marzo».',
        },
        ru: {
          title: 'Говорит, что нужно от клиента',
          missing: 'В отчёте не сказано, что вам нужно от клиента.',
          why: 'Работа незаметно встаёт, если клиент не знает, что вы его ждёте.',
          advice: 'Попросите об одном и назовите дату: «Что нужно от вас до 10 марта: график работы».',
        },
      },
      insertions: {
        en: [
          {
            text: 'What I need from you: ${1:[one thing, e.g. the opening hours for May]}.',
            example: { 1: 'the opening hours for May' },
          },
        ],
        es: [
          {
            address: 'usted',
            text: 'De su parte necesito ${1:[una sola cosa: los horarios de mayo]}.',
            example: { 1: 'los horarios de mayo' },
          },
          {
            address: 'tú',
            text: 'De tu parte necesito ${1:[una sola cosa: los horarios de mayo]}.',
            example: { 1: 'los horarios de mayo' },
          },
        ],
        ru: [
          {
            address: 'вы',
            text: 'Что нужно от вас: ${1:[что-то одно, именительный падеж: график работы на май]}.',
            example: { 1: 'график работы на май' },
          },
          {
            address: 'ты',
            text: 'Что нужно от тебя: ${1:[что-то одно, именительный падеж: график работы на май]}.',
            example: { 1: 'график работы на май' },
          },
        ],
      },
    },
    {
      id: 'next-update',
      need: 'recommended',
      text: {
        en: {
          title: 'Says when you report again',
          missing: 'This update does not say when the client hears from you again.',
          why: 'A reader who knows the day of the news does not have to ask for it.',
          advice: 'Name the day: “I will update you again on Friday, 13 March.”',
        },
        es: {
          title: 'Próximo informe',
          missing: 'Este informe no dice cuándo volverás a dar noticias.',
          why: 'Quien sabe qué día llegan las noticias no tiene que pedirlas.',
          advice: 'Di el día: «Vuelvo a informarte el viernes 13 de marzo».',
        },
        ru: {
          title: 'Говорит, когда будет отчёт',
          missing: 'В отчёте не сказано, когда вы напишете снова.',
          why: 'Когда день новостей известен, спрашивать не приходится.',
          advice: 'Назовите день: «Снова расскажу о ходе работ в пятницу, 13 марта».',
        },
      },
      insertions: {
        en: [{ text: 'I will update you again on ${1:[date]}.', example: { 1: 'Friday, 13 March' } }],
        es: [
          {
            address: 'usted',
            text: 'Volveré a informarle ${1:[fecha, con artículo: el 13 de marzo]}.',
            example: { 1: 'el viernes 13 de marzo' },
          },
          {
            address: 'tú',
            text: 'Vuelvo a informarte ${1:[fecha, con artículo: el 13 de marzo]}.',
            example: { 1: 'el viernes 13 de marzo' },
          },
        ],
        ru: [
          {
            text: 'Снова расскажу о ходе работ ${1:[дата, например: в пятницу, 13 марта]}.',
            example: { 1: 'в пятницу, 13 марта' },
          },
        ],
      },
    },
  ],
  wordings: {
    en: [
      {
        title: 'Status update',
        when: 'Work is under way, and the client should hear how it goes without having to ask.',
        prefixes: ['status-update', 'status', 'message'],
        subject: 'Status update: $2',
        sections: [
          { parts: [], text: "Hello ${1:[client's name]}," },
          {
            parts: ['what-is-done'],
            text: 'Here is an update on ${2:[the project, e.g. your booking page]}. Done so far:\n- ${3:[first result, e.g. the calendar is connected]}\n- ${4:[second result, e.g. all prices are in]}',
          },
          {
            parts: ['what-is-next'],
            text: 'Next, I will ${5:[the next step, e.g. test the payments]}. That will be finished by ${6:[date]}.',
          },
          {
            parts: ['needs-from-client'],
            text: 'What I need from you by ${7:[date]}: ${8:[one thing, e.g. the opening hours for May]}.',
          },
          { parts: ['next-update'], text: 'I will update you again on ${9:[date]}.' },
          { parts: [], text: 'Kind regards,\n${10:[your name]}' },
        ],
        example: {
          1: 'Priya',
          2: 'your booking page',
          3: 'the calendar is connected and shows your free hours',
          4: 'all 24 treatments are in, with prices',
          5: 'test the payments with real cards',
          6: 'Thursday, 12 March',
          7: 'Tuesday, 10 March',
          8: 'the opening hours for May and a photo of your team',
          9: 'Friday, 13 March',
          10: 'Tom Hadley',
        },
        roles: { 1: 'recipient', 6: 'date', 7: 'date', 9: 'date', 10: 'sender' },
      },
    ],
    es: [
      {
        title: 'Informe de avance',
        when: 'El trabajo está en marcha y conviene que el cliente sepa cómo va sin tener que preguntar.',
        address: 'usted',
        prefixes: ['avance-usted', 'avance', 'mensaje'],
        subject: 'Avance: $2',
        sections: [
          { parts: [], text: 'Buenos días, ${1:[nombre del cliente]}:' },
          {
            parts: ['what-is-done'],
            text: 'Le informo cómo avanza ${2:[el proyecto, con artículo: la tienda en línea]}. Esto ya está terminado:\n- ${3:[primer resultado, con artículo: el catálogo con precios]}\n- ${4:[segundo resultado, con artículo: el carrito de compra]}',
          },
          {
            parts: ['what-is-next'],
            text: 'Lo siguiente es ${5:[el próximo paso, en infinitivo: probar los pagos]}; quedará listo a más tardar ${6:[fecha]}.',
          },
          {
            parts: ['needs-from-client'],
            text: 'De su parte necesito, antes del ${7:[fecha]}, ${8:[una sola cosa: los horarios de mayo]}.',
          },
          { parts: ['next-update'], text: 'Volveré a informarle ${9:[fecha]}.' },
          { parts: [], text: 'Un cordial saludo,\n${10:[nombre y apellido]}' },
        ],
        example: {
          1: 'señora Salas',
          2: 'la tienda en línea',
          3: 'el catálogo, con las fotos y los precios de los 48 productos',
          4: 'el carrito de compra, con el cálculo del envío',
          5: 'probar los pagos con tarjeta y por transferencia',
          6: 'el jueves 12 de marzo',
          7: 'martes 10 de marzo',
          8: 'los horarios de atención de mayo',
          9: 'el viernes 13 de marzo',
          10: 'Andrés Quiroga',
        },
        roles: { 1: 'recipient', 6: 'date-by', 7: 'date', 9: 'date-on', 10: 'sender' },
      },
      {
        title: 'Informe de avance',
        when: 'El trabajo está en marcha y quiero que el cliente sepa cómo va sin tener que preguntar.',
        address: 'tú',
        prefixes: ['avance-tú', 'avance', 'mensaje'],
        subject: 'Cómo va $2',
        sections: [
          { parts: [], text: 'Hola, ${1:[nombre del cliente]}:' },
          {
            parts: ['what-is-done'],
            text: 'Te cuento cómo va ${2:[el proyecto, con artículo: la tienda en línea]}. Esto ya está hecho:\n- ${3:[primer resultado, con artículo: el catálogo con precios]}\n- ${4:[segundo resultado, con artículo: el carrito de compra]}',
          },
          {
            parts: ['what-is-next'],
            text: 'Lo siguiente es ${5:[el próximo paso, en infinitivo: probar los pagos]}; quedará listo antes del ${6:[fecha]}.',
          },
          {
            parts: ['needs-from-client'],
            text: 'De tu parte necesito ${7:[una sola cosa: los textos de la portada]}, a más tardar ${8:[fecha]}.',
          },
          { parts: ['next-update'], text: 'Te vuelvo a poner al día ${9:[fecha]}.' },
          { parts: [], text: 'Un saludo,\n${10:[nombre]}' },
        ],
        example: {
          1: 'Berta',
          2: 'la web de la clínica',
          3: 'la página de citas, conectada con tu calendario',
          4: 'las fichas de los seis especialistas, con foto y horario',
          5: 'probar las reservas desde el móvil',
          6: 'jueves 12 de marzo',
          7: 'el texto de la portada',
          8: 'el martes 10 de marzo',
          9: 'el viernes 13 de marzo',
          10: 'Rubén Cano',
        },
        roles: { 1: 'recipient', 6: 'date', 8: 'date-by', 9: 'date-on', 10: 'sender' },
      },
    ],
    ru: [
      {
        title: 'Отчёт о ходе работ',
        when: 'Работа идёт, и клиент должен знать, как она продвигается, не спрашивая об этом.',
        address: 'вы',
        prefixes: ['отчёт', 'статус', 'сообщение'],
        subject: 'Ход работ: $2',
        sections: [
          { parts: [], text: 'Здравствуйте, ${1:[имя клиента]}!' },
          {
            parts: ['what-is-done'],
            text: 'Коротко о проекте «${2:[название проекта]}». Уже сделано:\n- ${3:[первый результат, например: каталог с ценами]}\n- ${4:[второй результат, например: корзина]}',
          },
          {
            parts: ['what-is-next'],
            text: 'Следующий шаг: ${5:[что дальше, именительный падеж: проверка оплаты]}. Срок — до ${6:[дата]}.',
          },
          {
            parts: ['needs-from-client'],
            text: 'Что нужно от вас: ${7:[что-то одно, именительный падеж: график работы на май]}. Прошу прислать до ${8:[дата]}.',
          },
          { parts: ['next-update'], text: 'Снова расскажу о ходе работ ${9:[дата]}.' },
          { parts: [], text: 'С уважением,\n${10:[имя и фамилия]}' },
        ],
        example: {
          1: 'Дмитрий',
          2: 'Интернет-магазин',
          3: 'каталог: 48 товаров с фотографиями и ценами',
          4: 'корзина с расчётом доставки',
          5: 'проверка оплаты картой и по счёту',
          6: 'четверга, 12 марта',
          7: 'график работы магазина на май',
          8: 'вторника, 10 марта',
          9: 'в пятницу, 13 марта',
          10: 'Вера Климова',
        },
        roles: { 1: 'recipient', 6: 'date-by', 8: 'date-by', 9: 'date-on', 10: 'sender' },
      },
    ],
  },
} as const satisfies SubkindData
