import assert from 'node:assert/strict'
import fc from 'fast-check'
import { addDays, type Day, dayOfNumber, numberOfDay } from '../../../../src/text/day.ts'
import { resolveDate } from '../../../../src/text/dates/read-dates.ts'
import { type DateForm, writeDate, writeDay } from '../../../../src/text/dates/write-date.ts'
import { type Language, languages } from '../../../../src/text/language.ts'

/** A Monday. */
const today = { year: 2026, month: 3, day: 2 }

const iso = (day: Day | undefined): string =>
  day ? `${day.year}-${String(day.month).padStart(2, '0')}-${String(day.day).padStart(2, '0')}` : 'none'

/** What people type into a form, and the day that they mean. */
const typed: readonly (readonly [Language, string, string])[] = [
  ['en', 'tomorrow', '2026-03-03'],
  ['en', 'today', '2026-03-02'],
  ['en', 'the day after tomorrow', '2026-03-04'],
  ['en', 'Friday', '2026-03-06'],
  ['en', 'fri', '2026-03-06'],
  ['en', 'this Friday', '2026-03-06'],
  ['en', 'next Friday', '2026-03-13'],
  ['en', 'next Monday', '2026-03-09'],
  ['en', 'on Monday', '2026-03-09'],
  ['en', 'in 2 weeks', '2026-03-16'],
  ['en', 'in three days', '2026-03-05'],
  ['en', 'in a week', '2026-03-09'],
  ['en', 'a week from today', '2026-03-09'],
  ['en', 'in a month', '2026-04-02'],
  ['en', '12 March', '2026-03-12'],
  ['en', 'March 12th, 2026', '2026-03-12'],
  ['en', '12/3', '2026-03-12'],
  ['en', '12.03', '2026-03-12'],
  ['en', '12/03/2026', '2026-03-12'],
  ['en', '2026-03-12', '2026-03-12'],
  ['en', 'Tue 12 May', '2026-05-12'],
  ['en', 'the 12th of May', '2026-05-12'],
  ['en', '1 March', '2027-03-01'],
  ['en', '15 January', '2027-01-15'],
  ['en', 'end of the month', '2026-03-31'],
  ['en', 'Tuesday next week', '2026-03-10'],
  ['en', 'the 20th', '2026-03-20'],
  ['en', 'Friday at 3 pm', '2026-03-06'],
  ['en', 'next week', '2026-03-09'],
  ['en', 'this week', '2026-03-02'],
  ['en', 'next month', 'none'],
  ['en', 'end of the week', '2026-03-06'],
  ['en', 'end of next week', '2026-03-13'],
  ['en', 'end of next month', '2026-04-30'],
  ['en', 'end of the year', '2026-12-31'],
  ['en', 'in a year', '2027-03-02'],
  ['en', 'in 1000 days', '2028-11-26'],
  ['en', 'in 1001 days', 'none'],
  ['en', 'last Monday', '2026-02-23'],
  ['en', '10', '2026-03-10'],
  ['en', '1', '2026-04-01'],
  ['en', '31', '2026-03-31'],
  ['en', '5 pm', 'none'],
  ['en', '31 February', 'none'],
  ['en', 'asap', 'none'],
  ['es', 'mañana', '2026-03-03'],
  ['es', 'hoy', '2026-03-02'],
  ['es', 'pasado mañana', '2026-03-04'],
  ['es', 'el viernes', '2026-03-06'],
  ['es', 'viernes', '2026-03-06'],
  ['es', 'este viernes', '2026-03-06'],
  ['es', 'el próximo viernes', '2026-03-06'],
  ['es', 'el próximo lunes', '2026-03-09'],
  ['es', 'el viernes que viene', '2026-03-06'],
  ['es', 'el lunes', '2026-03-09'],
  ['es', 'dentro de 10 días', '2026-03-12'],
  ['es', 'en dos semanas', '2026-03-16'],
  ['es', 'dentro de una semana', '2026-03-09'],
  ['es', 'dentro de un mes', '2026-04-02'],
  ['es', '12 de marzo', '2026-03-12'],
  ['es', 'el 12 de marzo de 2026', '2026-03-12'],
  ['es', 'martes 12 de mayo', '2026-05-12'],
  ['es', '12/3', '2026-03-12'],
  ['es', '12/03/2026', '2026-03-12'],
  ['es', '12-03-2026', '2026-03-12'],
  ['es', '12.03.2026', '2026-03-12'],
  ['es', '2026-03-12', '2026-03-12'],
  ['es', '1 de marzo', '2027-03-01'],
  ['es', 'fin de mes', '2026-03-31'],
  ['es', 'el viernes de la semana que viene', '2026-03-13'],
  ['es', 'primero de abril', '2026-04-01'],
  ['es', 'el día 20', '2026-03-20'],
  ['es', 'el jueves a las 15:00', '2026-03-05'],
  ['es', '31 de febrero', 'none'],
  ['es', 'cuanto antes', 'none'],
  ['ru', 'завтра', '2026-03-03'],
  ['ru', 'сегодня', '2026-03-02'],
  ['ru', 'послезавтра', '2026-03-04'],
  ['ru', 'в пятницу', '2026-03-06'],
  ['ru', 'пятница', '2026-03-06'],
  ['ru', 'в эту пятницу', '2026-03-06'],
  ['ru', 'в следующую пятницу', '2026-03-13'],
  ['ru', 'в ближайшую пятницу', '2026-03-06'],
  ['ru', 'в следующий понедельник', '2026-03-09'],
  ['ru', 'в понедельник', '2026-03-09'],
  ['ru', 'через 3 дня', '2026-03-05'],
  ['ru', 'через неделю', '2026-03-09'],
  ['ru', 'через две недели', '2026-03-16'],
  ['ru', 'через месяц', '2026-04-02'],
  ['ru', '12 марта', '2026-03-12'],
  ['ru', '12 марта 2026 г.', '2026-03-12'],
  ['ru', 'во вторник, 12 мая', '2026-05-12'],
  ['ru', '12.03', '2026-03-12'],
  ['ru', '12.03.2026', '2026-03-12'],
  ['ru', '12.03.26', '2026-03-12'],
  ['ru', '12/03/2026', '2026-03-12'],
  ['ru', '2026-03-12', '2026-03-12'],
  ['ru', '1 марта', '2027-03-01'],
  ['ru', 'в конце месяца', '2026-03-31'],
  ['ru', 'в пятницу на следующей неделе', '2026-03-13'],
  ['ru', '20-го', '2026-03-20'],
  ['ru', 'до 20 числа', '2026-03-20'],
  ['ru', 'в четверг в 15:00', '2026-03-05'],
  ['ru', '31 февраля', 'none'],
  ['ru', 'как можно скорее', 'none'],
]

describe('a date typed into a form', () => {
  for (const [language, text, expected] of typed) {
    it(`${text} is ${expected}`, () => {
      assert.equal(iso(resolveDate(text, language, today)), expected)
    })
  }

  it('is the last of its month where that is shorter', () => {
    assert.equal(iso(resolveDate('in a month', 'en', { year: 2026, month: 1, day: 31 })), '2026-02-28')
    assert.equal(iso(resolveDate('in 2 months', 'en', { year: 2026, month: 12, day: 31 })), '2027-02-28')
    assert.equal(iso(resolveDate('in a month', 'en', { year: 2026, month: 11, day: 30 })), '2026-12-30')
  })

  it('is the next such day of a month, where this one has none or it is past', () => {
    assert.equal(iso(resolveDate('31', 'en', { year: 2026, month: 4, day: 2 })), '2026-05-31')
    assert.equal(iso(resolveDate('30', 'en', { year: 2026, month: 1, day: 31 })), '2026-03-30')
    assert.equal(iso(resolveDate('29 February', 'en', today)), '2028-02-29')
  })

  it('is at a weekend, for the end of the week, its Sunday', () => {
    assert.equal(iso(resolveDate('end of the week', 'en', { year: 2026, month: 3, day: 6 })), '2026-03-06')
    assert.equal(iso(resolveDate('end of the week', 'en', { year: 2026, month: 3, day: 7 })), '2026-03-08')
    assert.equal(iso(resolveDate('end of the week', 'en', { year: 2026, month: 3, day: 8 })), '2026-03-08')
  })

  it('is none where it is two, or nothing', () => {
    for (const text of ['Friday or Monday', '', 'from 3 to 7 March', '12 12', 'x'.repeat(300)])
      assert.equal(resolveDate(text, 'en', today), undefined, text)
  })

  it('is never an error', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom(...languages), (text, language) => {
        resolveDate(text, language, today)
      }),
    )
  })
})

describe('a date that is written', () => {
  const day = { year: 2026, month: 3, day: 10 }
  const written: readonly (readonly [Language, DateForm, string])[] = [
    ['en', 'plain', 'Tuesday, 10 March'],
    ['en', 'on', 'on Tuesday, 10 March'],
    ['en', 'by', 'by Tuesday, 10 March'],
    ['en', 'from', 'from Tuesday, 10 March'],
    ['es', 'plain', 'martes 10 de marzo'],
    ['es', 'on', 'el martes 10 de marzo'],
    ['es', 'by', 'el martes 10 de marzo'],
    ['es', 'from', 'el martes 10 de marzo'],
    ['ru', 'plain', 'вторник, 10 марта'],
    ['ru', 'on', 'во вторник, 10 марта'],
    ['ru', 'by', 'вторника, 10 марта'],
    ['ru', 'from', 'вторника, 10 марта'],
  ]
  for (const [language, form, expected] of written) {
    it(`is ${expected}`, () => {
      assert.equal(writeDate(day, language, form, today), expected)
    })
  }

  it('has its year where that is another one', () => {
    const other = { year: 2027, month: 3, day: 12 }
    assert.equal(writeDate(other, 'en', 'on', today), 'on Friday, 12 March 2027')
    assert.equal(writeDate(other, 'es', 'on', today), 'el viernes 12 de marzo de 2027')
    assert.equal(writeDate(other, 'ru', 'on', today), 'в пятницу, 12 марта 2027 года')
    assert.equal(writeDay(day, 'en'), '10 March 2026')
  })

  it('is read as the day that it was', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 60_000 }),
        fc.integer({ min: 0, max: 2000 }),
        fc.constantFrom(...languages),
        fc.constantFrom<DateForm>('plain', 'on', 'by', 'from'),
        (from, ahead, language, form) => {
          const start = dayOfNumber(from)
          const written = addDays(start, ahead)
          const read = resolveDate(writeDate(written, language, form, start), language, start)
          assert.equal(read && numberOfDay(read), numberOfDay(written))
        },
      ),
    )
  })
})
