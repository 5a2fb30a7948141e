import assert from 'node:assert/strict'
import fc from 'fast-check'
import { readRecipients } from '../../../src/text/read-recipients.ts'

const written = (text: string): string[] => readRecipients(text).map((recipient) => recipient.written)

describe('readRecipients', () => {
  const cases: readonly [string, readonly string[]][] = [
    ['To: Anna Holt\n\nHi', ['Anna Holt']],
    ['From: Peter <p@brine.example>\nTo: "Anna Holt" <a@brine.example>\nSubject: List\n\nHi', ['Anna Holt']],
    ['To: Anna Holt, Peter Lang <p@brine.example>\n\nHi', ['Anna Holt', 'Peter Lang']],
    ['To: anna.holt@brine.example\n\nHi', ['Anna Holt']],
    ['To: holt@brine.example\n\nHi', []],
    ['To: sales@brine.example\n\nHi', []],
    ['To: Anna Holt, sales@brine.example\n\nHi', []],
    ['To: All members\n\nHi', []],
    ['To:\n\nHi', []],
    ['Hi\nTo: Anna Holt', []],
    ['---\ntitle: List\n---\nPara: Ana Ruiz\nAsunto: Lista\n\nHola', ['Ana Ruiz']],
    ['**Кому:** Анне Ланской\n\nДобрый день', ['Анне Ланской']],
    ['Para: revisar el lunes', []],
  ]
  for (const [text, expected] of cases) {
    it(`reads ${JSON.stringify(text)}`, () => {
      assert.deepEqual(written(text), expected)
    })
  }

  it('gives the place where each stands', () => {
    const text = 'To: Anna Holt <a@brine.example>,  Peter Lang\n\nHi'
    const places = readRecipients(text).map(({ start, end }) => text.slice(start, end))
    assert.deepEqual(places, ['Anna Holt <a@brine.example>', 'Peter Lang'])
  })

  it('reads anything without an error, within the text', () => {
    fc.assert(
      fc.property(fc.string(), (value) => {
        const text = `To: ${value}\nSubject: x`
        for (const { start, end } of readRecipients(text)) assert.ok(start >= 4 && start <= end && end <= text.length)
      }),
    )
  })
})
