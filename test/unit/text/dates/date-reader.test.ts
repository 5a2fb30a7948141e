import assert from 'node:assert/strict'
import type { Day } from '../../../../src/text/day.ts'
import type { DateMention } from '../../../../src/text/dates/date-mention.ts'
import { readDates } from '../../../../src/text/dates/read-dates.ts'
import type { Language } from '../../../../src/text/language.ts'

/** A Monday. */
const today = { year: 2026, month: 3, day: 2 }

const iso = ({ year, month, day }: Day): string =>
  [year, month, day].map((part) => String(part).padStart(2, '0')).join('-')

/**
 * A date as it was read: its form, its words, and in brackets what is written of it, `~` where a part was taken from the
 * range's other end, `?` where day and month may change places, the weekday, the days that it may mean, the time in
 * minutes. The end of a range follows after an arrow.
 */
function told(text: string, date: DateMention): string {
  const { form, start, end, day, month, year, isPartial, isAmbiguous, weekday, days, time, until } = date
  const written = [day, month, year].map((part) => part ?? '_').join('.')
  const flags = `${isPartial ? '~' : ''}${isAmbiguous ? '?' : ''}`
  const beside = weekday ? ` ${text.slice(weekday.start, weekday.end)}=${weekday.weekday}` : ''
  const said = `${written}${flags}${beside} ${days.map(iso).join('/') || 'none'}${time ? ` ${time.minutes}` : ''}`
  return `${form} “${text.slice(start, end)}” (${said})${until ? ` → ${told(text, until)}` : ''}`
}

const cases: readonly (readonly [Language, string, ...string[]])[] = [
  ['en', 'from March 3 to 7, at last', 'words “March 3 to 7” (3.3._ 2026-03-03) → words “7” (7.3._~ 2026-03-07)'],
  ['en', 'March 7 to 3', 'words “March 7” (7.3._ 2026-03-07)'],
  ['en', 'from March 7 to 3', 'words “March 7 to 3” (7.3._ 2026-03-07) → words “3” (3.3._~ 2026-03-03)'],
  ['en', 'March 3 2027 to 7', 'words “March 3 2027” (3.3.2027 2027-03-03)'],
  ['en', '3 March to 7 people', 'words “3 March” (3.3._ 2026-03-03)'],
  [
    'en',
    '12 March 2026 to 14 April 2027',
    'words “12 March 2026 to 14 April 2027” (12.3.2026 2026-03-12) → words “14 April 2027” (14.4.2027 2027-04-14)',
  ],
  [
    'en',
    'from 3 March to 7 April',
    'words “3 March to 7 April” (3.3._ 2026-03-03) → words “7 April” (7.4._ 2026-04-07)',
  ],
  [
    'en',
    'from 28 December to 3 January 2027',
    'words “28 December to 3 January 2027” (28.12.2026~ 2026-12-28) → words “3 January 2027” (3.1.2027 2027-01-03)',
  ],
  [
    'en',
    'from 3 December to 28 December 2027',
    'words “3 December to 28 December 2027” (3.12.2027~ 2027-12-03) → words “28 December 2027” (28.12.2027 2027-12-28)',
  ],
  ['en', 'between 3 and 7 March', 'words “3 and 7 March” (3.3._~ 2026-03-03) → words “7 March” (7.3._ 2026-03-07)'],
  [
    'en',
    'between 3 March and 7 March',
    'words “3 March and 7 March” (3.3._ 2026-03-03) → words “7 March” (7.3._ 2026-03-07)',
  ],
  ['en', 'between 3 to 7 March', 'words “7 March” (7.3._ 2026-03-07)'],
  ['en', '3 and 7 March', 'words “7 March” (7.3._ 2026-03-07)'],
  ['en', '3 to 12/03/2026', 'numeric “12/03/2026” (12.3.2026? 2026-03-12/2026-12-03)'],
  [
    'en',
    '12 March - 14 March',
    'words “12 March - 14 March” (12.3._ 2026-03-12) → words “14 March” (14.3._ 2026-03-14)',
  ],
  [
    'en',
    '3–7 March 2027',
    'words “3–7 March 2027” (3.3.2027~ 2027-03-03) → words “3–7 March 2027” (7.3.2027 2027-03-07)',
  ],
  ['en', 'March 3–7, 2027', 'words “March 3–7, 2027” (3.3.2027 2027-03-03) → words “3–7, 2027” (7.3.2027~ 2027-03-07)'],
  ['en', 'March 3-7', 'words “March 3-7” (3.3._ 2026-03-03) → words “3-7” (7.3._~ 2026-03-07)'],
  ['en', '7–3 March'],
  ['en', '0–3 March'],
  ['en', '3–32 March'],
  ['en', '1–31 March', 'words “1–31 March” (1.3._~ 2026-03-01) → words “1–31 March” (31.3._ 2026-03-31)'],
  ['en', '3–3 March'],
  ['en', '3–7 cats'],
  ['en', '13–17-19 March'],
  ['en', 'Tue, 10 March', 'words “Tue, 10 March” (10.3._ Tue=2 2026-03-10)'],
  ['en', '10 March (Tuesday)', 'words “10 March (Tuesday)” (10.3._ Tuesday=2 2026-03-10)'],
  [
    'en',
    '10 March (Tuesday',
    'words “10 March” (10.3._ 2026-03-10)',
    'relative “Tuesday” (_._._ Tuesday=2 2026-03-03)',
  ],
  ['en', '10 March (Tue.)', 'words “10 March (Tue.)” (10.3._ Tue=2 2026-03-10)'],
  ['en', '10 March, Tuesday', 'words “10 March, Tuesday” (10.3._ Tuesday=2 2026-03-10)'],
  [
    'en',
    '10 March, Tuesday is fine',
    'words “10 March” (10.3._ 2026-03-10)',
    'relative “Tuesday” (_._._ Tuesday=2 2026-03-03)',
  ],
  ['en', '10 March Tuesday', 'words “10 March” (10.3._ 2026-03-10)', 'relative “Tuesday” (_._._ Tuesday=2 2026-03-03)'],
  ['en', '10 March, tue', 'words “10 March” (10.3._ 2026-03-10)'],
  ['en', '10 March (3 pm)', 'words “10 March” (10.3._ 2026-03-10)'],
  ['en', 'Mar. 10', 'words “Mar. 10” (10.3._ 2026-03-10)'],
  ['en', 'Mar 10th', 'words “Mar 10th” (10.3._ 2026-03-10)'],
  ['en', '10 Mar. 2026', 'words “10 Mar. 2026” (10.3.2026 2026-03-10)'],
  ['en', '10th of March, 2026', 'words “10th of March, 2026” (10.3.2026 2026-03-10)'],
  ['en', '10 th March'],
  ['en', 'March 10x'],
  ['en', 'March 10, 2026', 'words “March 10, 2026” (10.3.2026 2026-03-10)'],
  ['en', 'March 10 2226', 'words “March 10” (10.3._ 2026-03-10)'],
  ['en', 'March 10 12026', 'words “March 10” (10.3._ 2026-03-10)'],
  ['en', 'may 10 and 10 may'],
  ['en', 'May 10', 'words “May 10” (10.5._ 2026-05-10)'],
  ['en', '32 March and 0 March'],
  ['en', 'x10 March'],
  ['en', '"10 March" (11 March)', 'words “10 March” (10.3._ 2026-03-10)', 'words “11 March” (11.3._ 2026-03-11)'],
  ['en', '5.10 March'],
  ['en', 'by 03/04 and 25/03', 'numeric “03/04” (3.4._? 2026-04-03/2026-03-04)'],
  ['en', '03/04'],
  ['en', 'by 1/2'],
  ['en', 'on Monday 1/2', 'numeric “Monday 1/2” (1.2._? Monday=1 2026-02-01/2026-01-02)'],
  ['en', 'Friday, 03/04/2026', 'numeric “Friday, 03/04/2026” (3.4.2026 Friday=5 2026-04-03)'],
  ['en', 'Saturday, 03/04/2026', 'numeric “Saturday, 03/04/2026” (3.4.2026? Saturday=6 2026-04-03/2026-03-04)'],
  ['en', 'due 12.03.2026', 'numeric “12.03.2026” (12.3.2026 2026-03-12)'],
  ['en', '12.03'],
  ['en', 'no 12/03/2026'],
  ['en', '(12/03/2026)', 'numeric “12/03/2026” (12.3.2026? 2026-03-12/2026-12-03)'],
  ['en', 'x12/03/2026'],
  ['en', '12/03/2026x'],
  ['en', '2026-03-12T10', 'numeric “2026-03-12” (12.3.2026 2026-03-12)'],
  ['en', '2026-03-12t', 'numeric “2026-03-12” (12.3.2026 2026-03-12)'],
  ['en', '12/03/2026 km'],
  ['en', '12/03/2026', 'numeric “12/03/2026” (12.3.2026? 2026-03-12/2026-12-03)'],
  ['en', '$12/03/2026'],
  ['en', 'next Friday at 4 pm', 'relative “next Friday” (_._._ Friday=5 2026-03-13/2026-03-06 960)'],
  ['en', 'next Friday, 4 pm', 'relative “next Friday” (_._._ Friday=5 2026-03-13/2026-03-06 960)'],
  ['en', 'Friday 10 March at 16:00', 'words “Friday 10 March” (10.3._ Friday=5 2026-03-10 960)'],
  ['en', '10 March by 16:00', 'words “10 March” (10.3._ 2026-03-10 960)'],
  ['en', '10 March in 16:00', 'words “10 March” (10.3._ 2026-03-10)'],
  ['en', 'every Friday'],
  ['en', 'on Fridays times'],
  [
    'en',
    'this week, next month, next year',
    'relative “this week” (_._._ none)',
    'relative “next month” (_._._ none)',
    'relative “next year” (_._._ none)',
  ],
  ['en', 'by the end of the month', 'relative “the end of the month” (_._._ 2026-03-31)'],
  ['en', 'in 3 weeks, in 1.5 days', 'relative “in 3 weeks” (_._._ 2026-03-23)'],
  ['en', 'two months ago', 'relative “two months ago” (_._._ 2026-01-02)'],
  ['en', 'in a year', 'relative “in a year” (_._._ 2027-03-02)'],
  ['en', 'in March, by May 2027', 'month “March” (_.3._ none)', 'month “May 2027” (_.5.2027 none)'],
  ['en', 'in march'],
  ['en', 'on the 12th', 'day “the 12th” (12._._ 2026-03-12)'],
  ['en', 'on the 12th of March', 'words “12th of March” (12.3._ 2026-03-12)'],
  ['en', 'the 12th'],
  ['en', 'on the 40th'],
  ['en', 'Tuesday 10', 'day “Tuesday 10” (10._._ Tuesday=2 2026-03-10)'],
  ['en', 'Tuesday 10 am', 'relative “Tuesday” (_._._ Tuesday=2 2026-03-03 600)'],
  [
    'en',
    'last Monday, last Tuesday',
    'relative “last Monday” (_._._ Monday=1 2026-02-23)',
    'relative “last Tuesday” (_._._ Tuesday=2 2026-02-24)',
  ],
  ['en', 'Tuesday next week', 'relative “Tuesday next week” (_._._ Tuesday=2 2026-03-10)'],
  [
    'en',
    'yesterday, the day before yesterday, last night',
    'relative “yesterday” (_._._ 2026-03-01)',
    'relative “the day before yesterday” (_._._ 2026-02-28)',
    'relative “last night” (_._._ 2026-03-01)',
  ],
  [
    'es',
    'entre el 3 y el 7 de marzo',
    'words “3 y el 7 de marzo” (3.3._~ 2026-03-03) → words “7 de marzo” (7.3._ 2026-03-07)',
  ],
  ['es', 'entre 3 y 7 de marzo', 'words “3 y 7 de marzo” (3.3._~ 2026-03-03) → words “7 de marzo” (7.3._ 2026-03-07)'],
  [
    'es',
    'del 3 al 7 de marzo de 2027',
    'words “3 al 7 de marzo de 2027” (3.3.2027~ 2027-03-03) → words “7 de marzo de 2027” (7.3.2027 2027-03-07)',
  ],
  [
    'es',
    'del 28 de diciembre al 3 de enero de 2027',
    'words “28 de diciembre al 3 de enero de 2027” (28.12.2026~ 2026-12-28) → words “3 de enero de 2027” (3.1.2027 2027-01-03)',
  ],
  ['es', 'el 10 de marzo a las 15:00', 'words “10 de marzo” (10.3._ 2026-03-10 900)'],
  ['es', 'el 10 de marzo, 15:00', 'words “10 de marzo” (10.3._ 2026-03-10 900)'],
  [
    'es',
    'el 1º de abril, primero de mayo',
    'words “1º de abril” (1.4._ 2026-04-01)',
    'words “primero de mayo” (1.5._ 2026-05-01)',
  ],
  ['es', 'el viernes 6', 'day “viernes 6” (6._._ viernes=5 2026-03-06)'],
  ['es', 'el viernes que viene', 'relative “viernes que viene” (_._._ viernes=5 2026-03-06)'],
  ['es', 'el viernes, 6 de marzo', 'words “viernes, 6 de marzo” (6.3._ viernes=5 2026-03-06)'],
  ['es', 'el 6 de marzo, el viernes', 'words “6 de marzo, el viernes” (6.3._ viernes=5 2026-03-06)'],
  ['es', 'el 6 de marzo (viernes)', 'words “6 de marzo (viernes)” (6.3._ viernes=5 2026-03-06)'],
  ['es', 'el vie 6 de marzo', 'words “vie 6 de marzo” (6.3._ vie=5 2026-03-06)'],
  ['es', 'en marzo de 2027', 'month “marzo de 2027” (_.3.2027 none)'],
  ['es', 'el 12/03, 12/03', 'numeric “12/03” (12.3._ 2026-03-12)'],
  ['es', 'el 03/04/2026', 'numeric “03/04/2026” (3.4.2026 2026-04-03)'],
  ['es', 'dentro de dos días hábiles, dentro de 2 meses', 'relative “dentro de 2 meses” (_._._ 2026-05-02)'],
  ['es', 'hasta el día 12', 'day “día 12” (12._._ 2026-03-12)'],
  [
    'es',
    'la semana que viene, a final de mes',
    'relative “la semana que viene” (_._._ none)',
    'relative “final de mes” (_._._ 2026-03-31)',
  ],
  [
    'ru',
    'с 3 по 7 марта 2027 года',
    'words “3 по 7 марта 2027 года” (3.3.2027~ 2027-03-03) → words “7 марта 2027 года” (7.3.2027 2027-03-07)',
  ],
  [
    'ru',
    'с 28 декабря по 3 января 2027 г.',
    'words “28 декабря по 3 января 2027 г.” (28.12.2026~ 2026-12-28) → words “3 января 2027 г.” (3.1.2027 2027-01-03)',
  ],
  ['ru', 'между 3 и 7 марта', 'words “3 и 7 марта” (3.3._~ 2026-03-03) → words “7 марта” (7.3._ 2026-03-07)'],
  ['ru', '10 марта 2026 г., в 15:00', 'words “10 марта 2026 г.” (10.3.2026 2026-03-10 900)'],
  ['ru', '10 марта 2026 г. Встреча', 'words “10 марта 2026 г.” (10.3.2026 2026-03-10)'],
  ['ru', '10 марта в 15:00', 'words “10 марта” (10.3._ 2026-03-10 900)'],
  ['ru', '10 марта до 15:00', 'words “10 марта” (10.3._ 2026-03-10 900)'],
  ['ru', '10 марта, во вторник', 'words “10 марта, во вторник” (10.3._ вторник=2 2026-03-10)'],
  ['ru', '10 марта (вт)', 'words “10 марта (вт)” (10.3._ вт=2 2026-03-10)'],
  ['ru', '10 марта (вт.)', 'words “10 марта (вт.)” (10.3._ вт=2 2026-03-10)'],
  ['ru', 'вт, 10 марта', 'words “вт, 10 марта” (10.3._ вт=2 2026-03-10)'],
  ['ru', '10-го марта, 10 -го марта', 'words “10-го марта” (10.3._ 2026-03-10)', 'month “марта” (_.3._ none)'],
  ['ru', 'до 10-го, до 12 числа', 'day “10-го” (10._._ 2026-03-10)', 'day “12 числа” (12._._ 2026-03-12)'],
  [
    'ru',
    'до 12.03 и 12.03.26 и 12.03.2026г',
    'numeric “12.03” (12.3._ 2026-03-12)',
    'numeric “12.03.26” (12.3.2026 2026-03-12)',
    'numeric “12.03.2026г” (12.3.2026 2026-03-12)',
  ],
  ['ru', 'первого марта', 'words “первого марта” (1.3._ 2026-03-01)'],
  ['ru', 'март, в марте 2027', 'month “март” (_.3._ none)', 'month “марте 2027” (_.3.2027 none)'],
  ['ru', 'в пятницу в 15:00, в среду разработки', 'relative “пятницу” (_._._ пятницу=5 2026-03-06 900)'],
  [
    'ru',
    'через месяц, через 2 года, неделю назад',
    'relative “через месяц” (_._._ 2026-04-02)',
    'relative “через 2 года” (_._._ 2028-03-02)',
    'relative “неделю назад” (_._._ 2026-02-23)',
  ],
  [
    'en',
    'a week on Tuesday, next week on Tuesday',
    'relative “a week on Tuesday” (_._._ Tuesday=2 2026-03-10)',
    'relative “next week on Tuesday” (_._._ Tuesday=2 2026-03-10)',
  ],
  ['en', 'this Tue, Tue'],
  [
    'en',
    'from 3 to 7 March, not before',
    'words “3 to 7 March” (3.3._~ 2026-03-03) → words “7 March” (7.3._ 2026-03-07)',
  ],
  [
    'en',
    '3 March until 7 March',
    'words “3 March until 7 March” (3.3._ 2026-03-03) → words “7 March” (7.3._ 2026-03-07)',
  ],
  [
    'en',
    'Monday to Friday',
    'relative “Monday” (_._._ Monday=1 2026-03-09)',
    'relative “Friday” (_._._ Friday=5 2026-03-06)',
  ],
  [
    'en',
    'Mon 3 March – Fri 7 March',
    'words “Mon 3 March – Fri 7 March” (3.3._ Mon=1 2026-03-03) → words “Fri 7 March” (7.3._ Fri=5 2026-03-07)',
  ],
  ['en', 'by 25/03 or on 1.5', 'numeric “25/03” (25.3._ 2026-03-25)'],
  ['en', 'since 3.5 and 11.5'],
  ['en', '10 March 2026 2027', 'words “10 March 2026” (10.3.2026 2026-03-10)'],
  [
    'en',
    'On 31 February 2026 or 29 February 2028',
    'words “31 February 2026” (31.2.2026 none)',
    'words “29 February 2028” (29.2.2028 2028-02-29)',
  ],
  ['en', 'in 2000 days', 'relative “in 2000 days” (_._._ none)'],
  ['en', 'Easter Monday, next Friday week', 'relative “next Friday” (_._._ Friday=5 2026-03-13/2026-03-06)'],
  [
    'es',
    'del 28 al 3 de enero',
    'words “28 al 3 de enero” (28.1._~ 2026-01-28) → words “3 de enero” (3.1._ 2026-01-03)',
  ],
  [
    'es',
    'el pasado lunes, el lunes pasado, este lunes',
    'relative “pasado lunes” (_._._ lunes=1 2026-02-23)',
    'relative “lunes pasado” (_._._ lunes=1 2026-02-23)',
    'relative “este lunes” (_._._ lunes=1 2026-03-09)',
  ],
  ['es', 'del 10/03 al 12/03', 'numeric “10/03 al 12/03” (10.3._ 2026-03-10) → numeric “12/03” (12.3._ 2026-03-12)'],
  ['es', 'para el mar, el mar 10 de marzo', 'words “mar 10 de marzo” (10.3._ mar=2 2026-03-10)'],
  ['ru', 'на следующей неделе, в среду', 'relative “на следующей неделе, в среду” (_._._ среду=3 2026-03-11)'],
  ['ru', 'до 3.5 и до 11.5'],
  ['ru', 'с 10.03 по 12.03', 'numeric “10.03 по 12.03” (10.3._ 2026-03-10) → numeric “12.03” (12.3._ 2026-03-12)'],
  ['ru', '10 марта 2026 г', 'words “10 марта 2026 г” (10.3.2026 2026-03-10)'],
  ['ru', '10 марта г. Москва', 'words “10 марта” (10.3._ 2026-03-10)'],
]

describe('what is read of a date', () => {
  for (const [language, text, ...expected] of cases) {
    it(`in “${text}” (${language})`, () => {
      assert.deepEqual(
        readDates(text, language, today).map((date) => told(text, date)),
        expected,
      )
    })
  }
})
