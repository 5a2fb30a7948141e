import type { Template } from '../template.ts'

/** Owns a mistake that can still be put right, with the correction and its date. */
export const apologyFixable = {
  id: 'apology/fixable',
  wordings: {
    en: [
      {
        title: 'Apology: a mistake you can fix',
        when: 'You made a mistake that can still be corrected, and the correction is under way.',
        prefixes: ['apology-fixable', 'apology'],
        subject: 'Correction to $2',
        sections: [
          { parts: [], text: "Hello ${1:[client's name]}," },
          {
            parts: ['says-sorry', 'names-fault', 'takes-responsibility'],
            text: "I'm sorry: in ${2:[the work, e.g. the March report]}, I ${3:[what you did wrong, e.g. used last year's prices]}. The mistake is mine.",
          },
          {
            parts: ['states-impact'],
            text: 'As a result, ${4:[what it meant for the client, e.g. your quote was 300 euros too low]}.',
          },
          {
            parts: ['offers-remedy', 'gives-date'],
            text: 'I have already ${5:[what you have done so far, e.g. corrected the totals]}. By ${6:[hour and date]}, you will have ${7:[what the client will get, e.g. the corrected report]}.',
          },
          {
            parts: ['prevention'],
            text: 'From now on, I ${8:[what you do differently, e.g. check prices on the day I send a quote]}, so that this does not happen again.',
          },
          {
            parts: ['asks-or-invites'],
            text: 'Is there anything else you need from me before then? Reply here or call me on ${9:[phone number]}.',
          },
          { parts: [], text: 'Kind regards,\n${10:[your name]}' },
        ],
        example: {
          1: 'Anna',
          2: 'the February sales report',
          3: "used January's exchange rate for the totals on page 4",
          4: 'the totals you presented on 24 February were €1,240 too low',
          5: 'recalculated all nine totals',
          6: '16:00 on 2 March',
          7: 'the corrected report with every change marked',
          8: "check each rate against the bank's published figure before a report goes out",
          9: '+44 20 7946 0812',
          10: 'Laura Benson',
        },
      },
    ],
    es: [
      {
        title: 'Disculpa por un error que se puede corregir',
        when: 'Cometí un error que todavía tiene arreglo y la corrección ya está en marcha.',
        address: 'usted',
        prefixes: ['disculpa-corregible-usted', 'disculpa-corregible', 'disculpa'],
        subject: 'Corrección en $2',
        sections: [
          { parts: [], text: 'Buenos días, ${1:[nombre del cliente]}:' },
          {
            parts: ['says-sorry', 'names-fault', 'takes-responsibility'],
            text: 'Le pido disculpas. En ${2:[el trabajo, con artículo: la factura de marzo]} ${3:[lo que hice mal, en primera persona: apliqué la tarifa anterior]}. El error es mío.',
          },
          {
            parts: ['states-impact'],
            text: 'A causa de ese error, ${4:[consecuencia para el cliente: usted pagó 300 dólares de más]}.',
          },
          {
            parts: ['offers-remedy', 'gives-date'],
            text: 'Ya ${5:[lo que hice hasta ahora: anulé la factura]}. A más tardar ${6:[fecha y hora, con artículo: el 12 de marzo a las 16:00]} le enviaré ${7:[lo que recibirá: la factura corregida]}.',
          },
          {
            parts: ['prevention'],
            text: 'Para que no se repita, desde hoy ${8:[el cambio, en presente: comparo cada factura con el registro de horas]}.',
          },
          {
            parts: ['asks-or-invites'],
            text: '¿Hay algo más que pueda hacer por usted? Puede responder a este mensaje o llamarme al ${9:[teléfono]}.',
          },
          { parts: [], text: 'Un cordial saludo,\n${10:[nombre y apellido]}' },
        ],
        example: {
          1: 'señora Ortega',
          2: 'la factura de febrero',
          3: 'cobré dos veces la traducción del contrato',
          4: 'usted pagó 180 dólares de más',
          5: 'anulé la factura y ordené la devolución de ese importe',
          6: 'el 2 de marzo a las 16:00',
          7: 'la factura corregida y el comprobante de la transferencia',
          8: 'comparo cada factura con el registro de encargos antes de enviarla',
          9: '+57 601 555 0142',
          10: 'Camila Rojas',
        },
      },
      {
        title: 'Disculpa por un error que se puede corregir',
        when: 'He cometido un error que aún tiene arreglo y la corrección ya está en marcha.',
        address: 'tú',
        prefixes: ['disculpa-corregible-tú', 'disculpa-corregible', 'disculpa'],
        subject: 'Mi error en $2 y cómo lo arreglo',
        sections: [
          { parts: [], text: 'Hola, ${1:[nombre del cliente]}:' },
          {
            parts: ['says-sorry', 'names-fault', 'takes-responsibility'],
            text: 'Siento el error que cometí en ${2:[el trabajo, con artículo: el boletín de marzo]}: ${3:[lo que hice mal, en primera persona: puse un enlace antiguo]}. La responsabilidad es mía.',
          },
          {
            parts: ['states-impact'],
            text: 'Sé lo que te ha supuesto: ${4:[consecuencia para el cliente: 40 personas no pudieron comprar]}.',
          },
          {
            parts: ['offers-remedy', 'gives-date'],
            text: 'Ya ${5:[lo que he hecho hasta ahora: he cambiado el enlace]}, y ${6:[fecha y hora: el 12 de marzo a las 10:00]} ${7:[lo que haré, en futuro: reenviaré el boletín corregido]}.',
          },
          {
            parts: ['prevention'],
            text: 'Para que no vuelva a pasar, a partir de ahora ${8:[el cambio, en presente: pruebo todos los enlaces antes de cada envío]}.',
          },
          {
            parts: ['asks-or-invites'],
            text: '¿Necesitas algo más de mí? Contéstame por aquí o llámame al ${9:[teléfono]}.',
          },
          { parts: [], text: 'Un saludo,\n${10:[nombre]}' },
        ],
        example: {
          1: 'Nuria',
          2: 'el boletín del 25 de febrero',
          3: 'puse en el botón de compra el enlace de la campaña anterior',
          4: '140 personas llegaron a una página cerrada y esa mañana perdiste ventas',
          5: 'he redirigido ese enlace a la página correcta',
          6: 'el 2 de marzo a las 10:00',
          7: 'enviaré el boletín corregido a las personas que lo abrieron, sin coste para ti',
          8: 'pruebo todos los enlaces en un envío de ensayo',
          9: '612 345 678',
          10: 'Marcos Gil',
        },
      },
    ],
    ru: [
      {
        title: 'Извинение: ошибку можно исправить',
        when: 'Ошибка ваша, её ещё можно исправить, и вы уже этим занимаетесь.',
        address: 'вы',
        prefixes: ['извинение-исправимо', 'извинение'],
        subject: 'Исправляю ошибку $2',
        sections: [
          { parts: [], text: 'Здравствуйте, ${1:[имя клиента]}!' },
          {
            parts: ['says-sorry', 'names-fault', 'takes-responsibility'],
            text: 'Прошу прощения за ошибку ${2:[где, например: в отчёте за март]}: я ${3:[что вы сделали не так, глагол в прошедшем времени]}. Это моя вина.',
          },
          {
            parts: ['states-impact'],
            text: 'Из-за этого ${4:[что это значит для клиента, например: сумма в договоре занижена]}.',
          },
          {
            parts: ['offers-remedy', 'gives-date'],
            text: 'Я уже ${5:[что вы успели сделать, глагол в прошедшем времени]}. До ${6:[время и дата, например: 16:00 12 марта]} пришлю вам ${7:[что получит клиент, винительный падеж: исправленный отчёт]}.',
          },
          {
            parts: ['prevention'],
            text: 'Чтобы это не повторилось, теперь я ${8:[что вы делаете иначе, настоящее время: сверяю курс в день отправки]}.',
          },
          {
            parts: ['asks-or-invites'],
            text: 'Чем ещё я могу помочь? Ответьте на это письмо или позвоните мне: ${9:[телефон]}.',
          },
          { parts: [], text: 'С уважением,\n${10:[имя и фамилия]}' },
        ],
        example: {
          1: 'Елена',
          2: 'в отчёте о продажах за февраль',
          3: 'взяла для итогов январский курс евро',
          4: 'сумма на четвёртой странице занижена на 86 000 ₽, и эта цифра попала в вашу презентацию',
          5: 'пересчитала все девять таблиц',
          6: '16:00 2 марта',
          7: 'исправленный отчёт, где отмечена каждая правка',
          8: 'сверяю курс с сайтом Центрального банка в день отправки отчёта',
          9: '+7 495 123-45-67',
          10: 'Ирина Соколова',
        },
      },
    ],
  },
} satisfies Template
