import type { SubkindData } from '../kind.ts'

/** Apologises for a principal or a team: the writer says 'we', passes the blame to nobody and takes the matter over. */
export const apologyOnBehalf = {
  id: 'apology/on-behalf',
  title: { en: 'Apology: on behalf of others', es: 'Disculpa: en nombre de otros', ru: 'Извинение: от имени других' },
  search: {
    en: ['sorry', 'colleague', 'team', 'supplier'],
    es: ['perdón', 'compañero', 'equipo', 'proveedor'],
    ru: ['простите', 'прошу прощения', 'коллега', 'команда', 'подрядчик'],
  },
  parts: [
    {
      id: 'speaks-for',
      need: 'required',
      text: {
        en: {
          title: 'Says for whom it speaks',
          missing: 'This apology does not say on whose behalf you write.',
          why: 'If it is unclear who says sorry, the client cannot tell whether anyone stands behind it.',
          advice: 'Name the person or team, and say “we”: “I am writing on behalf of our support team.”',
        },
        es: {
          title: 'Dice en nombre de quién',
          missing: 'En esta disculpa falta decir en nombre de quién escribes.',
          why: 'Si no está claro quién se disculpa, el cliente no sabe quién responde por lo ocurrido.',
          advice: 'Nombra a la persona o al equipo y habla en plural: «Te escribo en nombre de todo el equipo».',
        },
        ru: {
          title: 'Говорит, от чьего имени',
          missing: 'В этом извинении не сказано, от чьего имени вы пишете.',
          why: 'Если неясно, кто извиняется, клиент не знает, кто отвечает за случившееся.',
          advice: 'Назовите человека или команду и говорите «мы»: «Пишу вам от имени отдела поддержки».',
        },
      },
      insertions: {
        en: [
          {
            text: 'I am writing to you on behalf of ${1:[person or team, e.g. our support team]}.',
            example: { 1: 'Ms Costa' },
          },
        ],
        es: [
          {
            address: 'usted',
            text: 'Le escribo en nombre ${1:[de quién: del equipo de soporte]}.',
            example: { 1: 'de la arquitecta Marta Vidal' },
          },
          {
            address: 'tú',
            text: 'Te escribo de parte ${1:[de quién: del equipo de soporte]}.',
            example: { 1: 'de todo el equipo de campañas' },
          },
        ],
        ru: [
          {
            address: 'вы',
            text: 'Пишу вам от имени ${1:[кого, родительный падеж: нашей команды]}.',
            example: { 1: 'отдела поддержки' },
          },
          {
            address: 'ты',
            text: 'Пишу тебе от имени ${1:[кого, родительный падеж: нашей команды]}.',
            example: { 1: 'отдела поддержки' },
          },
        ],
      },
    },
  ],
  wordings: {
    en: [
      {
        title: 'Apology: on behalf of a person or a team',
        when: 'You write for your manager, your client or your team, and you will handle the matter from here.',
        prefixes: ['apology-on-behalf', 'apology'],
        subject: 'About $3',
        sections: [
          { parts: [], text: "Hello ${1:[client's name]}," },
          {
            parts: ['speaks-for', 'says-sorry', 'names-fault', 'takes-responsibility'],
            text: 'I am writing on behalf of ${2:[person or team, e.g. our support team]} about ${3:[the matter, e.g. your March order]}. We are sorry: we ${4:[what we did wrong, e.g. sent it to an old address]}. The responsibility is ours.',
          },
          {
            parts: ['states-impact'],
            text: 'Because of this, ${5:[what it meant for the client, e.g. you had to postpone the opening]}.',
          },
          {
            parts: ['offers-remedy', 'gives-date'],
            text: 'I am now handling this myself. By ${6:[hour, e.g. 16:00]} on ${7:[date]}, I will ${8:[what you will do, e.g. send you the signed contract]}.',
          },
          {
            parts: ['prevention'],
            text: 'We have also changed how we work: ${9:[the change, as a sentence, e.g. two people now check each address]}.',
          },
          {
            parts: ['asks-or-invites'],
            text: 'If you would prefer to talk it through, tell me which day suits you and I will arrange a call.',
          },
          { parts: [], text: 'Kind regards,\n${10:[your name]}, ${11:[your role, e.g. account manager]}' },
        ],
        example: {
          1: 'Mr Okafor',
          2: 'Ms Costa',
          3: 'your five questions on the lease',
          4: 'left them unanswered for a week',
          5: 'you had to go into the meeting with your landlord without our figures',
          6: '10:00',
          7: 'Wednesday, 4 March',
          8: 'send you a written answer to all five',
          9: 'your messages now reach two of us, so that none is left waiting',
          10: 'Helen Marsh',
          11: 'assistant to Ms Costa',
        },
        roles: { 1: 'recipient', 7: 'date', 10: 'sender' },
      },
    ],
    es: [
      {
        title: 'Disculpa en nombre de otra persona o de un equipo',
        when: 'Escribo por mi jefe, por mi clienta o por el equipo, y a partir de ahora me ocupo del asunto.',
        address: 'usted',
        prefixes: ['disculpa-en-nombre-usted', 'disculpa-en-nombre', 'disculpa'],
        subject: 'Próximos pasos con $4',
        sections: [
          { parts: [], text: '${1|Estimado señor,Estimada señora|} ${2:[apellido]}:' },
          {
            parts: ['speaks-for', 'says-sorry', 'names-fault', 'takes-responsibility'],
            text: 'Le escribo en nombre ${3:[de quién: del equipo de soporte]} en relación con ${4:[el asunto, con artículo: el pedido de marzo]}. Le pedimos disculpas: ${5:[lo que hicimos mal, en plural: lo enviamos a otra dirección]}. La responsabilidad es nuestra.',
          },
          {
            parts: ['states-impact'],
            text: 'Sabemos lo que esto significó para usted: ${6:[consecuencia para el cliente: tuvo que aplazar la apertura]}.',
          },
          {
            parts: ['offers-remedy', 'gives-date'],
            text: 'Desde hoy me ocupo personalmente de este asunto. A más tardar ${7:[fecha, con artículo]} a las ${8:[hora, por ejemplo, 16:00]} ${9:[lo que haré, en futuro: le enviaré el contrato firmado]}.',
          },
          {
            parts: ['prevention'],
            text: 'También hemos cambiado nuestra forma de trabajar: ${10:[el cambio: dos personas revisan cada dirección]}.',
          },
          {
            parts: ['asks-or-invites'],
            text: 'Si prefiere hablarlo por teléfono, dígame qué día y a qué hora le conviene, y organizaré la llamada.',
          },
          { parts: [], text: 'Atentamente,\n${11:[nombre y apellido]}, ${12:[cargo]}' },
        ],
        example: {
          1: 'Estimado señor',
          2: 'Medina',
          3: 'de la arquitecta Marta Vidal',
          4: 'los planos de su casa',
          5: 'le entregamos la planta baja con una medida equivocada',
          6: 'su obra estuvo detenida dos días',
          7: 'el miércoles 4 de marzo',
          8: '13:00',
          9: 'le enviaré el plano corregido y firmado',
          10: 'una segunda persona comprueba todas las medidas antes de cada entrega',
          11: 'Lucía Herrera',
          12: 'asistente de Marta Vidal',
        },
        roles: { 1: 'recipient-gender', 2: 'recipient', 7: 'date-by', 11: 'sender' },
      },
      {
        title: 'Disculpa en nombre de otra persona o de un equipo',
        when: 'Escribo por mi jefa, por mi cliente o por el equipo, y desde ahora me ocupo yo del asunto.',
        address: 'tú',
        prefixes: ['disculpa-en-nombre-tú', 'disculpa-en-nombre', 'disculpa'],
        subject: 'Sobre $3',
        sections: [
          { parts: [], text: 'Hola, ${1:[nombre del cliente]}:' },
          {
            parts: ['speaks-for', 'says-sorry', 'names-fault', 'takes-responsibility'],
            text: 'Te escribo de parte ${2:[de quién: de todo el equipo]} por ${3:[el asunto, con artículo: el anuncio de marzo]}. Te pedimos perdón: ${4:[lo que hicimos mal, en plural: lo publicamos con otro precio]}. El error es nuestro.',
          },
          {
            parts: ['states-impact'],
            text: 'Sabemos lo que te ha supuesto: ${5:[consecuencia para el cliente: has tenido que dar explicaciones]}.',
          },
          {
            parts: ['offers-remedy', 'gives-date'],
            text: 'Desde ahora me ocupo yo. Como muy tarde ${6:[fecha, con artículo]} a las ${7:[hora, por ejemplo, 16:00]} ${8:[lo que haré, en futuro: te enviaré el anuncio corregido]}.',
          },
          {
            parts: ['prevention'],
            text: 'Para que no se repita, desde hoy ${9:[el cambio, en presente: dos personas revisan cada anuncio]}.',
          },
          {
            parts: ['asks-or-invites'],
            text: '¿Hay algo más que podamos hacer por ti? Llámame al ${10:[teléfono]} y te atiendo yo.',
          },
          { parts: [], text: 'Un saludo,\n${11:[nombre]}, ${12:[cargo]}' },
        ],
        example: {
          1: 'Sergio',
          2: 'de todo el equipo de campañas',
          3: 'tu anuncio de primavera',
          4: 'lo publicamos con el precio del año pasado',
          5: 'has tenido que dar explicaciones a doce compradores',
          6: 'el miércoles 4 de marzo',
          7: '11:00',
          8: 'publicaré el anuncio corregido y te abonaremos la diferencia de esas doce ventas',
          9: 'dos personas comprueban los precios antes de publicar',
          10: '655 012 340',
          11: 'Irene Solís',
          12: 'coordinación de campañas',
        },
        roles: { 1: 'recipient', 6: 'date-by', 11: 'sender' },
      },
    ],
    ru: [
      {
        title: 'Извинение от имени руководителя или команды',
        when: 'Вы пишете за руководителя, заказчика или команду и дальше занимаетесь вопросом сами.',
        address: 'вы',
        prefixes: ['извинение-от-имени', 'извинение'],
        subject: 'По поводу $4',
        sections: [
          { parts: [], text: '${1|Уважаемый,Уважаемая|} ${2:[имя и отчество]}!' },
          {
            parts: ['speaks-for', 'says-sorry', 'names-fault', 'takes-responsibility'],
            text: 'Пишу вам от имени ${3:[кого, родительный падеж: нашей команды]} по поводу ${4:[чего, родительный падеж: вашего заказа]}. Приносим извинения: мы ${5:[что вы сделали не так, прошедшее время: отправили его не по тому адресу]}. Это наша ошибка.',
          },
          {
            parts: ['states-impact'],
            text: 'Из-за этого ${6:[что это значило для клиента, например: вам пришлось перенести открытие]}.',
          },
          {
            parts: ['offers-remedy', 'gives-date'],
            text: 'Теперь этим занимаюсь лично я: ${7:[ваш шаг, будущее время: пришлю вам подписанный договор]} до ${8:[время, например: 16:00]} ${9:[дата, родительный падеж]}.',
          },
          {
            parts: ['prevention'],
            text: 'Чтобы это не повторилось, мы изменили порядок работы: ${10:[что теперь иначе, например: адрес проверяют два человека]}.',
          },
          {
            parts: ['asks-or-invites'],
            text: 'Если вам удобнее поговорить, назовите день и время — я позвоню. Мой прямой номер: ${11:[телефон]}.',
          },
          { parts: [], text: 'С уважением,\n${12:[имя и фамилия]}, ${13:[должность]}' },
        ],
        example: {
          1: 'Уважаемая',
          2: 'Наталья Сергеевна',
          3: 'отдела поддержки',
          4: 'возврата оплаты',
          5: 'три дня не отвечали на ваш вопрос',
          6: 'вам пришлось дважды звонить нам и отложить новый заказ',
          7: 'оформлю возврат и пришлю вам платёжное поручение',
          8: '12:00',
          9: 'среды, 4 марта',
          10: 'письма о возвратах теперь сразу попадают к дежурному, и без ответа не остаётся ни одно',
          11: '+7 343 123-45-67',
          12: 'Олег Маслов',
          13: 'руководитель поддержки',
        },
        roles: { 1: 'recipient-gender', 2: 'recipient', 9: 'date-by', 12: 'sender' },
      },
    ],
  },
} as const satisfies SubkindData
