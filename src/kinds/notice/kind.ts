import type { KindData } from '../kind.ts'

/** Telling a client ahead of time that something will change. */
export const notice = {
  id: 'notice',
  title: { en: 'Notice', es: 'Aviso', ru: 'Уведомление' },
  parts: [
    {
      id: 'says-what',
      need: 'required',
      text: {
        en: {
          title: 'Says what changes',
          missing: 'This notice does not say plainly what changes.',
          why: 'A reader who has to guess what will change finds out too late to prepare.',
          advice: 'Say it in the first sentence: “I have decided to end our contract.”',
        },
        es: {
          title: 'Qué cambia',
          missing: 'Este aviso no dice con claridad qué cambia.',
          why: 'Quien tiene que adivinarlo se entera tarde y no puede prepararse.',
          advice: 'Dilo en la primera frase: «He decidido terminar nuestra colaboración».',
        },
        ru: {
          title: 'Говорит, что меняется',
          missing: 'В уведомлении не сказано прямо, что меняется.',
          why: 'Если об этом приходится догадываться, клиент узнаёт слишком поздно и не успевает подготовиться.',
          advice: 'Скажите об этом в первой фразе: «Завершаю работу по нашему договору».',
        },
      },
      insertions: {
        en: [
          {
            text: 'This is to give you notice that ${1:[what changes, e.g. I am ending our contract]}.',
            example: { 1: 'I am ending our bookkeeping contract' },
          },
        ],
        es: [
          {
            address: 'usted',
            text: 'Le comunico que ${1:[lo que cambia, p. ej.: he decidido terminar nuestra colaboración]}.',
            example: { 1: 'he decidido terminar nuestra colaboración' },
          },
          {
            address: 'tú',
            text: 'Te aviso con tiempo de que ${1:[lo que cambia, p. ej.: dejo la gestión de la tienda]}.',
            example: { 1: 'dejo la gestión de la tienda en línea' },
          },
        ],
        ru: [
          {
            address: 'вы',
            text: 'Заранее сообщаю вам, что ${1:[что меняется, например: завершаю работу по договору]}.',
            example: { 1: 'завершаю работу с вашей бухгалтерией' },
          },
          {
            address: 'ты',
            text: 'Заранее сообщаю тебе, что ${1:[что меняется, например: завершаю работу по договору]}.',
            example: { 1: 'завершаю работу с твоей бухгалтерией' },
          },
        ],
      },
    },
    {
      id: 'effective-date',
      need: 'required',
      text: {
        en: {
          title: 'Says from which day',
          missing: 'This notice does not say from which day it applies.',
          why: 'Without a date the client cannot plan, and has to ask you for it.',
          advice: 'Name the day: “from Monday, 16 March”, not “next month”.',
        },
        es: {
          title: 'Desde qué día',
          missing: 'Este aviso no dice desde qué día se aplica.',
          why: 'Sin fecha, el cliente no puede organizarse y tendrá que preguntártela.',
          advice: 'Pon el día exacto: «a partir del lunes 16 de marzo», no «el mes que viene».',
        },
        ru: {
          title: 'Говорит, с какого дня',
          missing: 'В уведомлении не сказано, с какого дня оно действует.',
          why: 'Без даты клиент не может ничего спланировать и вынужден о ней спрашивать.',
          advice: 'Назовите точный день: «с понедельника, 16 марта», а не «со следующего месяца».',
        },
      },
      insertions: {
        en: [{ text: 'This applies from ${1:[date]}.', example: { 1: 'Monday, 16 March' } }],
        es: [{ text: 'Esto se aplica a partir del ${1:[fecha]}.', example: { 1: 'lunes 16 de marzo' } }],
        ru: [
          {
            text: 'Это начнёт действовать ${1:[дата, с предлогом перед днём недели]}.',
            example: { 1: 'в понедельник, 16 марта' },
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
          title: 'Gives a reason',
          missing: 'Could not find a reason in this notice.',
          why: 'Clients who are given no reason look for it in something they did.',
          advice: 'Give it in one neutral sentence: “The reason is that I am moving to a full-time post.”',
        },
        es: {
          title: 'Motivo',
          missing: 'No encuentro el motivo en este aviso.',
          why: 'Sin él, el cliente supone que ha hecho algo mal.',
          advice: 'Dalo en una frase neutra: «El motivo es un nuevo trabajo a tiempo completo».',
        },
        ru: {
          title: 'Называет причину',
          missing: 'Не нашлось причины в этом уведомлении.',
          why: 'Без неё клиент ищет причину в себе.',
          advice: 'Назовите её одной нейтральной фразой: «Причина: выхожу на полный рабочий день».',
        },
      },
      insertions: {
        en: [
          {
            text: 'The reason is ${1:[a short, neutral reason, e.g. that I am moving to a full-time post]}.',
            example: { 1: 'that I am moving to a full-time post in April' },
          },
        ],
        es: [
          {
            text: 'El motivo es ${1:[motivo breve, p. ej.: un nuevo trabajo a tiempo completo]}.',
            example: { 1: 'que en abril empiezo un trabajo a tiempo completo' },
          },
        ],
        ru: [
          {
            text: 'Причина: ${1:[коротко и нейтрально, например: выхожу на полный рабочий день]}.',
            example: { 1: 'с апреля выхожу на полный рабочий день в одну компанию' },
          },
        ],
      },
    },
    {
      id: 'handover-or-cover',
      need: 'recommended',
      isElusive: true,
      text: {
        en: {
          title: 'Says how the work goes on',
          missing: 'Could not find how the client’s work goes on.',
          why: 'The client’s first worry is who will do the work from that day on.',
          advice: 'Say who covers, what you hand over or what stays as it is: “Ruth Adler will handle your orders.”',
        },
        es: {
          title: 'Cómo sigue el trabajo',
          missing: 'No encuentro cómo sigue el trabajo del cliente.',
          why: 'Lo primero que preocupa al cliente es quién se ocupará de su trabajo desde ese día.',
          advice: 'Di quién te sustituye, qué entregas o qué no cambia: «Rosa Ibarra atenderá los pedidos».',
        },
        ru: {
          title: 'Говорит, как пойдёт работа',
          missing: 'Не удалось найти, как дальше пойдёт работа клиента.',
          why: 'Клиента прежде всего беспокоит, кто будет вести его дела с этого дня.',
          advice: 'Скажите, кто вас заменит, что вы передадите или что останется прежним: «Заявки примет Игорь Лапин».',
        },
      },
      insertions: {
        en: [
          {
            text: 'So that your work goes on without a gap, ${1:[who or what sees to it, e.g. Ruth Adler will handle your orders]}.',
            example: { 1: 'Ruth Adler will handle your orders' },
          },
        ],
        es: [
          {
            address: 'usted',
            text: 'Para que su trabajo no se detenga, ${1:[quién o qué lo asegura, p. ej.: Rosa Ibarra atenderá los pedidos]}.',
            example: { 1: 'Rosa Ibarra atenderá los pedidos' },
          },
          {
            address: 'tú',
            text: 'Para que tu trabajo siga en marcha, ${1:[quién o qué lo asegura, p. ej.: Guille Oliva lleva los pedidos]}.',
            example: { 1: 'Guille Oliva lleva los pedidos esos días' },
          },
        ],
        ru: [
          {
            address: 'вы',
            text: 'Чтобы ваша работа не остановилась, ${1:[кто или что это обеспечит, например: заявки примет Игорь Лапин]}.',
            example: { 1: 'заявки примет Игорь Лапин' },
          },
          {
            address: 'ты',
            text: 'Чтобы твоя работа не остановилась, ${1:[кто или что это обеспечит, например: заявки примет Игорь Лапин]}.',
            example: { 1: 'заявки примет Игорь Лапин' },
          },
        ],
      },
    },
    {
      id: 'next-step',
      need: 'recommended',
      isElusive: true,
      isForLetters: true,
      text: {
        en: {
          title: 'Says what happens next',
          missing: 'Could not find what the client should do next.',
          why: 'A notice that asks for nothing waits in the inbox while time runs out.',
          advice: 'Ask for one thing, with a date: “Please tell me by Monday, 16 March which time you prefer.”',
        },
        es: {
          title: 'Próximo paso',
          missing: 'No encuentro qué debe hacer ahora el cliente.',
          why: 'Un aviso que no pide nada se queda en la bandeja de entrada mientras pasa el tiempo.',
          advice: 'Pide una sola cosa, con fecha: «Dime antes del lunes 16 de marzo qué hora prefieres».',
        },
        ru: {
          title: 'Называет следующий шаг',
          missing: 'Не удалось найти, что клиенту делать дальше.',
          why: 'Письмо, которое ни о чём не просит, остаётся без ответа, а время идёт.',
          advice: 'Попросите об одном и назовите срок: «Напишите до понедельника, 16 марта, какой день вам удобнее».',
        },
      },
      insertions: {
        en: [
          {
            text: 'Please tell me by ${1:[date]} ${2:[what you need to know, e.g. which day you prefer]}.',
            example: { 1: 'Monday, 16 March', 2: 'what matters most to you in the remaining weeks' },
          },
        ],
        es: [
          {
            address: 'usted',
            text: 'Le pido que me indique, a más tardar el ${1:[fecha]}, ${2:[lo que necesito saber, p. ej.: qué día prefiere]}.',
            example: { 1: 'lunes 16 de marzo', 2: 'qué es lo más importante para usted en estas semanas' },
          },
          {
            address: 'tú',
            text: 'Dime, antes del ${1:[fecha]}, ${2:[lo que necesito saber, p. ej.: qué día prefieres]}.',
            example: { 1: 'lunes 16 de marzo', 2: 'qué es lo más importante para ti en estas semanas' },
          },
        ],
        ru: [
          {
            address: 'вы',
            text: 'Напишите, пожалуйста, до ${1:[дата в родительном падеже]}, ${2:[что вам нужно знать, например: какой день вам удобнее]}.',
            example: { 1: 'понедельника, 16 марта', 2: 'что для вас важнее всего в эти недели' },
          },
          {
            address: 'ты',
            text: 'Напиши, пожалуйста, до ${1:[дата в родительном падеже]}, ${2:[что вам нужно знать, например: какой день тебе удобнее]}.',
            example: { 1: 'понедельника, 16 марта', 2: 'что для тебя важнее всего в эти недели' },
          },
        ],
      },
    },
    {
      id: 'thanks',
      need: 'recommended',
      isForLetters: true,
      text: {
        en: {
          title: 'Says thank you',
          missing: 'This notice does not say thank you.',
          why: 'A thank-you for something specific shows that the work together counted.',
          advice: 'Thank for one specific thing: “Thank you for three years of clear briefs.”',
        },
        es: {
          title: 'Agradecimiento',
          missing: 'Este aviso no da las gracias.',
          why: 'Un agradecimiento concreto muestra que el trabajo en común fue valioso.',
          advice: 'Agradece algo concreto: «Gracias por estos tres años de encargos claros».',
        },
        ru: {
          title: 'Благодарит',
          missing: 'В этом уведомлении нет благодарности.',
          why: 'Благодарность за что-то определённое показывает, что совместная работа была вам важна.',
          advice: 'Поблагодарите за что-то определённое: «Спасибо за три года ясных задач».',
        },
      },
      insertions: {
        en: [
          {
            text: 'Thank you for ${1:[something specific, e.g. three years of clear briefs]}.',
            example: { 1: 'three years of tidy receipts and quick answers' },
          },
        ],
        es: [
          {
            address: 'usted',
            text: 'Le agradezco ${1:[algo concreto, p. ej.: estos tres años de encargos claros]}.',
            example: { 1: 'estos tres años de encargos claros' },
          },
          {
            address: 'tú',
            text: 'Gracias por ${1:[algo concreto, p. ej.: estos dos años de confianza]}.',
            example: { 1: 'estos dos años de confianza' },
          },
        ],
        ru: [
          {
            address: 'вы',
            text: 'Спасибо вам за ${1:[что-то определённое, винительный падеж: три года ясных задач]}.',
            example: { 1: 'три года быстрых ответов и порядка в документах' },
          },
          {
            address: 'ты',
            text: 'Спасибо тебе за ${1:[что-то определённое, винительный падеж: три года ясных задач]}.',
            example: { 1: 'три года быстрых ответов и порядка в документах' },
          },
        ],
      },
    },
  ],
} as const satisfies KindData
