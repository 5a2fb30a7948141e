import assert from 'node:assert/strict'
import { findBlockMasks } from '../../../../src/text/find-block-masks.ts'
import { reachOf } from '../../../../src/text/blocks/line-reach.ts'
import { cutBlocks, standsApart, TextBlock } from '../../../../src/text/blocks/text-block.ts'
import { TextLines } from '../../../../src/text/text-lines.ts'

const noMasks = { masks: [], subject: undefined }

const cut = (text: string): ReturnType<typeof cutBlocks> => {
  const lines = new TextLines(text)
  return cutBlocks(lines, findBlockMasks(lines))
}

/** The blocks of a text, what is masked in them in `{}` and a subject in `<>`. */
const marked = (text: string): string[] =>
  cut(text).map(({ text: own, blockMasks: { masks, subject } }) => {
    const places = masks.map(({ start, end }) => ({ start, end, open: '{', close: '}' }))
    if (subject) places.push({ ...subject, open: '<', close: '>' })
    return places
      .sort((a, b) => b.start - a.start)
      .reduce((all, { start, end, open, close }) => all.slice(0, start) + open + all.slice(start, end) + close + all.slice(end), own)
  }) // prettier-ignore

describe('cutBlocks', () => {
  for (const [text, blocks] of [
    ['', ['']],
    ['One.', ['One.']],
    ['One.\nTwo.', ['One.\nTwo.']],
    ['One.\n\nTwo.', ['One.\n\n', 'Two.']],
    ['One.\r\n \t\r\n\r\nTwo.\r\n', ['One.\r\n \t\r\n\r\n', 'Two.\r\n']],
    ['\n\nOne.\n\n\n', ['\n\n', 'One.\n\n\n']],
    ['One.\n\n> Two.\n\nThree.', ['One.\n\n', '{> Two.}\n\n', 'Three.']],
    ['One.\n\n```\nrm\n\nls\n```\n\nTwo.', ['One.\n\n', '{```\nrm\n\n}', '{ls\n```}\n\n', 'Two.']],
    ['One.\n\nSubject: Plan\n\nTwo.', ['One.\n\n', '{Subject:}< Plan>\n\n', 'Two.']],
    ['> One.\n> Two.\n\nThree.\n\n> Four.', ['{> One.\n> Two.}\n\n', 'Three.\n\n', '{> Four.}']],
    ['One.\n\n-- \nTom\n\nAcme', ['One.\n\n', '{-- \nTom\n\n}', '{Acme}']],
  ] as const)
    it(`cuts ${JSON.stringify(text)} before lines that follow a blank one`, () => {
      assert.deepEqual(marked(text), blocks)
    })
})

describe('a block of text', () => {
  for (const [text, plain] of [
    ['One.\nTwo.\n\n', true],
    ['> One.', false],
    ['```', false],
    ['Subject: Plan', false],
    ['One -->', false],
    ['Ann wrote:', false],
  ] as const)
    it(`${plain ? 'is' : 'is not'} plain: ${JSON.stringify(text)}`, () => {
      assert.equal(new TextBlock(text, noMasks).isPlain, plain)
    })

  it('is not plain where the whole text masks it or takes its subject', () => {
    assert.equal(new TextBlock('One.', { masks: [{ start: 0, end: 4, kind: 'signature' }], subject: undefined }).isPlain, false)
    assert.equal(new TextBlock('One.', { masks: [], subject: { start: 0, end: 4 } }).isPlain, false)
  }) // prettier-ignore

  it('equals what has its text, its masks and its subject', () => {
    const mask = { start: 0, end: 3, kind: 'signature' } as const
    const subject = { start: 1, end: 4 }
    const block = new TextBlock('One.', { masks: [mask], subject })
    assert.ok(block.equals({ text: 'One.', blockMasks: { masks: [{ ...mask }], subject: { ...subject } } }))
    for (const blockMasks of [
      noMasks,
      { masks: [mask], subject: undefined },
      { masks: [mask], subject: { start: 0, end: 4 } },
      { masks: [mask], subject: { start: 1, end: 3 } },
      { masks: [], subject },
      { masks: [mask, mask], subject },
      { masks: [{ ...mask, start: 1 }], subject },
      { masks: [{ ...mask, end: 4 }], subject },
      { masks: [{ ...mask, kind: 'quoted-mail' as const }], subject },
    ])
      assert.equal(block.equals({ text: 'One.', blockMasks }), false, JSON.stringify(blockMasks))
    assert.equal(block.equals({ text: 'Two.', blockMasks: block.blockMasks }), false)
  })
})

describe('standsApart', () => {
  for (const [text, isFirst, isLast, apart] of [
    ['One.', true, true, true],
    ['One.', true, false, false],
    ['One.\n', true, false, false],
    ['One.\n\n', true, false, true],
    ['One.\n \n', false, false, true],
    ['One.\n\n ', false, false, false],
    ['One.\n\nTwo.', false, false, false],
    ['One.\n\nTwo.', false, true, true],
    ['\nOne.', false, true, false],
    ['\nOne.', true, true, true],
    ['\n', true, false, true],
    ['', true, false, false],
  ] as const)
    it(`${apart ? 'lets' : 'does not let'} ${JSON.stringify(text)} be cut by itself ${isFirst ? 'at the top' : 'below others'}, ${isLast ? 'at the end' : 'above others'}`, () => {
      assert.equal(standsApart(new TextLines(text), isFirst, isLast), apart)
    }) // prettier-ignore
})

describe('reachOf', () => {
  for (const [line, reach] of [
    ['We wrote to Ann: the plan is done.', 'none'],
    ['', 'none'],
    ['Subject: Plan', 'above'],
    ['To: Ann', 'above'],
    ['Para: Ana', 'above'],
    ['This email is confidential and privileged.', 'around'],
    ['Ann wrote:', 'below'],
    ['Ann wrote : ', 'below'],
    ['Ana escribió:', 'below'],
    ['Анна писала:', 'below'],
    ['ann@example.com>:', 'below'],
    ['Ann wrote: yes', 'none'],
    ['________________', 'below'],
    ['--', 'below'],
    ['-- ', 'here'],
    ['-- x', 'none'],
    ['> One.', 'here'],
    ['   > One.', 'here'],
    ['```js', 'here'],
    ['   ~~~', 'here'],
    ['    ```', 'none'],
    ['x ```', 'none'],
    ['``x', 'none'],
    ['---', 'here'],
    ['... ', 'here'],
    ['\ufeff---', 'here'],
    ['... x', 'none'],
    ['-----Original Message-----', 'here'],
    ['Sent from my iPhone', 'here'],
    ['<!-- One.', 'here'],
    ['  <!-- One.', 'here'],
    ['One <!-- two.', 'none'],
    ['<b>One.</b>', 'none'],
    ['One --> two.', 'here'],
  ] as const)
    it(`says “${reach}” of the line ${JSON.stringify(line)}`, () => {
      assert.equal(reachOf(new TextLines(line), 0), reach)
    })

  it('sees only its own line', () => {
    const lines = new TextLines('> One.\nTwo.\n-->')
    assert.deepEqual(
      [0, 1, 2].map((at) => reachOf(lines, at)),
      ['here', 'none', 'here'],
    )
  })

  it('sees the end of a comment far along a line', () => {
    assert.equal(reachOf(new TextLines(`${'word '.repeat(100)}-->`), 0), 'here')
  })
})
