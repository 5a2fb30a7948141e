import type { SubkindData } from '../kind.ts'

/** Tells the client before the date that something will be late, with the new date and what is being done. */
export const delayTemplate = {
  id: 'delay',
  title: { en: 'Delay', es: 'Retraso', ru: 'Задержка' },
  search: {
    en: ['late', 'overdue', 'deadline', 'slipping', 'postpone', 'behind'],
    es: ['tarde', 'llego', 'atraso', 'plazo', 'demora', 'aplazar'],
    ru: ['опоздание', 'опаздываю', 'не успеваю', 'срок', 'просрочка', 'перенос'],
  },
  parts: [],
  wordings: {
    en: [
      {
        title: 'Delay: a new date for your work',
        when: 'You will not meet the agreed date, and you know on which day you will deliver.',
        prefixes: ['late-delivery', 'delay'],
        subject: 'Delay with $2: new date',
        sections: [
          { parts: [], text: "Hello ${1:[client's name]}," },
          {
            parts: ['says-what-is-late'],
            text: 'I am writing to tell you that ${2:[the work, e.g. your brand guide]} will be late.',
          },
          {
            parts: ['new-date'],
            text: 'The new date is ${3:[date]}, instead of ${4:[the date agreed before]}: you will have ${5:[what the client gets, e.g. the full guide]} by ${6:[hour, e.g. 16:00]} that day. If that date does not work for you, please call me on ${7:[phone number]}.',
          },
          { parts: ['owns-it'], text: 'I am sorry. It was my responsibility to keep to the schedule.' },
          {
            parts: ['cause'],
            text: 'This happened because ${8:[the cause in one phrase, e.g. I found an error in the print files]}.',
          },
          {
            parts: ['what-is-being-done'],
            text: 'To catch up, I have already ${9:[what you have done, e.g. moved another project]}, and I am now ${10:[what you are doing, e.g. finishing the last pages]}. In the meantime, you can use ${11:[what is ready, e.g. the logo files]}.',
          },
          { parts: [], text: 'Kind regards,\n${12:[your name]}' },
        ],
        example: {
          1: 'Priya',
          2: 'your brand guide',
          3: 'Tuesday, 10 March',
          4: 'Thursday, 5 March',
          5: 'all forty pages and the print files',
          6: '16:00',
          7: '+44 20 7946 0815',
          8: 'two of the typefaces need a licence that I did not order in time',
          9: 'ordered both licences',
          10: 'finishing the nine pages that use them',
          11: 'the logo files and the colour values in your folder',
          12: 'Martin Hale',
        },
        roles: { 1: 'recipient', 3: 'date', 4: 'date', 12: 'sender' },
        past: [4],
      },
    ],
    es: [
      {
        title: 'Retraso con nueva fecha de entrega',
        when: 'No voy a cumplir la fecha acordada y sé qué día podré entregar.',
        address: 'usted',
        prefixes: ['retraso-entrega-usted', 'retraso-entrega', 'retraso'],
        subject: 'Retraso y nueva fecha de entrega',
        sections: [
          { parts: [], text: '${1|Estimado señor,Estimada señora|} ${2:[apellido]}:' },
          {
            parts: ['says-what-is-late'],
            text: 'Le escribo para informarle de un retraso: ${3:[el trabajo, con artículo: el manual de marca]} no llegará en la fecha acordada.',
          },
          {
            parts: ['new-date'],
            text: 'La nueva fecha de entrega es el ${4:[fecha]}, antes de las ${5:[hora, p. ej.: 16:00]}, en lugar del ${6:[fecha acordada antes]}. Si eso altera sus planes, llámeme al ${7:[teléfono]}.',
          },
          { parts: ['owns-it'], text: 'Le pido disculpas: organizar bien el trabajo era mi responsabilidad.' },
          {
            parts: ['cause'],
            text: 'La causa es que ${8:[la causa en una frase: encontré un error en los archivos]}.',
          },
          {
            parts: ['what-is-being-done'],
            text: 'Para recuperar el tiempo, ya ${9:[lo que hice, en pasado: pasé otro encargo a abril]} y ahora ${10:[lo que hago, en presente: termino las últimas páginas]}. Mientras tanto, puede usar ${11:[lo que ya está listo, con artículo: los archivos del logotipo]}.',
          },
          { parts: [], text: 'Atentamente,\n${12:[nombre y apellido]}' },
        ],
        example: {
          1: 'Estimado señor',
          2: 'Quiroga',
          3: 'el manual de marca',
          4: 'martes 10 de marzo',
          5: '16:00',
          6: 'jueves 5 de marzo',
          7: '+57 601 555 0186',
          8: 'pedí tarde la licencia de dos tipografías',
          9: 'compré las dos licencias',
          10: 'termino las nueve páginas que las usan',
          11: 'los archivos del logotipo, que están en su carpeta',
          12: 'Lorena Mejía',
        },
        roles: { 1: 'recipient-gender', 2: 'recipient', 4: 'date', 6: 'date', 12: 'sender' },
        past: [6],
      },
      {
        title: 'Retraso con nueva fecha de entrega',
        when: 'No voy a llegar a la fecha acordada y sé qué día podré entregar.',
        address: 'tú',
        prefixes: ['retraso-entrega-tú', 'retraso-entrega', 'retraso'],
        subject: 'Voy con retraso en $2: nueva fecha',
        sections: [
          { parts: [], text: 'Hola, ${1:[nombre del cliente]}:' },
          {
            parts: ['says-what-is-late'],
            text: 'Prefiero avisarte ya: voy con retraso en ${2:[el trabajo, con artículo: la guía de marca]} y no llego a la fecha que acordamos.',
          },
          {
            parts: ['new-date'],
            text: 'La nueva fecha es el ${3:[fecha]}, en vez del ${4:[fecha acordada antes]}: antes de las ${5:[hora, p. ej.: 16:00]} tendrás ${6:[lo que recibirá: la guía completa]}. Si eso te trastoca los planes, llámame al ${7:[teléfono]}.',
          },
          { parts: ['owns-it'], text: 'Lo siento: organizar bien el trabajo era cosa mía y asumo la responsabilidad.' },
          {
            parts: ['cause'],
            text: 'La causa es que ${8:[la causa en una frase: encontré un error en los archivos]}.',
          },
          {
            parts: ['what-is-being-done'],
            text: 'Para recuperar el tiempo, ${9:[lo que hago ahora, en presente: dedico la semana solo a tu guía]}. Mientras tanto, ya puedes usar ${10:[lo que está listo, con artículo: los archivos del logo]}.',
          },
          { parts: [], text: 'Un saludo,\n${11:[nombre]}' },
        ],
        example: {
          1: 'Berta',
          2: 'la guía de marca',
          3: 'martes 10 de marzo',
          4: 'jueves 5 de marzo',
          5: '16:00',
          6: 'las cuarenta páginas y los archivos de imprenta',
          7: '655 012 348',
          8: 'he pedido tarde la licencia de dos tipografías',
          9: 'esta semana dejo otros encargos y termino las nueve páginas que faltan',
          10: 'los archivos del logo, que están en tu carpeta',
          11: 'Rubén Soto',
        },
        roles: { 1: 'recipient', 3: 'date', 4: 'date', 11: 'sender' },
        past: [4],
      },
    ],
    ru: [
      {
        title: 'Задержка и новый срок',
        when: 'Вы не успеваете к согласованному сроку и знаете, в какой день сдадите работу.',
        address: 'вы',
        prefixes: ['перенос-срока', 'задержка'],
        subject: 'Задержка и новый срок сдачи',
        sections: [
          { parts: [], text: 'Здравствуйте, ${1:[имя клиента]}!' },
          {
            parts: ['says-what-is-late'],
            text: 'Пишу, чтобы предупредить о задержке: ${2:[работа, винительный падеж: гид по бренду]} я не успеваю сдать к сроку.',
          },
          {
            parts: ['new-date'],
            text: 'Новый срок — ${3:[дата]}, вместо ${4:[прежняя дата, родительный падеж]}: до ${5:[время, например: 16:00]} вы получите ${6:[что получит клиент, винительный падеж: все разделы и файлы]}. Если что-то нужно вам раньше, позвоните мне: ${7:[телефон]}.',
          },
          {
            parts: ['owns-it'],
            text: 'Прошу прощения: сроки ${8|планировал,планировала|} я, и задержка на моей ответственности.',
          },
          {
            parts: ['cause'],
            text: 'Причина в том, что ${9:[причина одной фразой, например: в файлах для печати нашлась ошибка]}.',
          },
          {
            parts: ['what-is-being-done'],
            text: 'Чтобы наверстать упущенное, я сейчас ${10:[что вы делаете, настоящее время: занимаюсь только вашим заказом]}. А пока вы можете пользоваться ${11:[чем, творительный падеж: файлами логотипа]}.',
          },
          { parts: [], text: 'С уважением,\n${12:[имя и фамилия]}' },
        ],
        example: {
          1: 'Тимур',
          2: 'гид по бренду',
          3: 'вторник, 10 марта',
          4: 'четверга, 5 марта',
          5: '16:00',
          6: 'все сорок страниц и файлы для печати',
          7: '+7 495 123-45-71',
          8: 'планировала',
          9: 'я слишком поздно заказала лицензии на два шрифта',
          10: 'занимаюсь только вашим заказом: осталось девять страниц с этими шрифтами',
          11: 'файлами логотипа, они уже в вашей папке',
          12: 'Вера Климова',
        },
        roles: { 1: 'recipient', 3: 'date', 4: 'date-by', 8: 'sender-gender', 12: 'sender' },
        past: [4],
      },
    ],
  },
} as const satisfies SubkindData
