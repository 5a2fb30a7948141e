import fc from 'fast-check'
import type { CheckOptions } from '../../../src/checker/check.ts'
import { defaultSettings } from '../../../src/checker/default-settings.ts'
import { allRules } from '../../../src/checker/all-rules.ts'
import { allFamilies } from '../../../src/checker/rule-families.ts'
import { places, type Settings, shows } from '../../../src/checker/settings.ts'
import { kindIds } from '../../../src/kinds/kind-titles.ts'
import { templates } from '../../../src/kinds/templates.ts'
import { cautions } from '../../../src/learned/model-file.ts'
import { examples } from '../../../src/rules/examples.ts'
import { severities } from '../../../src/rules/families.ts'
import { fillTemplate } from '../../../src/templates/fill-template.ts'
import { templateKeys } from '../../../src/templates/parse-team-templates.ts'
import { harmlessVariables, readingVariables } from '../../../src/templates/snippet-variables.ts'
import { languages } from '../../../src/text/language.ts'
import { nastyTexts } from './nasty-texts.ts'

/** The examples of all rules, without their marks. */
export const exampleTexts: readonly string[] = Object.values(examples)
  .flatMap((byLanguage) => Object.values(byLanguage))
  .flatMap(({ caught, permitted }) => [...caught, ...permitted])
  .map((example) => example.replace('[[', '').replace(']]', ''))

/** All templates, fresh and filled in. */
export const templateTexts: readonly string[] = templates.flatMap(({ wordings }) =>
  languages.flatMap((language) =>
    wordings[language].flatMap((wording) => [
      fillTemplate(wording, {}, { subject: language }),
      fillTemplate(wording, wording.example, { subject: language }),
    ]),
  ),
)

const language = fc.constantFrom(...languages)
const maybe = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> =>
  fc.option(value, { nil: undefined })

/** Any sign of any script, and any half of one. */
const anySign = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
  fc.nat(0xffff).map((unit) => String.fromCharCode(unit)),
  fc.constantFrom(...Array.from('aZéñжЯё09 .,;:!?-–—\'"«»“”„()[]{}<>*_`~#|/\\@%$€&=+^\t\n\r')),
  fc.constantFrom(
    '\r\n',
    '\n\n',
    '\0',
    '\ufeff',
    '\u200d',
    '\u202e',
    '\u2028',
    '\u0085',
    '\u0301',
    '🙂',
    '👩‍👧',
    '\u00ad',
  ),
)
const anyText = fc.string({ unit: anySign, maxLength: 30 })

const nastyPiece = fc
  .tuple(fc.constantFrom(...Object.values(nastyTexts)), fc.integer({ min: 1, max: 60 }))
  .map(([make, size]) => make(size))

const mailPiece = fc.constantFrom(
  'Dear Ana,', 'Hi Tom,', 'Estimada Eva:', 'Hola, Luis:', 'Здравствуйте, Анна!', 'Subject: ', 'Asunto: ', 'Тема: ', 'To: ana@example.com\n',
  'Kind regards,\nTom', 'Un saludo,\nEva', 'С уважением,\nИван', '-- \n', '---\n', '> ', '>> ', '- ', '1. ', '# ', '```\n', '~~~', '<!-- ', ' -->',
  'On 5 May 2025 at 10:00 Ana wrote:\n', 'El 5 de mayo, Ana escribió:\n', '5 мая 2025 г. Анна пишет:\n', 'From: a\nTo: b\nSubject: c\n',
  'by Friday', 'on 31/12', '31.12.2025', 'el lunes 5', 'в пятницу, 5 мая', 'at 10:00', 'soon', '[name]', '{{name}}', '[fecha]', '___', 'XX', 'TODO',
  'https://example.com/a?b=c', '[text](https://example.com "x")', 'a@b.co', '<b>', '</b>', '\n', '\n\n', '\r\n', ' ', ', ', '. ', '! ', '? ', ': ',
  'I am sorry if', 'but', 'you should have', 'Lamento que', 'Извините, если', 'вы сами', 'he', 'guys', 'asap', 'attached', 'adjunto', 'во вложении',
) // prettier-ignore

const known = fc.oneof(fc.constantFrom(...exampleTexts), fc.constantFrom(...templateTexts))

const piece = fc.oneof(
  { arbitrary: mailPiece, weight: 5 },
  { arbitrary: fc.constantFrom(...exampleTexts), weight: 2 },
  { arbitrary: nastyPiece, weight: 2 },
  { arbitrary: anyText, weight: 2 },
)

/** A change of a text: from a place on so many code units are replaced. Places are shares of the text. */
const change = fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(12), fc.oneof(fc.constant(''), piece))

/** An example or a template of which something was taken out, replaced or cut off. */
const mutated = fc.tuple(known, fc.array(change, { maxLength: 4 })).map(([text, changes]) =>
  changes.reduce((sofar, [share, width, by]) => {
    const at = Math.floor(share * sofar.length)
    return sofar.slice(0, at) + by + sofar.slice(at + width)
  }, text),
)

/** What somebody may write, paste or send: pieces of mail among hostile ones, examples with mistakes, anything. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  { arbitrary: fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join('')), weight: 4 },
  { arbitrary: mutated, weight: 4 },
  { arbitrary: fc.string({ unit: anySign, maxLength: 80 }), weight: 1 },
)

const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2200-12-31'), noInvalidDate: true })
  .map((date) => ({ year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }))

/** Settings of many kinds; few, because the rules are made ready for each of them and each language of the interface. */
const someSettings: readonly Settings[] = [
  defaultSettings,
  { ...defaultSettings, rules: { all: 'info', equality: 'warning' } },
  { ...defaultSettings, rules: Object.fromEntries(allRules.map(({ id }) => [id, 'error'])), caution: 'low' },
  { ...defaultSettings, rules: { learned: 'off', 'false-apology': 'off', structure: 'warning' } },
  { ...defaultSettings, allow: ['sorry', 'вы', '«', ''], caution: 'high' },
  {
    ...defaultSettings,
    phrases: [
      { phrase: 'sorry ~5 <* ...20 !not (you | @)>', message: 'M', instead: ['', '$1 [x]'] },
      { phrase: '(we | я | yo)+ [,]', message: '', severity: 'error' },
      { phrase: '^ [*] на', message: 'M', language: 'ru', instead: ['да'] },
    ],
  },
]

const interfaces = someSettings.map((settings, place) => ({ settings, locale: languages[place % languages.length] }))

const circumstances = fc.record({
  language: maybe(language),
  kind: maybe(fc.constantFrom(...kindIds)),
  silenced: maybe(fc.constantFrom(new Set(allRules.map(({ id }) => id)), new Set(['style/too-long', 'learned 0']))),
  today: day,
  recipient: maybe(fc.oneof(fc.constantFrom('Ana', 'Анна Ивановна', 'ana@example.com'), anyText)),
  sender: maybe(fc.oneof(fc.constantFrom('Tom Hale', 'Иван'), anyText)),
  isLive: maybe(fc.boolean()),
})

export const checkOptions: fc.Arbitrary<CheckOptions> = fc
  .tuple(circumstances, fc.constantFrom(...interfaces))
  .map(([about, chosen]) => ({ ...about, ...chosen }))

const anyCase = fc.mixedCase(fc.constantFrom('off', 'error', ...languages), {
  toggleCase: (letter) => letter.toUpperCase(),
})
const word = fc.oneof(
  fc.constantFrom(...severities, ...cautions, ...shows, ...places, ...allFamilies, ...languages, 'off', 'auto', 'onType', 'rules', 'all'),
  fc.constantFrom('phrase', 'message', 'instead', 'severity', 'name', 'gender', 'signOff', '__proto__', 'constructor', 'toString'),
  fc.constantFrom(...allRules.map(({ id }) => id), ...templateKeys, ...kindIds),
  anyCase,
  anyText,
) // prettier-ignore

const notation = fc.constantFrom(
  ...'( ) [ ] { } < > | ! ~ ~5 ~99 ... ...20 ...9999 + * *ed conspir* @ # ^ $ , ; : ? " - \' sorry apolog(y|ies) {sorry} {x} | (a | b) \\ 1 ё 🙂'.split(
    ' ',
  ),
  ' ',
)

/** A phrase of the rules’ notation, right or wrong. */
export const phraseSource = fc
  .array(fc.oneof({ arbitrary: notation, weight: 6 }, { arbitrary: anyText, weight: 1 }), { maxLength: 25 })
  .chain((pieces) => fc.constantFrom('', ' ').map((gap) => pieces.join(gap)))

const value = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    word,
    phraseSource,
    fc.constantFrom(null, true, false, 0, -1, 1e308),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(word, tie('value'), { maxKeys: 5, noNullPrototype: true }),
  ),
})).value

const settingsValue = fc.dictionary(
  fc.oneof({ arbitrary: fc.constantFrom(...Object.keys(defaultSettings), '$schema'), weight: 4 }, word),
  fc.oneof(
    value,
    fc.dictionary(word, word, { noNullPrototype: true }),
    fc.array(fc.record({ phrase: phraseSource, message: word }), { maxLength: 3 }),
  ),
  { noNullPrototype: true, maxKeys: 6 },
)

/** A JSON text with things in it that break it. */
const broken = (json: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.oneof(
    { arbitrary: json, weight: 3 },
    {
      arbitrary: fc.tuple(json, fc.array(change, { minLength: 1, maxLength: 3 })).map(([text, changes]) =>
        changes.reduce((sofar, [share, width, by]) => {
          const at = Math.floor(share * sofar.length)
          return sofar.slice(0, at) + by + sofar.slice(at + width)
        }, text),
      ),
      weight: 2,
    },
    {
      arbitrary: fc.string({ unit: fc.constantFrom(...Array.from('{}[]":,\\u/*\n\r1 tfn-.e')), maxLength: 40 }),
      weight: 1,
    },
  )

const asJson = (one: fc.Arbitrary<unknown>): fc.Arbitrary<string> =>
  fc.tuple(one, fc.constantFrom(0, 2)).map(([given, indent]) => JSON.stringify(given, null, indent))

export const settingsSource = broken(asJson(fc.oneof(settingsValue, value)))

const snippet = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...'$ ${ } ${1 ${1: ${1| | , |} $1 $0 ${1/ / /g} \\ \\$ \\} : [ ] (?: .* ${1/(.*)/${1:/upcase}/} ${1:[name]} ${NAME ${NAME:'.split(
          ' ',
        ),
      ),
      fc.constantFrom(...harmlessVariables, ...readingVariables).map((name) => `$${name}`),
      anyText,
    ),
    { maxLength: 12 },
  )
  .map((pieces) => pieces.join(''))

const teamTemplate = fc.dictionary(
  fc.oneof({ arbitrary: fc.constantFrom(...templateKeys), weight: 5 }, word),
  fc.oneof(snippet, fc.array(snippet, { maxLength: 3 }), fc.constantFrom(...kindIds, ...languages), value),
  { noNullPrototype: true, maxKeys: 6 },
)

export const teamTemplatesSource = broken(
  asJson(fc.oneof(fc.dictionary(word, teamTemplate, { noNullPrototype: true, maxKeys: 3 }), value)),
)

/** What stands in a line of JSON Lines. */
export const jsonLine = broken(
  asJson(
    fc.oneof(
      fc.record(
        {
          id: fc.oneof(word, fc.integer(), value),
          text: fc.oneof({ arbitrary: hostileText, weight: 5 }, value),
          lang: fc.oneof(language, word, value),
          kind: fc.oneof(fc.constantFrom(...kindIds), word, value),
          today: fc.oneof(fc.constantFrom('2026-03-02', '2026-02-30', '0000-00-00', '9999-12-31'), word, value),
        },
        { requiredKeys: [] },
      ),
      value,
    ),
  ),
)
