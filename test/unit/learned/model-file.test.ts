import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { isToneHeader, ModelError, readModel, writeModel } from '../../../src/learned/model-file.ts'
import { LearnedModel } from '../../../src/learned/model.ts'
import { languages } from '../../../src/text/language.ts'

const fileOf = (language: string): Uint8Array => new Uint8Array(readFileSync(`src/learned/models/${language}.model`))

describe('a model’s file', () => {
  for (const language of languages) {
    it(`is read and written back without a change: ${language}`, () => {
      const file = fileOf(language)
      const model = readModel(file, isToneHeader)
      assert.equal(model.header.language, language)
      assert.deepEqual(writeModel(model), file)
    })
  }

  it('is refused where it is cut short or goes on too long', () => {
    const file = fileOf('en')
    fc.assert(
      fc.property(fc.nat(file.length - 1), (length) => {
        assert.throws(() => LearnedModel.read(file.subarray(0, length)), ModelError)
      }),
    )
    assert.throws(() => LearnedModel.read(Uint8Array.from([...file, 0])), ModelError)
  })

  it('is refused where it is something else', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        assert.throws(() => LearnedModel.read(bytes), ModelError)
      }),
    )
  })
})
