import type { SubkindData } from '../kind.ts'

/** Owns a mistake that can still be put right, with the correction and its date. */
export const apologyFixable = {
  id: 'apology/fixable',
  title: { en: 'Apology: can be fixed', es: 'Disculpa: tiene arreglo', ru: 'Извинение: можно исправить' },
  search: {
    en: ['sorry', 'mistake', 'error', 'wrong', 'fix'],
    es: ['perdón', 'error', 'fallo', 'equivocación', 'corregir'],
    ru: ['простите', 'прошу прощения', 'ошибка', 'исправить'],
  },
  parts: [],
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
            text: "I'm sorry about the mistake I made in ${2:[the work, e.g. the March report]}: I ${3:[what you did wrong, e.g. used last year's prices]}. The responsibility is mine.",
          },
          {
            parts: ['states-impact'],
            text: 'As a result, ${4:[what it meant for the client, e.g. your quote was 300 euros too low]}.',
          },
          {
            parts: ['offers-remedy', 'gives-date'],
            text: 'I have already ${5:[what you have done so far, e.g. corrected the totals]}. By ${6:[hour, e.g. 16:00]} on ${7:[date]}, you will have ${8:[what the client will get, e.g. the corrected report]}.',
          },
          {
            parts: ['prevention'],
            text: 'From now on, I ${9:[what you do differently, e.g. check prices on the day I send a quote]}, so that this does not happen again.',
          },
          {
            parts: ['asks-or-invites'],
            text: 'Is there anything else you need from me before then? Reply here or call ${10:[phone number]}.',
          },
          { parts: [], text: 'Kind regards,\n${11:[your name]}' },
        ],
        example: {
          1: 'Anna',
          2: 'the February sales report',
          3: "used January's exchange rate for the totals on page 4",
          4: 'the totals you presented to your board were €1,240 too low',
          5: 'recalculated all nine totals',
          6: '16:00',
          7: 'Wednesday, 4 March',
          8: 'the corrected report with every change marked',
          9: "check each rate against the bank's published figure before a report goes out",
          10: '+44 20 7946 0812',
          11: 'Laura Benson',
        },
        roles: { 1: 'recipient', 7: 'date', 11: 'sender' },
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
            text: 'Le pido disculpas por un error mío en ${2:[el trabajo, con artículo: la factura de marzo]}: ${3:[lo que hice mal, en primera persona: apliqué la tarifa anterior]}. Asumo toda la responsabilidad.',
          },
          {
            parts: ['states-impact'],
            text: 'Como consecuencia, ${4:[consecuencia para el cliente: usted pagó 300 dólares de más]}.',
          },
          {
            parts: ['offers-remedy', 'gives-date'],
            text: 'Ya ${5:[lo que hice hasta ahora: anulé la factura]}. A más tardar ${6:[fecha, con artículo]} a las ${7:[hora, por ejemplo, 16:00]} le enviaré ${8:[lo que recibirá: la factura corregida]}.',
          },
          {
            parts: ['prevention'],
            text: 'Para que no se repita, desde hoy ${9:[el cambio, en presente: comparo cada factura con el registro de horas]}.',
          },
          {
            parts: ['asks-or-invites'],
            text: '¿Hay algo más que pueda hacer por usted? Puede responder a este mensaje o llamarme al ${10:[teléfono]}.',
          },
          { parts: [], text: 'Un cordial saludo,\n${11:[nombre y apellido]}' },
        ],
        example: {
          1: 'señora Ortega',
          2: 'la factura de febrero',
          3: 'cobré dos veces la traducción del contrato',
          4: 'usted pagó 180 dólares de más',
          5: 'anulé la factura y ordené la devolución de ese importe',
          6: 'el miércoles 4 de marzo',
          7: '16:00',
          8: 'la factura corregida y el comprobante de la transferencia',
          9: 'comparo cada factura con el registro de encargos antes de enviarla',
          10: '+57 601 555 0142',
          11: 'Camila Rojas',
        },
        roles: { 1: 'recipient', 6: 'date-by', 11: 'sender' },
      },
      {
        title: 'Disculpa por un error que se puede corregir',
        when: 'He cometido un error que aún tiene arreglo y la corrección ya está en marcha.',
        address: 'tú',
        prefixes: ['disculpa-corregible-tú', 'disculpa-corregible', 'disculpa'],
        subject: 'Corrección en marcha: $2',
        sections: [
          { parts: [], text: 'Hola, ${1:[nombre del cliente]}:' },
          {
            parts: ['says-sorry', 'names-fault', 'takes-responsibility'],
            text: 'Siento el error que he cometido en ${2:[el trabajo, con artículo: el boletín de marzo]}: ${3:[lo que hice mal, en primera persona: puse un enlace antiguo]}. El fallo es mío.',
          },
          {
            parts: ['states-impact'],
            text: 'Sé lo que te ha supuesto: ${4:[consecuencia para el cliente: 40 personas no pudieron comprar]}.',
          },
          {
            parts: ['offers-remedy', 'gives-date'],
            text: 'Ya ${5:[lo que he hecho hasta ahora: he cambiado el enlace]}. Tendrás ${6:[lo que recibirás: el boletín corregido]} como muy tarde ${7:[fecha, con artículo]} a las ${8:[hora, por ejemplo, 10:00]}.',
          },
          {
            parts: ['prevention'],
            text: 'Para que no vuelva a pasar, a partir de ahora ${9:[el cambio, en presente: pruebo todos los enlaces antes de cada envío]}.',
          },
          {
            parts: ['asks-or-invites'],
            text: '¿Necesitas algo más de mí? Contéstame por aquí o llámame al ${10:[teléfono]}.',
          },
          { parts: [], text: 'Un saludo,\n${11:[nombre]}' },
        ],
        example: {
          1: 'Nuria',
          2: 'el catálogo de primavera',
          3: 'puse en la página 3 los precios del año pasado',
          4: 'tres tiendas te han hecho pedidos con esos precios',
          5: 'he retirado el archivo de la web',
          6: 'el catálogo corregido y una lista con todos los cambios',
          7: 'el miércoles 4 de marzo',
          8: '10:00',
          9: 'cotejo cada precio con tu última tarifa antes de publicar',
          10: '612 345 678',
          11: 'Marcos Gil',
        },
        roles: { 1: 'recipient', 7: 'date-by', 11: 'sender' },
      },
    ],
    ru: [
      {
        title: 'Извинение: ошибку можно исправить',
        when: 'Ошибка ваша, её ещё можно исправить, и вы уже этим занимаетесь.',
        address: 'вы',
        prefixes: ['извинение-исправимо', 'извинение'],
        subject: 'Исправление $2',
        sections: [
          { parts: [], text: 'Здравствуйте, ${1:[имя клиента]}!' },
          {
            parts: ['says-sorry', 'names-fault', 'takes-responsibility'],
            text: 'Прошу прощения за ошибку ${2:[где, например: в отчёте за март]}: я ${3:[что вы сделали не так, глагол в прошедшем времени]}. Это моя вина.',
          },
          {
            parts: ['states-impact'],
            text: 'В результате ${4:[что это значит для клиента, например: сумма в договоре занижена]}.',
          },
          {
            parts: ['offers-remedy', 'gives-date'],
            text: 'Я уже ${5:[что вы успели сделать, глагол в прошедшем времени]}. Пришлю вам ${6:[что получит клиент, винительный падеж: исправленный отчёт]} до ${7:[время, например: 16:00]} ${8:[дата, родительный падеж]}.',
          },
          {
            parts: ['prevention'],
            text: 'Чтобы это не повторилось, теперь я ${9:[что вы делаете иначе, настоящее время: сверяю курс в день отправки]}.',
          },
          {
            parts: ['asks-or-invites'],
            text: 'Чем ещё я могу помочь? Ответьте на это письмо или позвоните мне: ${10:[телефон]}.',
          },
          { parts: [], text: 'С уважением,\n${11:[имя и фамилия]}' },
        ],
        example: {
          1: 'Елена',
          2: 'в отчёте о продажах за февраль',
          3: 'взяла для итогов январский курс евро',
          4: 'сумма на четвёртой странице занижена на 86 000 ₽, и эта цифра попала в вашу презентацию',
          5: 'пересчитала все девять таблиц',
          6: 'исправленный отчёт и список правок',
          7: '16:00',
          8: 'среды, 4 марта',
          9: 'сверяю курс с сайтом Центрального банка в день отправки отчёта',
          10: '+7 495 123-45-67',
          11: 'Ирина Соколова',
        },
        roles: { 1: 'recipient', 8: 'date-by', 11: 'sender' },
      },
    ],
  },
} as const satisfies SubkindData
