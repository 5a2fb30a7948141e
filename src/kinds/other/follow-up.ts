import type { SubkindData } from '../kind.ts'

/** Brings an unanswered message back to mind: one question, a date, and an easy way to say no. */
export const otherFollowUp = {
  id: 'other/follow-up',
  title: { en: 'Follow-up', es: 'Seguimiento', ru: 'Напоминание' },
  search: {
    en: ['reminder', 'remind', 'nudge', 'no answer', 'unpaid'],
    es: ['recordatorio', 'recordar', 'sin respuesta'],
    ru: ['напомнить', 'нет ответа', 'не отвечает'],
  },
  parts: [
    {
      id: 'reference',
      need: 'required',
      text: {
        en: {
          title: 'Names what it follows up',
          missing: 'This follow-up does not say which message it is about.',
          why: 'The reader has a hundred messages and should not have to search for yours.',
          advice: 'Name it in the first line: “I am following up on my quote for the website.”',
        },
        es: {
          title: 'A qué se refiere',
          missing: 'Este recordatorio no dice a qué mensaje se refiere.',
          why: 'El lector tiene cien correos y no debería tener que buscar el tuyo.',
          advice: 'Dilo en la primera línea: «Te escribo por el presupuesto de la web que te envié».',
        },
        ru: {
          title: 'Говорит, о чём напоминает',
          missing: 'В письме не сказано, о чём вы напоминаете.',
          why: 'У читателя сотня писем, и искать ваше он не должен.',
          advice: 'Назовите это в первой строке: «Возвращаюсь к смете на сайт».',
        },
      },
      insertions: {
        en: [
          {
            text: "I'm following up on ${1:[what you sent or agreed, e.g. my quote for the website]}.",
            example: { 1: 'my quote for the new website' },
          },
        ],
        es: [
          {
            address: 'usted',
            text: 'Le escribo en relación con ${1:[lo que envié, con artículo: la cotización]} que le envié.',
            example: { 1: 'la cotización del sitio web' },
          },
          {
            address: 'tú',
            text: 'Te escribo por ${1:[lo que envié, con artículo: el presupuesto]} que te mandé.',
            example: { 1: 'el presupuesto de la web' },
          },
        ],
        ru: [
          {
            text: 'Возвращаюсь к ${1:[к чему, дательный падеж: смете на сайт]}.',
            example: { 1: 'смете на новый сайт' },
          },
        ],
      },
    },
    {
      id: 'reference-date',
      need: 'recommended',
      text: {
        en: {
          title: 'Gives its date',
          missing: 'This follow-up does not give the date of the earlier message.',
          why: 'With the date the reader finds it in seconds.',
          advice: 'Add the day: “You will find it in my message of Thursday, 5 March.”',
        },
        es: {
          title: 'De qué fecha es',
          missing: 'Este mensaje no da la fecha del anterior.',
          why: 'Con la fecha, el lector lo encuentra en segundos.',
          advice: 'Añade el día: «Te lo envié el jueves 5 de marzo».',
        },
        ru: {
          title: 'Называет дату',
          missing: 'В письме нет даты прошлого сообщения.',
          why: 'По дате читатель найдёт его за секунды.',
          advice: 'Добавьте день: «Прошлое письмо было отправлено в четверг, 5 марта».',
        },
      },
      insertions: {
        en: [{ text: 'You will find it in my message of ${1:[date]}.', example: { 1: 'Thursday, 5 March' } }],
        es: [
          {
            text: 'Mi mensaje anterior es ${1:[fecha, con «del»: del 5 de marzo]}.',
            example: { 1: 'del jueves 5 de marzo' },
          },
        ],
        ru: [
          {
            text: 'Прошлое письмо было отправлено ${1:[дата, например: в четверг, 5 марта]}.',
            example: { 1: 'в четверг, 5 марта' },
          },
        ],
      },
    },
    {
      id: 'restated-ask',
      need: 'required',
      text: {
        en: {
          title: 'Asks for one thing',
          missing: 'This follow-up does not ask for anything.',
          why: 'A reminder without a question is read and put aside again.',
          advice: 'Ask one question that takes a minute to answer: “Could you approve the quote?”',
        },
        es: {
          title: 'Una sola petición',
          missing: 'Este mensaje no pide nada.',
          why: 'Un recordatorio sin pregunta se lee y se vuelve a dejar.',
          advice: 'Haz una pregunta que se conteste en un minuto: «¿Puedes decirme si te encaja el precio?».',
        },
        ru: {
          title: 'Просит об одном',
          missing: 'В письме нет ни вопроса, ни просьбы.',
          why: 'Напоминание без вопроса прочтут и снова отложат.',
          advice: 'Задайте один вопрос, на который отвечают за минуту: «Подскажите, подходит ли вам стоимость?»',
        },
      },
      insertions: {
        en: [
          {
            text: 'Could you ${1:[the one thing you need, e.g. approve the quote]}?',
            example: { 1: 'tell me whether the quote works for you' },
          },
        ],
        es: [
          {
            address: 'usted',
            text: '¿Podría ${1:[lo único que necesito, en infinitivo: confirmarme si aprueba la cotización]}?',
            example: { 1: 'confirmarme si aprueba la cotización' },
          },
          {
            address: 'tú',
            text: '¿Puedes ${1:[lo único que necesito, en infinitivo: decirme si te encaja el precio]}?',
            example: { 1: 'decirme si te encaja el precio' },
          },
        ],
        ru: [
          {
            address: 'вы',
            text: 'Подскажите, пожалуйста, ${1:[один вопрос, например: подходит ли вам стоимость]}?',
            example: { 1: 'подходит ли вам стоимость' },
          },
          {
            address: 'ты',
            text: 'Подскажи, пожалуйста, ${1:[один вопрос, например: подходит ли тебе стоимость]}?',
            example: { 1: 'подходит ли тебе стоимость' },
          },
        ],
      },
    },
    {
      id: 'deadline',
      need: 'recommended',
      text: {
        en: {
          title: 'Says by when',
          missing: 'This follow-up does not say by when you need it.',
          why: 'What has no date is done after everything that has one.',
          advice:
            'Give the date and what it makes possible: “With a decision by 13 March, the work can start on 16 March.”',
        },
        es: {
          title: 'Para cuándo',
          missing: 'Este mensaje no dice para cuándo lo necesitas.',
          why: 'Lo que no tiene fecha se hace después de todo lo que la tiene.',
          advice: 'Da la fecha y di qué permite: «Si lo cerramos antes del 13 de marzo, empezamos el 16».',
        },
        ru: {
          title: 'Называет срок',
          missing: 'В письме не сказано, к какому сроку это нужно.',
          why: 'То, у чего нет срока, делают после всего, у чего он есть.',
          advice: 'Назовите дату и что она даёт: «Если решить это до 13 марта, работа начнётся 16 марта».',
        },
      },
      insertions: {
        en: [
          {
            text: 'With a decision by ${1:[date]}, ${2:[what it makes possible, e.g. the work can start on 16 March]}.',
            example: { 1: 'Friday, 13 March', 2: 'the work can begin as planned' },
          },
        ],
        es: [
          {
            text: 'Si lo cerramos antes del ${1:[fecha, sin artículo: 13 de marzo]}, ${2:[lo que permite: el trabajo empieza el 16 de marzo]}.',
            example: { 1: 'viernes 13 de marzo', 2: 'el trabajo empieza el 16 de marzo, como estaba previsto' },
          },
        ],
        ru: [
          {
            text: 'Если решить это до ${1:[дата, например: 13 марта]}, ${2:[что станет возможно, например: работа начнётся 16 марта]}.',
            example: { 1: 'пятницы, 13 марта', 2: 'работа начнётся 16 марта, как мы и планировали' },
          },
        ],
      },
    },
    {
      id: 'easy-out',
      need: 'recommended',
      isElusive: true,
      text: {
        en: {
          title: 'Gives an easy way out',
          missing: 'Could not find an easy way for the reader to say no.',
          why: 'A reader who may say no answers; one who feels pushed stays silent.',
          advice: 'Leave a door open: “If your plans have changed, a simple ‘no’ is fine.”',
        },
        es: {
          title: 'Salida fácil',
          missing: 'No encuentro una salida fácil para decir que no.',
          why: 'Quien puede decir que no contesta; quien se siente presionado calla.',
          advice: 'Deja una puerta abierta: «Si has cambiado de planes, me basta con un no».',
        },
        ru: {
          title: 'Позволяет легко отказать',
          missing: 'Не удалось найти, как читателю легко отказаться.',
          why: 'Кто может сказать «нет», тот отвечает, а кто чувствует давление, молчит.',
          advice: 'Оставьте дверь открытой: «Если планы изменились, достаточно короткого „нет“».',
        },
      },
      insertions: {
        en: [
          {
            text: 'If ${1:[what may have changed, e.g. your plans have changed]}, a simple “no” is fine.',
            example: { 1: 'your plans have changed' },
          },
        ],
        es: [
          {
            text: 'Si ${1:[lo que puede haber cambiado: los planes han cambiado]}, me basta con un «no».',
            example: { 1: 'los planes han cambiado' },
          },
        ],
        ru: [
          {
            text: 'Если ${1:[что могло измениться, например: планы изменились]}, достаточно короткого «нет».',
            example: { 1: 'планы изменились' },
          },
        ],
      },
    },
    {
      id: 'thanks',
      need: 'recommended',
      text: {
        en: {
          title: 'Says thank you',
          missing: 'This follow-up does not thank the reader for anything.',
          why: 'A concrete thank-you shows that you see more in the reader than an open item.',
          advice: 'Thank for something that the reader did: “Thank you for the time you took on our call.”',
        },
        es: {
          title: 'Agradecimiento',
          missing: 'Este mensaje no da las gracias por nada.',
          why: 'Un agradecimiento concreto muestra que el lector no es para ti una tarea pendiente más.',
          advice: 'Agradece algo que el lector hizo: «Gracias por el tiempo que me dedicaste en la llamada».',
        },
        ru: {
          title: 'Благодарит',
          missing: 'В письме нет благодарности.',
          why: 'Конкретное «спасибо» показывает, что читатель для вас не просто пункт в списке дел.',
          advice: 'Поблагодарите за то, что читатель сделал: «Спасибо за подробные ответы на прошлой встрече».',
        },
      },
      insertions: {
        en: [
          {
            text: 'Thank you for ${1:[something specific, e.g. the time you took on our call]}.',
            example: { 1: 'the time you took on our call' },
          },
        ],
        es: [
          {
            text: 'Gracias por ${1:[algo concreto: el tiempo dedicado a la reunión]}.',
            example: { 1: 'el tiempo dedicado a la reunión' },
          },
        ],
        ru: [
          {
            text: 'Спасибо за ${1:[что-то конкретное, винительный падеж: подробные ответы на встрече]}.',
            example: { 1: 'подробные ответы на прошлой встрече' },
          },
        ],
      },
    },
  ],
  wordings: {
    en: [
      {
        title: 'Follow-up',
        when: 'You have had no answer to something that you sent, and you need one.',
        prefixes: ['follow-up', 'reminder', 'message'],
        subject: 'Following up on $2',
        sections: [
          { parts: [], text: "Hello ${1:[client's name]}," },
          {
            parts: ['reference', 'reference-date'],
            text: "I'm following up on ${2:[what you sent, e.g. my quote for the website]}, which I sent you on ${3:[date]}.",
          },
          {
            parts: ['restated-ask'],
            text: 'Could you ${4:[the one thing you need, e.g. approve the quote or tell me what to change]}?',
          },
          {
            parts: ['deadline'],
            text: 'With a decision by ${5:[date]}, ${6:[what it makes possible, e.g. the work can begin as planned]}.',
          },
          {
            parts: ['easy-out'],
            text: 'If you have already replied, there is nothing more to do. And if your plans have changed, a simple “no” is fine.',
          },
          {
            parts: ['thanks'],
            text: 'Thank you for ${7:[something specific, e.g. the time you took on our call]}.',
          },
          { parts: [], text: 'Kind regards,\n${8:[your name]}' },
        ],
        example: {
          1: 'Peter',
          2: 'my quote for the new website',
          3: 'Thursday, 5 March',
          4: 'tell me whether to go ahead, or what to change in it',
          5: 'Friday, 13 March',
          6: 'the work can begin as planned',
          7: 'the clear brief you gave me on our call',
          8: 'Leo Brandt',
        },
        roles: { 1: 'recipient', 3: 'date', 5: 'date', 8: 'sender' },
        past: [3],
      },
    ],
    es: [
      {
        title: 'Seguimiento',
        when: 'No he recibido respuesta a algo que envié y la necesito.',
        address: 'usted',
        prefixes: ['seguimiento-usted', 'seguimiento', 'recordatorio', 'mensaje'],
        subject: 'Sobre $3',
        sections: [
          { parts: [], text: '${1|Estimado señor,Estimada señora|} ${2:[apellido]}:' },
          {
            parts: ['reference', 'reference-date'],
            text: 'Le escribo en relación con ${3:[lo que envié, con artículo: la cotización del sitio web]}, que le envié ${4:[fecha]}.',
          },
          {
            parts: ['restated-ask'],
            text: '¿Podría ${5:[lo único que necesito, en infinitivo: confirmarme si aprueba la propuesta]}?',
          },
          {
            parts: ['deadline'],
            text: 'Si lo definimos a más tardar ${6:[fecha]}, ${7:[lo que permite: el trabajo empieza el 16 de marzo]}.',
          },
          {
            parts: ['easy-out'],
            text: 'Si el asunto ya está resuelto, no hace falta que responda. Y si sus planes cambiaron, me basta con un «no».',
          },
          {
            parts: ['thanks'],
            text: 'Gracias por ${8:[algo concreto: el tiempo que dedicó a nuestra reunión]}.',
          },
          { parts: [], text: 'Atentamente,\n${9:[nombre y apellido]}' },
        ],
        example: {
          1: 'Estimada señora',
          2: 'Ortega',
          3: 'la cotización del sitio web',
          4: 'el jueves 5 de marzo',
          5: 'confirmarme si la aprueba o indicarme qué desea cambiar',
          6: 'el viernes 13 de marzo',
          7: 'el trabajo empieza el 16 de marzo, como estaba previsto',
          8: 'el tiempo que dedicó a nuestra reunión',
          9: 'Camila Rojas',
        },
        roles: { 1: 'recipient-gender', 2: 'recipient', 4: 'date-on', 6: 'date-by', 9: 'sender' },
        past: [4],
      },
      {
        title: 'Seguimiento',
        when: 'No me han contestado a algo que envié y necesito una respuesta.',
        address: 'tú',
        prefixes: ['seguimiento-tú', 'seguimiento', 'recordatorio', 'mensaje'],
        subject: 'Sobre $2',
        sections: [
          { parts: [], text: 'Hola, ${1:[nombre del cliente]}:' },
          {
            parts: ['reference', 'reference-date'],
            text: 'Te escribo por ${2:[lo que envié, con artículo: el presupuesto de la web]}, que te mandé ${3:[fecha]}.',
          },
          {
            parts: ['restated-ask'],
            text: '¿Puedes ${4:[lo único que necesito, en infinitivo: decirme si te encaja el precio]}?',
          },
          {
            parts: ['deadline'],
            text: 'Si lo cerramos antes del ${5:[fecha]}, ${6:[lo que permite: arrancamos el 16 de marzo]}.',
          },
          {
            parts: ['easy-out'],
            text: 'Si ya está resuelto, no hace falta que contestes. Y si has cambiado de planes, me vale con un «no».',
          },
          {
            parts: ['thanks'],
            text: 'Gracias por ${7:[algo concreto: el rato que me dedicaste en la llamada]}.',
          },
          { parts: [], text: 'Un saludo,\n${8:[nombre]}' },
        ],
        example: {
          1: 'Nuria',
          2: 'el presupuesto de la web',
          3: 'el jueves 5 de marzo',
          4: 'decirme si te encaja o qué cambiarías',
          5: 'viernes 13 de marzo',
          6: 'arrancamos el 16 de marzo, como hablamos',
          7: 'el rato que me dedicaste en la llamada',
          8: 'Marcos Gil',
        },
        roles: { 1: 'recipient', 3: 'date-on', 5: 'date', 8: 'sender' },
        past: [3],
      },
    ],
    ru: [
      {
        title: 'Напоминание',
        when: 'На ваше письмо не ответили, а ответ нужен.',
        address: 'вы',
        prefixes: ['напоминание', 'сообщение'],
        subject: 'Возвращаюсь к $3',
        sections: [
          { parts: [], text: '${1|Уважаемый,Уважаемая|} ${2:[имя и отчество]}!' },
          {
            parts: ['reference', 'reference-date'],
            text: 'Возвращаюсь к ${3:[к чему, дательный падеж: смете на сайт]}: письмо я ${4|отправил,отправила|} вам ${5:[дата]}.',
          },
          {
            parts: ['restated-ask'],
            text: 'Подскажите, пожалуйста, ${6:[один вопрос, например: подходит ли вам стоимость]}?',
          },
          {
            parts: ['deadline'],
            text: 'Если решить это до ${7:[дата]}, ${8:[что станет возможно, например: работа начнётся 16 марта]}.',
          },
          {
            parts: ['easy-out'],
            text: 'Если вы уже ответили, писать ещё раз не нужно. А если планы изменились, достаточно короткого «нет».',
          },
          {
            parts: ['thanks'],
            text: 'Спасибо за ${9:[что-то конкретное, винительный падеж: подробные ответы на встрече]}.',
          },
          { parts: [], text: 'С уважением,\n${10:[имя и фамилия]}' },
        ],
        example: {
          1: 'Уважаемая',
          2: 'Елена Сергеевна',
          3: 'смете на новый сайт',
          4: 'отправила',
          5: 'в четверг, 5 марта',
          6: 'подходит ли вам стоимость или что-то нужно изменить',
          7: 'пятницы, 13 марта',
          8: 'работа начнётся 16 марта, как мы и планировали',
          9: 'подробные ответы на прошлой встрече',
          10: 'Ирина Соколова',
        },
        roles: {
          1: 'recipient-gender',
          2: 'recipient',
          4: 'sender-gender',
          5: 'date-on',
          7: 'date-by',
          10: 'sender',
        },
        past: [5],
      },
    ],
  },
} as const satisfies SubkindData
