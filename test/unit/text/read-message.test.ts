import assert from 'node:assert/strict'
import fc from 'fast-check'
import type { Language } from '../../../src/text/language.ts'
import type { Message } from '../../../src/text/message.ts'
import { readMessage } from '../../../src/text/read-message.ts'
import { foldWord } from '../../../src/text/tokens.ts'

const sentences = (text: string, language?: Language): string[] =>
  readMessage(text, language === undefined ? {} : { language }).paragraphs.flatMap((paragraph) =>
    paragraph.sentences.map(({ start, end }) => text.slice(start, end)),
  )

/** Asserts that a text whose sentences are divided by `|` is divided there and nowhere else. */
const divides = (language: Language, marked: string): void => {
  const expected = marked.split('|').map((sentence) => sentence.trim())
  assert.deepEqual(sentences(expected.join(' '), language), expected)
}

const shape = ({ paragraphs, language }: Message): unknown => ({
  language,
  paragraphs: paragraphs.map((paragraph) => ({
    role: paragraph.role,
    language: paragraph.language,
    sentences: paragraph.sentences.map(({ tokens }) => tokens.map(({ kind, form }) => `${kind} ${form}`)),
  })),
})

function assertLaws(text: string): void {
  let end = 0
  for (const paragraph of readMessage(text).paragraphs) {
    assert.ok(paragraph.start >= end && paragraph.end <= text.length)
    for (const sentence of paragraph.sentences) {
      assert.ok(sentence.start >= end && sentence.end <= paragraph.end)
      for (const token of sentence.tokens) {
        assert.ok(token.start >= end && token.end > token.start && token.end <= sentence.end)
        if (token.kind === 'word') assert.equal(foldWord(text.slice(token.start, token.end)), token.form)
        end = token.end
      }
      assert.equal(sentence.end, end)
    }
    end = paragraph.end
  }
}

describe('readMessage', () => {
  it('reads a paragraph alike whatever stands in the next one', () => {
    const paragraph = 'С уважением,\nИван\n”\n\n'
    assert.deepEqual(readMessage(`${paragraph}Anna`).paragraphs[0], readMessage(paragraph).paragraphs[0])
  })

  describe('ends sentences', () => {
    it('in English', () => {
      divides('en', 'Mr. Hale and Dr. Osei met Mrs. Tran.|They left at 5 p.m. on Friday.|It cost $10.5.')
      divides(
        'en',
        'Bring something, e.g. The Guide, i.e. a book, approx. 5 copies.|See invoice No. 7.|The answer is no.|We stop.',
      )
      divides('en', 'We sell in the U.S. market via Acme Inc. directly.|We moved to the U.S.|It helped.')
      divides('en', 'Pens, paper, etc.|The rest follows on the 31st.|Fobs are at J. R. Moss.')
      divides('en', 'Really?!|Yes!|Well… maybe.|He said “We are late.”|(It was true.)|iPhone users wait.')
      divides('en', 'Read https://example.com/a.B?c=d.|Then call.')
      divides('en', 'Two things; one is this: Ana waits.')
      divides('en', 'Lovely! 🎉|See you then :)')
    })

    it('in Spanish', () => {
      divides('es', 'El Sr. Pérez y la Sra. Gil vieron a Dña. Eva.|¿Viene Ud. mañana?|¡Claro!')
      divides('es', 'En EE. UU. se firmó el núm. 5, pág. 7, art. 3.|Hay más, p. ej. Madrid.|Fin.')
      divides('es', 'Lo tiene Ud.|Mañana lo vemos.|Etc.')
      divides('es', '¡Hola!|¿qué tal?')
      divides('es', 'El 1.º y la 2.ª van juntos.|Nada más.')
    })

    it('in Russian', () => {
      divides('ru', 'Акты, счета и т. д.|Мы всё отправим.|То есть т. е. завтра.')
      divides('ru', 'Акты, счета и т.д.|Мы ждём.|В 2025 г. цены росли.|Это стоит 500 руб.|Оплата завтра.')
      divides('ru', 'Писал А. С. Пушкин на ул. Мира в г. Туле, см. стр. 5 и т. п.|Музей им. Гоголя закрыт.')
      divides('ru', 'Около 5 тыс. человек.|Вес 130 г.|Доставка завтра.')
      divides('ru', '«Готово!» — сказал он.|Спасибо!|Ну что?..|Ждём… пока.')
    })

    it('without capitals too, where the writer uses none', () => {
      divides('en', 'hi sam.|the order is late.|sorry about that!')
      divides('es', 'hola!|te lo mando hoy.|un abrazo')
    })
  })

  describe('divides lines', () => {
    it('wrapped by hand into no sentences', () => {
      const text =
        'We looked into the order that went missing and found out that\nAna had sent it to the old address of yours. It was our fault\nand ours alone.'
      assert.equal(sentences(text).length, 2)
    })

    it('ended on purpose into sentences', () => {
      assert.deepEqual(sentences('Hi Ana,\nthe order left.\n\nBest regards,\nTom Hale\nAcme'), [
        'Hi Ana,', 'the order left.', 'Best regards,', 'Tom Hale', 'Acme',
      ]) // prettier-ignore
      assert.deepEqual(sentences('Estimada Eva:\nLe escribo hoy.'), ['Estimada Eva:', 'Le escribo hoy.'])
      assert.deepEqual(sentences('С уважением\nИван Котов'), ['С уважением', 'Иван Котов'])
    })

    it('into headings, items and prose', () => {
      const text = '# The plan\nWe do this:\n- fix it\n- test it\n  and ship it\n1. one\n2) two\n• three\nThanks'
      assert.deepEqual(
        readMessage(text).paragraphs.map(({ role, start, end }) => [role, text.slice(start, end)]),
        [
          ['heading', 'The plan'], ['prose', 'We do this:'], ['item', 'fix it'], ['item', 'test it\n  and ship it'],
          ['item', 'one'], ['item', 'two'], ['item', 'three'], ['prose', 'Thanks'],
        ],
      ) // prettier-ignore
    })

    it('and takes the subject out of its header', () => {
      const text = '**Asunto:** Retraso\nPara: Eva\n\nHola, Eva.'
      assert.deepEqual(
        readMessage(text).paragraphs.map(({ role, start, end }) => [role, text.slice(start, end)]),
        [
          ['subject', 'Retraso'],
          ['prose', 'Hola, Eva.'],
        ],
      )
    })
  })

  it('makes one token of an inline mask and none of markup', () => {
    const [paragraph] = readMessage('See https://example.com now, <b>please</b>.').paragraphs
    assert.deepEqual(
      paragraph?.sentences[0]?.tokens.map(({ kind, form }) => `${kind} ${form}`),
      ['word see', 'masked ', 'word now', 'mark ,', 'word please', 'mark .'],
    )
  })

  it('has no paragraphs where nobody speaks', () => {
    for (const text of ['', ' \n\r\n', '> quoted\n> mail', 'https://example.com']) {
      assert.deepEqual(readMessage(text).paragraphs, [])
    }
  })

  it('gives a long paragraph its own language', () => {
    const text =
      'Hi Ana,\n\nle escribo para decirle que el pedido sale mañana.\n\nNous vous prions de nous excuser pour ce retard.\n\nThe rest is on its way to you, as we said last week on the phone.'
    const message = readMessage(text, { language: 'en' })
    assert.equal(message.language, 'en')
    assert.deepEqual(
      message.paragraphs.map(({ language }) => language),
      ['en', 'es', 'und', 'en'],
    )
  })

  it('keeps its laws whatever the text', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        'Hi. ',
        'Sr. ',
        'т. д. ',
        '… ',
        '?!',
        '\n',
        '\r\n',
        '\n\n',
        '- ',
        '1. ',
        '# ',
        '> ',
        '<b>',
        '`',
        'https://a.bc ',
        '\ud83d',
        'é',
        'e\u0301',
        '\u00ad',
      ),
      fc.string({ unit: 'binary', maxLength: 6 }),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        assertLaws(pieces.join(''))
      }),
      { numRuns: 2000 },
    )
  })

  it('reads CRLF as LF', () => {
    const line = fc.constantFrom(
      'Hi Ana,',
      'we wrapped this line here',
      'Tom',
      '',
      '- item',
      '> quoted',
      'Subject: x',
      '-- ',
      'To: a',
      '```',
      'The end.',
    )
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (all) => {
        assertLaws(all.join('\r\n'))
        assert.deepEqual(shape(readMessage(all.join('\r\n'))), shape(readMessage(all.join('\n'))))
      }),
      { numRuns: 1000 },
    )
  })

  it('takes time in proportion to the text', () => {
    for (const part of [
      '>',
      '> 5\n',
      '[',
      '](',
      '"',
      '`',
      '<!--\n',
      '<a ',
      'a@',
      '://',
      'awww.',
      'a://!',
      '. ',
      'а. ',
      '- ',
      ':\n',
      '--\n\n',
      '\u0301',
    ]) {
      const started = performance.now()
      readMessage(part.repeat(30_000))
      const elapsed = performance.now() - started
      assert.ok(elapsed < 1000, `${JSON.stringify(part)} took ${elapsed} ms`)
    }
  }).timeout(30_000)
})
