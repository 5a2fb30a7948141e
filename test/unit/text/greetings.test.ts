import assert from 'node:assert/strict'
import { readGreeting } from '../../../src/text/greeting.ts'
import type { PersonName } from '../../../src/text/person-name.ts'
import { readMessage } from '../../../src/text/read-message.ts'
import { readSignOff } from '../../../src/text/sign-off.ts'

/** A name with its words: `Ms Whitfield=whitfield`, then `titled` or `several`. */
const named = (text: string, name: PersonName | undefined): string => {
  if (!name) return 'nobody'
  const { start, end, words, titled, several } = name
  return `${text.slice(start, end)}=${words.join('+')}${titled ? ' titled' : ''}${several ? ' several' : ''}`
}

/** How a text greets: the words, what opens it, in which language, and whom it greets. */
function greeted(text: string): string {
  const greeting = readGreeting(readMessage(text))
  if (!greeting) return 'none'
  const { start, end, opening, openingAt, language, gendered, name } = greeting
  const at = openingAt ? text.slice(openingAt.start, openingAt.end) : '–'
  return `${text.slice(start, end)} | ${opening ?? '–'} (${at}) ${language ?? '–'}${gendered ? ' gendered' : ''} | ${named(text, name)}`
}

/** How a text ends: the words, what ends it, in which language, and who signs. */
function signed(text: string): string {
  const signOff = readSignOff(readMessage(text))
  if (!signOff) return 'none'
  const { start, end, ending, endingAt, language, name } = signOff
  const at = endingAt ? text.slice(endingAt.start, endingAt.end) : '–'
  return `${text.slice(start, end)} | ${ending ?? '–'} (${at}) ${language ?? '–'} | ${named(text, name)}`
}

const greetings: readonly (readonly [text: string, greeting: string])[] = [
  ['Hi Anna,\nthe plan is ready.', 'Hi Anna | hi (Hi) en | Anna=anna'],
  ['Hi, Anna!\nThe plan is ready.', 'Hi, Anna | hi (Hi) en | Anna=anna'],
  ['Good morning Anna, the plan is ready.', 'Good morning Anna | good morning (Good morning) en | Anna=anna'],
  ['  * Hi Anna,\nthe plan is ready.', 'Hi Anna | hi (Hi) en | Anna=anna'],
  ['“Hi Anna,\nthe plan is ready.”', 'Hi Anna | hi (Hi) en | Anna=anna'],
  ['Anna, hello!\nThe plan is ready.', 'Anna, hello | hello (hello) en | Anna=anna'],
  ['Anna,\nthe plan is ready.', 'Anna | – (–) – | Anna=anna'],
  ['Anna: the plan is ready.', 'none'],
  ['Anna\nthe plan is ready.', 'none'],
  ['anna,\nthe plan is ready.', 'none'],
  ['Team,\nthe plan is ready.', 'none'],
  ['Berlin,\nthe plan is ready.', 'none'],
  ['Dear Ms Whitfield,\nthe plan is ready.', 'Dear Ms Whitfield | dear (Dear) en | Ms Whitfield=whitfield titled'],
  ['Dear Ms. Whitfield,\nthe plan is ready.', 'Dear Ms. Whitfield | dear (Dear) en | Ms. Whitfield=whitfield titled'],
  [
    'Dear Mr and Mrs Whitfield,\nthe plan is ready.',
    'Dear Mr and Mrs Whitfield | dear (Dear) en | Mr and Mrs Whitfield=whitfield titled several',
  ],
  [
    'Dear Anna and Peter,\nthe plan is ready.',
    'Dear Anna and Peter | dear (Dear) en | Anna and Peter=anna+peter several',
  ],
  [
    'Dear Anna, Peter and Eva,\nthe plan is ready.',
    'Dear Anna, Peter and Eva | dear (Dear) en | Anna, Peter and Eva=anna+peter+eva several',
  ],
  ['Dear Anna, Peter\nthe plan is ready.', 'Dear Anna | dear (Dear) en | Anna=anna'],
  ['Dear J. Whitfield,\nthe plan is ready.', 'Dear J. Whitfield | dear (Dear) en | J. Whitfield=j+whitfield'],
  [
    'Dear J. R. Whitfield,\nthe plan is ready.',
    'Dear J. R. Whitfield | dear (Dear) en | J. R. Whitfield=j+r+whitfield',
  ],
  ['Dear J.,\nthe plan is ready.', 'Dear | dear (Dear) en | nobody'],
  [
    'Dear Anna-Maria de la Cruz,\nthe plan is ready.',
    'Dear Anna-Maria de la Cruz | dear (Dear) en | Anna-Maria de la Cruz=anna-maria+anna+maria+cruz',
  ],
  ['Dear my Anna,\nthe plan is ready.', 'none'],
  ['Dear customer,\nthe plan is ready.', 'Dear | dear (Dear) en | nobody'],
  ['Dear all,\nthe plan is ready.', 'Dear | dear (Dear) en | nobody'],
  ['Dear Sales team,\nthe plan is ready.', 'Dear | dear (Dear) en | nobody'],
  ['Hi there,\nthe plan is ready.', 'Hi there | hi there (Hi there) en | nobody'],
  ['Hi there the plan is ready.', 'none'],
  ['Hi,\nthe plan is ready.', 'Hi | hi (Hi) en | nobody'],
  ['Hi\nAnna, the plan is ready.', 'Hi | hi (Hi) en | nobody'],
  ['Hi,\nAnna, the plan is ready.', 'Hi | hi (Hi) en | nobody'],
  ['hi anna, the plan is ready', 'hi anna | hi (hi) en | anna=anna'],
  ['hi xyz, the plan is ready', 'none'],
  ['Hi Anna the plan is ready.', 'Hi Anna | hi (Hi) en | Anna=anna'],
  ['Hi Anna here, the plan is ready.', 'Hi | hi (Hi) en | nobody'],
  ['Hi Anna from the shop, the plan is ready.', 'Hi | hi (Hi) en | nobody'],
  ['Hi, Anna the plan is ready.', 'Hi | hi (Hi) en | nobody'],
  ['Hi Anna – the plan is ready.', 'Hi Anna | hi (Hi) en | Anna=anna'],
  ['Hi Anna; the plan is ready.', 'Hi Anna | hi (Hi) en | Anna=anna'],
  ['Hi Anna) the plan is ready.', 'Hi Anna | hi (Hi) en | Anna=anna'],
  ['Hi Anna / the plan is ready.', 'Hi | hi (Hi) en | nobody'],
  ['Hi Anna… the plan is ready.', 'Hi Anna | hi (Hi) en | Anna=anna'],
  ['Hi Xyzzy Plugh, the plan is ready.', 'Hi Xyzzy Plugh | hi (Hi) en | Xyzzy Plugh=xyzzy+plugh'],
  ['Hi Xyzzy the plan is ready.', 'Hi | hi (Hi) en | nobody'],
  ['We say hi Anna, the plan is ready.', 'none'],
  ['The plan is ready.\n\nHi Anna,\nthe plan is ready.', 'Hi Anna | hi (Hi) en | Anna=anna'],
  ['One.\nTwo.\nThree.\nFour.\nHi Anna,\nthe plan is ready.', 'Hi Anna | hi (Hi) en | Anna=anna'],
  ['One.\nTwo.\nThree.\nFour.\nFive.\nHi Anna,\nthe plan is ready.', 'none'],
  ['The plan is ready and so are we, for all that you asked us to do.\nHi Anna,\nall is well.', 'none'],
  ['Estimada Ana:\nel plan está listo.', 'Estimada Ana | estimada (Estimada) es gendered | Ana=ana'],
  [
    'Estimado Sr. Ruiz:\nel plan está listo.',
    'Estimado Sr. Ruiz | estimado (Estimado) es gendered | Sr. Ruiz=ruiz titled',
  ],
  ['Hola, Ana:\nel plan está listo.', 'Hola, Ana | hola (Hola) es | Ana=ana'],
  ['Ana, buenos días:\nel plan está listo.', 'Ana, buenos días | buenos días (buenos días) es | Ana=ana'],
  ['¡Hola, Ana!\nEl plan está listo.', 'Hola, Ana | hola (Hola) es | Ana=ana'],
  ['Hola Ana y Luis,\nel plan está listo.', 'Hola Ana y Luis | hola (Hola) es | Ana y Luis=ana+luis several'],
  ['Hola Ana y el plan está listo.', 'Hola | hola (Hola) es | nobody'],
  ['Querida Ana, el plan está listo.', 'Querida Ana | querida (Querida) es gendered | Ana=ana'],
  ['Ana, estimada,\nel plan está listo.', 'none'],
  [
    'Здравствуйте, Анна Сергеевна!\nПлан готов.',
    'Здравствуйте, Анна Сергеевна | здравствуйте (Здравствуйте) ru | Анна Сергеевна=анна+сергеевна',
  ],
  [
    'Уважаемая Анна Сергеевна,\nплан готов.',
    'Уважаемая Анна Сергеевна | уважаемая (Уважаемая) ru gendered | Анна Сергеевна=анна+сергеевна',
  ],
  [
    'Уважаемый г-н Петров!\nПлан готов.',
    'Уважаемый г-н Петров | уважаемый (Уважаемый) ru gendered | г-н Петров=петров titled',
  ],
  ['Анна, добрый день!\nПлан готов.', 'Анна, добрый день | добрый день (добрый день) ru | Анна=анна'],
  ['Анна, план готов, высылаю.', 'Анна | – (–) – | Анна=анна'],
  ['Анна, наш менеджер, выслала план.', 'none'],
  ['Анна, ваш менеджер, выслала план.', 'none'],
  ['Анна, ваш план уже готов к отправке.', 'Анна | – (–) – | Анна=анна'],
  ['Анна, План готов.', 'none'],
  ['Анна! план готов.', 'Анна | – (–) – | Анна=анна'],
  ['Привет, Аня\nПлан готов.', 'Привет, Аня | привет (Привет) ru | Аня=аня'],
  ['Добрый день, коллеги!\nПлан готов.', 'Добрый день | добрый день (Добрый день) ru | nobody'],
  [
    'Добрый день, уважаемая Анна!\nПлан готов.',
    'Добрый день, уважаемая Анна | добрый день (Добрый день) ru | Анна=анна',
  ],
]

const signOffs: readonly (readonly [text: string, signOff: string])[] = [
  [
    'The plan is ready.\n\nKind regards,\nTom Whitfield',
    'Kind regards,\nTom Whitfield | kind regards (Kind regards) en | Tom Whitfield=tom+whitfield',
  ],
  ['The plan is ready.\n\nKind regards, Tom', 'Kind regards, Tom | kind regards (Kind regards) en | Tom=tom'],
  ['The plan is ready. Kind regards, Tom', 'Kind regards, Tom | kind regards (Kind regards) en | Tom=tom'],
  ['The plan is ready.\n\nKind regards', 'Kind regards | kind regards (Kind regards) en | nobody'],
  ['The plan is ready.\n\nKind regards,\nthe team', 'Kind regards | kind regards (Kind regards) en | nobody'],
  ['The plan is ready.\n\nKind regards,\ntom', 'Kind regards,\ntom | kind regards (Kind regards) en | tom=tom'],
  ['The plan is ready.\n\nKind regards,\nxyzzy', 'Kind regards | kind regards (Kind regards) en | nobody'],
  [
    'The plan is ready.\n\nKind regards,\nTom\nHead of Sales\n+44 20 1234',
    'Kind regards,\nTom | kind regards (Kind regards) en | Tom=tom',
  ],
  ['The plan is ready.\n\nKind regards,\nTom.', 'Kind regards,\nTom | kind regards (Kind regards) en | Tom=tom'],
  ['The plan is ready.\n\nKind regards.\nTom', 'Kind regards.\nTom | kind regards (Kind regards) en | Tom=tom'],
  ['The plan is ready.\n\nKind regards – Tom', 'Kind regards – Tom | kind regards (Kind regards) en | Tom=tom'],
  ['The plan is ready.\n\nKind regards to you all from us', 'none'],
  ['The plan is ready.\n\nBest wishes for the plan', 'none'],
  ['The plan is ready.\n\nThanks,\nTom', 'Thanks,\nTom | thanks (Thanks) en | Tom=tom'],
  ['The plan is ready.\n\nThanks for all', 'none'],
  ['The plan is ready.\n\nThanks', 'none'],
  [
    'The plan is ready.\n\nThanks!\nTom Whitfield',
    'Thanks!\nTom Whitfield | thanks (Thanks) en | Tom Whitfield=tom+whitfield',
  ],
  ['The plan is ready.\n\nTom', 'Tom | – (–) – | Tom=tom'],
  ['The plan is ready.\n\nTom.', 'Tom | – (–) – | Tom=tom'],
  ['The plan is ready.\n\nTom!', 'none'],
  ['The plan is ready.\n\nTom\nHead of Sales', 'Tom | – (–) – | Tom=tom'],
  ['The plan is ready.\n\nTom\nHead of Sales\nBerlin\nGermany', 'none'],
  ['The plan is ready.\n\nThe whole team', 'none'],
  ['The plan is ready.\n\nXyzzy', 'none'],
  ['Tom', 'none'],
  ['Kind regards,\nTom', 'Tom | – (–) – | Tom=tom'],
  ['Hi Anna.\nKind regards,\nTom\n\nOne.\nTwo.\nThree.\nFour.\nFive.\nSix.\nSeven.', 'none'],
  ['El plan está listo.\n\nUn saludo,\nAna', 'Un saludo,\nAna | un saludo (Un saludo) es | Ana=ana'],
  ['El plan está listo.\n\nUn saludo, Ana Ruiz', 'Un saludo, Ana Ruiz | un saludo (Un saludo) es | Ana Ruiz=ana+ruiz'],
  [
    'El plan está listo.\n\nSaludos cordiales,\n\nAna',
    'Saludos cordiales,\n\nAna | saludos cordiales (Saludos cordiales) es | Ana=ana',
  ],
  ['El plan está listo.\n\nGracias,\nAna', 'Gracias,\nAna | gracias (Gracias) es | Ana=ana'],
  [
    'План готов.\n\nС уважением,\nАнна Петрова',
    'С уважением,\nАнна Петрова | с уважением (С уважением) ru | Анна Петрова=анна+петрова',
  ],
  ['План готов.\n\nС уважением, Анна', 'С уважением, Анна | с уважением (С уважением) ru | Анна=анна'],
  ['План готов.\n\nСпасибо,\nАнна', 'Спасибо,\nАнна | спасибо (Спасибо) ru | Анна=анна'],
  ['План готов.\n\nСпасибо, Анна, за всё', 'none'],
  ['План готов.\n\nАнна', 'Анна | – (–) – | Анна=анна'],
]

describe('how a message greets', () => {
  for (const [text, greeting] of greetings) {
    it(`is read in ${JSON.stringify(text)}`, () => {
      assert.equal(greeted(text), greeting)
    })
  }
})

describe('how a message ends', () => {
  for (const [text, signOff] of signOffs) {
    it(`is read in ${JSON.stringify(text)}`, () => {
      assert.equal(signed(text), signOff)
    })
  }
})
