import assert from 'node:assert/strict'
import { check, type CheckOptions } from '../../../src/checker/check.ts'
import { defaultSettings } from '../../../src/checker/default-settings.ts'
import { IncrementalCheck } from '../../../src/checker/incremental/incremental-check.ts'
import { findingKey, learnedKey } from '../../../src/checker/silenced.ts'
import { readMessage } from '../../../src/text/read-message.ts'
import { textOf } from '../../../scripts/bench/texts.ts'
import { assertEqual, changed } from './followed.ts'

/** What is found for the first time in a text, and what is written there. */
type Step = readonly [gone: string, text: string]

interface Walk {
  readonly title: string
  readonly start: string
  readonly steps: readonly Step[]
  readonly options?: CheckOptions
  /** Rules that must have spoken on the way. */
  readonly tells: readonly string[]
}

const low = { ...defaultSettings, caution: 'low' } as const
const today = { year: 2026, month: 3, day: 2 }

/** Enough plain prose that nothing below it belongs to a message's beginning. */
const prose = Array.from({ length: 30 }, (_, at) => `The ${at} crates of tea arrived in the harbour, and we put all of them on the shelf behind the door. They are dry.\n\n`).join('') // prettier-ignore

const dear = 'Hi Anna,\n\nthe plan is done.\n\n'
const bye = 'Best regards,\nLaura\n'

const walks: readonly Walk[] = [
  {
    title: 'a subject is compared with what stands far below',
    start: `Subject: Invoice of 5 May 2026, 100 EUR\n\n${dear}${prose}The invoice is 100 EUR.\n\n${prose}${bye}`,
    steps: [
      ['is 100 EUR', 'is 200 EUR'],
      ['Hi Anna', 'Hello Anna'],
      ['EUR.', 'EUR, due on 6 May 2026.'],
      ['100 EUR', '200 EUR'],
      ['the plan', 'the new plan'],
      ['Subject: ', 'x '],
    ],
    options: { today },
    tells: ['style/subject-mismatch'],
  },
  {
    title: 'two people are addressed, one of them far below',
    start: `${dear}${prose}Thank you, Anna, for the crates.\n\n${prose}${bye}`,
    steps: [
      ['Thank you, Anna', 'Thank you, Peter'],
      ['They are dry.', 'They are wet.'],
      ['Hi Anna', 'Hi Peter'],
      ['Laura', 'Laura\n\nHi Anna,\n\nthe list is done.\n\nThanks again, Bob.\n'],
      ['Hi Peter', 'Hi Bob'],
      ['Hi Bob,\n\n', ''],
    ],
    tells: ['name/two-names'],
  },
  {
    title: 'the recipient is another',
    start: `${dear}${prose}${bye}`,
    steps: [
      ...([['Hi Anna', 'Hi Peter'], ['Hi Peter', 'Good morning.\n\nHi Peter']] as const),
      ...([['Hi Peter', 'Hi Ann'], ['Good morning.\n\n', '']] as const),
    ],
    options: { recipient: 'Anna Smith', sender: 'Laura Soto', today },
    tells: ['name/recipient-mismatch'],
  },
  {
    title: 'Russian forms of address are counted from end to end',
    start: 'Здравствуйте, Анна!\n\nВы получили наш план на эту неделю?\n\nМы всё уже давно сделали и проверили.\n\nСпасибо.\n',
    steps: [
      ...([['всё уже', 'всё, как ты просила, уже'], ['Спасибо', 'Спасибо тебе']] as const),
      ...([['Вы получили', 'Дошёл ли до вас'], ['как ты просила', 'как вы просили']] as const),
      ...([['тебе', 'вам'], ['вам', 'Вам']] as const),
    ],
    tells: ['register/mixed-address'],
  },
  {
    title: 'Spanish forms of address are counted from end to end',
    start: 'Estimada Ana:\n\nLe escribo porque usted pidió los datos de la semana.\n\nTodo está hecho desde ayer por la tarde.\n\nGracias.\n',
    steps: [
      ['Todo está', 'Como tú dijiste, todo está'],
      ['usted pidió', 'tú pediste'],
      ['Gracias', 'Gracias a usted'],
      ['Le escribo', 'Te escribo'],
    ],
    tells: ['register/mixed-address'],
  },
  {
    title: 'apologies in other blocks are counted',
    start: 'Hi Anna,\n\nI am sorry for the delay.\n\nThe plan is late.\n\nI apologise for the trouble.\n\nThe list is done.\n',
    steps: [
      ['The list', 'Sorry again about the mess.\n\nThe list'],
      ['The list', 'We apologise for the inconvenience.\n\nThe list'],
      ['I am sorry for the delay.', 'It is raining.'],
      ['Hi Anna', 'I am very sorry, Anna'],
      ['It is raining.', 'I am sorry for the rain. I am sorry for the wind.'],
      ['I apologise', 'We apologise'],
      ['Sorry again about the mess.\n\n', ''],
    ],
    tells: ['over-apology/repeated'],
  },
  {
    title: 'as many apologies above are in another language now',
    start: 'We are sorry for the rain.\n\nI am sorry about the list that came late. I am sorry about the plan.\n',
    steps: [['We are sorry for the rain.', 'Siento mucho que los datos no estén listos.']],
    tells: ['over-apology/repeated'],
  },
  {
    title: 'rules are off, words are allowed, and a team has phrases',
    start: `${dear}I am sorry if this caused any trouble.\n\nYou never answer.\n\nThe new plan is out.\n\n${bye}`,
    steps: [
      ['trouble', 'inconvenience'],
      ['You never answer', 'You should have read it, and you never answer'],
      ['The new plan', 'The newest plan, or the new plan,'],
      ['plan is done', 'new plan is done on 31 February 2026'],
      ['31 February', '30 February'],
    ],
    options: {
      today,
      settings: {
        ...low,
        rules: { 'false-apology': 'off', equality: 'info' },
        allow: ['never answer', '30 February 2026'],
        phrases: [{ phrase: 'new plan', message: 'Say what it is.' }],
      },
    },
    tells: ['style/team-phrase', 'blame-shift/recipient'],
  },
  {
    title: 'words about people are looked at where they come',
    start: `${dear}The businessman is late.\n\nHe or she waits.\n\n${bye}`,
    steps: [
      ['The businessman', 'The crazy businessman'],
      ['waits', 'waits for the mailman'],
      ['plan is done', 'chairman is here'],
      ['businessman', 'merchant'],
    ],
    options: { settings: { ...low, rules: { equality: 'info' } } },
    tells: ['equality/he-she', 'equality/chairman-chairwoman'],
  },
  {
    title: 'the language of the message changes, and with it that of short paragraphs',
    start: 'Hola, Ana.\n\nThe plan for the next week is done, and we have sent it to you.\n\nUsted no responde.\n\nOK.\n',
    steps: [
      ['The plan for the next week is done, and we have sent it to you.', 'El plan de la semana que viene está hecho y ya se lo hemos enviado a usted.'],
      ['El plan de la semana que viene está hecho y ya se lo hemos enviado a usted.', 'План на неделю готов, и мы уже отправили его вам на прошлой неделе.'],
      ['Usted no responde', 'Вы никогда не отвечаете'],
      ['План на неделю готов, и мы уже отправили его вам на прошлой неделе.', 'Der Plan ist fertig und wir haben ihn schon gestern an Sie und an die anderen geschickt.'],
      ['Вы никогда не отвечаете', 'You never answer'],
      ['Der Plan ist fertig und wir haben ihn schon gestern an Sie und an die anderen geschickt.', ''],
    ],
    tells: ['blame-shift/absolute-accusation', 'vague-commitment/learned'],
  },
  {
    title: 'a long message in one language gets a greeting in another',
    start: `${dear}${prose}${bye}`,
    steps: [
      ['Hi Anna,', 'Здравствуйте, Анна!'],
      ['Здравствуйте, Анна!', 'Hola, Ana:'],
      ['Best regards', 'Un saludo'],
      ['Hola, Ana:', 'Hi Anna,'],
    ],
    options: { language: 'en' },
    tells: ['register/greeting-language'],
  },
] // prettier-ignore

/** Follows a walk; returns the rules that spoke. */
async function follow({ start, steps, options = {} }: Omit<Walk, 'title' | 'tells'>): Promise<Set<string>> {
  const followed = new IncrementalCheck(start, options)
  const told = new Set<string>()
  const note = async (now: string): Promise<void> => {
    for (const { ruleId } of (await assertEqual(followed, now, options)).messages) told.add(ruleId)
  }
  let now = start
  await note(now)
  for (const [gone, text] of steps) {
    const change = { rangeOffset: now.indexOf(gone), rangeLength: gone.length, text }
    assert.notEqual(change.rangeOffset, -1, gone)
    followed.edit([change])
    now = changed(now, change)
    await note(now)
  }
  return told
}

describe('a check that follows edits says what a new one says', () => {
  for (const { title, tells, ...walk } of walks)
    it(`where ${title}`, async () => {
      const told = await follow(walk)
      assert.deepEqual(
        tells.filter((id) => !told.has(id)),
        [],
        `told: ${[...told].join()}`,
      )
    }).timeout(10_000)

  for (const language of ['en', 'es', 'ru'] as const)
    it(`of sentences that models judge, in ${language}`, async () => {
      const start = textOf(language, 900)
      const [first = '', second = '', third = '', ...others] = start.split('\n\n')
      const told = await follow({
        start,
        steps: [
          [third, `${third} ${first}`],
          [first, second],
          [second, ''],
          [third, third.slice(0, third.indexOf('.') + 1)],
          [`${others[0] ?? ''}\n\n`, ''],
          ...others.slice(2, -1).map((part): Step => [part, '']),
          [others[1] ?? '', `${others[1] ?? ''}\n\n${second}\n\n${first}`],
        ],
        options: { settings: low },
      })
      assert.ok(told.size > 1, [...told].join())
    }).timeout(10_000)

  for (const [language, apologies] of [
    ['en', ['sorry']],
    ['es', ['Siento', 'disculpas']],
    ['ru', ['Простите', 'Извините']],
  ] as const)
    it(`when the message apologises no longer, in ${language}`, async () => {
      const start = textOf(language, 700)
      const steps = apologies.flatMap((word) =>
        start
          .split(word)
          .slice(1)
          .map((): Step => [word, 'x']),
      )
      assert.ok(steps.length > 1)
      const [first = '', second = ''] = start.split('\n\n')
      await follow({
        start,
        steps: [...steps, [first, `${apologies[0]}. ${first}`], [second, ''], [`${apologies[0]}.`, '']],
        options: { settings: low },
      })
    }).timeout(10_000)

  it('where each of the findings is silenced', async () => {
    const start = `Subject: 5 May 2026, 100 EUR\n\nHi Peter,\n\n${textOf('en', 500)}\nThe crazy businessman paid 200 EUR on 31 February 2026.\n\n${bye}`
    const options = { today, recipient: 'Anna Smith', settings: { ...low, rules: { equality: 'info' } } } as const
    const { messages } = await check(start, { ...options, isLive: true })
    const message = readMessage(start)
    assert.ok(messages.length > 3)
    for (const found of messages) {
      const silenced = new Set([findingKey(found, message)])
      await follow({ start, steps: [['Hi Peter', 'Hello Peter']], options: { ...options, silenced } })
    }
    const sentences = message.paragraphs.flatMap((paragraph) => paragraph.sentences)
    const silenced = new Set(sentences.map(({ start: from, end }) => learnedKey(start.slice(from, end))))
    await follow({ start, steps: [['Hi Peter', 'Hello Peter'], ['100 EUR', '300 EUR']], options: { ...options, silenced } }) // prettier-ignore
  }).timeout(20_000)
})
