import type { KindData } from '../kind.ts'

/** Owning a mistake. */
export const apology = {
  id: 'apology',
  title: { en: 'Apology', es: 'Disculpa', ru: 'Извинение' },
  parts: [
    {
      id: 'says-sorry',
      need: 'required',
      isElusive: true,
      text: {
        en: {
          title: 'Says sorry',
          missing: 'Could not find the word sorry in this apology.',
          why: 'A reader who was let down looks for the word first, and finds a report instead.',
          advice: 'Say it once, in the first lines: “I am sorry that I sent the wrong file.”',
        },
        es: {
          title: 'Petición de disculpas',
          missing: 'No encuentro en el mensaje que pidas disculpas.',
          why: 'Quien sufrió el error busca primero esa palabra y encuentra un informe.',
          advice: 'Dilo una vez, en las primeras líneas: «Siento haberte enviado el archivo equivocado».',
        },
        ru: {
          title: 'Просит прощения',
          missing: 'Не удалось найти самого извинения.',
          why: 'Читатель ищет прежде всего это слово, а находит отчёт.',
          advice: 'Скажите это один раз, в первых строках: «Простите, что отправила не тот файл».',
        },
      },
      insertions: {
        en: [{ text: 'I am sorry that I ${1:[what you did]}.', example: { 1: 'sent you the February file' } }],
        es: [
          {
            address: 'usted',
            text: 'Le pido disculpas por ${1:[lo que hice, en infinitivo: haber enviado otro archivo]}.',
            example: { 1: 'haberle enviado el archivo de febrero' },
          },
          {
            address: 'tú',
            text: 'Siento ${1:[lo que hice, en infinitivo: haberte enviado otro archivo]}.',
            example: { 1: 'haberte enviado el archivo de febrero' },
          },
        ],
        ru: [
          {
            text: 'Прошу прощения за то, что ${1:[что вы сделали, прошедшее время: отправила не тот файл]}.',
            example: { 1: 'отправила вам февральский файл' },
          },
        ],
      },
    },
    {
      id: 'names-fault',
      need: 'required',
      isElusive: true,
      text: {
        en: {
          title: 'Names the mistake',
          missing: 'Could not find what exactly went wrong.',
          why: 'An apology for nothing in particular sounds as if you had not looked into it.',
          advice: 'Name the work and what you did: “In the March invoice, I charged the workshop twice.”',
        },
        es: {
          title: 'Qué salió mal',
          missing: 'No encuentro qué salió mal exactamente.',
          why: 'Una disculpa que no dice por qué suena a que nadie ha mirado lo que pasó.',
          advice: 'Nombra el trabajo y lo que hiciste: «En la factura de marzo cobré dos veces el taller».',
        },
        ru: {
          title: 'Называет ошибку',
          missing: 'Не удалось найти, в чём именно ошибка.',
          why: 'Извинение неизвестно за что звучит так, будто в случившемся никто не разобрался.',
          advice: 'Назовите работу и то, что сделали: «В счёте за март я дважды указала семинар».',
        },
      },
      insertions: {
        en: [
          {
            text: "Here is what I did wrong: in ${1:[the work, e.g. the March report]}, I ${2:[what you did, e.g. used last year's prices]}.",
            example: { 1: 'the February invoice', 2: 'charged the translation of the contract twice' },
          },
        ],
        es: [
          {
            text: 'Esto es lo que hice mal: en ${1:[el trabajo, con artículo: el informe de marzo]} ${2:[lo que hice, en primera persona: usé los precios anteriores]}.',
            example: { 1: 'la factura de febrero', 2: 'cobré dos veces la traducción del contrato' },
          },
        ],
        ru: [
          {
            text: 'Ошибка вот в чём: ${1:[где, например: в отчёте за март]} я ${2:[что вы сделали не так, глагол в прошедшем времени]}.',
            example: { 1: 'в счёте за февраль', 2: 'дважды указала перевод договора' },
          },
        ],
      },
    },
    {
      id: 'takes-responsibility',
      need: 'required',
      isElusive: true,
      text: {
        en: {
          title: 'Takes responsibility',
          missing: 'Could not find whose mistake it was.',
          why: 'Until you say that it was yours, the reader waits for an excuse.',
          advice: 'Say it in the first person, in a few words: “The mistake is mine.”',
        },
        es: {
          title: 'Responsabilidad',
          missing: 'No encuentro de quién fue el error.',
          why: 'Mientras no digas que fue tuyo, quien lee espera una excusa.',
          advice: 'Dilo en primera persona y en pocas palabras: «El error es mío».',
        },
        ru: {
          title: 'Берёт ответственность',
          missing: 'Не удалось найти, чья это ошибка.',
          why: 'Пока вы не сказали, что ошибка ваша, читатель ждёт оправданий.',
          advice: 'Скажите это от первого лица и коротко: «Это моя ошибка».',
        },
      },
      insertions: {
        en: [{ text: 'The mistake is mine, and I take full responsibility for it.', example: {} }],
        es: [{ text: 'El error es mío y asumo toda la responsabilidad.', example: {} }],
        ru: [{ text: 'Это моя ошибка, и ответственность за неё лежит на мне.', example: {} }],
      },
    },
    {
      id: 'states-impact',
      need: 'recommended',
      isElusive: true,
      text: {
        en: {
          title: 'States the impact',
          missing: 'Could not find what the mistake meant for the client.',
          why: 'A reader who sees that you know what it cost believes the rest.',
          advice: 'Name the time, money or plans that it cost: “You had to present without figures.”',
        },
        es: {
          title: 'Consecuencias',
          missing: 'No encuentro qué supuso el error para el cliente.',
          why: 'Quien ve que sabes lo que le ha costado se cree todo lo demás.',
          advice: 'Di qué le costó en tiempo, dinero o planes: «Tuviste que hacer la presentación sin cifras».',
        },
        ru: {
          title: 'Называет последствия',
          missing: 'Не удалось найти, чем ошибка обернулась для клиента.',
          why: 'Если видно, что вы знаете цену ошибки, остальному тоже верят.',
          advice: 'Назовите потерянное время, деньги или планы: «Вам пришлось выступать без цифр».',
        },
      },
      insertions: {
        en: [
          {
            text: 'For you, this meant ${1:[the effect on the client, e.g. presenting without figures]}.',
            example: { 1: 'paying €180 too much and a morning lost with the bank' },
          },
        ],
        es: [
          {
            address: 'usted',
            text: 'Entiendo lo que esto significó para usted: ${1:[consecuencia: tuvo que hacer la presentación sin cifras]}.',
            example: { 1: 'pagó 180 dólares de más y perdió una mañana en el banco' },
          },
          {
            address: 'tú',
            text: 'Sé lo que te ha supuesto: ${1:[consecuencia: has tenido que hacer la presentación sin cifras]}.',
            example: { 1: 'has pagado 180 euros de más y has perdido una mañana en el banco' },
          },
        ],
        ru: [
          {
            address: 'вы',
            text: 'Понимаю, что это значило для вас: ${1:[последствие, например: выступать пришлось без цифр]}.',
            example: { 1: 'вы переплатили 18 000 ₽ и потеряли утро в банке' },
          },
          {
            address: 'ты',
            text: 'Понимаю, что это значило для тебя: ${1:[последствие, например: выступать пришлось без цифр]}.',
            example: { 1: 'переплата в 18 000 ₽ и потерянное утро в банке' },
          },
        ],
      },
    },
    {
      id: 'offers-remedy',
      need: 'required',
      isElusive: true,
      text: {
        en: {
          title: 'Offers a remedy',
          missing: 'Could not find what you do about it.',
          why: 'The client has the problem until you solve it; words alone leave it with them.',
          advice: 'Say what you have done and what you will do: “I will send you the corrected invoice.”',
        },
        es: {
          title: 'Solución',
          missing: 'No encuentro qué haces para arreglarlo.',
          why: 'Hasta que lo resuelves, el problema lo tiene el cliente; las palabras solas no se lo quitan.',
          advice: 'Di lo que ya has hecho y lo que harás: «Te enviaré la factura corregida».',
        },
        ru: {
          title: 'Предлагает решение',
          missing: 'Не удалось найти, что вы делаете, чтобы всё исправить.',
          why: 'Пока проблема не решена, она остаётся у клиента, и одних слов ему мало.',
          advice: 'Скажите, что уже сделали и что сделаете: «Пришлю вам исправленный счёт».',
        },
      },
      insertions: {
        en: [
          {
            text: 'To fix this, I will ${1:[what you will do, e.g. send you the corrected report]}.',
            example: { 1: 'cancel that invoice, refund the €180 and send you a correct one' },
          },
        ],
        es: [
          {
            address: 'usted',
            text: 'Para corregirlo, voy a ${1:[lo que haré, en infinitivo: enviarle el informe corregido]}.',
            example: { 1: 'anular esa factura, devolverle los 180 dólares y enviarle la correcta' },
          },
          {
            address: 'tú',
            text: 'Para arreglarlo, voy a ${1:[lo que haré, en infinitivo: enviarte el informe corregido]}.',
            example: { 1: 'anular esa factura, devolverte los 180 euros y enviarte la correcta' },
          },
        ],
        ru: [
          {
            text: 'Чтобы исправить это, я ${1:[что вы сделаете, будущее время: пришлю исправленный отчёт]}.',
            example: { 1: 'верну вам 18 000 ₽ и пришлю новый счёт' },
          },
        ],
      },
    },
    {
      id: 'gives-date',
      need: 'recommended',
      text: {
        en: {
          title: 'Gives a date',
          missing: 'This apology does not say by when it will be put right.',
          why: 'Without a date, the client has to wait and ask; with one, they can plan.',
          advice: 'Add the day and the hour: “by 16:00 on Friday, 13 March”.',
        },
        es: {
          title: 'Fecha',
          missing: 'En esta disculpa falta decir para cuándo estará arreglado.',
          why: 'Sin fecha, el cliente tiene que esperar y preguntar; con fecha, puede organizarse.',
          advice: 'Añade el día y la hora: «a más tardar el viernes 13 de marzo a las 16:00».',
        },
        ru: {
          title: 'Называет срок',
          missing: 'В этом извинении не сказано, к какому сроку всё будет исправлено.',
          why: 'Без даты клиенту остаётся ждать и спрашивать, а с датой он может планировать.',
          advice: 'Добавьте день и час: «до 16:00 пятницы, 13 марта».',
        },
      },
      insertions: {
        en: [
          {
            text: 'I will have this done by ${1:[hour, e.g. 16:00]} on ${2:[date]}.',
            example: { 1: '16:00', 2: 'Friday, 13 March' },
          },
        ],
        es: [
          {
            address: 'usted',
            text: 'Lo tendrá resuelto a más tardar ${1:[fecha, con artículo]} a las ${2:[hora, por ejemplo, 16:00]}.',
            example: { 1: 'el viernes 13 de marzo', 2: '16:00' },
          },
          {
            address: 'tú',
            text: 'Lo tendrás resuelto como muy tarde ${1:[fecha, con artículo]} a las ${2:[hora, por ejemplo, 16:00]}.',
            example: { 1: 'el viernes 13 de marzo', 2: '16:00' },
          },
        ],
        ru: [
          {
            text: 'Всё будет готово до ${1:[время, например: 16:00]} ${2:[дата, родительный падеж]}.',
            example: { 1: '16:00', 2: 'пятницы, 13 марта' },
          },
        ],
      },
    },
    {
      id: 'prevention',
      need: 'recommended',
      text: {
        en: {
          title: 'Prevents a repeat',
          missing: 'This apology does not say what changes from now on.',
          why: 'The reader’s next question is whether it can happen again.',
          advice: 'Name one change that you have made: “From now on, I check each total twice.”',
        },
        es: {
          title: 'Cómo se evita que se repita',
          missing: 'En esta disculpa falta decir qué cambia a partir de ahora.',
          why: 'Lo siguiente que se pregunta quien lee es si puede volver a pasar.',
          advice: 'Nombra un cambio concreto: «A partir de ahora reviso dos veces cada total».',
        },
        ru: {
          title: 'Исключает повторение',
          missing: 'В этом извинении не сказано, что теперь изменится.',
          why: 'Следующий вопрос читателя — не случится ли это снова.',
          advice: 'Назовите одно изменение: «Теперь я дважды проверяю каждую сумму».',
        },
      },
      insertions: {
        en: [
          {
            text: 'So that this does not happen again, I now ${1:[what you do differently, e.g. check each total twice]}.',
            example: { 1: 'compare each invoice with the list of jobs before I send it' },
          },
        ],
        es: [
          {
            text: 'Para que no vuelva a ocurrir, a partir de ahora ${1:[el cambio, en presente: reviso dos veces cada total]}.',
            example: { 1: 'comparo cada factura con la lista de encargos antes de enviarla' },
          },
        ],
        ru: [
          {
            text: 'Чтобы это не повторилось, теперь я ${1:[что вы делаете иначе, настоящее время: дважды проверяю суммы]}.',
            example: { 1: 'сверяю каждый счёт со списком заказов' },
          },
        ],
      },
    },
    {
      id: 'asks-or-invites',
      need: 'recommended',
      text: {
        en: {
          title: 'Asks or invites',
          missing: 'This apology does not ask what else would help.',
          why: 'Only the client knows what they still need, and a question lets them say it.',
          advice: 'End with a question or a way to reach you: “What else can I do to help?”',
        },
        es: {
          title: 'Invitación a responder',
          missing: 'En esta disculpa falta preguntar qué más ayudaría.',
          why: 'Solo el cliente sabe qué necesita todavía, y una pregunta le deja decirlo.',
          advice: 'Termina con una pregunta o una forma de contactarte: «¿Qué más puedo hacer por ti?».',
        },
        ru: {
          title: 'Спрашивает, чем помочь',
          missing: 'В этом извинении нет вопроса, чем ещё можно помочь.',
          why: 'Только сам клиент знает, что ему ещё нужно, и вопрос позволит ему это сказать.',
          advice: 'Закончите вопросом или способом связи: «Чем ещё я могу помочь?»',
        },
      },
      insertions: {
        en: [
          {
            text: 'What else can I do to help? Reply here or call ${1:[phone number]}.',
            example: { 1: '+44 20 7946 0812' },
          },
        ],
        es: [
          {
            address: 'usted',
            text: '¿Qué más puedo hacer por usted? Puede responder a este mensaje o llamarme al ${1:[teléfono]}.',
            example: { 1: '+57 601 555 0142' },
          },
          {
            address: 'tú',
            text: '¿Qué más puedo hacer por ti? Contéstame por aquí o llámame al ${1:[teléfono]}.',
            example: { 1: '612 345 678' },
          },
        ],
        ru: [
          {
            address: 'вы',
            text: 'Чем ещё я могу вам помочь? Ответьте на это письмо или позвоните мне: ${1:[телефон]}.',
            example: { 1: '+7 495 123-45-67' },
          },
          {
            address: 'ты',
            text: 'Чем ещё я могу тебе помочь? Ответь на это письмо или позвони мне: ${1:[телефон]}.',
            example: { 1: '+7 495 123-45-67' },
          },
        ],
      },
    },
  ],
} as const satisfies KindData
