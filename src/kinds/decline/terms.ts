import type { SubkindData } from '../kind.ts'

/** Turns down a price or a deadline, and says what is possible instead. */
export const declineTerms = {
  id: 'decline/terms',
  title: { en: 'Decline: price or deadline', es: 'Negativa: precio o plazo', ru: 'Отказ: цена или срок' },
  search: {
    en: ['no', 'discount', 'cheaper', 'urgent', 'rate', 'refuse'],
    es: ['no', 'descuento', 'barato', 'urgente', 'tarifa', 'rechazar'],
    ru: ['нет', 'скидка', 'дешевле', 'срочно', 'отказать'],
  },
  parts: [],
  wordings: {
    en: [
      {
        title: 'Decline: the price or the deadline does not work',
        when: 'You would do the work, though not for the price or by the date that the client asks for.',
        prefixes: ['decline-terms', 'decline'],
        subject: 'My answer on $2',
        sections: [
          { parts: [], text: "Hello ${1:[client's name]}," },
          { parts: ['thanks'], text: 'Thank you for thinking of me for this job.' },
          {
            parts: ['says-no'],
            text: "I have to decline your proposal as it stands: I can't take on ${2:[the work, e.g. the product pages]} ${3:[the term you turn down, e.g. for 400 euros, by Friday]}.",
          },
          {
            parts: ['gives-reason'],
            text: 'The reason is the work that it takes: ${4:[your calculation, e.g. ten pages need five days of writing]}.',
          },
          {
            parts: ['offers-alternative'],
            text: 'Here is what I can offer if you choose by ${5:[date]}:\n- all of it for ${6:[price]}, by ${7:[date]};\n- on the terms you proposed, ${8:[a smaller part, e.g. the six best-selling products]}.',
          },
          {
            parts: ['warm-close'],
            text: 'I wish you every success with the project, and I would be happy to hear about your next project.',
          },
          { parts: [], text: 'Kind regards,\n${9:[your name]}' },
        ],
        example: {
          1: 'Emma',
          2: 'the product pages',
          3: 'for €900',
          4: 'thirty pages need eight days of writing and two of checking with your buyers',
          5: 'Wednesday, 4 March',
          6: '€1,400',
          7: 'Thursday, 19 March',
          8: 'the eighteen pages for the summer range',
          9: 'Owen Price',
        },
        roles: { 1: 'recipient', 5: 'date', 7: 'date', 9: 'sender' },
      },
    ],
    es: [
      {
        title: 'Negativa a un precio o a un plazo',
        when: 'Haría el trabajo, aunque no por el precio o en el plazo que pide el cliente.',
        address: 'usted',
        prefixes: ['rechazo-condiciones-usted', 'rechazo-condiciones', 'rechazo'],
        subject: 'Respuesta a su propuesta',
        sections: [
          { parts: [], text: '${1|Estimado señor,Estimada señora|} ${2:[apellido]}:' },
          { parts: ['thanks'], text: 'Le agradezco que me haya tenido en cuenta para este trabajo.' },
          {
            parts: ['says-no'],
            text: 'No puedo aceptar ${3:[el encargo, con artículo: la redacción de las fichas]} ${4:[la condición que rechazo: por 400 dólares, para el 5 de marzo]}.',
          },
          {
            parts: ['gives-reason'],
            text: 'El motivo es el trabajo que exige: ${5:[el cálculo en una frase: diez fichas requieren cinco días]}.',
          },
          {
            parts: ['offers-alternative'],
            text: 'Lo que sí puedo ofrecerle, si me responde a más tardar ${6:[fecha]}, es lo siguiente:\n- todo el trabajo, por ${7:[precio]}, con entrega ${8:[fecha]};\n- con las condiciones que usted propone, ${9:[una parte: las seis fichas más vendidas]}.',
          },
          {
            parts: ['warm-close'],
            text: 'Sea cual sea su decisión, le deseo mucho éxito con el proyecto y espero que me escriba para el siguiente.',
          },
          { parts: [], text: 'Atentamente,\n${10:[nombre y apellido]}' },
        ],
        example: {
          1: 'Estimada señora',
          2: 'Acosta',
          3: 'la redacción de las fichas de producto',
          4: 'por 900 dólares',
          5: 'treinta fichas requieren ocho días de redacción y dos de revisión con su equipo',
          6: 'el miércoles 4 de marzo',
          7: '1400 dólares',
          8: 'el jueves 19 de marzo',
          9: 'las dieciocho fichas de la línea de verano',
          10: 'Emilio Sandoval',
        },
        roles: { 1: 'recipient-gender', 2: 'recipient', 6: 'date-by', 8: 'date-on', 10: 'sender' },
      },
      {
        title: 'Negativa a un precio o a un plazo',
        when: 'Haría el trabajo, aunque no por el precio o en el plazo que pide el cliente.',
        address: 'tú',
        prefixes: ['rechazo-condiciones-tú', 'rechazo-condiciones', 'rechazo'],
        subject: 'Sobre tu propuesta para $2',
        sections: [
          { parts: [], text: 'Hola, ${1:[nombre del cliente]}:' },
          {
            parts: ['thanks', 'says-no'],
            text: 'Gracias por pensar en mí para ${2:[el trabajo, con artículo: el vídeo de la feria]}. No puedo hacerlo ${3:[la condición que no acepto: por 600 euros, para el 5 de marzo]}.',
          },
          {
            parts: ['gives-reason'],
            text: 'Te explico por qué: ${4:[el cálculo en una frase: el montaje lleva cuatro días]}.',
          },
          {
            parts: ['offers-alternative'],
            text: 'Te propongo dos alternativas, y empiezo ${5:[fecha]} si me dices antes del ${6:[fecha]} cuál te encaja:\n- el trabajo completo, por ${7:[precio]} y con entrega ${8:[fecha]};\n- con lo que tú planteas, ${9:[una parte: una versión de un minuto]}.',
          },
          {
            parts: ['warm-close'],
            text: 'Si lo dejamos para otra ocasión, cuéntame tu próximo proyecto: me encantará verlo.',
          },
          { parts: [], text: 'Un saludo,\n${10:[nombre]}' },
        ],
        example: {
          1: 'Carlos',
          2: 'el vídeo de la feria',
          3: 'para el 5 de marzo',
          4: 'son cuatro días de montaje y uno de sonido, y necesito además los planos del recinto',
          5: 'el jueves 5 de marzo',
          6: 'miércoles 4 de marzo',
          7: '900 euros',
          8: 'el jueves 12 de marzo',
          9: 'una versión de un minuto para las redes, sin entrevistas',
          10: 'Laia Serra',
        },
        roles: { 1: 'recipient', 5: 'date-on', 6: 'date', 8: 'date-on', 10: 'sender' },
      },
    ],
    ru: [
      {
        title: 'Отказ: не подходит цена или срок',
        when: 'Вы готовы сделать работу, но не за эту цену или не к этому сроку.',
        address: 'вы',
        prefixes: ['отказ-условия', 'отказ'],
        subject: 'Ответ на ваше предложение',
        sections: [
          { parts: [], text: '${1|Уважаемый,Уважаемая|} ${2:[имя и отчество]}!' },
          { parts: ['thanks'], text: 'Благодарю вас за предложение и за доверие к моей работе.' },
          {
            parts: ['says-no'],
            text: 'Я не смогу ${3:[что сделать, например: написать описания товаров]} ${4:[условие, от которого отказываетесь, например: за 40 000 ₽, к 5 марта]}.',
          },
          {
            parts: ['gives-reason'],
            text: 'Причина в объёме: ${5:[расчёт одной фразой, например: десять описаний — это пять дней]}.',
          },
          {
            parts: ['offers-alternative'],
            text: 'Если вы ответите до ${6:[дата, родительный падеж]}, могу предложить на выбор:\n- всю работу — за ${7:[цена, винительный падеж]}, срок — ${8:[дата]};\n- на ваших условиях — ${9:[часть работы, винительный падеж: описания шести товаров]}.',
          },
          {
            parts: ['warm-close'],
            text: 'Желаю вашему проекту успеха и с удовольствием вернусь к разговору, когда появится следующий.',
          },
          { parts: [], text: 'С уважением,\n${10:[имя и фамилия]}' },
        ],
        example: {
          1: 'Уважаемая',
          2: 'Светлана Юрьевна',
          3: 'подготовить описания товаров для каталога',
          4: 'за 45 000 ₽',
          5: 'тридцать описаний — это восемь дней работы и два дня согласований с вашими закупщиками',
          6: 'среды, 4 марта',
          7: '70 000 ₽',
          8: 'четверг, 19 марта',
          9: 'восемнадцать описаний для летней коллекции',
          10: 'Роман Гущин',
        },
        roles: { 1: 'recipient-gender', 2: 'recipient', 6: 'date-by', 8: 'date', 10: 'sender' },
      },
    ],
  },
} as const satisfies SubkindData
