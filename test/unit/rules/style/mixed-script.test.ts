import assert from 'node:assert/strict'
import fc from 'fast-check'
import { findMixedScript } from '../../../../src/rules/style/mixed-script/find.ts'
import { cyrillicFor } from '../../../../src/rules/style/mixed-script/look-alikes.ts'
import { readMessage } from '../../../../src/text/read-message.ts'

const latinFor = new Map([...cyrillicFor].map(([latin, cyrillic]) => [cyrillic, latin]))
const words = ['договор', 'отчёт', 'заявка', 'рассылка', 'пожалуйста', 'согласование', 'Крыша', 'вёрстка']

describe('findMixedScript', () => {
  it('mends any Russian word in which letters were replaced by their look-alikes', () => {
    fc.assert(
      fc.property(fc.constantFrom(...words), fc.array(fc.nat(20), { minLength: 1 }), (word, places) => {
        const spoilt = word.replace(/./g, (letter, at: number) =>
          places.includes(at) ? (latinFor.get(letter) ?? letter) : letter,
        )
        fc.pre(spoilt !== word && spoilt !== spoilt.replace(/[а-яё]/gi, ''))
        const text = `Мы отправили вам ${spoilt} утром.`
        const found = findMixedScript(readMessage(text))
        const latinStart = /^[a-zë]{2}/i.test(spoilt)
        if (latinStart && found.length === 0) return
        assert.deepEqual(
          found.map(({ start, fixes }) => [start, fixes?.[0]?.text]),
          [[17, word]],
        )
      }),
    )
  })

  it('says nothing of text in one alphabet, whatever it is', () => {
    const latin = fc.stringMatching(/^[a-zA-Z0-9 .,'-]*$/)
    const cyrillic = fc.stringMatching(/^[а-яА-ЯёЁ0-9 .,'-]*$/)
    fc.assert(
      fc.property(fc.oneof(latin, cyrillic), (text) => {
        assert.deepEqual(findMixedScript(readMessage(text)), [])
      }),
    )
  })
})
