import assert from 'node:assert/strict'
import { readMessage } from '../../../src/text/read-message.ts'
import { sentencesAround } from '../../../src/text/sentences-around.ts'

describe('the sentences around a stretch', () => {
  const text = 'One is here. Two is here. Three is here.'
  const message = readMessage(text, { language: 'en' })
  const around = (start: number, end: number): string => {
    const found = sentencesAround(message, { start, end })
    return text.slice(found.start, found.end)
  }

  it('are all of which it holds a part', () => {
    assert.equal(around(14, 15), 'Two is here.')
    assert.equal(around(5, 15), 'One is here. Two is here.')
    assert.equal(around(0, text.length), text)
  })

  it('are the stretch itself where it lies in none', () => {
    assert.equal(around(12, 13), ' ')
  })
})
