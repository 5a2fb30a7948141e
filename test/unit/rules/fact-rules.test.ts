import assert from 'node:assert/strict'
import fc from 'fast-check'
import { findFacts } from '../../../src/rules/find-facts.ts'
import { rules } from '../../../src/rules/index.ts'
import { readMessage } from '../../../src/text/read-message.ts'

const ids = new Set(['register/greeting-language', 'style/mixed-script', 'style/attachment', 'style/subject-mismatch'])
const own = rules.filter(({ id }) => id.startsWith('name/') || ids.has(id))
const today = { year: 2026, month: 3, day: 2 }

describe('the rules on names, letters, attachments and the subject', () => {
  const piece = fc.constantFrom('Subject: Invoice 450 €\n\n', 'To: Anna Holt\n', 'Hi', 'Peter', ',', '\n', '540 €', 'Thanks, Iris.', 'cчёт', 'te adjunto', '12 March', 'Best regards', 'Добрый день', 'Пётр', '!', '> ', '1.', '`', '€') // prettier-ignore
  const text = fc.oneof(fc.string({ unit: 'binary' }), fc.array(piece, { maxLength: 25 }).map((all) => all.join(' '))) // prettier-ignore

  it('give places and changes within the text, whatever it is', () => {
    fc.assert(
      fc.property(text, fc.string(), (written, recipient) => {
        const circumstances = { today, kind: null, recipient, sender: 'Iris Lang' }
        for (const { start, end, fixes = [], related = [] } of findFacts(readMessage(written), own, circumstances)) {
          for (const place of [{ start, end }, ...fixes, ...related])
            assert.ok(0 <= place.start && place.start < place.end && place.end <= written.length)
        }
      }),
      { numRuns: 1000 },
    )
  })

  it('take no longer than the text is long', () => {
    for (const part of [
      'a',
      '1',
      '1 ',
      '.',
      '€',
      'cчёт ',
      'Hi Anna,\n',
      'Thanks, Peter. ',
      'if attached ',
      'si adjunto ',
      '\n',
      '12 March ',
    ]) {
      // prettier-ignore
      const message = readMessage(`Subject: Invoice 450 €\n\nHi Anna,\n${part.repeat(300_000 / part.length)}`)
      const before = performance.now()
      findFacts(message, own, { today, kind: null, recipient: 'Peter Lang' })
      assert.ok(performance.now() - before < 1500, `${part}: ${performance.now() - before} ms`)
    }
  })
})
