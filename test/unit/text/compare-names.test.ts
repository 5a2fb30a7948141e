import assert from 'node:assert/strict'
import fc from 'fast-check'
import { areDifferentPeople } from '../../../src/text/compare-names.ts'
import { areOneGivenName, isGivenName } from '../../../src/text/given-names.ts'
import { parseName } from '../../../src/text/person-name.ts'

const differ = (a: string, b: string): boolean => {
  const [one, other] = [parseName(a), parseName(b)]
  assert.ok(one && other, `${a}, ${b}`)
  return areDifferentPeople(one, other)
}

describe('areDifferentPeople', () => {
  const different: readonly [string, string][] = [
    ['Anna', 'Peter Holt'],
    ['Anna', 'Peter'],
    ['Ms Vogel', 'Ms Keller'],
    ['María', 'Marta Ruiz'],
    ['Пётр', 'Анне Вершининой'],
    ['Светлана Юрьевна', 'Олег Вершинин'],
    ['Анна', 'Peter'],
    ['Ms Eltar', 'Ms Uldar'],
    ['Ms Abc', 'Ms Xbc'],
    ['Ms Zur', 'Ms Matzur'],
    ['Ms Vu', 'Ms Vo'],
    ['Ms Quarzel', 'Ms Zelquar'],
    ['Xiomara Vogel', 'Thandeka Keller'],
  ]
  for (const [a, b] of different) it(`${a} is not ${b}`, () => { assert.ok(differ(a, b) && differ(b, a)) }) // prettier-ignore

  const maybeOne: readonly [string, string][] = [
    ['Bob', 'Robert Holt'],
    ['Bill', 'William Holt'],
    ['Peggy', 'Margaret'],
    ['Steph', 'Stephanie Holt'],
    ['Jhon', 'John'],
    ['Ms Holt', 'Anna'],
    ['Anna', 'Ms Holt'],
    ['Pepe', 'José Ruiz'],
    ['Nacho', 'Ignacio'],
    ['Iñaki', 'Ignacio'],
    ['Chus', 'Jesús'],
    ['Лена', 'Елена Ланская'],
    ['Саша', 'Александра'],
    ['Паше', 'Павел'],
    ['Катюша', 'Екатерине Ланской'],
    ['Ланская', 'Ланской Анне'],
    ['Юлия', 'Yulia Lanskaya'],
    ['Сергей', 'Sergey'],
    ['Michael', 'Михаил'],
    ['Xiomara', 'Thandeka'],
    ['J. Holt', 'Jane Vogel'],
    ['J. Keller', 'Ms Vogel'],
    ['Ms Elton', 'Ms Ylton'],
    ['J. Holt', 'Anna Vogel'],
    ['Ms Eltar', 'Ms Elmor'],
    ['Ms Zurg', 'Ms Matzurg'],
    ['Ms Matzurgen', 'Ms Zurg'],
    ['Ms Vu', 'Ms Vun'],
    ['Xiomara Vogel', 'Thandeka Vogler'],
    ['Пётр', 'Peter'],
  ]
  for (const [a, b] of maybeOne) it(`${a} may be ${b}`, () => { assert.ok(!differ(a, b) && !differ(b, a)) }) // prettier-ignore

  it('is the same either way, and never of a name and itself', () => {
    const word = fc.oneof(
      fc.constantFrom('Anna', 'Peter', 'Holt', 'Ms', 'Лена', 'Олег', 'Ruiz', 'J.', 'de'),
      fc.string(),
    )
    fc.assert(
      fc.property(fc.array(word, { maxLength: 4 }), fc.array(word, { maxLength: 4 }), (a, b) => {
        const [one, other] = [parseName(a.join(' ')), parseName(b.join(' '))]
        if (one) assert.ok(!areDifferentPeople(one, one))
        if (one && other) assert.equal(areDifferentPeople(one, other), areDifferentPeople(other, one))
      }),
      { numRuns: 1000 },
    )
  })
})

describe('given names', () => {
  it('know short forms and cases', () => {
    for (const name of ['anna', 'bob', 'josé', 'paco', 'сашу', 'лене', 'павлу']) assert.ok(isGivenName(name), name)
    for (const word of ['invoice', 'factura', 'счет', 'holt', 'a', '']) assert.ok(!isGivenName(word), word)
    assert.ok(areOneGivenName('bob', 'robert'))
    assert.ok(!areOneGivenName('bob', 'peter'))
  })
})

describe('parseName', () => {
  const named = (written: string): string => {
    const { start, end, words, titled, several } = parseName(written) ?? assert.fail(written)
    return `${written.slice(start, end)}=${words.join('+')}${titled ? ' titled' : ''}${several ? ' several' : ''}`
  }

  it('gives the words of a name, in any letters, and of a hyphenated one its parts', () => {
    assert.equal(named('  anna HOLT '), 'anna HOLT=anna+holt')
    assert.equal(named('Anna-Maria Holt'), 'Anna-Maria Holt=anna-maria+anna+maria+holt')
    assert.equal(named('Ms Holt'), 'Ms Holt=holt titled')
    assert.equal(named('don Luis'), 'don Luis=luis')
  })

  it('says where more than one person is named', () => {
    for (const written of ['Anna and Peter', 'Anna, Peter', 'Anna; Peter', 'Anna & Peter', 'Anna/Peter', 'Анна и Пётр'])
      assert.match(named(written), / several$/, written)
  })

  it('gives no name that is a title only', () => {
    assert.equal(parseName('Ms'), undefined)
  })

  it('gives no name of a group, a firm or nothing', () => {
    for (const written of ['', '—', 'Sales', 'Holt Ltd', 'All members', 'Отдел закупок', 'Hotel Miramar'])
      assert.equal(parseName(written), undefined, written)
  })
})
