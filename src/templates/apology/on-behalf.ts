import type { Template } from '../template.ts'

/** Apologises for a principal or a team: the writer says 'we', passes the blame to nobody and takes the matter over. */
export const apologyOnBehalf = {
  id: 'apology/on-behalf',
  wordings: {
    en: [
      {
        title: 'Apology: on behalf of a person or a team',
        when: 'You write for your manager, your client or your team, and you will handle the matter from here.',
        prefixes: ['apology-on-behalf', 'apology'],
        subject: 'An apology from $2',
        sections: [
          { parts: [], text: "Hello ${1:[client's name]}," },
          {
            parts: ['says-sorry', 'names-fault', 'takes-responsibility'],
            text: 'I am writing on behalf of ${2:[person or team, e.g. our support team]}. We are sorry: we ${3:[what we did wrong, e.g. sent your order to an old address]}. The responsibility is ours.',
          },
          {
            parts: ['states-impact'],
            text: 'Because of this, ${4:[what it meant for the client, e.g. you had to postpone the opening]}.',
          },
          {
            parts: ['offers-remedy', 'gives-date'],
            text: 'I am now handling this myself. By ${5:[hour and date]}, I will ${6:[what you will do, e.g. send you the signed contract]}.',
          },
          {
            parts: ['prevention'],
            text: 'We have also changed how we work: ${7:[the change, as a sentence, e.g. two people now check each address]}.',
          },
          {
            parts: ['asks-or-invites'],
            text: 'If you would prefer to speak with $2 directly, tell me which day suits you and I will arrange the call.',
          },
          { parts: [], text: 'Kind regards,\n${8:[your name and role]}' },
        ],
        example: {
          1: 'Mr Okafor',
          2: 'Ms Costa',
          3: 'left your questions of 22 February unanswered for a week',
          4: 'you had to go into the meeting of 26 February without our figures',
          5: '10:00 on 2 March',
          6: 'send you a written answer to all five questions',
          7: 'your messages now reach me as well, and I answer them within one working day',
          8: 'Helen Marsh, assistant to Ms Costa',
        },
      },
    ],
    es: [
      {
        title: 'Disculpa en nombre de otra persona o de un equipo',
        when: 'Escribo por mi jefe, por mi clienta o por el equipo, y a partir de ahora me ocupo del asunto.',
        address: 'usted',
        prefixes: ['disculpa-en-nombre-usted', 'disculpa-en-nombre', 'disculpa'],
        subject: 'Disculpas en nombre $2',
        sections: [
          { parts: [], text: 'Buenos días, ${1:[nombre del cliente]}:' },
          {
            parts: ['says-sorry', 'names-fault', 'takes-responsibility'],
            text: 'Le escribo en nombre ${2:[de quién: de Marta Vidal, del equipo de soporte]}. Le pedimos disculpas: ${3:[lo que hicimos mal, en plural: enviamos el pedido a otra dirección]}. La responsabilidad es nuestra.',
          },
          {
            parts: ['states-impact'],
            text: 'Como consecuencia, ${4:[consecuencia para el cliente: usted tuvo que aplazar la apertura]}.',
          },
          {
            parts: ['offers-remedy', 'gives-date'],
            text: 'Desde hoy me encargo yo de este asunto. A más tardar ${5:[fecha y hora, con artículo: el 12 de marzo a las 16:00]} ${6:[lo que haré, en futuro: le enviaré el contrato firmado]}.',
          },
          {
            parts: ['prevention'],
            text: 'También hemos cambiado nuestra forma de trabajar: ${7:[el cambio: dos personas revisan cada dirección]}.',
          },
          {
            parts: ['asks-or-invites'],
            text: 'Si prefiere hablarlo por teléfono, dígame qué día y a qué hora le conviene, y organizaré la llamada.',
          },
          { parts: [], text: 'Atentamente,\n${8:[nombre y cargo]}' },
        ],
        example: {
          1: 'señor Medina',
          2: 'de la arquitecta Marta Vidal',
          3: 'le entregamos el plano de la planta baja con una medida equivocada',
          4: 'su obra estuvo detenida los días 24 y 25 de febrero',
          5: 'el 2 de marzo a las 13:00',
          6: 'le enviaré el plano corregido y firmado',
          7: 'una segunda persona comprueba todas las medidas antes de cada entrega',
          8: 'Lucía Herrera, asistente de Marta Vidal',
        },
      },
      {
        title: 'Disculpa en nombre de otra persona o de un equipo',
        when: 'Escribo por mi jefa, por mi cliente o por el equipo, y desde ahora me ocupo yo del asunto.',
        address: 'tú',
        prefixes: ['disculpa-en-nombre-tú', 'disculpa-en-nombre', 'disculpa'],
        subject: 'Una disculpa de parte $2',
        sections: [
          { parts: [], text: 'Hola, ${1:[nombre del cliente]}:' },
          {
            parts: ['says-sorry', 'names-fault', 'takes-responsibility'],
            text: 'Te escribo de parte ${2:[de quién: de todo el equipo]} para pedirte perdón: ${3:[lo que hicimos mal, en plural: publicamos tu anuncio con otro precio]}. El error es nuestro.',
          },
          {
            parts: ['states-impact'],
            text: 'Por nuestra culpa, ${4:[consecuencia para el cliente: has tenido que dar explicaciones]}.',
          },
          {
            parts: ['offers-remedy', 'gives-date'],
            text: 'Desde ahora me ocupo yo. A más tardar ${5:[fecha y hora, con artículo: el 12 de marzo a las 16:00]} ${6:[lo que haré, en futuro: te enviaré el anuncio corregido]}.',
          },
          {
            parts: ['prevention'],
            text: 'Además, desde hoy ${7:[el cambio, en presente: dos personas revisan cada anuncio]}, para que no se repita.',
          },
          {
            parts: ['asks-or-invites'],
            text: '¿Hay algo más que podamos hacer? Llámame al ${8:[teléfono]} y lo vemos: te atenderé yo.',
          },
          { parts: [], text: 'Un saludo,\n${9:[nombre y cargo]}' },
        ],
        example: {
          1: 'Sergio',
          2: 'de todo el equipo de campañas',
          3: 'publicamos tu anuncio del 25 de febrero con el precio del año pasado',
          4: 'has tenido que dar explicaciones a doce compradores',
          5: 'el 2 de marzo a las 11:00',
          6: 'te enviaré el anuncio corregido y asumiremos la diferencia de esas doce ventas',
          7: 'dos personas comprueban los precios antes de publicar',
          8: '655 012 340',
          9: 'Irene Solís, coordinación de campañas',
        },
      },
    ],
    ru: [
      {
        title: 'Извинение от имени руководителя или команды',
        when: 'Вы пишете за руководителя, заказчика или команду и дальше занимаетесь вопросом сами.',
        address: 'вы',
        prefixes: ['извинение-от-имени', 'извинение'],
        subject: 'Извинения от имени $2',
        sections: [
          { parts: [], text: 'Здравствуйте, ${1:[имя клиента]}!' },
          {
            parts: ['says-sorry', 'names-fault', 'takes-responsibility'],
            text: 'Пишу вам от имени ${2:[кого, родительный падеж: нашей команды]}. Приносим извинения: мы ${3:[что вы сделали не так, прошедшее время: отправили заказ не по тому адресу]}. Это наша ошибка.',
          },
          {
            parts: ['states-impact'],
            text: 'Из-за этого ${4:[что это значило для клиента, например: вам пришлось перенести открытие]}.',
          },
          {
            parts: ['offers-remedy', 'gives-date'],
            text: 'Теперь этим занимаюсь я. До ${5:[время и дата, например: 16:00 12 марта]} ${6:[ваш шаг, будущее время: пришлю вам подписанный договор]}.',
          },
          {
            parts: ['prevention'],
            text: 'Мы изменили порядок работы: ${7:[что теперь иначе, например: адрес проверяют два человека]}.',
          },
          {
            parts: ['asks-or-invites'],
            text: 'Если вам удобнее поговорить, назовите день и время — я позвоню. Мой прямой номер: ${8:[телефон]}.',
          },
          { parts: [], text: 'С уважением,\n${9:[имя и должность]}' },
        ],
        example: {
          1: 'Наталья Сергеевна',
          2: 'отдела поддержки',
          3: 'три дня не отвечали на ваш вопрос о возврате оплаты',
          4: 'вам пришлось дважды звонить нам и отложить новый заказ',
          5: '12:00 2 марта',
          6: 'оформлю возврат и пришлю вам платёжное поручение',
          7: 'письма о возвратах теперь сразу попадают к дежурному, и он отвечает в тот же день',
          8: '+7 343 123-45-67',
          9: 'Олег Маслов, руководитель поддержки',
        },
      },
    ],
  },
} satisfies Template
