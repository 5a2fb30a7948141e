import assert from 'node:assert/strict'
import { check } from '../../src/checker/check.ts'
import { defaultSettings } from '../../src/checker/default-settings.ts'
import { type Language, languages } from '../../src/text/language.ts'

/** A message, and what is known of its reader and writer; `[[…]]` marks what must be found. */
type Case = string | { readonly text: string; readonly recipient?: string; readonly sender?: string }

type Cases = Readonly<Record<Language, readonly Case[]>>

const to = (recipient: string, text: string): Case => ({ text, recipient })
const from = (sender: string, text: string): Case => ({ text, sender })

const table: Readonly<Record<string, Cases>> = {
  'name/recipient-mismatch': {
    en: [
      to('Anna Whitfield', 'Hi [[Peter]], your order left our shop this morning.'),
      to('Anna', 'Dear [[Mark]],\nyour order left our shop this morning.'),
      to('Priya Nair', 'Good morning [[Ms Okafor]],\nyour order left our shop this morning.'),
      to('Thandeka Zulu', 'Hello [[George]]! Your order left our shop this morning.'),
      to('Anna Whitfield', 'hi [[peter]], your order left our shop this morning'),
      'To: Daniel Reyes <d.reyes@brine.example>\nSubject: Your order\n\nDear [[Sophie]],\nyour order left our shop.',
      'To: Daniel Reyes; Ines Roca\n\nHi [[Sophie]],\nyour order left our shop.',
      to('Robert Hale', 'Hi Bob, your order left our shop this morning.'),
      to('Elizabeth Hale', 'Hi Liz,\nyour order left our shop this morning.'),
      to('Katherine Hale', 'Hi Catherine,\nyour order left our shop this morning.'),
      to('Anna Whitfield', 'Dear Ms Whitfield,\nyour order left our shop this morning.'),
      to('Ms Whitfield', 'Hi Peter,\nyour order left our shop this morning.'),
      to('Anna', 'Dear Ms Whitfield,\nyour order left our shop this morning.'),
      to('Whitfield & Sons Ltd', 'Hi Peter,\nyour order left our shop this morning.'),
      to('Anna Whitfield', 'Hi team,\nyour order left our shop this morning.'),
      to('Anna Whitfield', 'Hi there, your order left our shop this morning.'),
      to('Anna Whitfield', 'Hi, Peter from the shop here. Your order left this morning.'),
      to('Anna Whitfield', 'Your order left our shop this morning with Peter.'),
      to('Anna and Peter Whitfield', 'Hi Peter,\nyour order left our shop this morning.'),
      to('Peter Whitfield', 'Hi Anna and Peter,\nyour order left our shop this morning.'),
      to('J. Whitfield', 'Hi John,\nyour order left our shop this morning.'),
      to('Анна Вершинина', 'Hi Anna, your order left our shop this morning.'),
      to('Seán Walsh', 'Hi Shane, your order left our shop this morning.'),
      'To: All members\n\nDear Sophie,\nyour order left our shop.',
      'To: sales@brine.example\n\nDear Sophie,\nyour order left our shop.',
    ],
    es: [
      to('Lucía Ferrer', 'Hola, [[Marcos]]: tu pedido salió esta mañana.'),
      to('Lucía Ferrer', 'Buenos días, [[Andrés]]. Tu pedido salió esta mañana.'),
      to('Andrés Molina', 'Estimada [[Beatriz]]:\nsu pedido salió esta mañana.'),
      to('Andrés Molina', 'Estimado [[Sr. Quiroga]]:\nsu pedido salió esta mañana.'),
      'Para: Lucía Ferrer\nAsunto: Tu pedido\n\nHola [[Pablo]]:\ntu pedido salió esta mañana.',
      to('Francisco Molina', 'Hola, Paco: tu pedido salió esta mañana.'),
      to('José Molina', 'Hola Pepe, tu pedido salió esta mañana.'),
      to('María Dolores Ferrer', 'Hola, Lola: tu pedido salió esta mañana.'),
      to('Lucía Ferrer', 'Estimada señora Ferrer:\nsu pedido salió esta mañana.'),
      to('Andres Molina', 'Hola, Andrés: tu pedido salió esta mañana.'),
      to('Lucía Ferrer', 'Estimados clientes:\nsu pedido salió esta mañana.'),
      to('Lucía Ferrer', 'Hola, soy Marcos. Tu pedido salió esta mañana.'),
      to('Hotel Miramar', 'Hola, Marcos: tu pedido salió esta mañana.'),
    ],
    ru: [
      to('Анна Вершинина', 'Здравствуйте, [[Пётр]]! Ваш заказ отправлен утром.'),
      to('Анна Вершинина', '[[Игорь]], добрый день! Ваш заказ отправлен утром.'),
      to('Анна Вершинина', '[[Максим]], ваш заказ отправлен утром.'),
      to('Олег Вершинин', 'Уважаемая [[Светлана Юрьевна]]!\nВаш заказ отправлен утром.'),
      'Кому: Ольге Вершининой\nТема: Заказ\n\nДобрый день, [[Тимур]]!\nВаш заказ отправлен утром.',
      to('Елена Вершинина', 'Лена, привет! Твой заказ отправлен утром.'),
      to('Александр Вершинин', 'Саша, привет! Твой заказ отправлен утром.'),
      to('Наталья Вершинина', 'Наташ, привет! Твой заказ отправлен утром.'),
      to('Анна Вершинина', 'Уважаемая Анна Сергеевна!\nВаш заказ отправлен утром.'),
      to('Вершинин Пётр Ильич', 'Уважаемый Пётр Ильич!\nВаш заказ отправлен утром.'),
      to('Малахов Пётр', 'Уважаемый господин Малахов!\nВаш заказ отправлен утром.'),
      to('Peter Malakhov', 'Пётр, добрый день! Ваш заказ отправлен утром.'),
      to('Анна Вершинина', 'Максим, наш курьер, отправил ваш заказ утром.'),
      to('Анна Вершинина', 'Коллеги, добрый день! Заказ отправлен утром.'),
      'Кому: Павлу Вершинину\n\nПаша, привет! Твой заказ отправлен утром.',
      'Кому: Льву Вершинину\n\nЛев, добрый день! Ваш заказ отправлен утром.',
    ],
  },
  'name/two-names': {
    en: [
      'Hi Sophie,\nThe roof is dry again.\nThank you, [[George]], for the photos. We come on Monday.',
      'Hello Sophie,\n\nThe roof is dry again.\n\nHi [[George]],\n\nWe come on Monday.',
      'Hi Sophie,\nThe roof is dry again. George took the photos.\nThank you,\nGeorge',
      'Hi Sophie,\nThe roof is dry again.\nKind regards,\nIris\n\nHi George,\nThe roof is dry again.\nKind regards,\nIris',
      'Hi Becca,\nThe roof is dry again. Thank you, Rebecca. We come on Monday.',
    ],
    es: [
      'Hola, Pilar:\nEl tejado ya está seco.\nMuchas gracias, [[Gonzalo]], por las fotos. Vamos el lunes.',
      'Hola, Pilar:\nEl tejado ya está seco. Gonzalo hizo las fotos.\nGracias,\nGonzalo',
      'Hola, Pilar:\nEl tejado ya está seco. Perdón, Gonzalo, nuestro pintor, llega tarde. Vamos el lunes.',
    ],
    ru: [
      'Полина, добрый день!\nКрыша снова сухая.\nСпасибо, [[Глеб]], за фотографии. Приедем в понедельник.',
      'Полина, добрый день!\nКрыша снова сухая, Глеб прислал фотографии.\nСпасибо,\nГлеб',
      'Здравствуйте, Александр!\nКрыша снова сухая. Спасибо, Саша. Приедем в понедельник.',
    ],
  },
  'name/own-name': {
    en: [
      from('Iris Lang', 'Hi [[Iris]],\nthe roof is dry again.'),
      'Hi [[Iris]],\nThe roof is dry again.\nCheers,\nIris',
      from('Iris Lang', 'Hi Sophie,\nthe roof is dry again.'),
      { text: 'Hi Iris,\nthe roof is dry again.\nCheers,\nIris', recipient: 'Iris Holt', sender: 'Iris Lang' },
      from('Iris Lang', 'Dear Ms Lang,\nthe roof is dry again.'),
    ],
    es: [
      from('Pilar Roca', 'Hola, [[Pilar]]: el tejado ya está seco.'),
      'Hola, [[Pilar]]:\nEl tejado ya está seco.\nSaludos,\nPilar Roca',
      from('Pilar Roca', 'Hola, Pili: el tejado ya está seco.'),
      { text: 'Hola, Pilar: el tejado ya está seco.', recipient: 'Pilar Soto', sender: 'Pilar Roca' },
    ],
    ru: [
      from('Полина Ланская', '[[Полина]], добрый день! Крыша снова сухая.'),
      'Здравствуйте, [[Глеб]]!\nКрыша снова сухая.\nС уважением,\nГлеб Ланской',
      from('Полина Ланская', 'Полина Олеговна, добрый день! Крыша снова сухая.'),
      { text: 'Полина, добрый день! Крыша снова сухая.', recipient: 'Полина Ветрова', sender: 'Полина Ланская' },
    ],
  },
  'register/greeting-language': {
    en: [
      '[[Уважаемая]] Sophie,\nThe roof is dry again and we will come on Monday.',
      '[[Buenas tardes]], Sophie. The roof is dry again and we will come on Monday.',
      'Hi Sophie,\nThe roof is dry again and we will come on Monday.\n[[С уважением]],\nIris',
      'Hi Pilar,\nThe roof is dry again and we will come on Monday.\nRegards,\nGonzalo',
      'Hola Pilar,\nThe roof is dry again and we will come on Monday.',
      'Hi Pilar,\nOk, Monday.',
    ],
    es: [
      '[[Dear]] Pilar,\nEl tejado ya está seco y vamos el lunes por la mañana.',
      '[[Hello]] Pilar, el tejado ya está seco y vamos el lunes por la mañana.',
      'Hola, Pilar:\nEl tejado ya está seco y vamos el lunes por la mañana.\n[[Kind regards]],\nIris',
      'hi Pilar, el tejado ya está seco y vamos el lunes por la mañana',
      'Hello! El tejado ya está seco y vamos el lunes por la mañana.',
      'Buenos días, Sophie:\nEl tejado ya está seco y vamos el lunes por la mañana.',
    ],
    ru: [
      '[[Hi]] Полина, крыша снова сухая, и мы приедем в понедельник.',
      '[[Dear]] Полина,\nКрыша снова сухая, и мы приедем в понедельник.',
      'Полина, добрый день!\nКрыша снова сухая, и мы приедем в понедельник.\n[[Un saludo]],\nГлеб',
      'Полина, hi! Крыша снова сухая, и мы приедем в понедельник.',
      'Dear Polina, то есть Полина, здравствуйте! Крыша снова сухая, и мы приедем в понедельник.',
    ],
  },
  'style/mixed-script': {
    en: ['The [[rооf]] is dry again.', 'The roof is dry again, says ВкусVill.', 'Café Ölçer is dry again.'],
    es: ['El [[tеjado]] ya está seco.', 'El tejado de Málaga ya está seco.'],
    ru: [
      'Крыша снова [[cухая]].',
      'Мы [[пpиедем]] в понедельник.',
      'Напишите на [[РayPal]].',
      'Счёт [[OАО]] «Крыша» пришёл.',
      'Это CRMка, её чинит PR-отдел.',
      'Приложение для iPhoneа и Wi-Fi у вас есть.',
      'В номере 3 лампы по 40 мBт и CО2.',
      'Код `cчёт` пишите латиницей.',
      'Витамин D3 и T-образная балка.',
    ],
  },
  'style/attachment': {
    en: [
      'Hi Sophie, [[please find attached]] the photos of the roof.',
      'The photos [[are enclosed]].',
      '[[I am attaching]] the photos of the roof.',
      'The gutter is attached to the beam.',
      'Your photos came without an attachment.',
      'Did you attach the photos? They attached great value to it.',
      "I can't see the attachment in your mail.",
    ],
    es: [
      'Pilar, [[te adjunto]] las fotos del tejado.',
      '[[Adjuntamos]] las fotos del tejado.',
      'Las fotos del tejado [[van adjuntas]].',
      'La directora adjunta vio el tejado.',
      'Las fotos llegaron sin adjunto.',
    ],
    ru: [
      'Фото крыши [[во вложении]].',
      'Полина, [[прикладываю]] фото крыши.',
      'Акт [[прилагается]].',
      'Мы приложили немало сил, и крыша сухая.',
      'Прикладывайте лёд каждый час.',
      'Обновите приложение на телефоне.',
      'Вы не приложили фото крыши.',
    ],
  },
  'style/subject-mismatch': {
    en: [
      'Subject: Transfer of $1,200\n\nHi Sophie,\nplease transfer the sum of [[$2,100]].',
      'Subject: Roof repair on 4 May\n\nHi Sophie,\nthe repair takes place on [[5 May]].',
      'Subject: Invoice 1,200 USD\n\nHi Sophie,\nthe sum is $1200.00.',
      'Subject: Invoice $1,200\n\nHi Sophie,\nthe roof was $900 and the gutter $300.',
      'Subject: Invoice $1,200\n\nHi Sophie,\nthe late fee is $1,500.',
      'Subject: Roof repair on 4 May\n\nHi Sophie,\ncould the repair be on 5 May instead?',
      'Subject: Roof repair on May 4th\n\nHi Sophie,\nthe repair takes place on 4 May.',
    ],
    es: [
      'Asunto: Presupuesto de 1.200 €\n\nHola, Pilar:\nel tejado cuesta [[2.100 €]].',
      'Asunto: Obra del tejado el 4 de mayo\n\nHola, Pilar:\nel tejado se arregla el [[5 de mayo]].',
      'Asunto: Presupuesto de 1.200 €\n\nHola, Pilar:\nel tejado cuesta 1200 euros.',
      'Asunto: Presupuesto de 1.200 €\n\nHola, Pilar:\nel anticipo es de 1.000 €.',
    ],
    ru: [
      'Тема: Смета на 12 000 ₽\n\nЗдравствуйте, Полина!\nКрыша стоит [[21 000 руб.]]',
      'Тема: Ремонт крыши 4 мая\n\nЗдравствуйте, Полина!\nРемонт начнётся [[5 мая]].',
      'Тема: Смета на 12 000 ₽\n\nЗдравствуйте, Полина!\nКрыша стоит 12000 рублей.',
      'Тема: Смета на 12 000 ₽\n\nЗдравствуйте, Полина!\nПредоплата — 10 000 ₽.',
    ],
  },
}

/** Placeholders and dates have tables of their own. */
const ids = new Set(Object.keys(table))

describe('what is found of names, languages, letters and the subject', () => {
  for (const [id, cases] of Object.entries(table)) {
    for (const language of languages) {
      for (const one of cases[language]) {
        const { text: marked, recipient, sender } = typeof one === 'string' ? { text: one } : { ...one }
        const expected = [...marked.matchAll(/\[\[(.*?)\]\]/g)].map(([, words]) => `${id}: ${words ?? ''}`)
        const known = [recipient && `to ${recipient}`, sender && `from ${sender}`].filter(Boolean).join(', ')

        it(`${id}: ${marked} ${known}`, async () => {
          const text = marked.replace(/\[\[|\]\]/g, '')
          const options = { language, recipient, sender, today: { year: 2026, month: 3, day: 2 } }
          const { messages } = await check(text, { ...options, settings: defaultSettings })
          const found = messages.filter(({ ruleId }) => ids.has(ruleId))
          assert.deepEqual(
            found.map((fact) => `${fact.ruleId}: ${fact.text}`),
            expected,
          )
          for (const { message } of found) assert.doesNotMatch(message, /\{/)
          for (const { fixes, ruleId } of found) {
            for (const fix of fixes) {
              const mended = text.slice(0, fix.start) + fix.text + text.slice(fix.end)
              const after = await check(mended, { ...options, settings: defaultSettings })
              assert.ok(!after.messages.some((message) => message.ruleId === ruleId), mended)
            }
          }
        })
      }
    }
  }

  it('holds at least thirty cases a language, and both verdicts of each rule', () => {
    for (const language of languages) {
      const all = Object.values(table).flatMap((cases) => cases[language])
      assert.ok(all.length >= 30, `${language}: ${all.length}`)
    }
    for (const [id, cases] of Object.entries(table)) {
      for (const language of languages) {
        const caught = cases[language].filter((one) => (typeof one === 'string' ? one : one.text).includes('[['))
        assert.ok(caught.length > 0 && caught.length < cases[language].length, `${id} in ${language}`)
      }
    }
  })
})
