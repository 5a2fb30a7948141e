import assert from 'node:assert/strict'
import fc from 'fast-check'
import { mailLink } from '../../../src/text/mail-link.ts'
import { outgoingMail } from '../../../src/text/outgoing-mail.ts'

const markdown = (text: string) => outgoingMail(text, { isMarkdown: true })
const plain = (text: string) => outgoingMail(text, { isMarkdown: false })

describe('outgoingMail', () => {
  it('takes the header and the front matter off the body', () => {
    assert.deepEqual(
      markdown(
        '---\nkind: delay\n---\n\nTo: Ana <ana@example.com>; b@example.org\nSubject: **New** date\n\nHi *Ana*,\n\nyes.\n',
      ),
      { to: ['ana@example.com', 'b@example.org'], subject: 'New date', body: 'Hi Ana,\n\nyes.' },
    )
  })

  for (const [language, text, subject] of [
    ['Spanish', 'Para: ana@example.com\nAsunto: Nueva fecha\n\nHola', 'Nueva fecha'],
    ['Russian', 'Кому: ana@example.com\nТема: Новый срок\n\nHola', 'Новый срок'],
  ] as const) {
    it(`reads headers in ${language}`, () => {
      assert.deepEqual(plain(text), { to: ['ana@example.com'], subject, body: 'Hola' })
    })
  }

  it('reads a header that names the reader alone', () => {
    assert.deepEqual(plain('To: Ana\r\n\r\nHi\r\nyou\r\n'), { to: [], subject: '', body: 'Hi\nyou' })
  })

  it('leaves the marks of plain text and words that look like a header alone', () => {
    const text = 'Hi *Ana*,\n\nTo: the point.\nDate: 4 May'
    assert.equal(plain(text).body, text)
    assert.equal(plain('Date: 4 May\nPlace: here').body, 'Date: 4 May\nPlace: here')
  })

  it('keeps every line of the body', () => {
    const line = fc.constantFrom('Hi', 'yes', '', 'Subjects matter', '> quoted', 'a: b')
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const body = lines.join('\n')
        assert.equal(plain(`Subject: x\n\n${body}`).body, body.replace(/^\n+/, '').trimEnd())
      }),
    )
  })
})

describe('mailLink', () => {
  const mail = { to: ['a+b@example.com', 'c@example.org'], subject: 'A&B: 50 % off?', body: 'Hi #1,\n\n1 + 1 = “2”\nя' }

  it('can be read back as it was written', () => {
    const { uri, holdsBody } = mailLink(mail)
    const { protocol, pathname, search } = new URL(uri)
    assert.equal(protocol, 'mailto:')
    assert.equal(decodeURIComponent(pathname), 'a+b@example.com,c@example.org')
    const fields = search
      .slice(1)
      .split('&')
      .map((field) => field.split('=').map(decodeURIComponent))
    assert.deepEqual(fields, [
      ['subject', mail.subject],
      ['body', mail.body.replaceAll('\n', '\r\n')],
    ])
    assert.equal(holdsBody, true)
  })

  it('holds no character that a program could read otherwise', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (subject, body) => {
        assert.match(mailLink({ to: [], subject, body }).uri, /^mailto:(?:\?(?:(?:subject|body)=[\w.!~*'()%-]+&?)+)?$/)
      }),
    )
  })

  it('leaves out a body that is too long, in Russian after some sixty words', () => {
    const body = 'Добрый день, Анна! Спасибо за письмо. '.repeat(12)
    assert.deepEqual(mailLink({ to: ['a@b.example'], subject: 'Re: 1', body }), {
      uri: 'mailto:a@b.example?subject=Re%3A%201',
      holdsBody: false,
    })
    assert.equal(mailLink({ to: [], subject: '', body: 'word '.repeat(200) }).holdsBody, true)
    assert.equal(mailLink({ to: ['a@b.example'], subject: body.repeat(9), body }).uri, 'mailto:a@b.example')
  })

  it('takes half a character for what it is', () => {
    assert.equal(mailLink({ to: [], subject: '', body: 'a\ud800b' }).uri, 'mailto:?body=a%3Fb')
  })
})
