import assert from 'node:assert/strict'
import { parsePhrase, PhraseClasses } from '../../../../src/text/phrases/parse-phrase.ts'
import { PhraseIndex } from '../../../../src/text/phrases/phrase-index.ts'
import type { TablePhrase } from '../../../../src/text/phrases/table-groups.ts'
import { tokenise } from '../../../../src/text/tokens.ts'
import { FormTable, writeForms } from '../../../../src/text/phrases/trigger-table.ts'

const common = new Set(['the', 'a', 'is', 'you'])
const classes = new PhraseClasses({ fault: ['failed', 'forgot', 'ignored'], thing: ['server', 'printer', 'plan'] })

const sources = [
  'late plan', '{fault} [the] {thing}', '^ sorry', 'you {fault}', '(old|new) {thing} [~2] broken', 'never [~3] again',
  'as (i|we) said', 'said [~1] before', '^ (why|how) is the {thing}', '[very] unhappy (client|customer)$', 'the {thing} is', 'is [~2] {fault}',
  ...Array.from({ length: 40 }, (_, at) => `word${at} thing${at % 7}`),
] // prettier-ignore

const texts = [
  'You failed the plan. Sorry, the late plan is late.',
  'Sorry about the old printer, it is broken again.',
  'Why is the server down? As we said before, we said it before.',
  'How is the plan? We are unhappy clients: the unhappy customer',
  'The customer is very unhappy client',
  'never do it again, never ever again',
  'word1 thing1 word8 thing1 word39 thing4 word40 thing5 word3 thing1',
  'You ignored the server that forgot the plan. The new plan is quite broken.',
  'nothing is here',
  '',
]

const written = new Map(sources.map((source, at) => [`p${at}`, parsePhrase(source, classes)]))

const indexOf = (): PhraseIndex<string> => {
  const index = new PhraseIndex<string>(common)
  for (const [key, phrase] of written) index.add(phrase, key, key)
  return index
}

function foundBy(index: PhraseIndex<string>, text: string): string[] {
  const found: string[] = []
  index.search(tokenise(text), ({ start, end }, value) => found.push(`${value} ${start}–${end}`))
  return found.sort()
}

describe('an index that is made from a table', () => {
  const all = (key: string): TablePhrase<string> | undefined => {
    const phrase = written.get(key)
    return phrase && { phrase: () => phrase, value: key }
  }

  for (const text of texts)
    it(`finds what the index found that wrote it in ${JSON.stringify(text)}`, () => {
      const index = indexOf()
      const restored = PhraseIndex.restore(common, index.toTable(), all)
      assert.deepEqual(foundBy(restored, text), foundBy(index, text))
      assert.deepEqual(foundBy(restored, text), foundBy(index, text))
    })

  it('finds something in most of the texts', () => {
    const index = indexOf()
    const found = texts.flatMap((text) => foundBy(index, text))
    assert.equal(found.length, 20)
  })

  it('counts its phrases', () => {
    assert.equal(indexOf().size, sources.length)
  })

  it('does without phrases that are not wanted', () => {
    const restored = PhraseIndex.restore(common, indexOf().toTable(), (key) => (key === 'p0' ? undefined : all(key)))
    assert.deepEqual(foundBy(restored, 'late plan, never again'), ['p5 3–5'])
  })

  it('parses no phrase of which a part is missing in the text', () => {
    const parsed: string[] = []
    const restored = PhraseIndex.restore(common, indexOf().toTable(), (key) => {
      const phrase = written.get(key)
      assert.ok(phrase)
      return { phrase: () => (parsed.push(key), phrase), value: key }
    })
    foundBy(restored, 'We were late. You never saw it. He ignored us all and the old man was here.')
    assert.deepEqual(parsed, [])
    foundBy(restored, 'the late plan')
    assert.deepEqual(parsed, ['p0'])
  })

  it('takes more phrases', () => {
    const restored = PhraseIndex.restore(common, indexOf().toTable(), all)
    restored.add(parsePhrase('late again', classes), 'more')
    restored.add(parsePhrase('brandnew', classes), 'other')
    assert.deepEqual(foundBy(restored, 'a late plan, late again, brandnew'), ['more 4–6', 'other 7–8', 'p0 1–3'])
  })
})

describe('a table of forms', () => {
  const known = new Map<string, string>()
  for (let at = 0; at < 200; at += 1)
    known.set(`form${at % 3 === 0 ? 'ulation' : ''}${at}`, at % 5 === 0 ? 'shared' : `own ${at}`)
  for (const form of ['a', 'ab', 'abc', 'é', 'я', "don't", 'averylongwordindeed', 'averylongwordinfact', 'zz'])
    known.set(form, `of ${form}`)
  for (const form of ['same1', 'same2', 'same3']) known.set(form, 'shared') // prettier-ignore
  const table = new FormTable(writeForms(known))

  it('knows each of its forms', () => {
    for (const [form, list] of known) assert.equal(table.listOf(form), list, form)
  })

  it('knows no other', () => {
    for (const form of [
      '',
      'A',
      'aa',
      'abcd',
      'form',
      'form1000',
      'formulation',
      'same',
      'same4',
      'zzz',
      'яя',
      '!',
      '0',
    ])
      assert.equal(table.listOf(form), undefined, form)
  })

  it('writes a list once that several forms share', () => {
    const { forms, lists } = writeForms(new Map([['b', 'x'], ['a', 'x'], ['ac', 'y'], ['d', 'x']])) // prettier-ignore
    assert.equal(forms, 'a 0 1\t1c \t0b 0\t0d')
    assert.equal(lists, 'x\ny')
  })

  it('may be empty', () => {
    assert.equal(new FormTable(writeForms(new Map())).listOf('a'), undefined)
  })
})
