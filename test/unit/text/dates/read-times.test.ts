import assert from 'node:assert/strict'
import { readTimes } from '../../../../src/text/dates/read-times.ts'
import type { Language } from '../../../../src/text/language.ts'

/** Each time with its minutes after midnight, and a `?` where the half of the day has to be guessed: `4 pm=960`. */
const read = (text: string, language: Language): string[] =>
  readTimes(text, language).map(
    ({ start, end, minutes, isSure }) => `${text.slice(start, end)}=${minutes}${isSure ? '' : '?'}`,
  )

const cases: readonly (readonly [Language, string, ...string[]])[] = [
  ['en', 'at 16:00', '16:00=960'],
  ['en', 'from 00:00 to 23:59', '00:00=0', '23:59=1439'],
  ['en', 'at 24:00 or 12:60'],
  ['en', 'at 9:15', '9:15=555?'],
  ['en', 'at 09:15', '09:15=555'],
  ['en', 'at 12:30', '12:30=750'],
  ['en', '13:30 it is', '13:30=810'],
  ['en', 'at 112:30'],
  ['en', '4 pm', '4 pm=960'],
  ['en', '4 am', '4 am=240'],
  ['en', '4pm', '4pm=960'],
  ['en', '12 pm and 12 am', '12 pm=720', '12 am=0'],
  ['en', '13 pm'],
  ['en', '0 am'],
  ['en', '4:30 p.m.', '4:30 p.m.=990'],
  ['en', '4:30 a.m. sharp', '4:30 a.m.=270'],
  ['en', '4 p.m sharp', '4 p.m=960'],
  ['en', '4 p. 5 m.'],
  ['en', '4 p m'],
  ['en', '4 x.m.'],
  ['en', '4 a.'],
  ['en', '4 p.'],
  ['en', '4 a'],
  ['en', 'at 4.30 pm', '4.30 pm=990'],
  ['en', 'at 4.30'],
  ['en', 'at 4'],
  ['en', "4 o'clock", "4 o'clock=240?"],
  ['en', "we need 4 o'clock", "4 o'clock=240?"],
  ['en', 'at 15 h', '15 h=900'],
  ['en', 'it takes 15 h'],
  ['en', '15 h'],
  ['en', 'at 15.30 h', '15.30 h=930'],
  ['en', 'it takes 15.30 h'],
  ['en', 'x16:00'],
  ['en', 'call(16:00)', '16:00=960'],
  ['en', '"16:00"', '16:00=960'],
  ['en', '9:00 – 17:00', '9:00=540?', '17:00=1020'],
  ['es', 'a las 15:00', '15:00=900'],
  ['es', 'a las 3', '3=180?'],
  ['es', 'a la 1', '1=60?'],
  ['es', 'a las 13', '13=780'],
  ['es', 'a las 12', '12=720?'],
  ['es', 'son 3'],
  ['es', 'a las 4 p. m.', '4 p. m.=960'],
  ['es', 'a las 4 a. m. y ya', '4 a. m.=240'],
  ['es', 'a las 15 h', '15 h=900'],
  ['es', 'a las 15 horas', '15 horas=900'],
  ['es', 'tardamos 15 horas'],
  ['es', 'a las 15.30'],
  ['es', 'a las 15.30 h', '15.30 h=930'],
  ['ru', 'в 15:00', '15:00=900'],
  ['ru', 'в 16.30', '16.30=990'],
  ['ru', 'в 09.30', '09.30=570'],
  ['ru', 'в 9.30', '9.30=570?'],
  ['ru', 'в 9.00', '9.00=540?'],
  ['ru', 'до 10.12'],
  ['ru', 'до 10.01'],
  ['ru', 'до 10.13', '10.13=613'],
  ['ru', 'до 10.12 ч', '10.12 ч=612'],
  ['ru', '16.30'],
  ['ru', 'в 15 часов', '15 часов=900'],
  ['ru', 'работа на 15 часов'],
  ['ru', 'в 15'],
  ['ru', 'с 16.30 ч до 18.00', '16.30 ч=990', '18.00=1080'],
]

describe('the time of day', () => {
  for (const [language, text, ...expected] of cases) {
    it(`in “${text}” is ${expected.join(' and ') || 'none'}`, () => {
      assert.deepEqual(read(text, language), expected)
    })
  }
})
