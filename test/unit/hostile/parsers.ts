import { allRules } from '../../../src/checker/all-rules.ts'
import { defaultSettings } from '../../../src/checker/default-settings.ts'
import { places } from '../../../src/checker/settings.ts'
import { kindIds } from '../../../src/kinds/kind-titles.ts'
import { severities } from '../../../src/rules/families.ts'
import { templateKeys } from '../../../src/templates/parse-team-templates.ts'
import { harmlessVariables } from '../../../src/templates/snippet-variables.ts'
import { languages } from '../../../src/text/language.ts'
import { assertJsonLine, assertSettings, assertTeamTemplates } from './parser-laws.ts'

/** A parser of what others write, as it is fuzzed by what it covers. */
export interface Parser {
  readonly name: string
  readonly assertLaws: (input: string) => Promise<void> | void
  /** Inputs that are right, to begin with. */
  readonly seeds: readonly string[]
  /** Words of its language. */
  readonly words: readonly string[]
}

const template = {
  prefix: ['a', 'b'],
  body: ['Hi ${1:[name]},', '$0 \\$ ${2|a,b|} ${3/(.*)/${1:/upcase}/g}'],
  kind: 'delay',
}
const phrase = { phrase: 'very <(sorry|sad)+ ~5 !{be} *ed>', message: 'No.', instead: ['a'], language: 'en' }

/** The parsers of what others write. Lines of JSON are bytes, which stand for themselves as code units up to 255. */
export const parsers: readonly Parser[] = [
  {
    name: 'team-templates',
    assertLaws: (input) => {
      assertTeamTemplates(input, input.length % 2 === 0, languages[input.length % 3] ?? 'en')
    },
    seeds: [
      JSON.stringify({ Late: { ...template, language: 'en', description: 'D', scope: 'x' } }),
      '{ "A": 1, /* b */ }',
    ],
    words: [
      ...templateKeys,
      ...kindIds,
      ...harmlessVariables.map((name) => `$${name}`),
      '${1:',
      '|}',
      '//',
      '/*',
      '*/',
      '\\u00e9',
    ],
  },
  {
    name: 'settings',
    assertLaws: (input) => assertSettings(input, languages[input.length % 3] ?? 'en'),
    seeds: [
      JSON.stringify({ ...defaultSettings, rules: { 'false-apology/but': 'off' }, phrases: [phrase] }),
      JSON.stringify({ sender: { name: 'A', gender: 'feminine', signOff: { en: 'Bye,' } }, where: { drafts: false } }),
    ],
    words: [
      ...Object.keys(defaultSettings), ...places, ...severities, ...allRules.map(({ id }) => id), 'phrase', 'message', 'instead', 'severity',
      '<', '>', '[', ']', '(a|b)', '{be}', '*', '@', '#', '!', '~5', '...', '+', '^', '$', '__proto__', 'true', 'null',
    ], // prettier-ignore
  },
  {
    name: 'json-lines',
    assertLaws: (input) => {
      assertJsonLine(Buffer.from(input, 'latin1'))
    },
    seeds: [
      '{"id":1,"text":"Sorry","lang":"en","kind":"apology","today":"2026-03-02"}',
      '\xef\xbb\xbf{"id":null,"text":"\xd1\x8f"}',
    ],
    words: [
      'id',
      'text',
      'lang',
      'kind',
      'today',
      ...kindIds,
      ...languages,
      '2024-02-29',
      '\xd1',
      '\x00',
      '\xed\xa0\x80',
      '__proto__',
    ],
  },
]
