import assert from 'node:assert/strict'
import { offsetAt } from '../../../../src/rules/date/time-without-zone/spoken-place.ts'
import { tokenise } from '../../../../src/text/tokens.ts'

/** The offset of the place that a text names, by the index of the token at which it is said. */
const offsetsIn = (text: string): string[] => {
  const tokens = tokenise(text)
  return tokens.flatMap((_, at) => {
    const offset = offsetAt(tokens, at)
    return offset === undefined ? [] : `${at}: ${offset}`
  })
}

const rows: readonly (readonly [text: string, ...offsets: string[]])[] = [
  ['I am in London.', '2: 0'],
  ['She writes from Los Angeles.', '2: -8'],
  ['He is in Mexico City and from Mexico.', '2: -6', '6: -6'],
  ['Estoy en Bogotá y escribo desde París.', '1: -5', '5: 1'],
  ['Мы в Екатеринбурге, они из Перми.', '1: 5', '5: 5'],
  ['Я сейчас в Уфе.', '2: 5'],
  ['Она из Нью-Йорка.', '1: -5'],
  ['London is far, and we like Madrid.'],
  ['I am in Londonderry.'],
  ['I am in Los Altos.'],
  ['Мы в Туле.'],
  ['We are in'],
  ['We are in 3 cities.'],
]

describe('the place in which somebody is said to be', () => {
  for (const [text, ...offsets] of rows) {
    it(`is read in “${text}”`, () => {
      assert.deepEqual(offsetsIn(text), offsets)
    })
  }
})
