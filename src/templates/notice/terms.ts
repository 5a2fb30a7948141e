import type { Template } from '../template.ts'

/** Announces a new price or new terms: old and new, from when, what stays, without excuses. */
export const noticeTerms = {
  id: 'notice/terms',
  wordings: {
    en: [
      {
        title: 'Notice: a new price or new terms',
        when: 'Your price or your terms change, and the client should know at least a month ahead.',
        prefixes: ['notice-terms', 'notice'],
        subject: 'New terms for $3 from $2',
        sections: [
          { parts: [], text: "Hello ${1:[client's name]}," },
          {
            parts: ['says-what', 'effective-date'],
            text: 'From ${2:[date]}, the terms for ${3:[the service, e.g. editing]} will change: ${4:[the new price or term]} instead of ${5:[the present price or term]}.',
          },
          {
            parts: ['gives-reason'],
            text: 'The reason is ${6:[a short reason, e.g. that each text now gets a second reading]}.',
          },
          {
            parts: ['handover-or-cover'],
            text: 'Nothing changes for the work that we have already agreed on: ${7:[what stays as it is, e.g. the April issue is billed at the present rate]}.',
          },
          {
            parts: ['next-step'],
            text: 'Please let me know by ${8:[date]} if you would like to continue on the new terms. If you have questions first, reply here or call me on ${9:[phone number]}.',
          },
          {
            parts: ['thanks'],
            text: 'Thank you for ${10:[something specific, e.g. two years of work on the magazine]}.',
          },
          { parts: [], text: 'Kind regards,\n${11:[your name]}' },
        ],
        example: {
          1: 'Ingrid',
          2: '1 May',
          3: 'editing',
          4: '€48 an hour',
          5: '€42',
          6: 'that each text now gets a second full reading before you receive it',
          7: 'the spring issue and the annual report are billed at €42',
          8: '31 March',
          9: '+31 20 555 0119',
          10: 'two years of careful manuscripts and frank feedback',
          11: 'Paul Mertens',
        },
      },
    ],
    es: [
      {
        title: 'Aviso de nuevo precio o nuevas condiciones',
        when: 'Cambian mi precio o mis condiciones y el cliente debe saberlo al menos un mes antes.',
        address: 'usted',
        prefixes: ['aviso-condiciones-usted', 'aviso-condiciones', 'aviso'],
        subject: 'Nuevas condiciones a partir $2',
        sections: [
          { parts: [], text: 'Buenos días, ${1:[nombre del cliente]}:' },
          {
            parts: ['says-what', 'effective-date'],
            text: 'Le comunico que a partir ${2:[fecha, con «del»: del 1 de mayo]} cambian las condiciones de ${3:[el servicio, p. ej.: mis clases de inglés]}: ${4:[precio o condición nueva]} en lugar de ${5:[precio o condición actual]}.',
          },
          {
            parts: ['gives-reason'],
            text: 'El motivo es ${6:[motivo breve: que cada texto incluye ahora una segunda revisión]}.',
          },
          {
            parts: ['handover-or-cover'],
            text: 'El trabajo ya acordado conserva las condiciones actuales: ${7:[lo que no cambia: el número de abril se factura como hasta ahora]}.',
          },
          {
            parts: ['next-step'],
            text: 'Le pido que me confirme a más tardar ${8:[fecha, con artículo: el 31 de marzo]} si desea continuar con las nuevas condiciones. Si prefiere comentarlas antes, puede llamarme al ${9:[teléfono]}.',
          },
          {
            parts: ['thanks'],
            text: 'Le agradezco ${10:[algo concreto: estos dos años de trabajo en la revista]}.',
          },
          { parts: [], text: 'Atentamente,\n${11:[nombre y apellido]}' },
        ],
        example: {
          1: 'señor Escobar',
          2: 'del 1 de mayo',
          3: 'mis servicios de corrección',
          4: '32 dólares por hora',
          5: '28 dólares',
          6: 'que cada texto incluye ahora una segunda lectura completa',
          7: 'la memoria anual y el número de abril se facturan a 28 dólares por hora',
          8: 'el 31 de marzo',
          9: '+593 2 555 0126',
          10: 'estos dos años de originales cuidados y comentarios francos',
          11: 'Adriana Ponce',
        },
      },
      {
        title: 'Aviso de nuevo precio o nuevas condiciones',
        when: 'Cambian mi precio o mis condiciones y el cliente debe saberlo al menos un mes antes.',
        address: 'tú',
        prefixes: ['aviso-condiciones-tú', 'aviso-condiciones', 'aviso'],
        subject: 'Mis condiciones a partir $2',
        sections: [
          { parts: [], text: 'Hola, ${1:[nombre del cliente]}:' },
          {
            parts: ['says-what', 'effective-date'],
            text: 'A partir ${2:[fecha, con «del»: del 1 de mayo]} cambian las condiciones de ${3:[el servicio, p. ej.: mis clases de inglés]}. Ahora: ${4:[precio o condición actual]}; desde ese día: ${5:[precio o condición nueva]}.',
          },
          {
            parts: ['gives-reason'],
            text: 'El motivo: ${6:[motivo breve: el grupo tendrá la mitad de alumnos]}.',
          },
          {
            parts: ['handover-or-cover'],
            text: 'Lo que ya tenemos acordado no cambia: ${7:[lo que se mantiene: tu bono de marzo sigue igual]}.',
          },
          {
            parts: ['next-step'],
            text: 'Dime antes ${8:[fecha, con «del»: del 31 de marzo]} si seguimos con las nuevas condiciones. Si quieres que lo hablemos antes, llámame al ${9:[teléfono]}.',
          },
          {
            parts: ['thanks'],
            text: 'Gracias por ${10:[algo concreto: estos dos años de clases]}.',
          },
          { parts: [], text: 'Un saludo,\n${11:[nombre]}' },
        ],
        example: {
          1: 'Manuel',
          2: 'del 1 de mayo',
          3: 'las clases de inglés para tu equipo',
          4: '38 euros por hora, en grupos de doce',
          5: '44 euros por hora, en grupos de seis',
          6: 'con seis personas, cada una habla el doble',
          7: 'el bono de veinte horas que pagaste en febrero sigue valiendo hasta la última hora',
          8: 'del 31 de marzo',
          9: '644 556 677',
          10: 'estos dos años de clases y por avisarme siempre de cada cambio de turno',
          11: 'Diana Costa',
        },
      },
    ],
    ru: [
      {
        title: 'Уведомление о новых ценах или условиях',
        when: 'Меняется ваша цена или условия, и клиент должен знать об этом хотя бы за месяц.',
        address: 'вы',
        prefixes: ['уведомление-условия', 'уведомление'],
        subject: 'Новые условия с $2',
        sections: [
          { parts: [], text: 'Здравствуйте, ${1:[имя клиента]}!' },
          {
            parts: ['says-what', 'effective-date'],
            text: 'С ${2:[дата, например: 1 мая]} меняются условия ${3:[чего, родительный падеж: редактуры]}. Сейчас — ${4:[нынешняя цена или условие]}, с этого дня — ${5:[новая цена или условие]}.',
          },
          {
            parts: ['gives-reason'],
            text: 'Причина: ${6:[коротко, например: каждый текст теперь проходит вторую вычитку]}.',
          },
          {
            parts: ['handover-or-cover'],
            text: 'Всё, о чём мы уже договорились, остаётся на прежних условиях: ${7:[что не меняется, например: апрельский номер по старой цене]}.',
          },
          {
            parts: ['next-step'],
            text: 'Напишите, пожалуйста, до ${8:[дата, например: 31 марта]}, продолжаем ли мы на новых условиях. Если хотите сначала обсудить их, позвоните: ${9:[телефон]}.',
          },
          {
            parts: ['thanks'],
            text: 'Спасибо вам за ${10:[что-то конкретное, винительный падеж: два года работы над журналом]}.',
          },
          { parts: [], text: 'С уважением,\n${11:[имя и фамилия]}' },
        ],
        example: {
          1: 'Людмила',
          2: '1 мая',
          3: 'редактуры',
          4: '1 400 ₽ за страницу',
          5: '1 600 ₽ за страницу',
          6: 'каждый текст теперь проходит вторую полную вычитку',
          7: 'годовой отчёт и апрельский номер считаем по 1 400 ₽',
          8: '31 марта',
          9: '+7 846 123-45-67',
          10: 'два года интересных рукописей и прямых замечаний',
          11: 'Марк Левин',
        },
      },
    ],
  },
} satisfies Template
