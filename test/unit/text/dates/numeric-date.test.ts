import assert from 'node:assert/strict'
import { readNumericDate } from '../../../../src/text/dates/numeric-date.ts'
import { type Language, languages } from '../../../../src/text/language.ts'

/** A date as `12.3.2026`, without its year where none is written, with a `?` where day and month may change places. */
const read = (digits: string, language: Language, marks = './'): string => {
  const date = readNumericDate(digits, language, marks)
  if (!date) return 'none'
  const { day, month, year, isAmbiguous } = date
  return `${day}.${month}${year === undefined ? '' : `.${year}`}${isAmbiguous ? '?' : ''}`
}

const everywhere: readonly (readonly [digits: string, date: string])[] = [
  ['2026-03-12', '12.3.2026'],
  ['2026-12-31', '31.12.2026'],
  ['2026-01-01', '1.1.2026'],
  ['2026-03-00', 'none'],
  ['2026-03-32', 'none'],
  ['2026-00-12', 'none'],
  ['2026-13-12', 'none'],
  ['12026-03-12', 'none'],
  ['2026-03-121', 'none'],
  ['1899-03-12', 'none'],
  ['1900-03-12', '12.3.1900'],
  ['2199-03-12', '12.3.2199'],
  ['2200-03-12', 'none'],
  ['12.03.2026', '12.3.2026'],
  ['1.1.2026', '1.1.2026'],
  ['31.12.2026', '31.12.2026'],
  ['25/03/2026', '25.3.2026'],
  ['25/03/26', '25.3.2026'],
  ['25-03-2026', '25.3.2026'],
  ['25-03-26', 'none'],
  ['32.12.2026', 'none'],
  ['12.13.2026', 'none'],
  ['0.12.2026', 'none'],
  ['12.0.2026', 'none'],
  ['12.03/2026', 'none'],
  ['112.03.2026', 'none'],
  ['12.03.20261', 'none'],
  ['12.03.1899', 'none'],
  ['25.03', '25.3'],
  ['24/7', 'none'],
  ['24.7', 'none'],
  ['9/11', 'none'],
  ['50/50', 'none'],
  ['', 'none'],
  ['12', 'none'],
]

describe('a date in digits', () => {
  for (const language of languages)
    for (const [digits, date] of everywhere)
      it(`${digits} is ${date} (${language})`, () => {
        assert.equal(read(digits, language), date)
      })

  it('has no year of two digits after stops but in Russian', () => {
    assert.equal(read('12.03.26', 'ru'), '12.3.2026')
    assert.equal(read('12.03.26', 'es'), 'none')
    assert.equal(read('12.03.26', 'en'), 'none')
    assert.equal(read('12-03-26', 'ru'), 'none')
  })

  it('leaves open in English which number is the month, where both may be and differ', () => {
    assert.equal(read('03/04/2026', 'en'), '3.4.2026?')
    assert.equal(read('12/12/2026', 'en'), '12.12.2026')
    assert.equal(read('11/12/2026', 'en'), '11.12.2026?')
    assert.equal(read('12/11/2026', 'en'), '12.11.2026?')
    assert.equal(read('03.04.2026', 'en'), '3.4.2026')
    assert.equal(read('03-04-2026', 'en'), '3.4.2026?')
    assert.equal(read('03/25/2026', 'en'), '25.3.2026')
    assert.equal(read('12/13/2026', 'en'), '13.12.2026')
    assert.equal(read('13/12/2026', 'en'), '13.12.2026')
    assert.equal(read('13/13/2026', 'en'), 'none')
    assert.equal(read('03/25', 'en'), '25.3')
    assert.equal(read('03/04/2026', 'es'), '3.4.2026')
    assert.equal(read('03/25/2026', 'es'), 'none')
    assert.equal(read('03/25/2026', 'ru'), 'none')
  })

  it('needs its year where the mark says nothing by itself', () => {
    assert.equal(read('25.03', 'ru', '/'), 'none')
    assert.equal(read('25.03.2026', 'ru', '/'), '25.3.2026')
    assert.equal(read('25-03', 'ru', './'), 'none')
    assert.equal(read('25-03', 'ru', './-'), '25.3')
  })
})
