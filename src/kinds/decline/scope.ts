import type { SubkindData } from '../kind.ts'

/** Turns down a request that goes beyond what was agreed, and prices it or trades it for something else. */
export const declineScope = {
  id: 'decline/scope',
  title: { en: 'Decline: out of scope', es: 'Negativa: fuera de lo acordado', ru: 'Отказ: сверх договорённого' },
  search: {
    en: ['no', 'extra', 'free', 'changes', 'refuse'],
    es: ['no', 'extra', 'gratis', 'cambios', 'rechazar'],
    ru: ['нет', 'бесплатно', 'правки', 'дополнительно', 'отказать'],
  },
  parts: [],
  wordings: {
    en: [
      {
        title: 'Decline: outside what we agreed',
        when: 'The client asks for more than the agreement covers, and you can offer it separately or in exchange.',
        prefixes: ['decline-scope', 'decline'],
        subject: 'My answer on $2',
        sections: [
          { parts: [], text: "Hello ${1:[client's name]}," },
          {
            parts: ['thanks', 'says-no'],
            text: "Thank you for telling me about ${2:[the request, e.g. the extra landing page]}. I can't do it as part of ${3:[the agreement, e.g. our contract of 15 January]}.",
          },
          {
            parts: ['gives-reason'],
            text: 'The reason is that the price and the dates in it were worked out for ${4:[what was agreed, e.g. five pages and two rounds of changes]}.',
          },
          {
            parts: ['offers-alternative'],
            text: 'There are two ways to make it happen; if you choose by ${5:[date]}, I can start on ${6:[date]}:\n- as a separate job, for ${7:[price]}, ready by ${8:[date]};\n- in place of ${9:[an agreed item of the same size]}, with the price and the deadline as they are.',
          },
          {
            parts: ['warm-close'],
            text: 'I am glad to see the project grow, and I look forward to the next part of it.',
          },
          { parts: [], text: 'Kind regards,\n${10:[your name]}' },
        ],
        example: {
          1: 'Stefan',
          2: 'the landing page for the spring fair',
          3: 'our contract of 15 January',
          4: 'five pages with two rounds of changes each',
          5: 'Thursday, 5 March',
          6: 'Monday, 9 March',
          7: '€480',
          8: 'Friday, 20 March',
          9: 'the photo gallery, which we have not started',
          10: 'Nadia Rahman',
        },
        roles: { 1: 'recipient', 5: 'date', 6: 'date', 8: 'date', 10: 'sender' },
      },
    ],
    es: [
      {
        title: 'Negativa: no entra en lo acordado',
        when: 'El cliente pide algo que el acuerdo no incluye y puedo hacerlo aparte o a cambio de otra cosa.',
        address: 'usted',
        prefixes: ['rechazo-alcance-usted', 'rechazo-alcance', 'rechazo'],
        subject: 'Respuesta sobre $2',
        sections: [
          { parts: [], text: 'Buenos días, ${1:[nombre del cliente]}:' },
          {
            parts: ['thanks', 'says-no'],
            text: 'Le agradezco el mensaje sobre ${2:[la petición, con artículo: la página adicional]}. No puedo incluir ese trabajo en ${3:[el acuerdo, con artículo: el contrato del 15 de enero]}.',
          },
          {
            parts: ['gives-reason'],
            text: 'El motivo es que el precio y el plazo se calcularon para ${4:[lo acordado: cinco páginas y dos rondas de cambios]}.',
          },
          {
            parts: ['offers-alternative'],
            text: 'Hay dos maneras de hacerlo, y en ambos casos puedo empezar ${5:[fecha]} si me indica a más tardar ${6:[fecha]} cuál prefiere:\n- como trabajo aparte, por ${7:[precio]}, con entrega a más tardar ${8:[fecha]};\n- como sustitución: dejamos fuera ${9:[algo acordado de tamaño similar, con artículo: la galería]}, y mantenemos el precio y el plazo.',
          },
          {
            parts: ['warm-close'],
            text: 'Me alegra ver crecer el proyecto y espero seguir trabajando en él con usted.',
          },
          { parts: [], text: 'Un cordial saludo,\n${10:[nombre y apellido]}' },
        ],
        example: {
          1: 'señor Bravo',
          2: 'la página de la feria de primavera',
          3: 'el contrato del 15 de enero',
          4: 'cinco páginas con dos rondas de cambios cada una',
          5: 'el lunes 9 de marzo',
          6: 'el jueves 5 de marzo',
          7: '450 dólares',
          8: 'el viernes 20 de marzo',
          9: 'la galería de fotos, que todavía no hemos empezado',
          10: 'Valeria Pinto',
        },
        roles: { 1: 'recipient', 5: 'date-on', 6: 'date-by', 8: 'date-by', 10: 'sender' },
      },
      {
        title: 'Negativa: no entra en lo acordado',
        when: 'El cliente pide algo que el acuerdo no incluye y puedo hacerlo aparte o a cambio de otra cosa.',
        address: 'tú',
        prefixes: ['rechazo-alcance-tú', 'rechazo-alcance', 'rechazo'],
        subject: 'Sobre $2',
        sections: [
          { parts: [], text: 'Hola, ${1:[nombre del cliente]}:' },
          { parts: ['thanks'], text: 'Gracias por contarme lo que tienes en mente.' },
          {
            parts: ['says-no', 'gives-reason'],
            text: 'No puedo incluir ${2:[la petición, con artículo: la tienda en línea]} en ${3:[el acuerdo, con artículo: el presupuesto de enero]}, porque ese precio cubre ${4:[lo acordado: cinco páginas y dos rondas de cambios]}.',
          },
          {
            parts: ['offers-alternative'],
            text: 'Podemos resolverlo de dos formas, y empiezo ${5:[fecha]} si me dices antes del ${6:[fecha]} con cuál te quedas:\n- lo hacemos aparte, por ${7:[precio]}, con entrega a más tardar ${8:[fecha]};\n- dejamos fuera ${9:[algo acordado de tamaño similar, con artículo: la galería]}, y así el precio y el plazo siguen igual.',
          },
          {
            parts: ['warm-close'],
            text: 'Me gusta hacia dónde va el proyecto y me encantará seguir contigo en lo que venga.',
          },
          { parts: [], text: 'Un saludo,\n${10:[nombre]}' },
        ],
        example: {
          1: 'Lola',
          2: 'la venta de entradas',
          3: 'el presupuesto del 15 de enero',
          4: 'cinco páginas con dos rondas de cambios',
          5: 'el lunes 9 de marzo',
          6: 'viernes 6 de marzo',
          7: '480 euros',
          8: 'el viernes 20 de marzo',
          9: 'la galería de fotos, que aún no hemos empezado',
          10: 'Iván Ruiz',
        },
        roles: { 1: 'recipient', 5: 'date-on', 6: 'date', 8: 'date-by', 10: 'sender' },
      },
    ],
    ru: [
      {
        title: 'Отказ: задача не входит в договорённости',
        when: 'Клиент просит больше, чем согласовано; вы готовы сделать это отдельно или вместо другой работы.',
        address: 'вы',
        prefixes: ['отказ-сверх-договора', 'отказ'],
        subject: 'Ответ о новой задаче',
        sections: [
          { parts: [], text: 'Здравствуйте, ${1:[имя клиента]}!' },
          {
            parts: ['thanks', 'says-no'],
            text: 'Спасибо, что написали ${2:[о чём, например: о странице для акции]}. Взять эту задачу в рамках ${3:[чего, родительный падеж: договора от 15 января]} я не смогу.',
          },
          {
            parts: ['gives-reason'],
            text: 'Причина в том, что цена и срок рассчитаны на согласованный объём: ${4:[что согласовано, например: пять страниц и два круга правок]}.',
          },
          {
            parts: ['offers-alternative'],
            text: 'Могу предложить два варианта и начать ${5:[дата начала]}, если вы выберете один из них до ${6:[дата, родительный падеж]}:\n- отдельным заказом: цена — ${7:[цена]}, срок — ${8:[дата]};\n- вместо другой части: убираем из плана ${9:[что, винительный падеж: фотогалерею]}, а цена и срок остаются прежними.',
          },
          {
            parts: ['warm-close'],
            text: 'Мне приятно видеть, как растёт проект, и я с удовольствием возьмусь за следующую часть.',
          },
          { parts: [], text: 'С уважением,\n${10:[имя и фамилия]}' },
        ],
        example: {
          1: 'Максим',
          2: 'о странице для весенней выставки',
          3: 'договора от 15 января',
          4: 'пять страниц и по два круга правок для каждой',
          5: 'во вторник, 10 марта',
          6: 'четверга, 5 марта',
          7: '38 000 ₽',
          8: 'пятница, 20 марта',
          9: 'фотогалерею, к которой мы ещё не приступали',
          10: 'Анна Левина',
        },
        roles: { 1: 'recipient', 5: 'date-on', 6: 'date-by', 8: 'date', 10: 'sender' },
      },
    ],
  },
} as const satisfies SubkindData
