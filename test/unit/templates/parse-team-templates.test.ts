import assert from 'node:assert/strict'
import fc from 'fast-check'
import { kindIds } from '../../../src/kinds/kind-titles.ts'
import {
  type ParsedTeamTemplates,
  parseTeamTemplates,
  templateKeys,
} from '../../../src/templates/parse-team-templates.ts'
import { readingVariables } from '../../../src/templates/snippet-variables.ts'
import { languages } from '../../../src/text/language.ts'

const parse = (text: string, isTrusted = true): ParsedTeamTemplates =>
  parseTeamTemplates(text, { kinds: kindIds, isTrusted, locale: 'en' })

const told = (text: string, isTrusted?: boolean): readonly string[] =>
  parse(text, isTrusted).problems.map(({ message }) => message)

/** A file with one template, which has what is given and else a kind and a body. */
const file = (given: object): string => JSON.stringify({ Late: { kind: 'delay', body: 'Hello.', ...given } })

/** One more template, which has nothing wrong. */
const sound = '"Sound": { "kind": "apology", "body": "I am sorry." }'

describe('team templates', () => {
  it('are read as VS Code reads its snippets', () => {
    const { templates, problems } = parse(`{
      // Who edits this: the account managers.
      "$schema": "./schema.json",
      "Late report": {
        "prefix": ["late-report", "delay"],
        "body": ["Hello \${1:[name]},", "", "it costs \\\\$5 \\u2014 on $CURRENT_YEAR.$0"],
        "description": "A report is late.",
        "kind": "delay", /* a kind of ours */
        "language": "en",
        "scope": "markdown",
      },
      "Bye": { "body": "Bye", "kind": "notice/ending", "prefix": "bye" },
    }`)
    assert.deepEqual(problems, [])
    assert.deepEqual(templates, [
      {
        name: 'Late report',
        prefixes: ['late-report', 'delay'],
        body: 'Hello ${1:[name]},\n\nit costs \\$5 — on $CURRENT_YEAR.$0',
        description: 'A report is late.',
        kind: 'delay',
        language: 'en',
      },
      { name: 'Bye', prefixes: ['bye'], body: 'Bye', kind: 'notice/ending' },
    ])
  })

  const mistakes: readonly (readonly [file: string, problem: string])[] = [
    ['', 'The file must hold templates by name, such as { "Late report": { "kind": "delay", "body": "…" } }.'],
    ['[]', 'The file must hold templates by name, such as { "Late report": { "kind": "delay", "body": "…" } }.'],
    ['{ "A": 1 }', '“A” must be an object, such as { "kind": "delay", "body": "…" }.'],
    ['{ "A": ["x"] }', '“A” must be an object, such as { "kind": "delay", "body": "…" }.'],
    [`{ ${sound}, ${sound} }`, '“Sound” is there twice; rename one of them or take it out.'],
    [
      '{ "A": { "kind": "delay", "kind": "delay", "body": "x" } }',
      '“A › kind” is there twice; rename one of them or take it out.',
    ],

    // Broken JSON.
    ['{', 'Line 1, column 2: this is not valid JSON; the file ends too early, so close every { and [.'],
    ['{\n  "A": {\n', 'Line 3, column 1: this is not valid JSON; the file ends too early, so close every { and [.'],
    ['{ "A": }', 'Line 1, column 8: this is not valid JSON; a value is missing here.'],
    ['{ "A": yes }', 'Line 1, column 8: this is not valid JSON; a value is missing here.'],
    ['{ "A": 012 }', 'Line 1, column 8: this is not valid JSON; a value is missing here.'],
    ['{ A: {} }', 'Line 1, column 3: this is not valid JSON; a name in double quotes must stand here.'],
    ["{ 'A': {} }", 'Line 1, column 3: this is not valid JSON; a name in double quotes must stand here.'],
    ['{ "A" {} }', 'Line 1, column 7: this is not valid JSON; put a colon after the name.'],
    [
      '{\r\n  "A": {}\r\n  "B": {}\r\n}',
      'Line 3, column 3: this is not valid JSON; put a comma before this, or close the bracket.',
    ],
    ['{ "A": [1 }', 'Line 1, column 11: this is not valid JSON; put a comma before this, or close the bracket.'],
    ['{ "A": "x\n" }', 'Line 1, column 8: this is not valid JSON; close this text with " on the same line.'],
    ['{ "A": "x', 'Line 1, column 8: this is not valid JSON; close this text with " on the same line.'],
    [
      '{ "A": "\\$5" }',
      'Line 1, column 9: this is not valid JSON; there is no such escape, and a backslash is written \\\\.',
    ],
    ['{ /* "A": 1 }', 'Line 1, column 3: this is not valid JSON; close this comment with */.'],
    ['{} {}', 'Line 1, column 4: this is not valid JSON; nothing may follow the last }.'],
    [`{ "A": ${'['.repeat(200)}`, 'Line 1, column 58: this is not valid JSON; it is nested too deeply here.'],

    // Keys and values.
    [file({ knd: 'delay' }), '“Late” has no “knd”; did you mean “kind”?'],
    ['{ "Late": { "knd": "delay", "body": "x" } }', '“Late” has no “knd”; did you mean “kind”?'],
    ['{ "Late": { "kind": "delay", "bodi": "x" } }', '“Late” has no “bodi”; did you mean “body”?'],
    [file({ prefixes: 'late' }), '“Late” has no “prefixes”; did you mean “prefix”?'],
    [file({ constructor: 1 }), '“Late” has no “constructor”; did you mean “description”?'],
    ['{ "Late": { "body": "x" } }', '“Late” needs a “kind”, such as "apology" or "notice/absence".'],
    [file({ kind: 7 }), '“Late” needs a “kind”, such as "apology" or "notice/absence".'],
    [file({ kind: 'apologi' }), '“Late”: there is no kind “apologi”; did you mean “apology”?'],
    [file({ kind: 'absence' }), '“Late”: there is no kind “absence”; did you mean “notice/absence”?'],
    ['{ "Late": { "kind": "delay" } }', '“Late” needs a “body”: a text, or a list of texts, one for each line.'],
    [file({ body: 5 }), '“Late” needs a “body”: a text, or a list of texts, one for each line.'],
    [file({ body: ['x', null] }), '“Late” needs a “body”: a text, or a list of texts, one for each line.'],
    [file({ body: '' }), '“Late” has an empty “body”; write the message there.'],
    [file({ body: [] }), '“Late” has an empty “body”; write the message there.'],
    [file({ body: [' ', ''] }), '“Late” has an empty “body”; write the message there.'],
    [file({ prefix: 1 }), '“Late”: “prefix” must be a word or a list of words; without one, leave it out.'],
    [file({ prefix: ['late', ''] }), '“Late”: “prefix” must be a word or a list of words; without one, leave it out.'],
    [file({ prefix: [] }), '“Late”: “prefix” must be a word or a list of words; without one, leave it out.'],
    [file({ description: {} }), '“Late”: “description” must be a text.'],
    [file({ language: 'fr' }), '“Late”: “language” must be "en", "es" or "ru".'],
    [file({ language: null }), '“Late”: “language” must be "en", "es" or "ru".'],
    [
      '{ "In\\ntwo lines": { "kind": "delay" } }',
      '“In two lines” needs a “body”: a text, or a list of texts, one for each line.',
    ],
    [
      JSON.stringify({ ['x'.repeat(100)]: 1 }),
      `“${'x'.repeat(59)}…” must be an object, such as { "kind": "delay", "body": "…" }.`,
    ],

    // Snippet syntax.
    [file({ body: 'Hi ${1:[name], ok.' }), '“Late”: “${1:[name], ok.” is not closed; close it with }.'],
    [file({ body: ['Hi ${1:a ${2:b}', 'c'] }), '“Late”: “${1:a ${2:b} c” is not closed; close it with }.'],
    [file({ body: 'Hi ${1' }), '“Late”: “${1” is not closed; close it with }.'],
    [
      file({ body: 'Hi ${ name }' }),
      '“Late”: “${ name }” is no point to fill in; write ${1:[name]}, or \\\\$ for a dollar sign.',
    ],
    [
      file({ body: 'Hi ${1 }' }),
      '“Late”: “${1 }” is no point to fill in; write ${1:[name]}, or \\\\$ for a dollar sign.',
    ],
    [file({ body: '${1|a,b}' }), '“Late”: “${1|a,b}” is no choice; write ${1|one,other|}.'],
    [file({ body: '${1|a,,b|}' }), '“Late”: “${1|a,,b|}” is no choice; write ${1|one,other|}.'],
    [file({ body: '${1|a\\|}' }), '“Late”: “${1|a\\|}” is no choice; write ${1|one,other|}.'],
    [file({ body: '${0|a,b|}' }), '“Late”: “${0|a,b|}” is no choice; write ${1|one,other|}.'],
    [file({ body: '${1/(/x/}' }), '“Late”: “${1/(/x/}” is no transform; write ${1/pattern/format/flags}.'],
    [file({ body: '${1/a/b}' }), '“Late”: “${1/a/b}” is no transform; write ${1/pattern/format/flags}.'],
    [file({ body: '${1/a/${1:+}/}' }), '“Late”: “${1/a/${1:+}” is no transform; write ${1/pattern/format/flags}.'],
    [file({ body: '${1:'.repeat(100) }), '“Late”: “${1:” is nested too deeply; take it apart.'],

    // Variables.
    [
      file({ body: 'Hi $CLIENT,' }),
      '“Late”: there is no variable $CLIENT; a point to fill in is ${1:[CLIENT]}, a dollar sign \\\\$.',
    ],
    [
      file({ body: '${1:${client:x}} $client' }),
      '“Late”: there is no variable $client; a point to fill in is ${1:[client]}, a dollar sign \\\\$.',
    ],
    [file({ body: '$CURENT_YEAR' }), '“Late”: there is no variable $CURENT_YEAR; did you mean $CURRENT_YEAR?'],
    [file({ body: '$clipboard' }), '“Late”: there is no variable $clipboard; did you mean $CLIPBOARD?'],
  ]
  for (const [text, problem] of mistakes) {
    it(`that hold a mistake are told in one line with the repair: ${text.slice(0, 60).replace(/\s+/g, ' ')}`, () => {
      const { templates, problems } = parse(text)
      assert.deepEqual(
        problems.map(({ message }) => message),
        [problem],
      )
      assert.deepEqual(
        templates.map(({ name }) => name),
        text.includes('"Sound"') ? ['Sound'] : [],
      )
    })
  }

  it('hold where others of the file are wrong', () => {
    const { templates, problems } = parse(
      `{ "A": 1, ${sound}, "B": { "kind": "x" }, "C": { "kind": "delay", "body": "c" } }`,
    )
    assert.deepEqual(
      templates.map(({ name }) => name),
      ['Sound', 'C'],
    )
    assert.equal(problems.length, 3)
  })

  it('that read the machine are told where the workspace is not trusted', () => {
    for (const name of readingVariables) {
      for (const body of [`Hi $${name}`, `Hi \${${name}}`, `\${1:\${${name}:x}}`, `\${${name}/a/b/g}`]) {
        assert.deepEqual(told(file({ body }), false), [
          `“Late” uses $${name}, and this workspace is not trusted; trust it, or write a point such as \${1:[text]}.`,
        ])
        assert.deepEqual(parse(file({ body }), false).templates, [])
        assert.deepEqual(told(file({ body }), true), [])
      }
    }
  })

  it('that tell the time or draw lots are fine everywhere, and so is what only looks like a variable', () => {
    for (const body of ['$CURRENT_DATE $RANDOM ${RANDOM_HEX}', '\\$CLIPBOARD', '${1|$CLIPBOARD,b|}', 'It is $ 5, {a}'])
      assert.deepEqual(told(file({ body }), false), [], body)
  })

  it('are told at their place in the file', () => {
    const place = (text: string): string => {
      const [problem] = parse(text).problems
      assert.ok(problem)
      return text.slice(problem.start, problem.end)
    }
    assert.equal(place(file({ knd: 'x' })), '"knd"')
    assert.equal(place(file({ kind: 'x' })), '"x"')
    assert.equal(place('{ "A": { "kind": "delay" } }'), '"A"')
    assert.equal(place('{ "A": { "kind": "delay", } "B" }'), '"')
    assert.equal(place(file({ body: ['a "quoted" line', 'и “ещё” $client.'] })), '$client')
    assert.equal(place('{ "A": { "kind": "delay", "body": "\\u0041\\n\\t $client" } }'), '$client')
  })

  it('of any text never throw, and are told in single lines within the text', () => {
    const value = fc.oneof(fc.jsonValue(), fc.string(), fc.constantFrom(...kindIds, ...languages))
    const entry = fc.dictionary(fc.oneof(fc.string(), fc.constantFrom(...templateKeys)), value)
    const text = fc.oneof(
      fc.string(),
      fc.json(),
      fc.dictionary(fc.string(), entry).map((entries) => JSON.stringify(entries)),
      fc.string({ unit: fc.constantFrom('{', '}', '[', ']', '"', ':', ',', '\\', 'u', '/', '*', '\n', '1', ' ') }),
    )
    fc.assert(
      fc.property(text, fc.boolean(), fc.constantFrom(...languages), (source, isTrusted, locale) => {
        const { problems } = parseTeamTemplates(source, { kinds: kindIds, isTrusted, locale })
        for (const { message, start, end } of problems) {
          assert.doesNotMatch(message, /[\r\n]/u)
          assert.ok(start >= 0 && start <= end && end <= source.length)
        }
      }),
      { numRuns: 1000 },
    )
  })

  it('of the length of a book are read in time that grows with it', () => {
    const many = `{ ${Array.from({ length: 10_000 }, (_, place) => `"T${place}": { "kind": "delay", "body": "$a $b" }`).join()} }`
    const texts = [
      '{"a":'.repeat(190_000),
      many,
      file({ body: '$A1_ '.repeat(190_000) }),
      file({ body: '\\u0041'.repeat(100_000) }),
    ]
    const began = performance.now()
    for (const text of texts) parse(text)
    assert.ok(performance.now() - began < 2000)
    assert.deepEqual(told('x'.repeat(1_000_001)), ['The file is too long for templates; split it into several.'])
  })

  it('change no object by a prototype’s name', () => {
    parse('{ "__proto__": { "kind": "delay", "body": "x", "__proto__": { "polluted": 1 } } }')
    assert.equal(({} as Record<string, unknown>)['polluted'], undefined)
  })
})
