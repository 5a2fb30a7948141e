import assert from 'node:assert/strict'
import fc from 'fast-check'
import { check, type CheckOptions } from '../../../src/checker/check.ts'
import { defaultSettings } from '../../../src/checker/default-settings.ts'
import { IncrementalCheck } from '../../../src/checker/incremental/incremental-check.ts'
import { findingKey } from '../../../src/checker/silenced.ts'
import { readMessage } from '../../../src/text/read-message.ts'
import { textOf } from '../../../scripts/bench/texts.ts'
import { assertEqual, changed } from './followed.ts'

/** What messages are made of, and what may change how the lines around it are read. */
const pieces = [
  ...['a', 'й', ' ', ' ', '.', '?', '!', ',', ':', '\t', '\u00a0', '\ufeff', 'e\u0301', '🎉', '\ud83d', '5', '10:30', '(', ')', '¿', '…'],
  ...['\n', '\n', '\n\n', '\r\n', '\r', '\n\n\n', '“', '”', '«', '»', '"', 'e.g. ', 'Mr. ', 'т. д. ', 'Sra. '],
  ...['```\n', '\n```', '~~~\n', '`', '``', '<!--', '-->', '\n<!-- ', '<b>', 'https://example.com/a', 'anna@example.com', ']('],
  ...['\n> quoted', '\nOn Mon, 5 May 2025 at 10:30, Ann Lee wrote:\n', 'wrote:', '\nEl lun, 5 may 2025 a las 10:30, Ana escribió:\n'],
  ...['\n-- \n', '\n--\n', '---\n', '\n---\ntitle: x\n---\n', '____________\n', '\nSent from my iPhone\n', '-----Original Message-----\n'],
  ...['\nSubject: 5 May, 100 EUR\n', 'From: Ann\nTo: Bo\nDate: x\n', 'To: Peter Hale\n', '\n- ', '\n1. ', '## '],
  '\nThis email is confidential and privileged. If you are not the intended recipient, delete it.',
  ...['Hi Anna,\n\n', 'Hola, Ana:\n\n', 'Здравствуйте, Анна!\n\n', 'Thanks again, Peter.', '\nBest regards,\nLaura\n', '\nС уважением,\nИван\n'],
  ...['I am sorry if this caused any trouble. ', 'I am sorry. ', 'We apologise for the delay. ', 'You never answer. ', 'The new plan is done. '],
  'As I already told you, you should have read it. ',
  'Everyone else is happy with it, so the problem is probably on your side. ',
  ...['he or she is crazy. ', 'The businessman is late. ', 'PLEASE ANSWER THIS NOW!!! ', 'The invoice is 200 EUR, due on 6 May. '],
  ...['Lamento si le ha molestado. ', 'usted ', 'tú tienes ', 'vos tenés ', 'ustedes ', 'vosotros ', 'Los datos son correctos. ', 'Estimado/a cliente '],
  ...['Извините, если вам это доставило неудобства. ', 'вы ', 'Вы ', 'ты ', 'я отправил(а) ', 'Cчёт ', 'мы сделали всё, что могли. '],
  ...['Der Vertrag ist nicht gut und das ist so. ', 'word '.repeat(30), 'One two three four five six seven. '.repeat(5), 'слово '.repeat(20)],
] // prettier-ignore

const text = (maxLength: number) => fc.array(fc.constantFrom(...pieces), { maxLength }).map((chosen) => chosen.join(''))

/** An edit of any text: where, as a share of it, how much goes, what comes. */
const edit = fc.record({ place: fc.double({ min: 0, max: 1, noNaN: true }), gone: fc.nat(40), text: text(3) })

const low = { ...defaultSettings, caution: 'low' as const }
const settings = fc.constantFrom(
  defaultSettings,
  low,
  { ...low, rules: { equality: 'info', 'over-apology/repeated': 'off', 'false-apology': 'off' } } as const,
  { ...low, allow: ['the new', 'word word', 'done. The'], phrases: [{ phrase: 'plan', message: 'Say what it is.' }] },
)

const options = fc.record(
  {
    settings,
    language: fc.constantFrom('en', 'es', 'ru'),
    locale: fc.constantFrom('en', 'es', 'ru'),
    recipient: fc.constant('Anna Smith'),
    sender: fc.constant('Laura Soto'),
  },
  { requiredKeys: ['settings'] },
)

/** Sentences of which long paragraphs are made; the last of each language may end a part. */
const sentences = {
  en: ['I am sorry if this caused any trouble. ', 'You never answer. ', 'He or she is crazy. ', 'Thanks again, Peter. ', 'Then PLEASE READ THIS NOW!!! ', 'Mr. Smith said “no”, e.g. to me. ', 'Nobody knows about the arrangements. '],
  es: ['Lamento si le ha molestado. ', 'Tú tienes los documentos preparados. ', 'Estimado/a cliente, disculpe. ', 'Mañana enviaremos los documentos correspondientes. '],
  ru: ['Извините, если вам это доставило неудобства. ', 'Ты опять опоздал. ', 'Я отправил(а) документы. ', 'Завтра мы отправим остальные материалы. '],
} as const // prettier-ignore

/** A paragraph that is read in parts: on one line, on some, or wrapped. */
const longParagraph = fc
  .constantFrom('en', 'es', 'ru')
  .chain((language) =>
    fc.tuple(
      fc.array(fc.constantFrom(...sentences[language]), { minLength: 100, maxLength: 160 }),
      fc.constantFrom(/(?!)()/g, /() (?=T|Nob)/g, /(\S{12}) /g, /(.{60}\S*) /g),
    ),
  )
  .map(([chosen, lineEnd]) => chosen.join('').trimEnd().replace(lineEnd, '$1\n'))

/** What is typed within a paragraph more often than anything else. */
const typing = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom('a', 'е', ' ', '. ', '.', '? ', ', ', 'Then ', '') },
  { weight: 1, arbitrary: text(1) },
  { weight: 1, arbitrary: fc.constantFrom(...sentences.en, ...sentences.ru) },
)
const smallEdit = fc.record({ place: fc.double({ min: 0, max: 1, noNaN: true }), gone: fc.nat(2), text: typing })

/** Asserts that a check says after each of some edits what a new one says. */
async function assertFollows(
  start: string,
  edits: readonly { readonly place: number; readonly gone: number; readonly text: string }[],
  chosen: CheckOptions,
): Promise<void> {
  const followed = new IncrementalCheck(start, chosen)
  let now = start
  for (const { place, gone, text: by } of edits) {
    const rangeOffset = Math.round(place * now.length)
    const change = { rangeOffset, rangeLength: Math.min(gone, now.length - rangeOffset), text: by }
    followed.edit([change])
    now = changed(now, change)
    await assertEqual(followed, now, chosen)
  }
}

describe('IncrementalCheck', () => {
  it('says after each edit what a check of the whole text says', async () => {
    await fc.assert(
      fc.asyncProperty(text(25), fc.array(edit, { minLength: 1, maxLength: 6 }), options, assertFollows),
      { numRuns: 120 },
    )
  }).timeout(60_000)

  it('says so of long paragraphs, too', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.oneof(longParagraph, text(4)), { minLength: 1, maxLength: 3 }),
        fc.array(fc.oneof({ weight: 5, arbitrary: smallEdit }, edit), { minLength: 4, maxLength: 10 }),
        options,
        async (paragraphs, edits, chosen) => {
          await assertFollows(paragraphs.join('\n\n'), edits, chosen)
        },
      ),
      { numRuns: 30 },
    )
  }).timeout(60_000)

  it('follows what is typed in a long message in three languages', async () => {
    const parts = (['en', 'es', 'ru'] as const).map((language) => textOf(language, 1500))
    let now = parts.join('\n')
    const followed = new IncrementalCheck(now, { settings: low })
    for (const [step, by] of [
      ...Array.from('Sorry if. '),
      '\n\n',
      ...Array.from('Вы '),
      '',
      '',
      '. We did all that we could.\n\n- ',
    ].entries()) {
      const rangeOffset = Math.trunc((((step * 7919) % 97) / 97) * now.length)
      const change = { rangeOffset, rangeLength: by === '' ? 300 : 0, text: by }
      followed.edit([change])
      now = changed(now, change)
      await assertEqual(followed, now, { settings: low })
    }
  })

  it('keeps silent about what was silenced, wherever it moves', async () => {
    const start = 'Hi Anna,\n\nI am sorry if this caused any trouble. You never answer.\n\nLaura\n'
    const [first] = (await check(start, { isLive: true })).messages
    assert.ok(first)
    const chosen = { silenced: new Set([findingKey(first, readMessage(start))]) }
    const followed = new IncrementalCheck(start, chosen)
    await assertEqual(followed, start, chosen)
    followed.edit([{ rangeOffset: 10, rangeLength: 0, text: 'The plan is done.\n\n' }])
    await assertEqual(
      followed,
      changed(start, { rangeOffset: 10, rangeLength: 0, text: 'The plan is done.\n\n' }),
      chosen,
    )
  })

  it('counts apologies of each language where two stand side by side', async () => {
    const spanish = 'Siento mucho que los datos no estén listos. Disculpe la espera de los documentos. '
    const english = 'I am sorry that the first draft went out with the wrong logo, and we have the new one here.'
    const start = `${spanish.repeat(3)}\n\n${spanish}\n> quoted\n${english}\n`
    await assertEqual(new IncrementalCheck(start), start, {})
  })

  it('takes edits that come while it loads what it needs', async () => {
    const followed = new IncrementalCheck('I am sorry if this caused any trouble.')
    const early = followed.report()
    followed.edit([{ rangeOffset: 0, rangeLength: 0, text: 'Lamento si le ha molestado a usted, de verdad.\n\n' }])
    const report = await followed.report()
    assert.deepEqual(await early, report)
    assert.equal(report.messages.length, 2)
  })
})
