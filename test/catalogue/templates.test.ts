import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { snippetFiles } from '../../scripts/generate-snippets.ts'
import { fillTemplate } from '../../src/templates/fill-template.ts'
import { templates } from '../../src/kinds/templates.ts'
import type { PartData } from '../../src/kinds/kind.ts'
import { type Kind, kinds, subkinds } from '../../src/kinds/kinds.ts'
import { courtesies } from '../../src/templates/courtesies/courtesies.ts'
import { courtesyPieces } from '../../src/templates/courtesies/courtesy-pieces.ts'
import { senderPoints } from '../../src/rules/placeholder/unfilled/sender-points.ts'
import { openPoints } from '../../src/templates/open-points.ts'
import { parseSnippet } from '../../src/templates/parse-snippet.ts'
import { renderSnippet } from '../../src/templates/render-snippet.ts'
import type { TemplateWording } from '../../src/templates/template.ts'
import { isOpenPoint, wordingPieces } from '../../src/templates/wording-pieces.ts'
import { type Language, languages } from '../../src/text/language.ts'

const kindOf = (id: string): Kind => id.split('/')[0] as Kind

/** Every wording with what its laws are about. */
const wordings = templates.flatMap((template) =>
  languages.flatMap((language) =>
    template.wordings[language].map((wording) => ({
      name: [template.id, language, wording.address].filter(Boolean).join(' '),
      id: template.id,
      ownParts: template.parts,
      kind: kindOf(template.id),
      language,
      wording,
      filled: fillTemplate(wording, wording.example, { subject: language }),
    })),
  ),
)

/** The choices that salute by the recipient's gender: there «estimado» and «уважаемый» have their place. */
const salutations = ({ roles = {} }: TemplateWording): readonly number[] =>
  Object.keys(roles)
    .map(Number)
    .filter((number) => roles[number] === 'recipient-gender')

/** A section's text without those choices. */
const withoutSalutations = (text: string, wording: TemplateWording): string =>
  salutations(wording).reduce(
    (rest, number) => rest.replace(new RegExp(`\\$\\{${number}\\|[^|]*\\|\\}`, 'u'), ''),
    text,
  )

/** Words that show how a Spanish text addresses its reader; third persons are none of a template's business. */
const addresses = {
  tú: /(?<!\p{L})(?:tú|te|ti|tu|tus|tuyo|tuya|contigo|dime|escríbeme|llámame|perdona)(?!\p{L})/giu,
  usted: /(?<!\p{L})(?:usted|ustedes|le|les|su|sus|suyo|suya|dígame|indíqueme|avíseme)(?!\p{L})/giu,
}

/** What no template says, in the text or in its hints; a greeting by gender is a choice, and none of its business. */
const banned: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:soon|shortly|asap|as soon as|any inconvenience|(?:sorry|apolog\w+)[^.]*\bbut\b|understanding|hope this|unfortunately|feel free)\b/iu,
  es: /en breve|lo antes posible|cuanto antes|pronto|a la brevedad|comprensión|molestias|no dude|lamentablemente|estimad|\(a\)|\/a(?!\p{L})/iu,
  ru: /ближайш|скоро|кратчайш|за понимание|неудобств|к сожалению|уважаем|извиняюсь|данн(?:ый|ая|ого)|\((?:а|ла|ая)\)/iu,
}

const straightQuotes: Readonly<Record<Language, RegExp>> = { en: /"/u, es: /["']/u, ru: /["']| - |–/u }

describe('the catalogue of templates', () => {
  it('lists every file below the folders of the kinds, in the order of the sub-kinds', () => {
    const files = Object.keys(kinds).flatMap((kind) => {
      try {
        return readdirSync(`src/kinds/${kind}`)
          .filter((file) => file.endsWith('.ts') && file !== 'kind.ts')
          .map((file) => `${kind}/${file.replace(/\.ts$/, '')}`.replace('delay/delay', 'delay'))
      } catch {
        return [] // a kind without templates has no folder
      }
    })
    const ids = templates.map(({ id }) => id)
    assert.deepEqual([...ids].sort(), files.sort())
    assert.deepEqual(
      ids,
      subkinds.filter((id) => ids.includes(id)),
    )
  })

  it('says which address a wording uses, each at most once a language', () => {
    for (const { id, wordings: byLanguage } of templates) {
      assert.deepEqual(new Set(byLanguage.es.map(({ address }) => address)).size, byLanguage.es.length, id)
      assert.ok(
        byLanguage.es.every(({ address }) => address === 'tú' || address === 'usted'),
        id,
      )
      assert.ok(
        byLanguage.ru.every(({ address }) => address === 'вы'),
        id,
      )
    }
  })

  it('has first prefixes of their own and last prefixes by kind', () => {
    const firsts = wordings.map(({ wording }) => wording.prefixes[0])
    assert.equal(new Set(firsts).size, firsts.length, 'two wordings have the same first prefix')
    for (const language of languages) {
      const ofLanguage = wordings.filter((one) => one.language === language)
      const pairs = ofLanguage.map(({ kind, wording }) => `${kind}: ${wording.prefixes.at(-1) ?? ''}`)
      assert.equal(new Set(pairs).size, new Set(ofLanguage.map(({ kind }) => kind)).size, [...new Set(pairs)].join())
      assert.equal(new Set(pairs.map((pair) => pair.split(' ')[1])).size, new Set(pairs).size)
    }
    for (const { name, wording } of wordings) {
      for (const prefix of wording.prefixes) assert.match(prefix, /^\p{L}+(?:-\p{L}+)*$/u, name)
    }
  })

  it('has the committed snippet files', () => {
    for (const [path, content] of snippetFiles()) {
      assert.equal(readFileSync(path, 'utf8'), content, `${path} is stale; run npm run generate`)
    }
    const found = readdirSync('snippets').map((file) => `snippets/${file}`)
    assert.deepEqual(found.sort(), [...snippetFiles().keys()].sort())
  })

  it('says where the sender’s name belongs as the check knows it', () => {
    const ofTemplates = wordings.flatMap(({ language, wording }) =>
      wordingPieces(wording, { subject: language }).flatMap((piece) =>
        piece.kind === 'point' && wording.roles?.[piece.number] === 'sender' ? [piece.hint] : [],
      ),
    )
    const ofSignOffs = languages.flatMap((language) =>
      courtesies[language].signOffs.flatMap((form) =>
        courtesyPieces(form, {}).flatMap((piece) => (piece.kind === 'point' ? [piece.hint] : [])),
      ),
    )
    const hints = [...new Set([...ofTemplates, ...ofSignOffs])]
    assert.deepEqual(hints.sort(), [...senderPoints].sort())
  })

  it('gives each snippet a name of its own', () => {
    const names = [...snippetFiles().values()].flatMap((content) => Object.keys(JSON.parse(content) as object))
    assert.equal(names.length, wordings.length)
    assert.equal(new Set(names).size, names.length)
  })

  for (const { name, id, kind, ownParts, language, wording, filled } of wordings) {
    describe(name, () => {
      const body = fillTemplate(wording, wording.example)
      const points = openPoints(wording)

      it('provides the parts that its kind requires, and no part of another kind', () => {
        const parts = new Set<string>(wording.sections.flatMap((section) => section.parts))
        const own: readonly PartData[] = [...kinds[kind].parts, ...ownParts]
        for (const { id, need } of own) if (need === 'required') assert.ok(parts.has(id), `lacks ${id}`)
        for (const { id } of ownParts) assert.ok(parts.has(id), `lacks ${id}`)
        const known = own.map(({ id }) => id)
        for (const part of parts) assert.ok(known.includes(part), `${part} is no part of ${kind}`)
      })

      it('numbers its open points in the order of their first use, and defines each once', () => {
        assert.deepEqual(
          points.map(({ number }) => number),
          points.map((_, index) => index + 1),
        )
        const all = wording.sections.flatMap(({ text }) => parseSnippet(text))
        assert.equal(all.filter(isOpenPoint).length, points.length)
        assert.ok(!parseSnippet(wording.subject).some(isOpenPoint), 'the subject only mentions points')
        assert.ok(
          all.every((piece) => piece.kind !== 'mention' || piece.number > 0),
          'only rendering adds $0',
        )
      })

      it('has an example value for each open point, and for nothing else', () => {
        assert.deepEqual(
          Object.keys(wording.example).map(Number),
          points.map(({ number }) => number),
        )
        for (const point of points) {
          const value = wording.example[point.number] ?? ''
          assert.equal(value, value.trim())
          assert.ok(point.kind === 'point' || point.options.includes(value), `${value} is not among the options`)
        }
      })

      const [least, most] = id === 'other/heads-up' ? [40, 90] : [50, 150]

      it(`is ${least} to ${most} words long when filled in`, () => {
        const words = body.match(/[\p{L}\p{N}][\p{L}\p{N}'’.,:@+-]*/gu) ?? []
        assert.ok(words.length >= least && words.length <= most, `${words.length} words`)
      })

      it('leaves no placeholder when filled in, and one bracket an open point when not', () => {
        assert.doesNotMatch(filled, /[[\]{}$]/u)
        for (const subject of [false, language] as const) {
          const brackets = renderSnippet(wording, { subject }).match(/\[/gu) ?? []
          assert.equal(brackets.length, points.length)
        }
        for (const point of points) {
          assert.ok(fillTemplate(wording, {}).includes(point.kind === 'point' ? point.hint : point.options.join(' / ')))
        }
      })

      it('reads back as the snippet that it was rendered to', () => {
        for (const subject of [false, language] as const) {
          const pieces = wordingPieces(wording, { subject })
          assert.deepEqual(parseSnippet(renderSnippet(wording, { subject })), [
            ...pieces,
            { kind: 'mention', number: 0 },
          ])
        }
      })

      it('keeps to one address, and to the marks of its language', () => {
        const texts = [wording.subject, ...wording.sections.map(({ text }) => text), filled].join('\n')
        if (language === 'es') {
          const [own, other] = wording.address === 'tú' ? (['tú', 'usted'] as const) : (['usted', 'tú'] as const)
          assert.deepEqual(texts.match(addresses[other]) ?? [], [])
          assert.match(texts, addresses[own], 'addresses nobody')
          assert.equal(filled.match(/\?/gu)?.length, filled.match(/¿/gu)?.length)
          assert.equal(filled.match(/!/gu)?.length, filled.match(/¡/gu)?.length)
        }
        if (language === 'ru') {
          assert.doesNotMatch(texts, /(?<!\p{L})(?:ты|тебя|тебе|твой|твоя|твоё)(?!\p{L})/iu)
          assert.doesNotMatch(texts, /(?<![.!?:\n[]\s*)(?<!^)(?<!\p{L})(?:Вы|Вас|Вам|Ваш\p{L}*)(?!\p{L})/u)
        }
        assert.doesNotMatch(filled, straightQuotes[language])
        assert.doesNotMatch(filled, / {2}|\s[.,;:!?]|[.,;]{2}| $/mu)
      })

      it('says nothing vague, canned or conditional', () => {
        const texts = [
          wording.title,
          wording.when,
          wording.subject,
          ...wording.sections.map(({ text }) => withoutSalutations(text, wording)),
          fillTemplate(wording, {
            ...wording.example,
            ...Object.fromEntries(salutations(wording).map((number) => [number, ''])),
          }),
        ]
        for (const text of texts) assert.doesNotMatch(text, banned[language])
      })

      it('has an hour or a date, and starts and ends as a letter does', () => {
        assert.match(body, /\d/u)
        assert.match(
          body,
          {
            en: /^Hello [^,\n]+,\n\n/u,
            es: /^\p{Lu}[^:\n]+:\n\n/u,
            ru: /^(?:Здравствуйте, |Уважаем(?:ый|ая) )[^!\n]+!\n\n/u,
          }[language],
        )
        assert.match(body, /\n\n[^\n]+,\n[^\n]+$/u)
      })
    })
  }
})

describe('parseSnippet', () => {
  it('reads points, choices, mentions and escapes', () => {
    assert.deepEqual(parseSnippet(String.raw`a\$b ${'${1:[c, d]} $1 ${1} ${2|e,f\\,g|}$0'}`), [
      { kind: 'text', text: 'a' },
      { kind: 'text', text: '$' },
      { kind: 'text', text: 'b ' },
      { kind: 'point', number: 1, hint: '[c, d]' },
      { kind: 'text', text: ' ' },
      { kind: 'mention', number: 1 },
      { kind: 'text', text: ' ' },
      { kind: 'mention', number: 1 },
      { kind: 'text', text: ' ' },
      { kind: 'choice', number: 2, options: ['e', 'f,g'] },
      { kind: 'mention', number: 0 },
    ])
  })

  for (const text of [
    '$',
    '$a',
    '${a}',
    '${1:b}',
    '${1:[b}',
    '${1:[b ${2:[c]}]}',
    '${1/a/b/}',
    '${0:[a]}',
    '${1||}',
    'a\\b',
  ]) {
    it(`refuses ${text}`, () => {
      assert.throws(() => parseSnippet(text), /Not a tab stop that templates may use/)
    })
  }
})

describe('a wording with a choice', () => {
  const wording: TemplateWording = {
    title: 'a choice',
    when: 'for the test',
    prefixes: ['choice'],
    subject: '$2',
    sections: [{ parts: [], text: 'I ${1|sent,lost|} ${2:[what]}, and it costs \\$5. $2' }],
    example: { 1: 'lost', 2: 'it' },
  }

  it('is filled with values, and shows what is open', () => {
    assert.equal(fillTemplate(wording, wording.example), 'I lost it, and it costs $5. it')
    assert.equal(
      fillTemplate(wording, {}, { subject: 'en' }),
      'Subject: [what]\n\nI [sent / lost] [what], and it costs $5. [what]',
    )
  })

  it('is rendered with each point defined where it comes first', () => {
    assert.equal(
      renderSnippet(wording, { subject: 'es' }),
      'Asunto: ${2:[what]}\n\nI ${1|[sent / lost],sent,lost|} ${2}, and it costs \\$5. ${2}$0',
    )
  })

  it('must define what it mentions', () => {
    assert.throws(() => fillTemplate({ ...wording, subject: '$3' }, {}, { subject: 'en' }), /mentions point 3/)
  })
})
