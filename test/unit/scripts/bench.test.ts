import assert from 'node:assert/strict'
import prettier from 'prettier'
import { ours, peers } from '../../../scripts/bench/engines.ts'
import { parseOptions } from '../../../scripts/bench/options.ts'
import { betweenMarks } from '../../../scripts/bench/page.ts'
import { plotOf } from '../../../scripts/bench/plot.ts'
import { markdownOf } from '../../../scripts/bench/table.ts'
import { targetTable } from '../../../scripts/bench/target-table.ts'
import { textOf } from '../../../scripts/bench/texts.ts'
import { milliseconds, times } from '../../../scripts/bench/units.ts'
import { languages } from '../../../src/text/language.ts'

describe('the benchmark’s tables', () => {
  const table = {
    title: 'Speed',
    notes: ['Lower is faster.'],
    columns: ['checker', 'time', 'what'],
    rows: [
      ['ours', '0.5 ms', 'words'],
      ['another', '1,250 ms', 'a|b'],
      ['a third', 'left out', ''],
    ],
  }

  it('have their names to the left and their numbers to the right', () => {
    assert.deepEqual(markdownOf(table).split('\n'), [
      '### Speed',
      '',
      'Lower is faster.',
      '',
      '| checker |     time | what  |',
      '| ------- | -------: | ----- |',
      '| ours    |   0.5 ms | words |',
      '| another | 1,250 ms | a\\|b  |',
      '| a third | left out |       |',
    ])
  })

  it('are laid out as Prettier lays them out', async () => {
    const written = `${markdownOf(table)}\n`
    assert.equal(await prettier.format(written, { parser: 'markdown' }), written)
  })

  it('write times in the digits that mean something, and say what was left out', () => {
    assert.deepEqual([0.00412, 0.5, 12.34, 1834.2, undefined].map(milliseconds), [
      '0.0041 ms',
      '0.5 ms',
      '12.3 ms',
      '1,830 ms',
      'left out',
    ])
    assert.deepEqual([times(3, 2), times(undefined, 2)], ['1.5', 'left out'])
  })
})

describe('the benchmark’s targets', () => {
  const memory = { name: 'memory', unit: ' MiB', target: 100, stretch: 70, wantsMore: false }
  const speed = { name: 'speed', unit: '', target: 1_000, stretch: undefined, wantsMore: true }

  it('say how far a figure came', () => {
    const reached = (targets: Parameters<typeof targetTable>[0]) => targetTable(targets).rows.map((row) => row.at(-1))
    assert.deepEqual(reached([120, 100, 70].map((value) => ({ ...memory, value }))), ['no', 'yes', 'stretch'])
    assert.deepEqual(reached([999, 1_000].map((value) => ({ ...speed, value }))), ['no', 'yes'])
  })

  it('leave out what was not measured', () => {
    assert.deepEqual(targetTable([{ ...memory, value: undefined }]).rows, [])
  })
})

describe('the benchmark’s page', () => {
  it('gets a new text between its marks, and keeps the rest', () => {
    const page = 'Before\n\n<!-- bench -->\n\nold\n\n<!-- /bench -->\n\nAfter\n'
    assert.equal(betweenMarks(page, 'new'), page.replace('old', 'new'))
  })

  it('is not written where the marks are missing', () => {
    assert.throws(() => betweenMarks('Before', 'new'), /no <!-- bench -->/)
  })
})

describe('the benchmark’s plot', () => {
  const plot = plotOf(
    new Map([
      [100, new Map([[ours.rules, 0.5], [peers.alex, 4], [peers.harper, 8]])], // prettier-ignore
      [1_000, new Map([[ours.rules, 5], [peers.alex, 40]])], // prettier-ignore
    ]),
  )

  it('names each checker that was measured, and says where a line ends early', () => {
    const names = Array.from(plot.matchAll(/class="name"[^>]*>([^<]*)/g), ([, name]) => name)
    assert.deepEqual(names.sort(), ['Tactful, rules only', 'alex', 'harper (longer texts left out)'])
  })

  it('has axes by powers of ten around what was measured', () => {
    assert.deepEqual(plot.match(/(?<=>)[\d.]+ ms(?=<)/g), ['0.1 ms', '1 ms', '10 ms', '100 ms'])
  })
})

describe('the benchmark’s texts', () => {
  for (const language of languages) {
    it(`are as long as asked, another for each seed and the same for the same one: ${language}`, () => {
      const [text, again, other] = [textOf(language, 500, 1), textOf(language, 500, 1), textOf(language, 500, 2)]
      assert.equal(text, again)
      assert.ok(Math.abs(text.split(/\s+/).length - 500) < 50)
      const sentences = new Set(text.split(/[.?]\s/))
      assert.deepEqual(
        other.split(/[.?]\s/).filter((sentence) => sentence !== '' && sentences.has(sentence)),
        [],
      )
    })
  }
})

describe('the benchmark’s options', () => {
  it('are told when one is unknown, or when a quick run would be published', () => {
    assert.throws(() => parseOptions(['--fast']), /no “--fast”/)
    assert.throws(() => parseOptions(['--write', '--quick']), /in full/)
    assert.equal(parseOptions(['ours']).hasPeers, false)
  })
})
