import type { SubkindData } from '../kind.ts'

/** Takes up a conversation after a silence of the writer's: owns it in a line, then says where the work stands. */
export const otherSilence = {
  id: 'other/silence',
  title: { en: 'Breaking a silence', es: 'Romper un silencio', ru: 'Письмо после молчания' },
  search: {
    en: ['late reply', 'slow', 'answer', 'sorry'],
    es: ['tarde', 'respuesta', 'respondo', 'contestar', 'perdón'],
    ru: ['поздний ответ', 'долго не отвечала', 'простите', 'ответ'],
  },
  parts: [
    {
      id: 'names-gap',
      need: 'required',
      text: {
        en: {
          title: 'Names the silence',
          missing: 'This message does not name your silence.',
          why: 'A reader who has waited notices when the wait is passed over.',
          advice: 'Name it in half a line, with its start: “You have not heard from me since 2 March.”',
        },
        es: {
          title: 'Mención del silencio',
          missing: 'Este mensaje no menciona tu silencio.',
          why: 'Quien te esperó nota que haces como si nada.',
          advice: 'Nómbralo en media línea y con fecha: «Llevas sin noticias mías desde el 2 de marzo».',
        },
        ru: {
          title: 'Упоминает молчание',
          missing: 'В письме не упомянуто ваше молчание.',
          why: 'Тот, кто вас ждал, видит, что вы делаете вид, будто ничего не было.',
          advice: 'Упомяните его в полстроки, с датой: «Вы не получали от меня писем с 2 марта».',
        },
      },
      insertions: {
        en: [
          {
            text: 'You have not heard from me since ${1:[date of your last message]}.',
            example: { 1: 'Monday, 2 March' },
          },
        ],
        es: [
          {
            address: 'usted',
            text: 'Lleva usted sin noticias mías desde ${1:[fecha, con artículo: el 2 de marzo]}.',
            example: { 1: 'el lunes 2 de marzo' },
          },
          {
            address: 'tú',
            text: 'Llevas sin noticias mías desde ${1:[fecha, con artículo: el 2 de marzo]}.',
            example: { 1: 'el lunes 2 de marzo' },
          },
        ],
        ru: [
          {
            address: 'вы',
            text: 'Вы не получали от меня писем с ${1:[дата, например: 2 марта]}.',
            example: { 1: 'понедельника, 2 марта' },
          },
          {
            address: 'ты',
            text: 'Моё молчание длится с ${1:[дата, например: 2 марта]}.',
            example: { 1: 'понедельника, 2 марта' },
          },
        ],
      },
    },
    {
      id: 'says-sorry',
      need: 'required',
      text: {
        en: {
          title: 'Says sorry',
          missing: 'This message does not say sorry for the silence.',
          why: 'One honest “sorry” closes the matter; without it the wait stays between you.',
          advice: 'Say it once, in the first line: “I am sorry that I kept you waiting.”',
        },
        es: {
          title: 'Petición de disculpas',
          missing: 'Este mensaje no pide disculpas por el silencio.',
          why: 'Una disculpa sincera cierra el tema; sin ella, la espera sigue pesando.',
          advice: 'Dilo una vez, en la primera línea: «Siento haberte hecho esperar».',
        },
        ru: {
          title: 'Просит прощения',
          missing: 'В письме нет извинения за молчание.',
          why: 'Одно искреннее извинение закрывает вопрос, а без него осадок остаётся.',
          advice: 'Скажите это один раз, в первой строке: «Простите, что вам пришлось ждать».',
        },
      },
      insertions: {
        en: [
          {
            text: 'I am sorry for ${1:[what you regret, e.g. keeping you waiting]}.',
            example: { 1: 'keeping you waiting' },
          },
        ],
        es: [
          {
            address: 'usted',
            text: 'Le pido disculpas por ${1:[lo que lamento, en infinitivo: haberle hecho esperar]}.',
            example: { 1: 'haberle hecho esperar' },
          },
          {
            address: 'tú',
            text: 'Siento ${1:[lo que lamento, en infinitivo: haberte hecho esperar]}.',
            example: { 1: 'haberte hecho esperar' },
          },
        ],
        ru: [
          {
            address: 'вы',
            text: 'Прошу прощения за то, что вам пришлось ${1:[что именно, инфинитив: так долго ждать]}.',
            example: { 1: 'так долго ждать' },
          },
          {
            address: 'ты',
            text: 'Прошу прощения за то, что тебе пришлось ${1:[что именно, инфинитив: так долго ждать]}.',
            example: { 1: 'так долго ждать' },
          },
        ],
      },
    },
    {
      id: 'explanation',
      need: 'recommended',
      isElusive: true,
      text: {
        en: {
          title: 'Explains it in one phrase',
          missing: 'Could not find why you were silent.',
          why: 'Without a word of explanation the reader invents a worse one.',
          advice:
            'Give one plain reason in your own name, no story: “The reason is that I took on two projects at once.”',
        },
        es: {
          title: 'Explicación en una frase',
          missing: 'No encuentro por qué hubo silencio.',
          why: 'Sin una palabra de explicación, el lector imagina algo peor.',
          advice: 'Da un motivo sencillo y en primera persona: «El motivo es que acepté dos encargos a la vez».',
        },
        ru: {
          title: 'Объясняет одной фразой',
          missing: 'Не удалось найти, почему вы молчали.',
          why: 'Без объяснения читатель придумает худшее.',
          advice: 'Назовите одну простую причину от своего имени: «Причина в том, что я взялась за два проекта сразу».',
        },
      },
      insertions: {
        en: [
          {
            text: 'The reason is that I ${1:[what you did, in one phrase]}.',
            example: { 1: 'took on two projects at once and let my e-mail pile up' },
          },
        ],
        es: [
          {
            text: 'El motivo es que ${1:[lo que hice, en una frase y en primera persona]}.',
            example: { 1: 'acepté dos encargos a la vez y descuidé el correo' },
          },
        ],
        ru: [
          {
            text: 'Причина в том, что я ${1:[что вы сделали, глагол в прошедшем времени]}.',
            example: { 1: 'взялась за два проекта сразу и отложила переписку' },
          },
        ],
      },
    },
    {
      id: 'status',
      need: 'required',
      isElusive: true,
      text: {
        en: {
          title: 'Says where things stand',
          missing: 'Could not find where the work stands now.',
          why: 'The reader has waited for this news; the rest is only manners.',
          advice: 'Say what is done and what is missing, or answer the question: “Here is where things stand: …”',
        },
        es: {
          title: 'Cómo va todo',
          missing: 'No encuentro en qué punto está el trabajo.',
          why: 'Esa es la noticia que el lector esperaba; lo demás es cortesía.',
          advice: 'Di lo que está hecho y lo que falta, o contesta a la pregunta: «El trabajo está así: …».',
        },
        ru: {
          title: 'Говорит, как идут дела',
          missing: 'Не удалось найти, в каком состоянии работа.',
          why: 'Этой новости читатель и ждал, остальное — вежливость.',
          advice: 'Скажите, что готово и что осталось, или ответьте на вопрос: «Сейчас дела обстоят так: …»',
        },
      },
      insertions: {
        en: [
          {
            text: 'Here is where things stand: ${1:[what is done and what is missing]}.',
            example: { 1: '12 of the 20 texts are finished, and the other eight are in draft' },
          },
        ],
        es: [
          {
            text: 'El trabajo está así: ${1:[lo que está hecho y lo que falta]}.',
            example: { 1: '14 de las 20 páginas están traducidas y faltan los anexos' },
          },
        ],
        ru: [
          {
            text: 'Сейчас дела обстоят так: ${1:[что готово и что осталось]}.',
            example: { 1: 'готовы 14 страниц из 20, остались приложения' },
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
          title: 'Says what you do next',
          missing: 'Could not find what you will do next.',
          why: 'After a silence, only a concrete step shows that you are back.',
          advice: 'Name your next step: “Next, I will write the other eight texts.”',
        },
        es: {
          title: 'Qué harás ahora',
          missing: 'No encuentro cuál es tu próximo paso.',
          why: 'Tras un silencio, solo un paso concreto demuestra que has vuelto.',
          advice: 'Di tu próximo paso: «Mi próximo paso es traducir los anexos».',
        },
        ru: {
          title: 'Говорит, что вы сделаете',
          missing: 'Не удалось найти, что вы будете делать дальше.',
          why: 'После молчания только конкретный шаг показывает, что вы вернулись.',
          advice: 'Назовите свой следующий шаг: «Дальше я переведу приложения».',
        },
      },
      insertions: {
        en: [{ text: 'Next, I will ${1:[your next step]}.', example: { 1: 'write the other eight texts' } }],
        es: [
          {
            text: 'Mi próximo paso es ${1:[lo que haré, en infinitivo]}.',
            example: { 1: 'traducir los anexos' },
          },
        ],
        ru: [
          {
            text: 'Дальше я ${1:[что вы сделаете, глагол в будущем времени]}.',
            example: { 1: 'переведу приложения' },
          },
        ],
      },
    },
    {
      id: 'next-contact',
      need: 'recommended',
      text: {
        en: {
          title: 'Says when you write again',
          missing: 'This message does not say when you will write again.',
          why: 'Trust comes back with the first message that arrives on its day.',
          advice: 'Give a day that you will keep: “I will write to you again on Friday, 13 March.”',
        },
        es: {
          title: 'Cuándo escribirás',
          missing: 'Este mensaje no dice cuándo volverás a escribir.',
          why: 'La confianza vuelve con el primer mensaje que llega el día prometido.',
          advice: 'Da un día que vayas a cumplir: «Volveré a escribirte el viernes 13 de marzo».',
        },
        ru: {
          title: 'Говорит, когда ждать письма',
          missing: 'В письме не сказано, когда вы напишете снова.',
          why: 'Доверие возвращается с первым письмом, которое пришло в названный день.',
          advice: 'Назовите день, который точно выдержите: «Снова напишу вам в пятницу, 13 марта».',
        },
      },
      insertions: {
        en: [{ text: 'I will write to you again on ${1:[date]}.', example: { 1: 'Friday, 13 March' } }],
        es: [
          {
            address: 'usted',
            text: 'Volveré a escribirle ${1:[fecha, con artículo: el 13 de marzo]}.',
            example: { 1: 'el viernes 13 de marzo' },
          },
          {
            address: 'tú',
            text: 'Volveré a escribirte ${1:[fecha, con artículo: el 13 de marzo]}.',
            example: { 1: 'el viernes 13 de marzo' },
          },
        ],
        ru: [
          {
            address: 'вы',
            text: 'Снова напишу вам ${1:[дата, например: в пятницу, 13 марта]}.',
            example: { 1: 'в пятницу, 13 марта' },
          },
          {
            address: 'ты',
            text: 'Снова напишу тебе ${1:[дата, например: в пятницу, 13 марта]}.',
            example: { 1: 'в пятницу, 13 марта' },
          },
        ],
      },
    },
    {
      id: 'asks-if-wanted',
      need: 'recommended',
      text: {
        en: {
          title: 'Asks if it is still wanted',
          missing: 'This message does not ask whether the work is still wanted.',
          why: 'Plans change while nobody writes, and work that nobody wants helps nobody.',
          advice: 'Ask it openly: “Do you still need the other eight texts?”',
        },
        es: {
          title: 'Si aún hace falta',
          missing: 'Este mensaje no pregunta si el trabajo aún hace falta.',
          why: 'Los planes cambian mientras nadie escribe, y un trabajo que ya no hace falta no ayuda a nadie.',
          advice: 'Pregúntalo sin rodeos: «¿Sigues necesitando la traducción?».',
        },
        ru: {
          title: 'Спрашивает, нужно ли ещё',
          missing: 'В письме нет вопроса, нужна ли ещё эта работа.',
          why: 'Пока никто не писал, планы могли измениться, а ненужная работа никому не поможет.',
          advice: 'Спросите прямо: «Нужно ли продолжать работу над переводом?»',
        },
      },
      insertions: {
        en: [
          {
            text: 'Do you still need ${1:[what the client asked for]}?',
            example: { 1: 'the other eight texts' },
          },
        ],
        es: [
          {
            address: 'usted',
            text: '¿Todavía necesita ${1:[lo pendiente, con artículo: la traducción]}?',
            example: { 1: 'la traducción de los anexos' },
          },
          {
            address: 'tú',
            text: '¿Sigues necesitando ${1:[lo pendiente, con artículo: la traducción]}?',
            example: { 1: 'la traducción de los anexos' },
          },
        ],
        ru: [
          {
            address: 'вы',
            text: 'Скажите, пожалуйста, нужно ли продолжать работу над ${1:[над чем, творительный падеж: переводом договора]}?',
            example: { 1: 'переводом приложений' },
          },
          {
            address: 'ты',
            text: 'Скажи, пожалуйста, нужно ли продолжать работу над ${1:[над чем, творительный падеж: переводом договора]}?',
            example: { 1: 'переводом приложений' },
          },
        ],
      },
    },
  ],
  wordings: {
    en: [
      {
        title: 'Breaking a silence',
        when: 'You have left the client without an answer, and you want to take the matter up again.',
        prefixes: ['silence', 'late-reply', 'message'],
        subject: 'About $3',
        sections: [
          { parts: [], text: "Hello ${1:[client's name]}," },
          {
            parts: ['names-gap', 'says-sorry'],
            text: "I'm sorry for my silence since ${2:[date of your last message]}. You wrote to me about ${3:[the matter, e.g. the product texts]}, and I did not answer.",
          },
          {
            parts: ['explanation'],
            text: 'The reason is that I ${4:[what you did, in one phrase, e.g. took on two projects at once]}.',
          },
          {
            parts: ['status'],
            text: 'Here is where things stand: ${5:[what is done and what is missing, e.g. 12 of the 20 texts are finished]}.',
          },
          {
            parts: ['plan', 'next-contact'],
            text: 'Next, I will ${6:[your next step, e.g. write the other eight]}. Whatever happens, I will write to you again on ${7:[date]}.',
          },
          {
            parts: ['asks-if-wanted'],
            text: 'Do you still need ${8:[what the client asked for, e.g. all twenty texts]}? If your plans have changed, one line is enough.',
          },
          { parts: [], text: 'Kind regards,\n${9:[your name]}' },
        ],
        example: {
          1: 'Martin',
          2: 'Monday, 2 March',
          3: 'the product texts',
          4: 'took on two projects at once and let my e-mail pile up',
          5: '12 of the 20 texts are finished, and the other eight are in draft',
          6: 'edit those eight',
          7: 'Wednesday, 18 March',
          8: 'all twenty texts for the spring catalogue',
          9: 'Laura Benson',
        },
        roles: { 1: 'recipient', 2: 'date', 7: 'date', 9: 'sender' },
        past: [2],
      },
    ],
    es: [
      {
        title: 'Mensaje tras un silencio',
        when: 'Dejé al cliente sin respuesta y quiero retomar el asunto.',
        address: 'usted',
        prefixes: ['silencio-usted', 'silencio', 'mensaje'],
        subject: 'Retomo el asunto: $3',
        sections: [
          { parts: [], text: 'Buenos días, ${1:[nombre del cliente]}:' },
          {
            parts: ['names-gap', 'says-sorry'],
            text: 'Le pido disculpas por mi silencio desde ${2:[fecha de mi último mensaje]}. Usted me escribió sobre ${3:[el asunto, con artículo: la traducción del contrato]} y no le respondí.',
          },
          {
            parts: ['explanation'],
            text: 'El motivo es que ${4:[lo que hice, en una frase y en primera persona: acepté dos encargos a la vez]}.',
          },
          {
            parts: ['status'],
            text: 'En este momento, el trabajo está así: ${5:[lo que está hecho y lo que falta: 14 de las 20 páginas están traducidas]}.',
          },
          {
            parts: ['plan', 'next-contact'],
            text: 'Mi próximo paso es ${6:[lo que haré, en infinitivo: traducir los anexos]}. Volveré a escribirle ${7:[fecha]}, aunque quede algo por resolver.',
          },
          {
            parts: ['asks-if-wanted'],
            text: '¿Todavía necesita ${8:[lo pendiente, con artículo: la traducción completa]}? Si sus planes cambiaron, basta con una línea.',
          },
          { parts: [], text: 'Un cordial saludo,\n${9:[nombre y apellido]}' },
        ],
        example: {
          1: 'señor Fuentes',
          2: 'el lunes 2 de marzo',
          3: 'la traducción del contrato de arriendo',
          4: 'acepté dos encargos a la vez y descuidé el correo',
          5: '14 de las 20 páginas están traducidas y revisadas; faltan los anexos',
          6: 'traducir los anexos',
          7: 'el miércoles 18 de marzo',
          8: 'la traducción completa',
          9: 'Camila Rojas',
        },
        roles: { 1: 'recipient', 2: 'date-from', 7: 'date-on', 9: 'sender' },
        past: [2],
      },
      {
        title: 'Mensaje tras un silencio',
        when: 'He dejado al cliente sin respuesta y quiero retomar el asunto.',
        address: 'tú',
        prefixes: ['silencio-tú', 'silencio', 'mensaje'],
        subject: 'Retomo $3',
        sections: [
          { parts: [], text: 'Hola, ${1:[nombre del cliente]}:' },
          {
            parts: ['names-gap', 'says-sorry'],
            text: 'Perdona mi silencio desde ${2:[fecha de mi último mensaje]}: me preguntaste por ${3:[el asunto, con artículo: las fotos del catálogo]} y no te contesté.',
          },
          {
            parts: ['explanation'],
            text: 'El motivo es que ${4:[lo que hice, en una frase y en primera persona: cogí dos encargos a la vez]}.',
          },
          {
            parts: ['status'],
            text: 'Ahora mismo el trabajo está así: ${5:[lo que está hecho y lo que falta: hay 30 fotos editadas y faltan 15]}.',
          },
          {
            parts: ['plan', 'next-contact'],
            text: 'Mi próximo paso es ${6:[lo que haré, en infinitivo: editar las 15 que faltan]}, y vuelvo a escribirte ${7:[fecha]}, pase lo que pase.',
          },
          {
            parts: ['asks-if-wanted'],
            text: '¿Sigues necesitando ${8:[lo pendiente, con artículo: el catálogo completo]}? Si has cambiado de planes, con una línea me basta.',
          },
          { parts: [], text: 'Un saludo,\n${9:[nombre]}' },
        ],
        example: {
          1: 'Clara',
          2: 'el lunes 2 de marzo',
          3: 'las fotos del catálogo',
          4: 'cogí dos encargos a la vez y descuidé el correo',
          5: 'hay 30 fotos editadas y faltan las 15 de la colección de baño',
          6: 'editar esas 15',
          7: 'el miércoles 18 de marzo',
          8: 'el catálogo completo para abril',
          9: 'Marcos Gil',
        },
        roles: { 1: 'recipient', 2: 'date-from', 7: 'date-on', 9: 'sender' },
        past: [2],
      },
    ],
    ru: [
      {
        title: 'Письмо после молчания',
        when: 'Клиент остался без вашего ответа, и вы хотите вернуться к делу.',
        address: 'вы',
        prefixes: ['молчание', 'сообщение'],
        subject: 'Ответ по $3',
        sections: [
          { parts: [], text: 'Здравствуйте, ${1:[имя клиента]}!' },
          {
            parts: ['names-gap', 'says-sorry'],
            text: 'Прошу прощения за молчание с ${2:[дата вашего последнего письма]}. Вы ждали ответа по ${3:[по чему, дательный падеж: переводу договора]}, а я вам не ${4|ответил,ответила|}.',
          },
          {
            parts: ['explanation'],
            text: 'Причина в том, что я ${5:[что вы сделали, глагол в прошедшем времени]}.',
          },
          {
            parts: ['status'],
            text: 'Сейчас дела обстоят так: ${6:[что готово и что осталось, например: готовы 14 страниц из 20]}.',
          },
          {
            parts: ['plan', 'next-contact'],
            text: 'Дальше я ${7:[что вы сделаете, глагол в будущем времени]}. В любом случае снова напишу вам ${8:[дата]}.',
          },
          {
            parts: ['asks-if-wanted'],
            text: 'Эта работа вам ещё нужна? Если планы изменились, достаточно одной строки.',
          },
          { parts: [], text: 'С уважением,\n${9:[имя и фамилия]}' },
        ],
        example: {
          1: 'Алексей',
          2: 'понедельника, 2 марта',
          3: 'переводу договора аренды',
          4: 'ответила',
          5: 'взялась за два проекта сразу и отложила переписку',
          6: 'готовы и вычитаны 14 страниц из 20, остались приложения',
          7: 'переведу приложения и сверю термины',
          8: 'в среду, 18 марта',
          9: 'Ирина Соколова',
        },
        roles: { 1: 'recipient', 2: 'date-from', 4: 'sender-gender', 8: 'date-on', 9: 'sender' },
        past: [2],
      },
    ],
  },
} as const satisfies SubkindData
