import type { KindData } from '../kind.ts'

/** Saying no. */
export const decline = {
  id: 'decline',
  title: { en: 'Decline', es: 'Negativa', ru: 'Отказ' },
  parts: [
    {
      id: 'thanks',
      need: 'recommended',
      text: {
        en: {
          title: 'Thanks for the request',
          missing: 'There is no thank-you for the request.',
          why: 'A no that follows a word of thanks is heard as a no to the work, and not to the client.',
          advice: 'Open with one short line: “Thank you for thinking of me for the brochure.”',
        },
        es: {
          title: 'Agradecimiento por la petición',
          missing: 'Falta agradecer la petición.',
          why: 'Con un agradecimiento delante, queda claro que rechazas el encargo y no a la persona.',
          advice: 'Empieza con una línea breve: «Gracias por pensar en mí para el folleto».',
        },
        ru: {
          title: 'Благодарит за просьбу',
          missing: 'Здесь нет благодарности за просьбу.',
          why: 'После слов благодарности видно, что вы отказываетесь от работы, а не от клиента.',
          advice: 'Начните с одной короткой строки: «Спасибо, что предложили мне этот буклет».',
        },
      },
      insertions: {
        en: [
          {
            text: 'Thank you for ${1:[what the client asked or offered, e.g. asking me to write the brochure]}.',
            example: { 1: 'asking me to write the spring brochure' },
          },
        ],
        es: [
          {
            address: 'usted',
            text: 'Le agradezco que haya pensado en mí para ${1:[el trabajo, con artículo: el folleto]}.',
            example: { 1: 'el folleto de primavera' },
          },
          {
            address: 'tú',
            text: 'Gracias por pensar en mí para ${1:[el trabajo, con artículo: el folleto]}.',
            example: { 1: 'el folleto de primavera' },
          },
        ],
        ru: [
          {
            text: 'Спасибо, что предложили мне ${1:[что сделать, например: подготовить буклет]}.',
            example: { 1: 'подготовить весенний буклет' },
          },
        ],
      },
    },
    {
      id: 'says-no',
      need: 'required',
      text: {
        en: {
          title: 'Says no',
          missing: 'This message never says no.',
          why: 'A reader who finds no clear no goes on waiting for a yes, and plans with it.',
          advice: 'Say it plainly, near the top: “I can’t take this on in March.”',
        },
        es: {
          title: 'Negativa',
          missing: 'Este mensaje no llega a decir que no.',
          why: 'Quien no encuentra un no claro sigue esperando un sí y cuenta con él.',
          advice: 'Dilo con claridad en las primeras líneas: «No puedo aceptar este encargo en marzo».',
        },
        ru: {
          title: 'Говорит «нет»',
          missing: 'В этом письме так и не сказано «нет».',
          why: 'Без ясного отказа клиент продолжает ждать согласия и рассчитывает на него.',
          advice: 'Скажите прямо, в первых строках: «Взяться за эту работу в марте я не смогу».',
        },
      },
      insertions: {
        en: [
          {
            text: "I can't take on ${1:[the work or the request, e.g. the website texts]}.",
            example: { 1: 'the spring brochure' },
          },
        ],
        es: [
          {
            text: 'No puedo aceptar ${1:[el trabajo o la petición, con artículo: el encargo del folleto]}.',
            example: { 1: 'el encargo del folleto de primavera' },
          },
        ],
        ru: [
          {
            text: 'Я не смогу взяться за ${1:[работа, винительный падеж: подготовку буклета]}.',
            example: { 1: 'подготовку весеннего буклета' },
          },
        ],
      },
    },
    {
      id: 'gives-reason',
      need: 'recommended',
      isElusive: true,
      text: {
        en: {
          title: 'Gives the reason',
          missing: 'Could not find the reason for the no.',
          why: 'With one honest reason the client can accept the no, and need not guess at another.',
          advice: 'Give one reason in one sentence: “The reason is that March is full of work I have promised.”',
        },
        es: {
          title: 'Motivo',
          missing: 'No encuentro el motivo del no.',
          why: 'Con un motivo sincero el cliente puede aceptar el no y no se imagina otro.',
          advice: 'Da un solo motivo, en una frase: «En marzo tengo la agenda llena de entregas comprometidas».',
        },
        ru: {
          title: 'Называет причину',
          missing: 'Не нашлось причины отказа.',
          why: 'Одну честную причину клиент поймёт, а без неё начнёт гадать.',
          advice: 'Назовите одну причину одной фразой: «Причина в том, что март у меня уже расписан».',
        },
      },
      insertions: {
        en: [
          {
            text: 'The reason is that ${1:[your one reason, e.g. I have promised every day of March to other clients]}.',
            example: { 1: 'every day of March is promised to other clients' },
          },
        ],
        es: [
          {
            text: 'El motivo es que ${1:[una razón en una frase: tengo marzo comprometido con otras entregas]}.',
            example: { 1: 'tengo todo marzo comprometido con otras entregas' },
          },
        ],
        ru: [
          {
            text: 'Причина в том, что ${1:[одна причина одной фразой: март у меня расписан]}.',
            example: { 1: 'весь март у меня расписан по дням для других заказчиков' },
          },
        ],
      },
    },
    {
      id: 'offers-alternative',
      need: 'recommended',
      isElusive: true,
      text: {
        en: {
          title: 'Offers an alternative',
          missing: 'Could not find an alternative for the client.',
          why: 'A no that shows another way leaves the client with a next step instead of a closed door.',
          advice: 'Offer a later date, a smaller part or a colleague: “I can start on Monday, 16 March instead.”',
        },
        es: {
          title: 'Alternativa',
          missing: 'No encuentro una alternativa para el cliente.',
          why: 'Un no que muestra otro camino le deja al cliente un paso que dar y no una puerta cerrada.',
          advice:
            'Ofrece otra fecha, una parte o el contacto de un colega: «Lo que sí puedo hacer es empezar el 16 de marzo».',
        },
        ru: {
          title: 'Предлагает другой вариант',
          missing: 'Не нашлось другого варианта для клиента.',
          why: 'Если в отказе есть другой путь, клиент знает, что делать дальше.',
          advice: 'Предложите другой срок, часть работы или коллегу: «Могу предложить начать 16 марта».',
        },
      },
      insertions: {
        en: [
          {
            text: 'What I can offer instead is ${1:[another date, a smaller part or a colleague]}.',
            example: { 1: 'a start on Monday, 16 March, with delivery by Friday, 27 March' },
          },
        ],
        es: [
          {
            address: 'usted',
            text: 'Lo que sí puedo ofrecerle es ${1:[otra fecha, una parte del trabajo o el contacto de un colega]}.',
            example: { 1: 'empezar el lunes 16 de marzo y entregar el viernes 27' },
          },
          {
            address: 'tú',
            text: 'Como alternativa, te propongo ${1:[otra fecha, una parte del trabajo o el contacto de un colega]}.',
            example: { 1: 'empezar el lunes 16 de marzo y entregar el viernes 27' },
          },
        ],
        ru: [
          {
            text: 'Вместо этого могу предложить ${1:[другой срок, часть работы или коллегу, винительный падеж]}.',
            example: { 1: 'другой срок: начать в понедельник, 16 марта, и сдать в пятницу, 27 марта' },
          },
        ],
      },
    },
    {
      id: 'warm-close',
      need: 'recommended',
      isElusive: true,
      text: {
        en: {
          title: 'Ends warmly',
          missing: 'Could not find a friendly last line.',
          why: 'The last line is what stays, and it tells the client whether to ask you again.',
          advice: 'Wish them well or leave the door open: “I hope we will work together on the next one.”',
        },
        es: {
          title: 'Despedida cálida',
          missing: 'No encuentro una despedida cordial.',
          why: 'La última línea es la que se recuerda y le dice al cliente si puede volver a contar contigo.',
          advice: 'Desea suerte o deja la puerta abierta: «Ojalá coincidamos en el próximo proyecto».',
        },
        ru: {
          title: 'Тепло прощается',
          missing: 'Не нашлось тёплых слов в конце.',
          why: 'Последняя строка запоминается: по ней клиент решает, обращаться ли к вам снова.',
          advice: 'Пожелайте удачи или оставьте дверь открытой: «Надеюсь, ещё поработаем вместе».',
        },
      },
      insertions: {
        en: [
          {
            text: 'I wish you every success with ${1:[the project]}, and I hope that we will work together on the next one.',
            example: { 1: 'the spring brochure' },
          },
        ],
        es: [
          {
            address: 'usted',
            text: 'Le deseo mucho éxito con ${1:[el proyecto, con artículo]} y espero que podamos colaborar en el próximo proyecto.',
            example: { 1: 'el folleto de primavera' },
          },
          {
            address: 'tú',
            text: 'Mucha suerte con ${1:[el proyecto, con artículo]}, y ojalá coincidamos en el próximo proyecto.',
            example: { 1: 'el folleto de primavera' },
          },
        ],
        ru: [
          {
            text: 'Желаю успеха ${1:[чему, дательный падеж: вашему проекту]} и надеюсь, что ещё поработаем вместе.',
            example: { 1: 'вашему весеннему буклету' },
          },
        ],
      },
    },
  ],
} as const satisfies KindData
