import assert from 'node:assert/strict'
import { BlockedText, countLines, counts, ownCounts } from '../../../../src/text/blocks/blocked-text.ts'
import { findBlockMasks, type BlockMasks } from '../../../../src/text/find-block-masks.ts'
import type { ParagraphPart } from '../../../../src/text/blocks/long-paragraph.ts'
import { cutBlocks, TextBlock } from '../../../../src/text/blocks/text-block.ts'
import { TextLines } from '../../../../src/text/text-lines.ts'

class CountedBlock extends TextBlock {
  readonly counts = new Float64Array(ownCounts)

  constructor(text: string, blockMasks: BlockMasks, part?: ParagraphPart) {
    super(text, blockMasks, part)
    countLines(this, this.counts)
  }
}

const blocked = (text: string): BlockedText<CountedBlock> =>
  new BlockedText(text, (...of) => new CountedBlock(...of), ownCounts)

/** The blocks that a whole text is cut into. */
const cut = (text: string): ReturnType<typeof cutBlocks> => {
  const lines = new TextLines(text)
  return cutBlocks(lines, findBlockMasks(lines))
}

/** The text whose part in `[…>…]` is replaced: what stands before `>` by what stands after it. */
function readEdit(marked: string): { before: string; rangeOffset: number; rangeLength: number; text: string } {
  const [, head = '', gone = '', text = '', tail = ''] = /^([^[]*)\[([^>]*)>([^\]]*)\]([^]*)$/.exec(marked) ?? []
  return { before: head + gone + tail, rangeOffset: head.length, rangeLength: gone.length, text }
}

/** How many blocks are the same objects as before, and how many there are. */
function edit(marked: string): { kept: number; all: number } {
  const { before, ...change } = readEdit(marked)
  const { rangeOffset, rangeLength, text } = change
  const now = before.slice(0, rangeOffset) + text + before.slice(rangeOffset + rangeLength)
  const followed = blocked(before)
  const old = new Set(followed.blocks)
  followed.edit(change)
  assert.equal(followed.text, now)
  assert.deepEqual(
    [...followed.blocks].map(({ text: own, blockMasks }) => ({ text: own, blockMasks })),
    cut(now),
  )
  const all = [...followed.blocks]
  return { kept: all.filter((block) => old.has(block)).length, all: all.length }
}

describe('a text in blocks', () => {
  it('is what it was made from', () => {
    for (const text of ['', 'One.', 'One.\n\nTwo.\n\n> Three.\n']) assert.equal(blocked(text).text, text)
  })

  it('counts lengths, and lines that reach beyond their block', () => {
    const text = 'To: Ann\nSubject: Plan\n\nAnn wrote:\n\nThis email is confidential.\n\n```\n'
    const { total } = blocked(text).blocks
    assert.equal(total[counts.length], text.length)
    assert.deepEqual([total[counts.above], total[counts.below], total[counts.around]], [2, 1, 1])
  })

  for (const [title, marked, kept, all] of [
    ['a letter is typed', 'One.\n\nTw[>o].\n\nThree.', 2, 3],
    ['a letter is typed at the end', 'One.\n\nTwo.\n\nThree[>.]', 2, 3],
    ['a letter is typed at the top', '[>O]ne.\n\nTwo.\n\nThree.', 2, 3],
    ['the first letter of a block is taken out', 'One.\n\n[T>]wo.\n\nThree.', 2, 3],
    ['a block is taken out', 'One.\n\n[Two.\n\n>]Three.', 1, 2],
    ['a block is put in', 'One.\n\n[>Two.\n\n]Three.', 2, 3],
    ['a block is divided', 'One.\n\nTwo.[ >\n\n]Three.\n\nFour.', 2, 4],
    ['two blocks are joined', 'One.\n\nTwo.[\n\n> ]Three.\n\nFour.', 2, 3],
    ['a blank line is put below a block', 'One.\n\nTwo.[>\n]\n\nThree.', 2, 3],
    ['a line is put below a blank one', 'One.\n\n[>x]\n\nTwo.', 1, 3],
    ['all is taken out', '[One.\n\nTwo.>]', 0, 1],
    ['something comes into an empty text', '[>One.\n\nTwo.]', 0, 2],
    ['an edit goes over several blocks', 'One.\n\nT[wo.\n\nThree.\n\nF>]our.\n\nFive.', 2, 3],
    ['a fence opens above', 'One.\n\n[>```\n\n]Two.\n\nThree.', 1, 4],
    ['a fence is closed', '```\n\nOne.\n\n[>```\n\n]Two.\n\nThree.', 2, 5],
    ['a fence is taken out', 'One.\n\n[```>]\n\nTwo.\n\nThree.', 0, 3],
    ['a line is quoted', 'One.\n\n[>> ]Two.\n\nThree.', 2, 3],
    ['a quoted line is edited', 'One.\n\n> Tw[>o].\n\nThree.', 2, 3],
    ['lines are filled above a subject', '[>One.\nTwo.\nThree.\nFour.\nFive.\nSix.\nSeven.\nEight.\n\n]Hi.\n\nSubject: Plan', 0, 3],
    ['lines are filled below an attribution', 'Hi.\n\nOn Monday Ann wrote:\n\n[>x]', 2, 3],
    ['lines are filled above a notice', 'Hi.[>\nx]\n\nThis email is confidential and privileged. If you are not the intended recipient, delete it.', 1, 2],
    ['the line end below a blank line goes', 'One.\n\nTwo.\n[\n>]Three.\n\nFour.', 2, 3],
    ['a blank line is filled', 'One.\n\nTwo.\n[>x]\nThree.\n\nFour.', 2, 3],
    ['the first line of a block is emptied', 'One.\n\n[Two.>]\nx\n\nThree.', 1, 3],
    ['the only line of a block is emptied', 'One.\n\n[Two.>]\n\nThree.\n\nFour.', 2, 3],
    ['the only line of the first block is emptied', '[One.>]\n\nTwo.\n\nThree.', 2, 3],
    ['the only line of the last block is emptied', 'One.\n\nTwo.\n\n[Three.>]', 1, 2],
    ['the last line of a block is emptied', 'One.\n\nTwo.\n[x>]\n\nThree.', 2, 3],
    ['a signature is short enough', `Hi.\n\n--\n\n[x\n>]1.\n2.\n3.\n4.\n5.\n6.\n7.\n8.\n9.\n10.\n11.\n12.\n13.\n14.\n15.`, 1, 3],
    ['a signature is too long', `Hi.\n\n--\n\n[>x\n]1.\n2.\n3.\n4.\n5.\n6.\n7.\n8.\n9.\n10.\n11.\n12.\n13.\n14.\n15.`, 1, 3],
    ['a line comes above a subject that stays one', '[>One.\n]Hi.\n\nThe plan.\n\nSubject: Plan\n\nTwo.', 3, 4],
    ['lines that only look alike change places', 'One.\n\n[Two.>One.]\n\nOne.', 2, 3],
    ['nothing is changed', 'One.\n\nTw[o>o].\n\nThree.', 3, 3],
  ] as const)
    it(`is cut as a whole one is, and keeps other blocks, when ${title}`, () => {
      assert.deepEqual(edit(marked), { kept, all })
    }) // prettier-ignore

  for (const [title, by, roles, most] of [
    ['a line', '\n', ['prose'], 5],
    ['a paragraph', '\n\n', ['prose', 'prose'], 5],
    // What is an item now is read as one.
    ['an item', '\n- ', ['prose', 'item'], 20],
  ] as const)
    it(`keeps the parts of a long paragraph away from where ${title} begins in it, and where it is joined again`, () => {
      const sentence = 'Nobody knows about all of the new arrangements. '
      const text = sentence.repeat(300).trimEnd()
      const followed = blocked(text)
      // From there on, too, eight of the sentences make a part.
      const place = sentence.length * 152
      for (const [change, now] of [
        [{ rangeOffset: place, rangeLength: 0, text: by }, roles],
        [{ rangeOffset: place, rangeLength: by.length, text: '' }, ['prose']],
      ] as const) {
        const before = followed.text
        const old = new Set(followed.blocks)
        followed.edit(change)
        assert.equal(followed.text, before.slice(0, place) + change.text + before.slice(place + change.rangeLength))
        const parts = [...followed.blocks].map(({ part }) => part)
        assert.ok(parts.length > 20)
        assert.ok([...followed.blocks].filter((block) => !old.has(block)).length <= most)
        const paragraphs = [...new Set(parts.map((part) => part?.paragraph))]
        assert.deepEqual(
          paragraphs.map((paragraph) => paragraph?.role),
          now,
        )
      }
    })

  it('follows one edit after another', () => {
    const followed = blocked('')
    const written = 'Hi Ann,\n\nthe plan is done.\n\n> When?\n\n```\nrm\n```\n\n-- \nTom\n'
    for (const [at, letter] of Array.from(written).entries()) {
      followed.edit({ rangeOffset: at, rangeLength: 0, text: letter })
      const now = written.slice(0, at + 1)
      assert.equal(followed.text, now)
      assert.deepEqual(
        [...followed.blocks].map(({ text }) => text),
        cut(now).map(({ text }) => text),
      )
    }
    for (let length = written.length; length > 0; length -= 1) {
      followed.edit({ rangeOffset: 0, rangeLength: 1, text: '' })
      assert.equal(followed.text, written.slice(written.length - length + 1))
    }
  })
})
