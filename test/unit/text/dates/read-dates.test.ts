import assert from 'node:assert/strict'
import fc from 'fast-check'
import { addDays, type Day, dayOfNumber, numberOfDay } from '../../../../src/text/day.ts'
import { readDates } from '../../../../src/text/dates/read-dates.ts'
import { readTimes } from '../../../../src/text/dates/read-times.ts'
import { type Language, languages } from '../../../../src/text/language.ts'

const today = { year: 2026, month: 3, day: 2 }

const iso = ({ year, month, day }: Day): string =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`

/** Each date with the days that it may mean: `12 March=2026-03-12`, a range as `3–7 March=2026-03-03..2026-03-07`. */
const read = (text: string, language: Language): string[] =>
  readDates(text, language, today).map(({ start, end, days, until }) => {
    const last = until?.days[0]
    return `${text.slice(start, end)}=${days.map(iso).join('/')}${last ? `..${iso(last)}` : ''}`
  })

const cases: [Language, string, ...string[]][] = [
  ['en', 'We start on 12 March 2026.', '12 March 2026=2026-03-12'],
  ['en', 'We start on March 12th, 2026.', 'March 12th, 2026=2026-03-12'],
  ['en', 'Tue 10 Mar. works.', 'Tue 10 Mar=2026-03-10'],
  ['en', 'Back on the 12th of March, at last.', '12th of March=2026-03-12'],
  ['en', 'Tuesday, March 10 (the day after)', 'Tuesday, March 10=2026-03-10'],
  ['en', 'On 10 March (Tuesday) we move.', '10 March (Tuesday)=2026-03-10'],
  ['en', 'Closed 3–7 March.', '3–7 March=2026-03-03..2026-03-07'],
  ['en', 'Closed from 3 to 7 March 2027.', '3 to 7 March 2027=2027-03-03..2027-03-07'],
  ['en', 'from March 3 to 7', 'March 3 to 7=2026-03-03..2026-03-07'],
  ['en', 'from 28 December to 3 January 2027', '28 December to 3 January 2027=2026-12-28..2027-01-03'],
  ['en', 'Sent on 20 December.', '20 December=2025-12-20'],
  ['en', 'due by 03/04', '03/04=2026-04-03/2026-03-04'],
  ['en', 'due by Friday, 03/04/2026', 'Friday, 03/04/2026=2026-04-03'],
  ['en', 'on 25/03/2026 or 2026-03-26', '25/03/2026=2026-03-25', '2026-03-26=2026-03-26'],
  ['en', 'next Friday', 'next Friday=2026-03-13/2026-03-06'],
  ['en', 'tomorrow and in three days', 'tomorrow=2026-03-03', 'in three days=2026-03-05'],
  ['en', 'on the 12th', 'the 12th=2026-03-12'],
  ['en', 'every Friday we sat in the sun for a second; you may march'],
  ['en', 'version 3.2.1, 24/7, 1/2 of it, § 12.03, order #12/03/2026, call +44 12 03 04, $12.03'],
  ['en', 'We meet on 31 February.', '31 February='],
  ['es', 'Empezamos el 12 de marzo de 2026.', '12 de marzo de 2026=2026-03-12'],
  ['es', 'El martes 10 de marzo, o el 1 de abril.', 'martes 10 de marzo=2026-03-10', '1 de abril=2026-04-01'],
  ['es', 'del 3 al 7 de marzo', '3 al 7 de marzo=2026-03-03..2026-03-07'],
  ['es', 'hasta el 12/03', '12/03=2026-03-12'],
  ['es', 'el 03/04/2026', '03/04/2026=2026-04-03'],
  ['es', 'pasado mañana por la mañana', 'pasado mañana=2026-03-04'],
  ['es', 'el próximo lunes o el viernes que viene', 'próximo lunes=2026-03-09', 'viernes que viene=2026-03-06'],
  ['es', 'dentro de dos días', 'dentro de dos días=2026-03-04'],
  ['es', 'el viernes 6 cerramos', 'viernes 6=2026-03-06'],
  ['es', 'Los lunes, por la mañana, el mar está en calma; abierto 24/7, versión 12.03, 1/2 kilo'],
  ['ru', 'Начнём 12 марта 2026 г.', '12 марта 2026 г.=2026-03-12'],
  ['ru', 'Во вторник, 10 марта, в 15:00', 'вторник, 10 марта=2026-03-10'],
  ['ru', 'с 3 по 7 марта', '3 по 7 марта=2026-03-03..2026-03-07'],
  ['ru', 'до 12.03 или 13.03.2026', '12.03=2026-03-12', '13.03.2026=2026-03-13'],
  ['ru', 'завтра, послезавтра, через неделю', 'завтра=2026-03-03', 'послезавтра=2026-03-04', 'через неделю=2026-03-09'],
  ['ru', 'в пятницу', 'пятницу=2026-03-06'],
  ['ru', 'в следующий понедельник', 'следующий понедельник=2026-03-09'],
  ['ru', '12-го марта, а остальное 6-го', '12-го марта=2026-03-12', '6-го=2026-03-06'],
  ['ru', 'Мартышка на маршруте, в среду разработки, версия 12.03.26, п. 4.5, каждую пятницу'],
]

describe('the reader of dates', () => {
  for (const [language, text, ...expected] of cases) {
    it(`reads ${text}`, () => {
      assert.deepEqual(read(text, language), expected)
    })
  }

  it('says the weekday, its place and the time beside a date', () => {
    const text = 'Let us meet on Tuesday, 10 March, at 4 pm.'
    const [date] = readDates(text, 'en', today)
    assert.deepEqual(date?.weekday, { start: 15, end: 22, weekday: 2 })
    assert.equal(date.time?.minutes, 16 * 60)
  })

  const anything = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fc.constantFrom(...'12 3 2026 31 March may Tue Friday , . ( ) – / del al de marzo el lunes с по марта в среду через 03/04 12.03 from to 9999 "'.split(' '), ' ')).map((words) => words.join(' ')), // prettier-ignore
  )

  it('stays inside the text, in order, whatever the text', () => {
    fc.assert(
      fc.property(anything, fc.constantFrom(...languages), (text, language) => {
        let last = 0
        for (const { start, end, until } of readDates(text, language, today)) {
          assert.ok(start >= last && end > start && end <= text.length)
          if (until) assert.ok(until.start >= start && until.end <= end)
          last = end
        }
      }),
    )
  })

  it('finds the nearest such day where the year is not written', () => {
    fc.assert(
      fc.property(fc.integer({ min: -170, max: 170 }), fc.integer({ min: 0, max: 40_000 }), (ahead, number) => {
        const from = dayOfNumber(number)
        const day = addDays(from, ahead)
        if (day.month === 2 && day.day === 29) return
        const name = ['января', 'февраля', 'марта', 'апреля', 'мая', 'июня', 'июля', 'августа', 'сентября', 'октября', 'ноября', 'декабря'][day.month - 1] // prettier-ignore
        const [date] = readDates(`до ${day.day} ${name ?? ''}`, 'ru', from)
        assert.equal(date?.days[0] && numberOfDay(date.days[0]), numberOfDay(day))
      }),
    )
  })

  it('takes time in proportion to the text', () => {
    for (const piece of ['1', '12 ', '/', 'March ', '3–', 'from 3 to ', 'через ']) {
      const text = piece.repeat(200_000 / piece.length)
      const start = performance.now()
      readDates(text, 'ru', today)
      readDates(text, 'en', today)
      assert.ok(performance.now() - start < 4000, piece)
    }
  })
})

describe('the reader of times', () => {
  const times: [Language, string, ...string[]][] = [
    ['en', 'at 16:00, 4 pm or 4:30 p.m., not 3.15', '16:00', '4 pm', '4:30 p.m.'],
    ['es', 'a las 15:00, a las 3 o a las 4 p. m., por 15.30 €', '15:00', '3', '4 p. m.'],
    ['ru', 'в 15:00, в 16.30, до 18.00, но не до 10.12', '15:00', '16.30', '18.00'],
    ['en', 'ratio 3:75, 25:00 and 12:30:59'],
  ]
  for (const [language, text, ...expected] of times) {
    it(`reads ${text}`, () => {
      assert.deepEqual(
        readTimes(text, language).map(({ start, end }) => text.slice(start, end)),
        expected,
      )
    })
  }
})
