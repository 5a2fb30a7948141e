import assert from 'node:assert/strict'
import {
  packNode,
  readPacked,
  readPhrase,
  unpackNode,
  writePacked,
  writePhrase,
} from '../../../../src/text/phrases/packed-phrase.ts'
import { parsePhrase, PhraseClasses } from '../../../../src/text/phrases/parse-phrase.ts'
import type { PhraseNode } from '../../../../src/text/phrases/phrase.ts'

describe('a packed phrase', () => {
  const known = new PhraseClasses({ sorry: ['sorry', 'apolog(y|ies)', 'beg your pardon'], very: ['so', 'very'] })
  const names = new Map(known.names.map((name): [PhraseNode, string] => [known.get(name), name]))
  const phrases = [
    'sorry',
    '{sorry} [{very}+] if ~4 (you | they) ... # , "x" !{very} y',
    '^ (a b | c) [d] ...20 $',
    '@ * never *(ed|en) wor(k|r)*',
    'we are !(not | never [ever]) late',
  ]

  for (const source of phrases) {
    it(`is the phrase that was packed: ${source}`, () => {
      const { whole } = parsePhrase(source, known)
      const packed = writePacked(packNode(whole, (node) => names.get(node)))
      assert.deepEqual(unpackNode(readPacked(packed), known), whole)
    })
  }

  for (const source of ['we are {sorry} if', 'we are <{sorry}> if ~4 you', '^ <late [again]>']) {
    it(`has the parts that were packed: ${source}`, () => {
      const phrase = parsePhrase(source, known)
      const written = writePhrase(phrase, (node) => names.get(node))
      assert.deepEqual(readPhrase(written, known), { ...phrase, source: written })
    })
  }

  it('names its classes, so that they are shared', () => {
    const packed = writePacked(packNode(parsePhrase('{sorry} if', known).whole, (node) => names.get(node)))
    assert.ok(packed.includes('`{sorry`'), packed)
    assert.ok(!packed.includes('pardon'), packed)
  })

  it('is found in packed classes as in written ones', () => {
    const packed = new Map(known.names.map((name) => [name, writePacked(packNode(known.get(name), () => undefined))]))
    const unpacked = new PhraseClasses({}, packed)
    assert.deepEqual(unpacked.names, known.names)
    for (const name of known.names) assert.deepEqual(unpacked.get(name), known.get(name))
  })

  it('is never taken from what every object has', () => {
    const packed = new PhraseClasses({}, new Map())
    for (const word of ['constructor', 'toString', '__proto__'])
      assert.throws(() => packed.get(word), /There is no class/)
  })
})
