import type { Template } from '../template.ts'

/** Turns down a price or a deadline, and says what is possible instead. */
export const declineTerms = {
  id: 'decline/terms',
  wordings: {
    en: [
      {
        title: 'Decline: the price or the deadline does not work',
        when: 'You would do the work, though not for the price or by the date that the client asks for.',
        prefixes: ['decline-terms', 'decline'],
        subject: 'My answer on $2, with two options',
        sections: [
          { parts: [], text: "Hello ${1:[client's name]}," },
          {
            parts: ['thanks', 'says-no'],
            text: "Thank you for your proposal for ${2:[the work, e.g. the product pages]}. I can't take the job on ${3:[the term you turn down, e.g. for 400 euros, by Friday]}.",
          },
          {
            parts: ['gives-reason'],
            text: 'The reason is the work that it takes: ${4:[your calculation, e.g. ten pages need five days of writing]}.',
          },
          {
            parts: ['offers-alternative'],
            text: 'Here is what I can offer:\n- all of it, ${5:[your terms, e.g. for 600 euros by 19 March]};\n- on the terms you proposed, ${6:[a smaller part, e.g. the six best-selling products]}.',
          },
          {
            parts: ['warm-close'],
            text: 'If one of these suits you, tell me by ${7:[date]} and I will start on ${8:[date]}. If neither does, I would still be happy to hear about your next project.',
          },
          { parts: [], text: 'Kind regards,\n${9:[your name]}' },
        ],
        example: {
          1: 'Emma',
          2: 'the product pages',
          3: 'for €900 by 12 March',
          4: 'thirty pages need eight days of writing and two of checking with your buyers',
          5: 'for €1,400 by 19 March',
          6: 'the eighteen pages for the summer range',
          7: '4 March',
          8: '8 March',
          9: 'Owen Price',
        },
      },
    ],
    es: [
      {
        title: 'Rechazo de un precio o de un plazo',
        when: 'Haría el trabajo, aunque no por el precio o en el plazo que pide el cliente.',
        address: 'usted',
        prefixes: ['rechazo-condiciones-usted', 'rechazo-condiciones', 'rechazo'],
        subject: 'Respuesta a su propuesta y dos opciones',
        sections: [
          { parts: [], text: 'Buenos días, ${1:[nombre del cliente]}:' },
          {
            parts: ['thanks', 'says-no'],
            text: 'Gracias por su propuesta para ${2:[el trabajo, con artículo: las fichas de producto]}. No puedo aceptar el encargo ${3:[la condición que no acepto: por 400 dólares, para el 5 de marzo]}.',
          },
          {
            parts: ['gives-reason'],
            text: 'El motivo es el trabajo que exige: ${4:[el cálculo en una frase: diez fichas requieren cinco días]}.',
          },
          {
            parts: ['offers-alternative'],
            text: 'Lo que sí puedo ofrecerle es lo siguiente:\n- todo el trabajo, ${5:[mis condiciones: por 600 dólares, para el 19 de marzo]};\n- con las condiciones que usted propone, ${6:[una parte: las seis fichas más vendidas]}.',
          },
          {
            parts: ['warm-close'],
            text: 'Si alguna le conviene, avíseme a más tardar ${7:[fecha, con artículo: el 4 de marzo]} y empezaré ${8:[fecha, con artículo: el 8 de marzo]}. Si ninguna le sirve esta vez, será un placer conocer su próximo proyecto.',
          },
          { parts: [], text: 'Un cordial saludo,\n${9:[nombre y apellido]}' },
        ],
        example: {
          1: 'señora Acosta',
          2: 'las fichas de producto',
          3: 'por 900 dólares',
          4: 'treinta fichas requieren ocho días de redacción y dos de revisión con su equipo',
          5: 'por 1400 dólares, con entrega el 19 de marzo',
          6: 'las dieciocho fichas de la línea de verano',
          7: 'el 4 de marzo',
          8: 'el 8 de marzo',
          9: 'Emilio Sandoval',
        },
      },
      {
        title: 'Rechazo de un precio o de un plazo',
        when: 'Haría el trabajo, aunque no por el precio o en el plazo que pide el cliente.',
        address: 'tú',
        prefixes: ['rechazo-condiciones-tú', 'rechazo-condiciones', 'rechazo'],
        subject: 'Sobre tu propuesta: lo que sí puedo ofrecerte',
        sections: [
          { parts: [], text: 'Hola, ${1:[nombre del cliente]}:' },
          {
            parts: ['thanks', 'says-no'],
            text: 'Gracias por pensar en mí para ${2:[el trabajo, con artículo: el vídeo de la feria]}. No puedo hacerlo ${3:[la condición que no acepto: con un 30 % de descuento, para el 5 de marzo]}.',
          },
          {
            parts: ['gives-reason'],
            text: 'Te explico por qué: ${4:[el cálculo en una frase: el montaje lleva cuatro días]}.',
          },
          {
            parts: ['offers-alternative'],
            text: 'Te propongo dos alternativas:\n- el trabajo completo, ${5:[mis condiciones: por 900 euros, para el 19 de marzo]};\n- con lo que tú planteas, ${6:[una parte: una versión de un minuto]}.',
          },
          {
            parts: ['warm-close'],
            text: 'Si alguna te encaja, dímelo antes ${7:[fecha, con «del»: del 4 de marzo]} y empiezo ${8:[fecha, con artículo: el 8 de marzo]}. Y si esta vez no puede ser, cuéntame el próximo proyecto: me encantará verlo.',
          },
          { parts: [], text: 'Un saludo,\n${9:[nombre]}' },
        ],
        example: {
          1: 'Carlos',
          2: 'el vídeo de la feria',
          3: 'para el 5 de marzo',
          4: 'son cuatro días de montaje y uno de sonido, y el material me llega el 3 de marzo',
          5: 'para el 12 de marzo y por el mismo precio',
          6: 'una versión de un minuto para las redes, sin entrevistas',
          7: 'del 3 de marzo',
          8: 'ese mismo día',
          9: 'Laia Serra',
        },
      },
    ],
    ru: [
      {
        title: 'Отказ: не подходит цена или срок',
        when: 'Вы готовы сделать работу, но не за эту цену или не к этому сроку.',
        address: 'вы',
        prefixes: ['отказ-условия', 'отказ'],
        subject: 'Ответ на ваше предложение и два варианта',
        sections: [
          { parts: [], text: 'Здравствуйте, ${1:[имя клиента]}!' },
          {
            parts: ['thanks', 'says-no'],
            text: 'Спасибо, что предложили мне ${2:[что сделать, например: написать описания товаров]}. Сделать это ${3:[условие, от которого отказываетесь, например: за 40 000 ₽, к 5 марта]} не смогу.',
          },
          {
            parts: ['gives-reason'],
            text: 'Причина в объёме: ${4:[расчёт одной фразой, например: десять описаний — это пять дней]}.',
          },
          {
            parts: ['offers-alternative'],
            text: 'Вот что могу предложить:\n- всю работу ${5:[ваши условия, например: за 60 000 ₽, срок — 19 марта]};\n- на ваших условиях — ${6:[часть работы, винительный падеж: описания шести товаров]}.',
          },
          {
            parts: ['warm-close'],
            text: 'Если один из вариантов подходит, напишите до ${7:[дата, например: 4 марта]}, и ${8:[дата начала, например: 9 марта]} я начну. Если нет, с удовольствием вернусь к разговору, когда у вас появится следующий проект.',
          },
          { parts: [], text: 'С уважением,\n${9:[имя и фамилия]}' },
        ],
        example: {
          1: 'Светлана',
          2: 'написать описания товаров для каталога',
          3: 'за 45 000 ₽',
          4: 'тридцать описаний — это восемь дней работы и два дня согласований с вашими закупщиками',
          5: 'за 70 000 ₽, срок — 19 марта',
          6: 'восемнадцать описаний для летней коллекции',
          7: '4 марта',
          8: '9 марта',
          9: 'Роман Гущин',
        },
      },
    ],
  },
} satisfies Template
