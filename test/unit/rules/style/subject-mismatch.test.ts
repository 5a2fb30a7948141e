import assert from 'node:assert/strict'
import { findSubjectMismatch } from '../../../../src/rules/style/subject-mismatch/find.ts'
import { readMessage } from '../../../../src/text/read-message.ts'

/** What the body gives otherwise than the subject: the words of both, with the place of the subject's. */
const different = (subject: string, body: string): string => {
  const text = `Subject: ${subject}\n\n${body}`
  return findSubjectMismatch(readMessage(text, { language: 'en' }))
    .map(({ start, end, related = [], values }) => {
      const there = related.map((place) => text.slice(place.start, place.end)).join()
      const said = values?.('en') ?? {}
      assert.deepEqual([said['here'], said['there']], [text.slice(start, end), there])
      return `${text.slice(start, end)} for ${there}`
    })
    .join('; ')
}

const cases: readonly (readonly [subject: string, body: string, different: string])[] = [
  ['Invoice 450 €', 'The invoice is over 540 €.', ''],
  ['Invoice 450 €', 'The invoice is over 450 €.', ''],
  ['Invoice 450 €', 'The invoice is over 450.00 €.', ''],
  ['Invoice 1,450 €', 'The invoice comes to 1.450,00 €.', ''],
  ['Invoice 1,450 €', 'The invoice comes to 1 540 €.', '1 540 € for 1,450 €'],
  ['Invoice 450 €', 'The invoice comes to €540.', '€540 for 450 €'],
  ['Invoice 450 €', 'The invoice comes to EUR 540.', 'EUR 540 for 450 €'],
  ['Invoice 450 €', 'The invoice comes to 540 euros.', '540 euros for 450 €'],
  ['Invoice 450 €', 'The invoice comes to 540 dollars.', ''],
  ['Invoice $450', 'The invoice comes to US$540.', 'US$540 for $450'],
  ['Invoice 450 €', 'The invoice comes to 5 €.', ''],
  ['Invoice 450 €', 'The invoice comes to 45 €.', '45 € for 450 €'],
  ['Invoice 450 €', 'The invoice comes to 4500 €.', '4500 € for 450 €'],
  ['Invoice 450 €', 'The invoice comes to 4600 €.', ''],
  ['Invoice 450 €', 'The invoice comes to 0 €.', ''],
  ['Invoice 450.5 €', 'The invoice comes to 450.6 €.', '450.6 € for 450.5 €'],
  ['Invoice 450 €', 'The invoice comes to $5k.', ''],
  ['Invoice 450 €', 'The invoice comes to 540 €, the deposit is 540 €.', ''],
  ['Invoice 450 €', 'The invoice comes to 540 €. The deposit is 540 €.', ''],
  ['Invoice 450 €', 'The invoice comes to 540 €. You paid 540 €.', '540 € for 450 €'],
  ['Invoice 450 €', 'The invoice comes to 540 €. You paid 450 €.', ''],
  ['Deposit of 450 €', 'The invoice comes to 540 €.', ''],
  ['Invoice 450 € and 460 €', 'The invoice comes to 540 €.', ''],
  ['Invoice 450 €', 'The invoice comes to `540 €`.', ''],
  ['Invoice 450 €', 'The `invoice` comes to 540 €.', '540 € for 450 €'],
  ['Invoice', 'The invoice comes to 540 €.', ''],
  ['Workshop on 12 March', 'The workshop is on 13 March.', '13 March for 12 March'],
  ['Workshop on 12 March', 'The workshop is on 12 March.', ''],
  ['Workshop on 12 March', 'The workshop is on 12 April.', '12 April for 12 March'],
  ['Workshop on 12 March', 'The workshop is on March 13th.', 'March 13th for 12 March'],
  ['Workshop on March 12', 'The workshop is on the 13th of March.', '13th of March for March 12'],
  ['Workshop on March 12, 2026', 'The workshops are on 13 March.', '13 March for March 12'],
  ['Workshop on 12 March', 'The meal is on 13 March.', ''],
  ['Works on 12 March', 'The works are on 13 March.', '13 March for 12 March'],
  ['Work on 12 March', 'The work is on 13 March.', ''],
  ['March plan on 12 March', 'The big day is on 13 March.', ''],
  ['Workshop on 12 March', 'Is the workshop on 13 March?', ''],
  ['Workshop on 12 March', 'The workshop is on 13 March. The meal is on 14 March.', ''],
  ['Workshop on 12 March', 'The workshop is on 13 March. The meal is on 13 March.', '13 March for 12 March'],
  ['Workshop on 12 March', 'The workshop is on 13 March. The meal is on 13 April.', ''],
  ['Workshop moved to 12 March', 'The workshop is on 13 March.', ''],
  ['Workshop on 12 March and 14 March', 'The workshop is on 13 March.', ''],
  ['Minutes of 12 March workshop', 'The workshop is on 13 March.', ''],
  ['Workshop from 12 March', 'The workshop is on 13 March.', ''],
  ['Workshop from 12 March', 'The workshop lasts from the 13 March.', '13 March for 12 March'],
  ['Workshop from 12 March', 'The workshop lasts from Friday, the 13 March.', '13 March for 12 March'],
  ['Workshop from 12 March', 'The workshop, starting on Friday the 13 March.', '13 March for 12 March'],
  ['Workshop before 12 March', 'The workshop ends before 13 March.', '13 March for 12 March'],
  ['Workshop on 12 March', 'The workshop is on 32 March.', ''],
  ['Workshop on 31 March', 'The workshop is on 1 March.', '1 March for 31 March'],
  ['Workshop on 12 March', 'The workshop is on march 13.', ''],
  ['Workshop on 12 March', 'The workshop is on 2026 March 13.', ''],
]

describe('what the subject gives otherwise than the body', () => {
  for (const [subject, body, expected] of cases) {
    it(`is ${expected || 'nothing'}: ${subject} – ${body}`, () => {
      assert.equal(different(subject, body), expected)
    })
  }

  it('is nothing without a subject', () => {
    assert.deepEqual(findSubjectMismatch(readMessage('It is 450 €. It is 540 €.', { language: 'en' })), [])
  })
})
