import assert from 'node:assert/strict'
import { isToneFamily, toneFamilies } from '../../src/rules/families.ts'
import { kinds } from '../../src/kinds/kinds.ts'
import { languages } from '../../src/text/language.ts'
import { overlaps } from '../../src/text/range.ts'
import { type LabelledMessage, readParts } from '../../scripts/train/corpus.ts'

const training = readParts('corpus')
const all = [...training, ...readParts('corpus/check')]

/** How many spans of each family a language has at least, outside of what is kept for measuring. */
const leastSpans = 150

const fields = ['id', 'lang', 'kind', 'text', 'spans', 'parts']
const optionalFields = ['places', 'isKindUnsure', 'isToneUnlabelled']
const spanFields = ['start', 'end', 'text', 'family', 'sure']

function validate(message: LabelledMessage): void {
  const { id, lang, kind, text, spans, parts, places = [] } = message
  assert.deepEqual(Object.keys(message).filter((key) => !optionalFields.includes(key)), fields, id) // prettier-ignore
  assert.ok(languages.includes(lang), `${id}: ${lang} is none of our languages`)
  assert.ok(text.trim().length > 0 && text === text.normalize('NFC'), `${id}: the text is empty or not in NFC`)
  const known = Object.entries(kinds).find(([name]) => name === kind)?.[1]
  assert.ok(known, `${id}: ${kind} is no kind`)
  for (const [part, holds] of Object.entries(parts)) {
    assert.ok(
      known.parts.some((own) => own.id === part),
      `${id}: ${part} is no part of ${kind}`,
    )
    assert.equal(typeof holds, 'boolean', `${id}: ${part}`)
  }
  for (const { start, end, part } of places) {
    assert.ok(parts[part], `${id}: it says ${part}, and does not hold it`)
    assert.ok(0 <= start && start < end && end <= text.length, `${id}: ${part} stands outside of the text`)
  }
  for (const span of spans) {
    assert.deepEqual(Object.keys(span), spanFields, id)
    assert.equal(text.slice(span.start, span.end), span.text, `${id}: the span does not stand where it says`)
    assert.ok(span.text.trim().length > 0, `${id}: a span is empty`)
    assert.ok(isToneFamily(span.family), `${id}: ${span.family} is no family`) // prettier-ignore
    assert.equal(typeof span.sure, 'boolean', `${id}: ${span.text}`)
    assert.ok(!spans.some((other) => other !== span && overlaps(other, span)), `${id}: “${span.text}” overlaps a span`)
  }
}

describe('the corpus', () => {
  for (const { name, messages } of all) {
    it(`is valid: ${name}`, () => {
      assert.ok(messages.length >= 50, 'a part is no smaller than fifty messages')
      for (const message of messages) {
        validate(message)
        assert.ok(message.id.startsWith(`${name}-`) && message.lang === name.slice(0, 2), message.id)
      }
    })
  }

  it('has no id and no text twice', () => {
    const messages = all.flatMap((part) => part.messages)
    assert.equal(new Set(messages.map(({ id }) => id)).size, messages.length)
    const seen = new Map<string, string>()
    for (const { id, text } of messages) {
      const words = text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')
      assert.equal(seen.get(words), undefined, id)
      seen.set(words, id)
    }
  })

  for (const language of languages) {
    it(`has enough spans of each family in ${language}, and more innocent messages than others`, () => {
      const messages = training.flatMap((part) => part.messages).filter(({ lang }) => lang === language)
      for (const family of toneFamilies) {
        const spans = messages.flatMap((message) => message.spans.filter((span) => span.family === family))
        assert.ok(spans.length >= leastSpans, `${family}: ${spans.length}`)
      }
      assert.ok(messages.filter(({ spans }) => spans.length === 0).length > messages.length / 2)
    })
  }
})
