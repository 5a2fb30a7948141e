import type { SubkindData } from '../kind.ts'

/** Announces a new price or new terms: old and new, from when, what stays, without excuses. */
export const noticeTerms = {
  id: 'notice/terms',
  title: { en: 'Notice: new price or terms', es: 'Aviso: nuevas condiciones', ru: 'Уведомление: новые условия' },
  search: {
    en: ['raise', 'rate', 'increase', 'prices'],
    es: ['subida', 'tarifa', 'precio', 'aumento'],
    ru: ['повышение', 'цена', 'тариф', 'подорожание'],
  },
  parts: [
    {
      id: 'new-value',
      need: 'required',
      text: {
        en: {
          title: 'Names the new price or term',
          missing: 'This notice does not name the new price or term.',
          why: 'A change without its amount leaves the client to expect the worst.',
          advice: 'Give the amount, the percentage or the term: “The new rate is €48 an hour.”',
        },
        es: {
          title: 'Da el precio o plazo nuevo',
          missing: 'Este aviso no dice cuál es el nuevo precio o la nueva condición.',
          why: 'Un cambio sin cifra hace que el cliente espere lo peor.',
          advice: 'Da el importe, el porcentaje o el plazo: «La nueva tarifa es de 44 euros por hora».',
        },
        ru: {
          title: 'Называет новое условие',
          missing: 'В уведомлении не названа новая цена или новое условие.',
          why: 'Когда сумма не названа, клиент ждёт худшего.',
          advice: 'Назовите сумму, процент или срок: «Новая цена — 1 600 ₽ за страницу».',
        },
      },
      insertions: {
        en: [
          {
            text: 'These are the new terms: ${1:[the new price or term, e.g. €48 an hour]}.',
            example: { 1: '€48 an hour' },
          },
        ],
        es: [
          {
            text: 'Las nuevas condiciones son estas: ${1:[precio o condición nueva, p. ej.: 44 euros por hora]}.',
            example: { 1: '44 euros por hora' },
          },
        ],
        ru: [
          {
            text: 'Новые условия: ${1:[новая цена или условие, например: 1 600 ₽ за страницу]}.',
            example: { 1: '1 600 ₽ за страницу' },
          },
        ],
      },
    },
    {
      id: 'old-value',
      need: 'recommended',
      text: {
        en: {
          title: 'Names the old price or term',
          missing: 'This notice does not name the present price or term.',
          why: 'Beside the present price, the client sees at once how much changes.',
          advice: 'Put it next to the new one: “€48 an hour instead of the current €42”.',
        },
        es: {
          title: 'Da el precio o plazo actual',
          missing: 'Este aviso no dice cuál es el precio o la condición actual.',
          why: 'Junto al precio actual, el cliente ve de inmediato cuánto cambia.',
          advice: 'Ponlo al lado del nuevo: «44 euros por hora en lugar de los 38 actuales».',
        },
        ru: {
          title: 'Называет нынешнее условие',
          missing: 'В уведомлении не названа нынешняя цена или условие.',
          why: 'Рядом с нынешней ценой сразу видно, насколько она меняется.',
          advice: 'Поставьте её рядом с новой: «1 600 ₽ за страницу вместо нынешних 1 400 ₽».',
        },
      },
      insertions: {
        en: [
          {
            text: 'The current terms are ${1:[the present price or term, e.g. €42 an hour]}.',
            example: { 1: '€42 an hour' },
          },
        ],
        es: [
          {
            text: 'Las condiciones actuales son estas: ${1:[precio o condición actual, p. ej.: 38 euros por hora]}.',
            example: { 1: '38 euros por hora' },
          },
        ],
        ru: [
          {
            text: 'Нынешние условия: ${1:[нынешняя цена или условие, например: 1 400 ₽ за страницу]}.',
            example: { 1: '1 400 ₽ за страницу' },
          },
        ],
      },
    },
  ],
  wordings: {
    en: [
      {
        title: 'Notice: a new price or new terms',
        when: 'Your price or your terms change, and the client should know at least a month ahead.',
        prefixes: ['notice-terms', 'new-price', 'notice'],
        subject: 'New terms for $3 from $2',
        sections: [
          { parts: [], text: "Hello ${1:[client's name]}," },
          {
            parts: ['says-what', 'effective-date', 'new-value', 'old-value'],
            text: 'From ${2:[date]}, my terms for ${3:[the service, e.g. editing]} will change. The new terms are ${4:[the new price or term, e.g. €48 an hour]}, instead of the current ${5:[the present price or term, e.g. €42 an hour]}.',
          },
          {
            parts: ['gives-reason'],
            text: 'The reason is ${6:[a short reason, e.g. that each text now gets a second reading]}.',
          },
          {
            parts: ['handover-or-cover'],
            text: 'The work that we have already agreed on is not affected: ${7:[what stays as it is, e.g. the April issue]}.',
          },
          {
            parts: ['next-step'],
            text: 'Please tell me by ${8:[date]} whether you would like to continue. If you have questions first, reply here or call me on ${9:[phone number]}.',
          },
          {
            parts: ['thanks'],
            text: 'Thank you for ${10:[something specific, e.g. two years of work on the magazine]}.',
          },
          { parts: [], text: 'Kind regards,\n${11:[your name]}' },
        ],
        example: {
          1: 'Ingrid',
          2: 'Wednesday, 1 April',
          3: 'editing',
          4: '€48 an hour',
          5: '€42 an hour',
          6: 'that each text now gets a second full reading before you receive it',
          7: 'the spring issue and the annual report',
          8: 'Friday, 20 March',
          9: '+31 20 555 0119',
          10: 'two years of careful manuscripts and frank feedback',
          11: 'Paul Mertens',
        },
        roles: { 1: 'recipient', 2: 'date', 8: 'date', 11: 'sender' },
      },
    ],
    es: [
      {
        title: 'Aviso de nuevo precio o nuevas condiciones',
        when: 'Cambian mi precio o mis condiciones y el cliente debe saberlo al menos un mes antes.',
        address: 'usted',
        prefixes: ['aviso-condiciones-usted', 'aviso-condiciones', 'aviso'],
        subject: 'Nuevas condiciones a partir del $3',
        sections: [
          { parts: [], text: '${1|Estimado señor,Estimada señora|} ${2:[apellido]}:' },
          {
            parts: ['says-what', 'effective-date', 'new-value', 'old-value'],
            text: 'Le comunico que a partir del ${3:[fecha]} cambiarán las condiciones de ${4:[el servicio, p. ej.: mis clases de inglés]}:\n- condiciones nuevas: ${5:[precio o condición nueva, p. ej.: 32 dólares por hora]};\n- condiciones actuales: ${6:[precio o condición actual, p. ej.: 28 dólares por hora]}.',
          },
          {
            parts: ['gives-reason'],
            text: 'El motivo es ${7:[motivo breve, p. ej.: que cada texto incluye ahora una segunda revisión]}.',
          },
          {
            parts: ['handover-or-cover'],
            text: 'Lo que ya tenemos acordado se mantiene como está: ${8:[lo que no cambia, p. ej.: el número de abril]}.',
          },
          {
            parts: ['next-step'],
            text: 'Le pido que me confirme, a más tardar ${9:[fecha]}, si desea continuar. Si prefiere conversarlo antes, puede llamarme al ${10:[teléfono]}.',
          },
          {
            parts: ['thanks'],
            text: 'Le agradezco ${11:[algo concreto, p. ej.: estos dos años de trabajo en la revista]}.',
          },
          { parts: [], text: 'Atentamente,\n${12:[nombre y apellido]}' },
        ],
        example: {
          1: 'Estimado señor',
          2: 'Escobar',
          3: 'miércoles 1 de abril',
          4: 'mis servicios de corrección',
          5: '32 dólares por hora',
          6: '28 dólares por hora',
          7: 'que cada texto incluye ahora una segunda lectura completa',
          8: 'la memoria anual y el número de abril',
          9: 'el viernes 20 de marzo',
          10: '+593 2 555 0126',
          11: 'estos dos años de originales cuidados y comentarios francos',
          12: 'Adriana Ponce',
        },
        roles: { 1: 'recipient-gender', 2: 'recipient', 3: 'date', 9: 'date-by', 12: 'sender' },
      },
      {
        title: 'Aviso de nuevo precio o nuevas condiciones',
        when: 'Cambian mi precio o mis condiciones y el cliente debe saberlo al menos un mes antes.',
        address: 'tú',
        prefixes: ['aviso-condiciones-tú', 'aviso-condiciones', 'aviso'],
        subject: 'Mis nuevas condiciones a partir del $2',
        sections: [
          { parts: [], text: 'Hola, ${1:[nombre del cliente]}:' },
          {
            parts: ['says-what', 'effective-date', 'new-value', 'old-value'],
            text: 'A partir del ${2:[fecha]} cambian las condiciones de ${3:[el servicio, p. ej.: mis clases de inglés]}. Las condiciones actuales son ${4:[precio o condición actual, p. ej.: 38 euros por hora]}; las nuevas serán ${5:[precio o condición nueva, p. ej.: 44 euros por hora]}.',
          },
          {
            parts: ['gives-reason'],
            text: 'El motivo: ${6:[motivo breve, p. ej.: el grupo tendrá la mitad de alumnos]}.',
          },
          {
            parts: ['handover-or-cover'],
            text: 'Lo que ya tenemos acordado sigue igual: ${7:[lo que se mantiene, p. ej.: tu bono de marzo]}.',
          },
          {
            parts: ['next-step'],
            text: 'Dime antes del ${8:[fecha]} si seguimos. Si quieres que lo hablemos primero, llámame al ${9:[teléfono]}.',
          },
          {
            parts: ['thanks'],
            text: 'Gracias por ${10:[algo concreto, p. ej.: estos dos años de clases]}.',
          },
          { parts: [], text: 'Un saludo,\n${11:[nombre]}' },
        ],
        example: {
          1: 'Manuel',
          2: 'miércoles 1 de abril',
          3: 'las clases de inglés para tu equipo',
          4: '38 euros por hora, en grupos de doce',
          5: '44 euros por hora, en grupos de seis',
          6: 'en un grupo de seis, cada persona habla el doble',
          7: 'el bono de veinte horas que pagaste en febrero vale hasta la última hora',
          8: 'viernes 20 de marzo',
          9: '644 556 677',
          10: 'estos dos años de clases y por avisarme siempre de cada cambio de turno',
          11: 'Diana Costa',
        },
        roles: { 1: 'recipient', 2: 'date', 8: 'date', 11: 'sender' },
      },
    ],
    ru: [
      {
        title: 'Уведомление о новых ценах или условиях',
        when: 'Меняется ваша цена или условия, и клиент должен знать об этом хотя бы за месяц.',
        address: 'вы',
        prefixes: ['уведомление-условия', 'новая-цена', 'уведомление'],
        subject: 'Новые условия $2 начнут действовать $5',
        sections: [
          { parts: [], text: 'Здравствуйте, ${1:[имя клиента]}!' },
          {
            parts: ['says-what', 'effective-date', 'new-value', 'old-value'],
            text: 'Заранее уведомляю: меняются условия ${2:[чего, родительный падеж: редактуры]}. Нынешние условия — ${3:[нынешняя цена или условие, например: 1 400 ₽ за страницу]}, новые — ${4:[новая цена или условие, например: 1 600 ₽ за страницу]}. Новые условия начнут действовать ${5:[дата]}.',
          },
          {
            parts: ['gives-reason'],
            text: 'Причина: ${6:[коротко, например: каждый текст теперь проходит вторую вычитку]}.',
          },
          {
            parts: ['handover-or-cover'],
            text: 'Всё, о чём мы уже договорились, остаётся как есть: ${7:[что не меняется, например: апрельский номер]}.',
          },
          {
            parts: ['next-step'],
            text: 'Напишите, пожалуйста, до ${8:[дата]}, продолжаем ли мы работу. Если хотите сначала всё обсудить, позвоните: ${9:[телефон]}.',
          },
          {
            parts: ['thanks'],
            text: 'Спасибо вам за ${10:[что-то определённое, винительный падеж: два года работы над журналом]}.',
          },
          { parts: [], text: 'С уважением,\n${11:[имя и фамилия]}' },
        ],
        example: {
          1: 'Людмила',
          2: 'редактуры',
          3: '1 400 ₽ за страницу',
          4: '1 600 ₽ за страницу',
          5: 'в среду, 1 апреля',
          6: 'каждый текст теперь проходит вторую полную вычитку',
          7: 'годовой отчёт и апрельский номер',
          8: 'пятницы, 20 марта',
          9: '+7 846 123-45-67',
          10: 'два года интересных рукописей и прямых замечаний',
          11: 'Марк Левин',
        },
        roles: { 1: 'recipient', 5: 'date-on', 8: 'date-by', 11: 'sender' },
      },
    ],
  },
} as const satisfies SubkindData
