import type { KindData } from '../kind.ts'

/** Telling that something will be late. */
export const delay = {
  id: 'delay',
  title: { en: 'Delay', es: 'Retraso', ru: 'Задержка' },
  parts: [
    {
      id: 'says-what-is-late',
      need: 'required',
      text: {
        en: {
          title: 'Says what is late',
          missing: 'This message does not say what will be late.',
          why: 'The client has to know at once which piece of work to stop counting on.',
          advice: 'Name it in the first line: “The brand guide will be late.”',
        },
        es: {
          title: 'Qué se retrasa',
          missing: 'Falta decir qué se retrasa.',
          why: 'El cliente necesita saber enseguida con qué entrega ya no puede contar.',
          advice: 'Nómbralo en la primera línea: «La guía de marca llegará con retraso».',
        },
        ru: {
          title: 'Говорит, что задержится',
          missing: 'Не сказано, что именно задержится.',
          why: 'Клиенту важно сразу понять, на что уже нельзя рассчитывать к сроку.',
          advice: 'Назовите это в первой строке: «Гид по бренду задержится».',
        },
      },
      insertions: {
        en: [
          {
            text: 'I am writing to tell you that ${1:[the work, e.g. your brand guide]} will be late.',
            example: { 1: 'your brand guide' },
          },
        ],
        es: [
          {
            address: 'usted',
            text: 'Le escribo para informarle de un retraso: ${1:[el trabajo, con artículo: el manual de marca]} no llegará en la fecha acordada.',
            example: { 1: 'el manual de marca' },
          },
          {
            address: 'tú',
            text: 'Te aviso de que voy con retraso en ${1:[el trabajo, con artículo: la guía de marca]}.',
            example: { 1: 'la guía de marca' },
          },
        ],
        ru: [
          {
            text: 'Пишу, чтобы предупредить о задержке: ${1:[работа, винительный падеж: гид по бренду]} я не успеваю сдать к сроку.',
            example: { 1: 'гид по бренду' },
          },
        ],
      },
    },
    {
      id: 'new-date',
      need: 'required',
      text: {
        en: {
          title: 'Gives the new date',
          missing: 'There is no new date.',
          why: 'Without a day to plan with, the client has to ask, and doubts the next promise.',
          advice: 'Give a day that you will surely keep: “The new date is Tuesday, 10 March.”',
        },
        es: {
          title: 'Nueva fecha',
          missing: 'Falta la nueva fecha.',
          why: 'Sin un día con el que organizarse, el cliente tiene que preguntar y duda de la próxima promesa.',
          advice: 'Da un día que puedas cumplir con seguridad: «La nueva fecha es el martes 10 de marzo».',
        },
        ru: {
          title: 'Называет новый срок',
          missing: 'Новый срок не назван.',
          why: 'Без точного дня клиент не может планировать и не верит следующему обещанию.',
          advice: 'Назовите день, который точно выдержите: «Новый срок — вторник, 10 марта».',
        },
      },
      insertions: {
        en: [
          {
            text: 'The new date is ${1:[date, e.g. Tuesday, 10 March]}: you will have it by ${2:[hour, e.g. 16:00]}.',
            example: { 1: 'Tuesday, 10 March', 2: '16:00' },
          },
        ],
        es: [
          {
            text: 'La nueva fecha de entrega es el ${1:[fecha, p. ej.: martes 10 de marzo]}, antes de las ${2:[hora, p. ej.: 16:00]}.',
            example: { 1: 'martes 10 de marzo', 2: '16:00' },
          },
        ],
        ru: [
          {
            text: 'Новый срок — ${1:[дата, например: вторник, 10 марта]}, до ${2:[время, например: 16:00]}.',
            example: { 1: 'вторник, 10 марта', 2: '16:00' },
          },
        ],
      },
    },
    {
      id: 'owns-it',
      need: 'recommended',
      text: {
        en: {
          title: 'Owns it',
          missing: 'This message neither says sorry nor owns the delay.',
          why: 'A new date without a word of regret sounds as if the first one had not mattered.',
          advice: 'Say it once, in your own name: “I am sorry; keeping the date was my responsibility.”',
        },
        es: {
          title: 'Responsabilidad',
          missing: 'Falta pedir disculpas o asumir la responsabilidad.',
          why: 'Sin una disculpa, parece que la primera fecha no tenía importancia.',
          advice: 'Dilo una vez y en primera persona: «Lo siento: cumplir la fecha era responsabilidad mía».',
        },
        ru: {
          title: 'Берёт ответственность',
          missing: 'Нет ни извинения, ни слов об ответственности.',
          why: 'Без извинения кажется, что первый срок ничего не значил.',
          advice: 'Скажите это один раз, от своего имени: «Прошу прощения, ответственность на мне».',
        },
      },
      insertions: {
        en: [
          {
            text: 'I am sorry: ${1:[what was yours to do, e.g. planning the work]} was my responsibility.',
            example: { 1: 'planning enough time' },
          },
        ],
        es: [
          {
            address: 'usted',
            text: 'Le pido disculpas: ${1:[lo que me correspondía, en infinitivo: organizar el trabajo]} era mi responsabilidad.',
            example: { 1: 'prever el tiempo necesario' },
          },
          {
            address: 'tú',
            text: 'Lo siento: ${1:[lo que me tocaba, en infinitivo: organizar el trabajo]} era responsabilidad mía.',
            example: { 1: 'calcular bien el tiempo' },
          },
        ],
        ru: [
          {
            text: 'Прошу прощения: ${1:[что, именительный падеж: сроки работы]} — моя ответственность.',
            example: { 1: 'сроки работы' },
          },
        ],
      },
    },
    {
      id: 'cause',
      need: 'recommended',
      isElusive: true,
      text: {
        en: {
          title: 'Gives the cause',
          missing: 'Could not find the cause.',
          why: 'One line about the cause shows that you know what went wrong and that the new date is not a guess.',
          advice: 'Name it in one line, without a story: “The cause is a fault in the print files.”',
        },
        es: {
          title: 'Causa',
          missing: 'No encuentro la causa.',
          why: 'Una línea sobre la causa muestra que sabes qué falló y que la nueva fecha no es una suposición.',
          advice: 'Explícala en una línea, sin alargarte: «La causa es un fallo en los archivos de imprenta».',
        },
        ru: {
          title: 'Объясняет причину',
          missing: 'Не нашлось причины.',
          why: 'Одна строка о причине показывает, что вы знаете, в чём дело, и что новый срок продуман.',
          advice: 'Назовите её одной строкой, без долгой истории: «Причина — ошибка в файлах для печати».',
        },
      },
      insertions: {
        en: [
          {
            text: 'This happened because ${1:[the cause in one phrase, e.g. I found an error in the print files]}.',
            example: { 1: 'I found an error in the print files' },
          },
        ],
        es: [
          {
            text: 'La causa es que ${1:[la causa en una frase: encontré un error en los archivos]}.',
            example: { 1: 'encontré un error en los archivos de imprenta' },
          },
        ],
        ru: [
          {
            text: 'Причина в том, что ${1:[причина одной фразой: в файлах для печати нашлась ошибка]}.',
            example: { 1: 'в файлах для печати нашлась ошибка' },
          },
        ],
      },
    },
    {
      id: 'what-is-being-done',
      need: 'recommended',
      isElusive: true,
      text: {
        en: {
          title: 'Says what is being done',
          missing: 'Could not find what you are doing to catch up.',
          why: 'What you do now is the best evidence that you will keep the new date.',
          advice: 'Name one step that has begun: “To catch up, I have moved another project to next week.”',
        },
        es: {
          title: 'Qué se está haciendo',
          missing: 'No encuentro qué haces para recuperar el tiempo.',
          why: 'Lo que haces ahora es la mejor prueba de que la nueva fecha se cumplirá.',
          advice: 'Nombra una medida en marcha: «Para recuperar el tiempo, he aplazado otro proyecto».',
        },
        ru: {
          title: 'Говорит, что делается',
          missing: 'Не нашлось слов о том, как вы навёрстываете время.',
          why: 'То, что вы делаете сейчас, лучше всего убеждает, что новый срок будет выдержан.',
          advice: 'Назовите шаг, который уже идёт: «Чтобы наверстать упущенное, занимаюсь только вашим заказом».',
        },
      },
      insertions: {
        en: [
          {
            text: 'To catch up, I am now ${1:[what you are doing, e.g. working on this alone]}.',
            example: { 1: 'finishing the last nine pages' },
          },
        ],
        es: [
          {
            text: 'Para recuperar el tiempo, ${1:[lo que hago, en presente: dedico toda la semana a este trabajo]}.',
            example: { 1: 'dedico toda la semana a este trabajo' },
          },
        ],
        ru: [
          {
            text: 'Чтобы наверстать упущенное, я сейчас ${1:[что вы делаете, настоящее время: занимаюсь только этой работой]}.',
            example: { 1: 'занимаюсь только этой работой' },
          },
        ],
      },
    },
  ],
} as const satisfies KindData
