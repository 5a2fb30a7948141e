import assert from 'node:assert/strict'
import { readMessage } from '../../../src/text/read-message.ts'
import { unfinishedSentence } from '../../../src/text/unfinished-sentence.ts'

/** The unfinished sentence of a text in which `|` is the cursor; null where there is none. */
function unfinished(marked: string): string | null {
  const offset = marked.indexOf('|')
  const text = marked.replace('|', '')
  const sentence = unfinishedSentence(readMessage(text), offset)
  return sentence ? text.slice(sentence.start, sentence.end) : null
}

describe('the sentence in which somebody writes', () => {
  const open: [string, string][] = [
    ['I am sorry if|', 'I am sorry if'],
    ['I am sorry if |', 'I am sorry if '],
    ['It is done. I am sor|', 'I am sor'],
    ['I am| sorry', 'I am sorry'],
    ['It took 3.5|', 'It took 3.5'],
    ['It is done. I am sorry|\nif you were offended', 'I am sorry\nif you were offended'],
    ['- a list item that goes on|', 'a list item that goes on'],
    ['Lamento si te molestó|', 'Lamento si te molestó'],
    ['¿Por qué no me avisaste|', '¿Por qué no me avisaste'],
    ['Счёт готов. Как я уже говорил, |', 'Как я уже говорил, '],
    ['«Я же писал вам|', '«Я же писал вам'],
  ]
  for (const [text, sentence] of open) {
    it(`has not ended: ${JSON.stringify(text)}`, () => {
      assert.equal(unfinished(text), sentence)
    })
  }

  const ended = [
    '|',
    'I am sorry if you were offended.|',
    'I am sorry if you were offended. |',
    'Is it ready?!|',
    'He said “it is ready.”|',
    'It is done. :)| ',
    'I am |sorry. It is done.',
    'I am sorry if\n|',
    'Dear Ana,\n\n|',
    'Dear Ana,\r\n|',
    'Как я уже говорил…|',
    '```\ncode|\n```',
  ]
  for (const text of ended) {
    it(`has ended, or is none: ${JSON.stringify(text)}`, () => {
      assert.equal(unfinished(text), null)
    })
  }
})
