import assert from 'node:assert/strict'
import { readParts } from '../../../scripts/train/corpus.ts'
import { loadCueFinder } from '../../../src/kinds/cue-finder.ts'
import { kindNames } from '../../../src/kinds/kinds.ts'
import { sentencesIn } from '../../../src/learned/sentences.ts'
import { languages } from '../../../src/text/language.ts'
import { readMessage } from '../../../src/text/read-message.ts'

describe('the finder of cues', () => {
  for (const language of languages) {
    it(`finds for one kind what it finds of it for all, in ${language}`, async () => {
      const finder = await loadCueFinder(language)
      const messages = readParts('corpus')
        .filter(({ name }) => name.startsWith(language))
        .flatMap((part) => part.messages.slice(0, 20))
      let found = 0
      for (const sentence of messages.flatMap(({ text }) => sentencesIn(readMessage(text, { language }), language))) {
        const all = [...finder.partsIn(sentence)]
        for (const kind of kindNames) {
          const ofKind = (parts: Iterable<string>) => [...parts].filter((part) => part.startsWith(`${kind}/`)).sort()
          assert.deepEqual(ofKind(finder.partsIn(sentence, kind)), ofKind(all))
        }
        found += all.length
      }
      assert.ok(found > 100)
    })
  }

  it('finds every part that a phrase says', async () => {
    const finder = await loadCueFinder('es')
    const [sentence] = sentencesIn(readMessage('Le mandaremos el plano el jueves.', { language: 'es' }), 'es')
    assert.ok(sentence)
    const parts = finder.partsIn(sentence)
    for (const part of ['apology/gives-date', 'delay/new-date']) assert.ok(parts.has(part), part)
  })
})
