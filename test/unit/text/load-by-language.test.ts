import assert from 'node:assert/strict'
import { loadByLanguage, restAfterFailure } from '../../../src/text/load-by-language.ts'

describe('what is loaded by language', () => {
  let time: number
  let loads: string[]
  let isDamaged: boolean
  const loader = () =>
    loadByLanguage(
      async (language) => {
        loads.push(language)
        await Promise.resolve()
        if (isDamaged) throw new Error('damaged')
        return language
      },
      () => time,
    )
  beforeEach(() => {
    time = 1000
    loads = []
    isDamaged = false
  })

  it('is loaded once, each language by itself', async () => {
    const load = loader()
    assert.deepEqual(await Promise.all([load('en'), load('en'), load('ru')]), ['en', 'en', 'ru'])
    assert.equal(await load('en'), 'en')
    assert.deepEqual(loads, ['en', 'ru'])
  })

  it('is tried again after a failure, but not at once', async () => {
    const load = loader()
    isDamaged = true
    await assert.rejects(load('es'), /damaged/)
    isDamaged = false
    time += restAfterFailure - 1
    await assert.rejects(load('es'), /damaged/)
    assert.deepEqual(loads, ['es'])
    time += 1
    assert.equal(await load('es'), 'es')
    time += restAfterFailure
    assert.equal(await load('es'), 'es')
    assert.deepEqual(loads, ['es', 'es'])
  })
})
