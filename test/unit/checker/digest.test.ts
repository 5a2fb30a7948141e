import assert from 'node:assert/strict'
import { CheckedBlock } from '../../../src/checker/incremental/checked-block.ts'
import { countWidth } from '../../../src/checker/incremental/count-columns.ts'
import { Digest, digestBlocks } from '../../../src/checker/incremental/digest.ts'
import { LiveRules } from '../../../src/checker/incremental/live-rules.ts'
import { messageOfBlock } from '../../../src/checker/incremental/message-of-block.ts'
import { readBlock } from '../../../src/checker/incremental/read-block.ts'
import { BlockSequence } from '../../../src/text/blocks/block-sequence.ts'
import { cutBlocks } from '../../../src/text/blocks/text-block.ts'
import { findBlockMasks } from '../../../src/text/find-block-masks.ts'
import { TextLines } from '../../../src/text/text-lines.ts'

const rules = new LiveRules({})

function read(block: CheckedBlock): void {
  const message = messageOfBlock(block, 'en')
  readBlock(block, message, message, rules, { models: new Map(), checkEquality: undefined })
}

async function blocksOf(text: string): Promise<BlockSequence<CheckedBlock>> {
  await rules.indexes.load('en')
  const lines = new TextLines(text)
  const blocks = cutBlocks(lines, findBlockMasks(lines)).map((one) => new CheckedBlock(one.text, one.blockMasks))
  for (const block of blocks) read(block)
  const sequence = new BlockSequence<CheckedBlock>(countWidth)
  sequence.replace(undefined, undefined, blocks)
  return sequence
}

/** Paragraphs of thirty words in one sentence, each with its number as a letter. */
const prose = (from: number, to: number): string =>
  Array.from({ length: to - from }, (_, at) => `${name(from + at)} ${'and tea '.repeat(14)}too.\n\n`).join('')

const name = (at: number): string =>
  `P${String.fromCharCode(97 + Math.trunc(at / 26))}${String.fromCharCode(97 + (at % 26))}`

/** The first words of the blocks of a text that are in its digest; runs of prose as `first–last`. */
async function digested(text: string): Promise<string> {
  const chosen = digestBlocks(await blocksOf(text)).map(
    (block) => /^[^\n]*?(?= and tea|\n|$)/.exec(block.text)?.[0] ?? '',
  )
  return chosen.join(' ')
}

const names = (from: number, to: number): string =>
  Array.from({ length: to - from }, (_, at) => name(from + at)).join(' ')

describe('the digest of a message', () => {
  const head = `${names(0, 12)} ${names(44, 60)}`

  it('is all of a short message', async () => {
    assert.equal(await digested(''), '')
    assert.equal(await digested(prose(0, 12)), names(0, 12))
    assert.equal(await digested(prose(0, 28)), names(0, 28))
  })

  it('is the beginning and the end of a long one, in their order', async () => {
    assert.equal(await digested(prose(0, 60)), head)
  })

  it('begins with as many words and as many sentences as may count', async () => {
    const short = 'So.\n\n'.repeat(80)
    assert.equal((await digested(`${short}${prose(0, 40)}`)).split(' ').length, 80 + 8 + 16)
    const words = `Once ${'and tea '.repeat(200)}too.\n\n`
    assert.equal(await digested(`${words}${prose(0, 60)}`), `Once ${names(0, 11)} ${names(44, 60)}`)
  })

  for (const [title, part, chosen] of [
    ['somebody is greeted', 'Hi Anna,', 'Hi Anna,'],
    ['somebody is thanked', 'Thanks again, Peter.', 'Thanks again, Peter.'],
    ['the message speaks at length', 'So it is. So it was.', 'So it is. So it was.'],
    ['nothing of it is said', 'So it is.', ''],
    ['a figure stands', 'The total is 100 EUR.', ''],
  ] as const)
    it(`holds ${chosen === '' ? 'no' : 'a'} block far from both where ${title}`, async () => {
      const expected = chosen === '' ? head : `${names(0, 12)} ${chosen} ${names(44, 60)}`
      assert.equal(await digested(`${prose(0, 30)}${part}\n\n${prose(30, 60)}`), expected)
    })

  it('holds what is compared with a subject, and the subject', async () => {
    const text = `${prose(0, 20)}The total is 100 EUR.\n\n${prose(20, 40)}It is due on 5 May.\n\n${prose(40, 60)}`
    assert.equal(
      await digested(`Subject: Plan\n\n${text}`),
      `Subject: Plan ${names(0, 12)} The total is 100 EUR. It is due on 5 May. ${names(44, 60)}`,
    )
  })

  it('holds nobody that is addressed below what ends the message', async () => {
    const text = `${prose(0, 20)}Hi Anna,\n\n${prose(20, 25)}Best regards,\n\n${prose(25, 30)}Hi Peter,\n\n${prose(30, 60)}`
    assert.equal(await digested(text), `${names(0, 12)} Hi Anna, Best regards, ${names(44, 60)}`)
  })

  it('reads each block where it stands in the digest', async () => {
    const blocks = await blocksOf(`One.\n\nTwo is it.\n\nThree.\n\nFour.`)
    const all = [...blocks]
    const chosen = [0, 2, 3].flatMap((at) => all[at] ?? [])
    const digest = new Digest(chosen, blocks)
    assert.equal(digest.message.text, 'One.\n\n.\n\nThree.\n\nFour.')
    assert.equal(digest.message.language, 'und')
    const { text, paragraphs } = digest.message
    const sentences = paragraphs.flatMap((paragraph) => paragraph.sentences)
    assert.deepEqual(paragraphs.map(({ start, end }) => text.slice(start, end)), ['One.', 'Three.', 'Four.'])
    assert.deepEqual(sentences.map(({ start, end }) => text.slice(start, end)), ['One.', 'Three.', 'Four.'])
    assert.deepEqual(sentences.map(({ tokens }) => text.slice(tokens[0]?.start, tokens[0]?.end)), ['One', 'Three', 'Four'])
    for (const [place, at] of [[0, 0], [5, 0], [9, 1], [12, 1], [17, 2], [20, 2]] as const)
      assert.equal(digest.placeOf({ start: place, end: place })?.block, chosen[at], String(place))
    assert.equal(digest.placeOf({ start: 12, end: 13 })?.start, 9)
  }) // prettier-ignore

  it('is known again as long as its blocks are the same and were not read anew', async () => {
    const blocks = await blocksOf('One.\n\nTwo.\n\nThree.')
    const [one, two, three] = blocks
    assert.ok(one && two && three)
    const digest = new Digest([one, two], blocks)
    assert.ok(digest.isOf([one, two]))
    for (const others of [[one], [], [two, one], [one, three], [one, two, three]])
      assert.equal(digest.isOf(others), false)
    read(two)
    assert.equal(digest.isOf([one, two]), false)
  })
})
