import assert from 'node:assert/strict'
import { findSquareBrackets } from '../../../../src/rules/placeholder/unfilled/square-brackets.ts'
import { marked } from './marked.ts'

const cases: readonly (readonly [text: string, marked: string])[] = [
  ['See [name][^1] now.', 'See ⟦[name]⟧[^1] now.'],
  ['See [^name].', 'See [^name].'],
  ['See [.. name] now.', 'See ⟦[.. name]⟧ now.'],
  ['See a [@name] b.', 'See a [@name] b.'],
  ["See [the client's name][date of birth] now.", "See ⟦[the client's name]⟧⟦[date of birth]⟧ now."],
  [
    'See [name][A-B] and [name][a.b] and [name][a-] and [name][a-b-c] and [name][-a] and [name][ab-cd] now.',
    'See ⟦[name]⟧[A-B] and [name][a.b] and ⟦[name]⟧[a-] and [name][a-b-c] and ⟦[name]⟧[-a] and [name][ab-cd] now.',
  ],
  ['[name]: text\nSee [name].', '⟦[name]⟧: text\nSee ⟦[name]⟧.'],
  ['    [name]: /x\nSee [name].', '    ⟦[name]⟧: /x\nSee ⟦[name]⟧.'],
  ['[name]:/x\nSee [name].', '[name]:/x\nSee [name].'],
  ['[name]: <x>\nSee [name].', '[name]: <x>\nSee [name].'],
  [
    'See [ ] and [\n] and [.] and [.…] and [.a] and [name.] now.',
    'See [ ] and [\n] and [.] and [.…] and [.a] and ⟦[name.]⟧ now.',
  ],
  ['See [ name ] now.', 'See ⟦[ name ]⟧ now.'],
  ['See [xx] and [x1] and [1x] now.', 'See [xx] and [x1] and [1x] now.'],
  ['a [x] done', 'a [x] done'],
  ['12. [x] done\n123. [x] done\n+ [x] done\n• [X] done', '12. [x] done\n123. [x] done\n+ [x] done\n• [X] done'],
  ['10) [Х] готово', '10) [Х] готово'],
  ['  - [x] done', '  - [x] done'],
  ['-  [x] done', '-  [x] done'],
  ['a - [X] done', 'a - ⟦[X]⟧ done'],
  ['[X] days', '⟦[X]⟧ days'],
  ['[X] % of it', '⟦[X]⟧ % of it'],
  [
    'See [####] and [#####] and [XXXX] and [XXXXX] and [NN] and [NZ] now.',
    'See ⟦[####]⟧ and [#####] and ⟦[XXXX]⟧ and [XXXXX] and [NN] and [NZ] now.',
  ],
  [
    'It is [5.55] days and [5.] days and [5,555] euros and [5a] days.',
    'It is ⟦[5.55]⟧ days and [5.] days and ⟦[5,555]⟧ euros and [5a] days.',
  ],
  [
    'It is within [5] and by [5] and [5] of it and of[5] and on [5]: so.',
    'It is within [5] and by [5] and [5] of it and of[5] and on [5]: so.',
  ],
  ['Dear [Cats]\nand all', 'Dear ⟦[Cats]⟧\nand all'],
  ['Dear [sic] Anna', 'Dear [sic] Anna'],
  ['Hello [the sic Cats]', 'Hello ⟦[the sic Cats]⟧'],
  ['Hello [Cats],', 'Hello ⟦[Cats]⟧,'],
  ['Dear Mr. [Cats],', 'Dear Mr. ⟦[Cats]⟧,'],
  ['Dear-[Cats],', 'Dear-[Cats],'],
  ['Hi dear [Cats], hi hello hey [Cats]', 'Hi dear ⟦[Cats]⟧, hi hello hey [Cats]'],
  ['Dear Anna [Cats]', 'Dear Anna [Cats]'],
  ['Dear: [Cats]', 'Dear: [Cats]'],
  ['Dear [123],', 'Dear [123],'],
  ['[Urgent] the plan', '[Urgent] the plan'],
  ['[Client update] the plan', '[Client update] the plan'],
  ['[The very big client update] the plan', '[The very big client update] the plan'],
  ['Hi.\n[Urgent]\nThe plan.', 'Hi.\n[Urgent]\nThe plan.'],
  ['Hi.\n[Client update] the plan', 'Hi.\n[Client update] the plan'],
  ['Hi.\n[Client update]\nThe plan', 'Hi.\n[Client update]\nThe plan'],
  ['[10:30] the plan', '[10:30] the plan'],
  ['[2026-03-02 10:30] [name]', '[2026-03-02 10:30] ⟦[name]⟧'],
  ['Hi.\n[10:30] Anna came', 'Hi.\n[10:30] Anna came'],
  ['[Order] is ready', '[Order] is ready'],
  ['Hi.\n[Order] is ready', 'Hi.\n⟦[Order]⟧ is ready'],
  ['[Order number] is ready', '⟦[Order number]⟧ is ready'],
  ['[name] is ready', '⟦[name]⟧ is ready'],
  ['\n\n  [Order] is ready', '\n\n  [Order] is ready'],
  ['- [order] is ready', '- [order] is ready'],
  ['- [Order]', '- ⟦[Order]⟧'],
  ['* [the order] is ready', '* [the order] is ready'],
  ['-  [the order]  is ready', '-  [the order]  is ready'],
  ['a - [the order] is ready', 'a - ⟦[the order]⟧ is ready'],
  ['- [the order], is ready', '- ⟦[the order]⟧, is ready'],
  ['- [the order]  5 ready', '- ⟦[the order]⟧  5 ready'],
  ['[What we did]\n- One', '[What we did]\n- One'],
  ['[What we did]\n\n  1. One', '[What we did]\n\n  1. One'],
  ['[What we did]\n12) One', '[What we did]\n12) One'],
  ['[What we did]\nOne', '⟦[What we did]⟧\nOne'],
  ['a [What we did]\n- One', 'a ⟦[What we did]⟧\n- One'],
  ['[What we did] a\n- One', '⟦[What we did]⟧ a\n- One'],
  ['[What we did] \n - One', '[What we did] \n - One'],
  ['Hi.\n[What we did]\n- One', 'Hi.\n[What we did]\n- One'],
  ['It is [5] and [ 5 ] % of it, and $ [5], and $[5]a', 'It is [5] and ⟦[ 5 ]⟧ % of it, and $ ⟦[5]⟧, and $⟦[5]⟧a'],
  ['It is [5]  % of it', 'It is [5]  % of it'],
  ['It costs € [5] or [5] € or [5]€ or [5] x%', 'It costs € ⟦[5]⟧ or ⟦[5]⟧ € or ⟦[5]⟧€ or [5] x%'],
  ['It took [5] business days and [5] x days', 'It took ⟦[5]⟧ business days and [5] x days'],
  ['[5] days', '⟦[5]⟧ days'],
  ['[5]days', '[5]days'],
  ['[5]x', '[5]x'],
]

describe('what is to be filled in', () => {
  for (const [text, expected] of cases)
    it(`is told from links, tags, boxes and notes in ${JSON.stringify(text)}`, () => {
      assert.equal(marked(text, findSquareBrackets(text, -1)), expected)
    })

  it('is no longer than a hint may be', () => {
    const hint = (length: number): string => `[name ${'x'.repeat(length - 7)}]`
    assert.deepEqual(findSquareBrackets(`a ${hint(400)} b`, -1), [{ start: 2, end: 402 }])
    assert.deepEqual(findSquareBrackets(`a ${hint(401)} b`, -1), [])
  })

  it('is found within brackets that are too long', () => {
    assert.deepEqual(findSquareBrackets(`[a [name] ${'x'.repeat(400)}]`, -1), [{ start: 3, end: 9 }])
  })

  it('is no tag far down in a text', () => {
    const text = `${'\n'.repeat(79)}[Order] is ready`
    assert.deepEqual(findSquareBrackets(text, -1), [])
    assert.deepEqual(findSquareBrackets(`\n${text}`, -1), [{ start: 80, end: 87 }])
  })
})
