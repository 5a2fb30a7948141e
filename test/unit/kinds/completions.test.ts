import assert from 'node:assert/strict'
import { check } from '../../../src/checker/check.ts'
import type { Completion } from '../../../src/kinds/completions/completion.ts'
import { completer, type CompletionRequest } from '../../../src/kinds/completions/completions-at.ts'
import { outlineOf } from '../../../src/kinds/outline.ts'
import type { Subkind } from '../../../src/kinds/kinds.ts'
import { templates } from '../../../src/kinds/templates.ts'
import { genderOf } from '../../../src/templates/courtesies/gender-of.ts'
import { parseSnippet } from '../../../src/templates/parse-snippet.ts'
import { writeText } from '../../../src/templates/fill-template.ts'
import { readGreeting } from '../../../src/text/greeting.ts'
import { type Language, languages } from '../../../src/text/language.ts'
import { readMessage } from '../../../src/text/read-message.ts'
import { readSignOff } from '../../../src/text/sign-off.ts'

type More = Partial<Omit<CompletionRequest, 'text' | 'offset'>>

const complete = completer()

/** The day of all examples: Monday, 2 March 2026. */
const today = { year: 2026, month: 3, day: 2 }

/** What is offered at the bar in a text. */
const offeredAt = (marked: string, more: More = {}): Promise<readonly Completion[]> => {
  const offset = marked.indexOf('|')
  assert.ok(offset >= 0)
  return complete({ text: marked.replace('|', ''), offset, likely: 'en', locale: 'en', today, ...more })
}

const wordsAt = async (marked: string, more?: More): Promise<string[]> =>
  (await offeredAt(marked, more)).map(({ words }) => words)

const jobsAt = async (marked: string, more?: More): Promise<string[]> => [
  ...new Set((await offeredAt(marked, more)).map(({ job }) => job)),
]

/** A text with a completion taken; filled in as its example is where `isFilled`, else with its open points. */
function taken(marked: string, { range, snippet, words, example }: Completion, isFilled: boolean): string {
  const text = marked.replace('|', '')
  const inserted = writeText(parseSnippet(snippet.replace('$0', '')))
  const written = isFilled && example !== undefined ? inserted.replace(words, () => example) : inserted
  return text.slice(0, range.start) + written + text.slice(range.end)
}

const apology = { kind: 'apology' } as const

describe('completions in a message', () => {
  const quiet: Readonly<Record<string, readonly [string, More?]>> = {
    'in the middle of a line': ['Hello Anna,\n\nI am| here.', apology],
    'in the middle of a sentence': ['Hello Anna,\n\nThe report that |', apology],
    'in ordinary words': ['Hello Anna,\n\nThe repo|', apology],
    'in the second line of a sentence': [
      'Hello Anna,\n\nThe long report on all that you wanted us to look at in the last quarter and\nI am|',
      apology,
    ],
    'after a full stop in the middle of a paragraph': ['Hello Anna,\n\nIt is here. |\nIt is yours.', apology],
    'in a list': ['Hello Anna,\n\n- I am|', apology],
    'in a heading': ['Hello Anna,\n\n# I am|', apology],
    'in quoted mail': ['Hello Anna,\n\n> I am|', apology],
    'in code': ['Hello Anna,\n\n```\nI am|\n```\n', apology],
    'in the front matter': ['---\nI am|\n---\n\nHello Anna,\n', apology],
    'in the subject': ['Subject: I am|\n\nHello Anna,\n', apology],
    'below the signature': ['Hello Anna,\n\nIt is here.\n\n-- \nLaura\n\n|', apology],
    'below the sign-off': ['Hello Anna,\n\nIt is here.\n\nKind regards,\nLaura\n\n|', apology],
    'above the greeting': ['|\n\nHello Anna,\n\nIt is here.', apology],
    'where the kind is not known': ['Hello Anna,\n\n|It is here.'.replace('|', '|\n\n')],
    'unasked in a text that is no message': ['Notes\n\nThis is all.\n\nKind |', { isUnasked: true }],
    'unasked where nothing has been typed': ['Hello Anna,\n\nIt is here. |', { ...apology, isUnasked: true }],
  }
  for (const [where, [marked, more]] of Object.entries(quiet))
    it(`are not offered ${where}`, async () => {
      assert.deepEqual(await wordsAt(marked, more), [])
    })

  it('are a greeting at the beginning, below headers too, and only one', async () => {
    assert.deepEqual(await jobsAt('|'), ['greeting'])
    assert.deepEqual(await jobsAt('Subject: the report\n\n|\nIt is here.'), ['greeting'])
    assert.deepEqual(await jobsAt('|', apology), ['greeting', 'part'])
    assert.deepEqual(await jobsAt('Hello Anna,\n\n|', apology), ['part'])
  })

  it('are a sign-off below the last paragraph', async () => {
    assert.deepEqual(await jobsAt('Hello Anna,\n\nThe report is ready.\n\n|'), ['sign-off'])
    assert.deepEqual(await jobsAt('Hello Anna,\n\n|\n\nThe report is ready.'), [])
  })

  it('are the templates whose prefix is typed on a line of its own, in the first language that has any', async () => {
    const labelsAt = async (marked: string, more?: More): Promise<string[]> =>
      (await offeredAt(marked, more)).filter(({ job }) => job === 'template').map(({ label }) => label)
    assert.deepEqual(await labelsAt('apology|'), [
      'Apology: can be fixed',
      'Apology: cannot be undone',
      'Apology: on behalf of others',
      'Apology: missed appointment',
    ])
    assert.deepEqual(await labelsAt('Notes of today:\n\nSilen|'), ['Breaking a silence'])
    assert.deepEqual(await labelsAt('silen|', { likely: 'es', locale: 'ru' }), [
      'usted · Письмо после молчания',
      'tú · Письмо после молчания',
    ])
    assert.deepEqual(await labelsAt('извинение-в|', { locale: 'es' }), ['Disculpa: cita perdida'])
    for (const marked of [
      'no|',
      'This is it: apology|',
      'Please accept my apology|',
      'Please accept\napology|',
      'apology| accepted',
      'Hello Anna,\n\napology|',
      'apology|\n\nKind regards,\nLaura',
      'Тебе всё отправили вчера, проверь почту.\n\napology|',
    ])
      assert.deepEqual(await labelsAt(marked), [], marked)
  })

  it('are templates that sign as the settings say, with what they are for', async () => {
    const [first] = await offeredAt('отказ-з|', { sender: 'Лаура Соль', signOff: { ru: 'Всего доброго,' } })
    assert.match(first?.snippet ?? '', /\n\nВсего доброго,\nЛаура Соль\$0$/)
    assert.match(first?.words ?? '', /\n\nВсего доброго,\nЛаура Соль$/)
    assert.equal(first?.found, 'отказ-занятость')
    assert.match(first.when ?? '', /^Работа вам интересна/)
  })

  it('complete the first words unasked in a message', async () => {
    const [first] = await wordsAt('Hello Anna,\n\nIt is here.\n\nKind |', { isUnasked: true })
    assert.equal(first, 'Kind regards,\n[your name]')
    assert.equal((await wordsAt('Dear |', { isUnasked: true, isKnown: true })).length, 3)
    assert.deepEqual(await wordsAt('Dear |', { isUnasked: true }), [])
  })

  it('are found by the first letters, without capitals, accents and opening marks', async () => {
    assert.deepEqual(await wordsAt('dear m|'), ['Dear Mr [surname],', 'Dear Ms [surname],'])
    assert.deepEqual(await wordsAt('estimada|', { likely: 'es' }), [
      'Estimada [nombre del cliente]:',
      'Estimada señora [apellido]:',
    ])
    assert.deepEqual(await wordsAt('Hola, Nuria:\n\nque mas|', { ...apology, likely: 'es' }), [
      '¿Qué más puedo hacer por usted? Puede responder a este mensaje o llamarme al [teléfono].',
      '¿Qué más puedo hacer por ti? Contéstame por aquí o llámame al [teléfono].',
    ])
  })

  it('are found by the name of the part, in the language of the interface and of the message', async () => {
    const text = (typed: string): string => `Hello Anna,\n\n${typed}|`
    const found = async (typed: string): Promise<string[]> =>
      (await offeredAt(text(typed), { ...apology, locale: 'ru' })).map((own) => `${own.label} < ${own.found}`)
    assert.deepEqual(await found('проси'), ['Просит прощения < Просит прощения'])
    assert.deepEqual(await found('прощ'), ['Просит прощения < прощения'])
    assert.deepEqual(await found('says'), ['Просит прощения < Says sorry'])
    assert.deepEqual(await found('I am s'), ['Просит прощения < I am sorry that I [what you did].'])
  })

  it('are in the language that was said, else of the text, else of the words, else the likely one', async () => {
    const languagesAt = async (marked: string, more: More): Promise<string[]> => [
      ...new Set((await offeredAt(marked, more)).map(({ language }) => language)),
    ]
    assert.deepEqual(await languagesAt('|', { language: 'ru', likely: 'es' }), ['ru'])
    assert.deepEqual(await languagesAt('Hola, Marta:\n\nYa tienes el informe.\n\n|', { likely: 'ru' }), ['es'])
    assert.deepEqual(await languagesAt('Hola, Marta:\n\nЗ|', { likely: 'ru' }), [])
    assert.deepEqual(await languagesAt('Здр|', { likely: 'es' }), ['ru'])
    assert.deepEqual(await languagesAt('|', { likely: 'es' }), ['es'])
  })

  it('are in the register of the message', async () => {
    const report = 'Te envío el informe que querías.'
    assert.ok(!(await wordsAt(`Hola, Marta:\n\n${report}\n\n|`)).some((words) => words.startsWith('Atentamente')))
    assert.ok((await wordsAt('Estimada Marta:\n\nLe envío el informe.\n\n|')).includes('Atentamente,\n[nombre]'))
    assert.deepEqual(await wordsAt(`|\n\n${report}`), [
      'Hola, [nombre del cliente]:',
      'Buenos días, [nombre del cliente]:',
      'Buenas tardes, [nombre del cliente]:',
    ])
    const familiar = await wordsAt('|\n\nОтправляю тебе отчёт.')
    assert.ok(familiar.includes('Привет, [имя клиента]!') && !familiar.includes('Здравствуйте, [имя клиента]!'))
    const polite = await wordsAt('|\n\nОтправляю вам отчёт.')
    assert.ok(polite.includes('Здравствуйте, [имя клиента]!') && !polite.includes('Привет, [имя клиента]!'))
  })

  it('address the reader in parts as the message does, or not at all', async () => {
    const parts = async (text: string): Promise<string> => (await wordsAt(`${text}\n\n|`, apology)).join('\n')
    assert.match(await parts('Hola, Marta:\n\nTe envié otro informe.'), /Para arreglarlo, voy a/)
    assert.doesNotMatch(await parts('Hola, Marta:\n\nTe envié otro informe.'), /usted|Le pido/)
    assert.doesNotMatch(await parts('Hola, Marta:\n\nLe envié otro informe.'), /por ti|tendrás/)
    assert.doesNotMatch(await parts('Hola, Marta:\n\nVos tenés otro informe, te lo mandé.'), /por ti|tendrás|usted/)
    assert.doesNotMatch(await parts('Привет, Тимур!\n\nЯ отправил тебе не тот файл.'), /вам|вас/)
    assert.match(await parts('Здравствуйте, Тимур!\n\nЯ отправил Вам не тот файл.'), /для Вас/)
  })

  it('name the reader and the writer where they are known, with the gender that the name gives away', async () => {
    const greetings = await wordsAt('|', { likely: 'ru', recipient: 'Анна Сергеевна' })
    assert.ok(greetings.includes('Уважаемая Анна Сергеевна!'), greetings.join())
    assert.ok((await wordsAt('|', { likely: 'es', recipient: 'señor Ortega' })).includes('Estimado señor Ortega:'))
    assert.ok((await wordsAt('|', { likely: 'ru', recipient: 'Anna' })).includes('Здравствуйте, [имя клиента]!'))
    const people = { sender: 'Laura $1', signOff: { en: 'With ${best} wishes,' } }
    const [chosen] = await offeredAt('Hello Anna,\n\nThe report is ready.\n\n|', people)
    assert.equal(chosen?.snippet, 'With \\${best\\} wishes,\nLaura \\$1$0')
  })

  it('begin with what belongs at the place, and among it with what the kind needs', async () => {
    const text = 'Hello Anna,\n\n|\n\nTo fix this, I will send you the corrected invoice.'
    const [first, ...others] = await offeredAt(text, apology)
    assert.deepEqual([first?.label, first?.isPreferred], ['Says sorry', true])
    assert.ok(others.every(({ isPreferred }) => !isPreferred))
    const labels = others.map(({ label }) => label)
    assert.deepEqual(labels.slice(-3), ['Gives a date', 'Prevents a repeat', 'Asks or invites'])
  })

  it('are set off by blank lines, and by a space in a paragraph', async () => {
    const sorry = 'I am sorry that I [what you did].'
    const isSorry = ({ words }: Completion): boolean => words === sorry
    const cases = [
      ['Hello Anna,\n|', `Hello Anna,\n\n${sorry}`],
      ['Hello Anna,\n|\nIt is here.', `Hello Anna,\n\n${sorry}\n\nIt is here.`],
      ['Hello Anna,\r\n\r\n|', `Hello Anna,\r\n\r\n${sorry}`],
      ['Hello Anna,\n\nIt is here.|', `Hello Anna,\n\nIt is here. ${sorry}`],
      ['Hello Anna,\n\nIt is here. I a|', `Hello Anna,\n\nIt is here. ${sorry}`],
      ['Hello Anna,\n\n  I am|', `Hello Anna,\n\n  ${sorry}`],
    ] as const
    for (const [marked, wanted] of cases) {
      const found = (await offeredAt(marked, apology)).find(isSorry)
      assert.ok(found, marked)
      assert.equal(taken(marked, found, false), wanted)
    }
  })
})

/** Writes a message of completions alone, always the first of its job that the pick takes. */
async function written(language: Language, kind: Subkind, pick: number): Promise<string> {
  let text = ''
  const more = { language, kind, likely: language }
  const add = async (job: Completion['job']): Promise<boolean> => {
    const marked = text === '' ? '|' : `${text}\n\n|`
    const offered = (await offeredAt(marked, more)).filter((own) => own.job === job)
    const chosen = offered[pick % Math.max(1, offered.length)] ?? offered[0]
    if (chosen) text = taken(marked, job === 'part' ? (offered[0] ?? chosen) : chosen, true)
    return chosen !== undefined
  }
  await add('greeting')
  for (let parts = 0; (await add('part')) && parts < 12; parts++);
  await add('sign-off')
  return text
}

describe('a message that is written of completions alone', () => {
  for (const { id } of templates) {
    for (const language of languages) {
      it(`holds all parts of ${id} in ${language}, and no fault`, async () => {
        for (let pick = 0; pick < 5; pick++) {
          const text = await written(language, id as Subkind, pick)
          const { messages, lang } = await check(text, { kind: id as Subkind, today })
          assert.equal(lang, language)
          assert.deepEqual(
            messages.map((found) => `${found.ruleId}: ${found.text}`),
            [],
            text,
          )
        }
      })
    }
  }
})

const bases: Readonly<Record<Language, readonly string[]>> = {
  en: ['Hello Anna,\n\nThe March report is in your folder.', 'Dear Ms Petrie,\n\nThe March report is in your folder.'],
  es: [
    'Hola, Nuria:\n\nTe escribo por el informe de marzo.',
    'Estimada señora Ortega:\n\nLe escribo por el informe de marzo.',
    'Buenos días, Nuria:\n\nEl informe de marzo está en la carpeta.',
  ],
  ru: [
    'Привет, Тимур!\n\nПишу тебе об отчёте за март.',
    'Здравствуйте, Анна Сергеевна!\n\nПишу вам об отчёте за март.',
    'Добрый день, Тимур!\n\nПишу Вам об отчёте за март.',
  ],
}

describe('each completion', () => {
  for (const { id } of templates) {
    for (const language of languages) {
      it(`adds no fault to a message of ${id} in ${language}, and is what it says`, async () => {
        const kind = id as Subkind
        for (const base of bases[language]) {
          const more = { language, kind, likely: language }
          const faultsOf = async (text: string): Promise<string[]> =>
            (await check(text, { ...more, today })).messages
              .filter(
                ({ ruleId, family }) =>
                  !ruleId.endsWith('/learned') && family !== 'placeholder' && family !== 'structure',
              )
              .map(({ ruleId, text: words }) => `${ruleId}: ${words}`)
          assert.deepEqual(await faultsOf(base), [])
          for (const place of [`${base}\n\n|`, `${base}|`, base.replace(/^.*?\n/, '|\n')])
            for (const completion of await offeredAt(place, more))
              for (const isFilled of [true, false]) {
                const text = taken(place, completion, isFilled)
                assert.deepEqual(await faultsOf(text), [], text)
                if (isFilled) await assertIsWhatItSays(text, completion, kind, language)
              }
        }
      })
    }
  }
})

async function assertIsWhatItSays(text: string, { job, label }: Completion, kind: Subkind, language: Language) {
  const message = readMessage(text, { language })
  if (job === 'greeting') assert.ok(readGreeting(message)?.opening, text)
  if (job === 'sign-off') assert.ok(readSignOff(message)?.ending, text)
  if (job !== 'part') return
  const outline = await outlineOf(message, kind)
  const part = outline?.parts.find((own) => own.part.text.en.title === label)
  assert.ok(part?.place, `${label} is not found in: ${text}`)
}

describe('the gender of a name', () => {
  const names = {
    'Анна Сергеевна': 'feminine',
    'Пётр Ильич': 'masculine',
    'Олег Петрович': 'masculine',
    'Анна Рабинович': undefined,
    Анна: undefined,
    'señora Ortega': 'feminine',
    'Mr Brown': 'masculine',
    'Mr and Mrs Brown': undefined,
    'Nuria Gil': undefined,
  }
  for (const [name, gender] of Object.entries(names))
    it(`is ${gender ?? 'open'} for ${name}`, () => {
      assert.equal(genderOf(name), gender)
    })
})
