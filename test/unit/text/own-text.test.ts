import assert from 'node:assert/strict'
import { continuesLink, covered, lineAfter, lineBefore, ownText } from '../../../src/text/own-text.ts'
import { readMessage } from '../../../src/text/read-message.ts'

describe('the text that is the writer’s own', () => {
  it('keeps its places, with quoted mail, code and links covered', () => {
    const text = 'Run `rm x`, see https://example.com/a.\n> one\nBye.\n\n-- \nTom'
    const own = ownText(readMessage(text))
    assert.equal(own.length, text.length)
    assert.equal(own.replaceAll(covered, ''), 'Run , see .\n\nBye.\n\n-- \nTom')
    assert.equal(own.indexOf('Bye.'), text.indexOf('Bye.'))
  })

  it('is looked at a line and eighty code units far', () => {
    const text = `one\ntwo three\n${'x'.repeat(100)}`
    assert.equal(lineBefore(text, 8), 'two ')
    assert.equal(lineAfter(text, 8), 'three')
    assert.equal(lineBefore(text, 2), 'on')
    assert.equal(lineAfter(text, 14), 'x'.repeat(80))
    assert.equal(lineBefore(text, 114), 'x'.repeat(80))
  })

  it('goes on with a link where no space stands after it', () => {
    assert.ok(continuesLink('a\0') && continuesLink('a\0bc'))
    assert.ok(!continuesLink('a\0 b') && !continuesLink('ab'))
  })
})
