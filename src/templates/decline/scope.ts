import type { Template } from '../template.ts'

/** Turns down a request that goes beyond what was agreed, and prices it or trades it for something else. */
export const declineScope = {
  id: 'decline/scope',
  wordings: {
    en: [
      {
        title: 'Decline: outside what we agreed',
        when: 'The client asks for more than the agreement covers, and you can offer it separately or in exchange.',
        prefixes: ['decline-scope', 'decline'],
        subject: 'Two options for $2',
        sections: [
          { parts: [], text: "Hello ${1:[client's name]}," },
          {
            parts: ['thanks', 'says-no', 'gives-reason'],
            text: "Thank you for telling me about ${2:[the request, e.g. the extra landing page]}. I can't do it as part of ${3:[the agreement, e.g. our contract of 15 January]}, because that covers ${4:[what was agreed, e.g. five pages and two rounds of changes]}.",
          },
          {
            parts: ['offers-alternative'],
            text: 'There are two ways to make it happen:\n- as a separate job, for ${5:[price]}, ready by ${6:[date]};\n- in place of ${7:[an agreed item of the same size]}, with the price and the deadline as they are.',
          },
          {
            parts: ['offers-alternative'],
            text: 'Which one would you prefer? If you tell me by ${8:[date]}, I can start on ${9:[date]}.',
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
          5: '€480',
          6: '19 March',
          7: 'the photo gallery, which we have not started',
          8: '5 March',
          9: '8 March',
          10: 'Nadia Rahman',
        },
      },
    ],
    es: [
      {
        title: 'Rechazo: no entra en lo acordado',
        when: 'El cliente pide algo que el acuerdo no incluye y puedo hacerlo aparte o a cambio de otra cosa.',
        address: 'usted',
        prefixes: ['rechazo-alcance-usted', 'rechazo-alcance', 'rechazo'],
        subject: 'Dos opciones para $2',
        sections: [
          { parts: [], text: 'Buenos días, ${1:[nombre del cliente]}:' },
          {
            parts: ['thanks', 'says-no', 'gives-reason'],
            text: 'Le agradezco el mensaje sobre ${2:[la petición, con artículo: la página adicional]}. No puedo incluir ese trabajo en ${3:[el acuerdo, con artículo: el contrato del 15 de enero]}, que abarca ${4:[lo acordado: cinco páginas y dos rondas de cambios]}.',
          },
          {
            parts: ['offers-alternative'],
            text: 'Hay dos maneras de hacerlo:\n- como trabajo aparte, por ${5:[precio]}, con entrega a más tardar ${6:[fecha, con artículo: el 19 de marzo]};\n- como sustitución: dejamos fuera ${7:[algo acordado de tamaño similar, con artículo: la galería]}, y mantenemos el precio y el plazo.',
          },
          {
            parts: ['warm-close'],
            text: 'Si me indica a más tardar ${8:[fecha, con artículo: el 5 de marzo]} cuál prefiere, podré empezar ${9:[fecha, con artículo: el 8 de marzo]}. Me alegra ver crecer el proyecto y será un gusto seguir trabajando en él con usted.',
          },
          { parts: [], text: 'Un cordial saludo,\n${10:[nombre y apellido]}' },
        ],
        example: {
          1: 'señor Bravo',
          2: 'la página de la feria de primavera',
          3: 'el contrato del 15 de enero',
          4: 'cinco páginas con dos rondas de cambios cada una',
          5: '450 dólares',
          6: 'el 19 de marzo',
          7: 'la galería de fotos, que todavía no hemos empezado',
          8: 'el 5 de marzo',
          9: 'el 8 de marzo',
          10: 'Valeria Pinto',
        },
      },
      {
        title: 'Rechazo: no entra en lo acordado',
        when: 'El cliente pide algo que el acuerdo no incluye y puedo hacerlo aparte o a cambio de otra cosa.',
        address: 'tú',
        prefixes: ['rechazo-alcance-tú', 'rechazo-alcance', 'rechazo'],
        subject: 'Tu idea: dos formas de hacerla',
        sections: [
          { parts: [], text: 'Hola, ${1:[nombre del cliente]}:' },
          {
            parts: ['thanks', 'says-no', 'gives-reason'],
            text: 'Gracias por contarme que quieres ${2:[la petición, en infinitivo: añadir una tienda a la web]}. No puedo hacerlo dentro ${3:[del acuerdo, con «de»: del presupuesto de enero]}, porque ese precio cubre ${4:[lo acordado: cinco páginas y dos rondas de cambios]}.',
          },
          {
            parts: ['offers-alternative'],
            text: 'Podemos resolverlo de dos formas:\n- lo hacemos aparte, por ${5:[precio]}, con entrega a más tardar ${6:[fecha, con artículo: el 19 de marzo]};\n- dejamos fuera ${7:[algo acordado de tamaño similar, con artículo: la galería]}, y así ni el precio ni el plazo cambian.',
          },
          {
            parts: ['warm-close'],
            text: 'Dime antes ${8:[fecha, con «del»: del 5 de marzo]} con cuál te quedas y empiezo ${9:[fecha, con artículo: el 8 de marzo]}. Me gusta hacia dónde va el proyecto y tengo ganas de ver esa parte en marcha.',
          },
          { parts: [], text: 'Un saludo,\n${10:[nombre]}' },
        ],
        example: {
          1: 'Lola',
          2: 'vender entradas desde la web',
          3: 'del presupuesto del 15 de enero',
          4: 'cinco páginas con dos rondas de cambios',
          5: '480 euros',
          6: 'el 19 de marzo',
          7: 'la galería de fotos, que aún no hemos empezado',
          8: 'del 5 de marzo',
          9: 'el 8 de marzo',
          10: 'Iván Ruiz',
        },
      },
    ],
    ru: [
      {
        title: 'Отказ: задача не входит в договорённости',
        when: 'Клиент просит больше, чем согласовано; вы готовы сделать это отдельно или вместо другой работы.',
        address: 'вы',
        prefixes: ['отказ-сверх-договора', 'отказ'],
        subject: 'Новая задача: два варианта',
        sections: [
          { parts: [], text: 'Здравствуйте, ${1:[имя клиента]}!' },
          {
            parts: ['thanks', 'says-no', 'gives-reason'],
            text: 'Спасибо, что написали ${2:[о чём, например: о странице для акции]}. Сделать это в рамках ${3:[чего, родительный падеж: договора от 15 января]} не смогу: тогда мы договорились ${4:[о чём, например: о пяти страницах и двух кругах правок]}.',
          },
          {
            parts: ['offers-alternative'],
            text: 'Есть два варианта:\n- отдельным заказом: цена — ${5:[цена]}, срок — ${6:[дата, например: 19 марта]};\n- вместо другой части: убираем из плана ${7:[что, винительный падеж: фотогалерею]}, а цена и срок остаются прежними.',
          },
          {
            parts: ['warm-close'],
            text: 'Какой вам ближе? Если ответите до ${8:[дата, например: 5 марта]}, начну ${9:[дата начала, например: 9 марта]}. Мне приятно видеть, как растёт проект, и я с удовольствием возьмусь за следующую часть.',
          },
          { parts: [], text: 'С уважением,\n${10:[имя и фамилия]}' },
        ],
        example: {
          1: 'Максим',
          2: 'о странице для весенней выставки',
          3: 'договора от 15 января',
          4: 'о пяти страницах и двух кругах правок для каждой',
          5: '38 000 ₽',
          6: '19 марта',
          7: 'фотогалерею, к которой мы ещё не приступали',
          8: '4 марта',
          9: '9 марта',
          10: 'Анна Левина',
        },
      },
    ],
  },
} satisfies Template
