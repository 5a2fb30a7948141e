import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { isToneHeader, ModelError, type ModelHeader, readModel, writeModel } from '../../../src/learned/model-file.ts'
import { LearnedModel } from '../../../src/learned/model.ts'
import { StructureModel } from '../../../src/kinds/structure-model.ts'
import { languages } from '../../../src/text/language.ts'
import { readMessage } from '../../../src/text/read-message.ts'

const fileOf = (language: string, layer = 'learned'): Uint8Array =>
  new Uint8Array(readFileSync(`src/${layer}/models/${language}.model`))

const { sentences = [] } = readMessage('We were late, and the brief was one line long.').paragraphs[0] ?? {}

/** How each sort of model is read and asked, with all numbers that come of it. */
const layers: readonly { readonly layer: string; readonly ask: (bytes: Uint8Array) => readonly number[] }[] = [
  {
    layer: 'learned',
    ask: (bytes) =>
      LearnedModel.read(bytes)
        .judge(sentences)
        .flatMap(({ scores, weightsOfTokens }) => [...scores, ...weightsOfTokens(0)]),
  },
  {
    layer: 'kinds',
    ask: (bytes) => {
      const { kinds, parts } = StructureModel.read(bytes).judge(sentences, [new Set()])
      return [...Object.values(kinds), ...parts.flatMap((scores) => [...scores])]
    },
  },
]

/** A model’s file with as few features and pairs as one likes: small enough to try it at every length. */
function smallFile(file: Uint8Array, features: number): Uint8Array {
  const model = readModel(file, (header): header is ModelHeader => 'first' in header)
  const outputs = model.header.first.length
  return writeModel({
    header: { ...model.header, features, memberships: features },
    keys: model.keys.slice(0, features),
    weights: model.weights.slice(0, features * outputs),
    words: model.words.slice(0, features),
    classes: model.classes.slice(0, features),
  })
}

/** Whether a file is refused, or gives a model that one can reckon with. */
function isRefusedOrSound(ask: (bytes: Uint8Array) => readonly number[], bytes: Uint8Array): boolean {
  try {
    return ask(bytes).every(Number.isFinite)
  } catch (error) {
    if (error instanceof ModelError) return true
    throw error
  }
}

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

  for (const { layer, ask } of layers) {
    const small = smallFile(fileOf('en', layer), 40)

    it(`is refused at every length but its own: ${layer}`, () => {
      assert.ok(ask(small).length > 0)
      // Within the header of a model of structure, which is long, every fifth: the numbers after it are what matters.
      const stride = (length: number): number => (layer === 'kinds' && length < small.length - 400 ? 5 : 1)
      for (let length = 0; length < small.length; length += stride(length))
        assert.throws(() => ask(small.subarray(0, length)), ModelError, `${length} bytes`)
    })

    it(`is refused, or gives finite numbers, whatever bits are turned over in it: ${layer}`, () => {
      const flip = fc.record({ at: fc.nat(small.length - 1), bit: fc.nat(7) })
      fc.assert(
        fc.property(fc.array(flip, { minLength: 1, maxLength: 12 }), (flips) => {
          const bytes = small.slice()
          for (const { at, bit } of flips) bytes[at] = (bytes[at] ?? 0) ^ (1 << bit)
          assert.ok(isRefusedOrSound(ask, bytes))
        }),
        { numRuns: 2000 },
      )
    })
  }

  it('asks for no memory for numbers that it does not hold', () => {
    const small = smallFile(fileOf('en'), 40)
    const { header, ...weights } = readModel(small, isToneHeader)
    for (const count of [2 ** 31, 2 ** 53 - 1, 2 ** 60, -1, 0.5]) {
      for (const over of [{ features: count }, { memberships: count }]) {
        const file = writeModel({ ...weights, header: { ...header, ...over } })
        assert.throws(() => LearnedModel.read(file), ModelError)
      }
    }
  })
})
