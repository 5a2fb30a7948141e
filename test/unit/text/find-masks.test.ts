import assert from 'node:assert/strict'
import fc from 'fast-check'
import { findMasks } from '../../../src/text/find-masks.ts'

const masked = (text: string): string[] => findMasks(text).map(({ start, end }) => text.slice(start, end))
const kinds = (text: string): string[] => findMasks(text).map(({ kind }) => kind)
const lines = (...all: string[]): string => all.join('\n')

describe('findMasks', () => {
  it('masks quoted lines, nested ones too', () => {
    const text = lines('Yes, both.', '', '> Will you do both?', '>> Or only one?', '', 'Tom')
    assert.deepEqual(masked(text), ['> Will you do both?\n>> Or only one?'])
  })

  it('leaves a comparison alone', () => {
    assert.deepEqual(masked('Discounts:\n\n> 5 % for ten\n> 10 % for twenty'), [])
    assert.deepEqual(masked('A value > 5 % is fine.'), [])
  })

  for (const attribution of [
    'On Tue, 3 Mar 2026 at 10:12, Ana Ruiz <ana@example.com> wrote:',
    'On 3 March 2026 at 10:12, Ana Ruiz\n<ana@example.com> wrote:',
    'El mar, 3 mar 2026 a las 10:12, Ana Ruiz (<ana@example.com>) escribió:',
    '03.03.2026 10:12, Анна Рудь пишет:',
    'вт, 3 мар. 2026 г. в 10:12, Анна Рудь <ana@example.com>:',
    '3 марта 2026 г., в 10:12, Анна Рудь <ana@example.com> написал(а):',
  ]) {
    it(`masks what follows “${attribution.replace('\n', '⏎')}”`, () => {
      const quoted = `${attribution}\n\nWhere is it?\n\nAna`
      assert.deepEqual(masked(`Here it is.\n\n${quoted}`), [quoted])
      assert.deepEqual(masked(`${attribution}\n> Where?\n\nHere it is.`), [attribution, '> Where?'])
    })
  }

  it('leaves the writer’s own way of quoting alone', () => {
    assert.deepEqual(masked('On Monday Ana wrote: the file is missing. I sent it at 10:12.'), [])
    assert.deepEqual(masked('On 3 March at 10:12 you wrote:\n\n“The file is missing.”\n\nIt was.'), [])
    assert.deepEqual(masked('Como le escribió:\n\nno hay prisa.'), [])
    assert.deepEqual(masked('Вот что мне нужно, вы писали:\n\nсрок в среду.'), [])
  })

  for (const header of [
    lines('From: Ana Ruiz', 'Sent: Tuesday, 3 March 2026 10:12', 'To: Tom', 'Subject: The file'),
    lines('De: Ana Ruiz', 'Enviado el: martes, 3 de marzo', 'Para: Tom', 'Asunto: El archivo'),
    lines('**От:** Анна Рудь', '**Отправлено:** 3 марта', '**Кому:** Тимур', '**Тема:** Файл'),
    lines('________________________________', 'From: Ana', 'Date: today', 'To: Tom'),
    '-----Original Message-----',
    '-----Mensaje original-----',
    '-----Исходное сообщение-----',
    '---------- Forwarded message ---------',
  ]) {
    it(`masks everything from “${header.slice(0, 34).replace('\n', '⏎')}” on`, () => {
      assert.deepEqual(masked(`Done.\n\n${header}\n\nWhere is it?`), [`${header}\n\nWhere is it?`])
    })
  }

  it('leaves labels in prose alone', () => {
    assert.deepEqual(masked('The route\n\nFrom: Lyon\nTo: Turin\n\nBy train.'), [])
    assert.deepEqual(masked('Precios\n\nDe: 10 a 20 unidades, 5 €'), [])
  })

  it('reads a header at the top as the writer’s own', () => {
    assert.deepEqual(masked('Subject: The file\nTo: Ana\n\nHere it is.'), ['Subject:', 'To: Ana'])
    assert.deepEqual(masked('Para: Ana\nAsunto: El archivo\n\nAquí está.'), ['Para: Ana', 'Asunto:'])
  })

  it('masks signatures and the lines that phones add', () => {
    assert.deepEqual(masked('Thanks\n-- \nTom\nAcme'), ['-- \nTom\nAcme'])
    assert.deepEqual(masked('Thanks\n--\nTom'), ['--\nTom'])
    for (const line of [
      'Sent from my iPhone',
      'Enviado desde mi iPhone',
      'Отправлено с iPhone',
      'Get Outlook for iOS',
    ]) {
      assert.deepEqual(masked(`Thanks\n\n${line}`), [line])
    }
  })

  it('leaves what only looks like a signature', () => {
    assert.deepEqual(masked('Sent from my office on Monday.'), [])
    assert.deepEqual(masked('Отправлено с опозданием, извините.'), [])
    assert.deepEqual(masked(`One\n--\n${'Another line of the letter.\n'.repeat(20)}`), [])
  })

  for (const notice of [
    'This e-mail and any attachments are confidential and intended solely for the addressee. If you have received it in error, please delete it.',
    'Este mensaje es confidencial y va dirigido a su destinatario. Si lo ha recibido por error, elimínelo.',
    'Настоящее сообщение конфиденциально и предназначено адресату. Если вы получили его по ошибке, удалите его.',
  ]) {
    it(`masks the notice “${notice.slice(0, 30)}…” at the end only`, () => {
      assert.deepEqual(masked(`Done.\n\nTom\n\n${notice}`), [notice])
      assert.deepEqual(masked(`${notice}\n\nDone.\n\nTom`), [])
      assert.deepEqual(masked(notice), [])
    })
  }

  it('leaves a writer who speaks of confidence alone', () => {
    assert.deepEqual(masked('Hi Ana,\n\nThis message is confidential, so keep it to yourself.'), [])
  })

  it('masks front matter, code and comments', () => {
    assert.deepEqual(kinds('---\nlang: en\n---\nHi'), ['front-matter'])
    assert.deepEqual(masked('---\nHi there\n---\nTom'), [])
    assert.deepEqual(masked('Run\n```sh\nls\n```\nthen `pwd`.'), ['```sh\nls\n```', '`pwd`'])
    assert.deepEqual(masked('Run\n~~~\nls'), ['~~~\nls'])
    assert.deepEqual(masked('A `tick\n\nand another` one'), [])
    assert.deepEqual(masked('Hi <!-- note --> Ana'), ['<!-- note -->'])
    assert.deepEqual(masked('<!--\nnote\n\nmore\n-->\nHi'), ['<!--\nnote\n\nmore\n-->'])
    assert.deepEqual(masked('Hi <!-- Ana'), [])
  })

  it('masks links and addresses without the marks around them', () => {
    assert.deepEqual(masked('See https://example.com/a_(b), or (www.example.org).'), [
      'https://example.com/a_(b)',
      'www.example.org',
    ])
    assert.deepEqual(masked('Escriba a ana.ruiz@example.com.'), ['ana.ruiz@example.com'])
    assert.deepEqual(masked('[our report](https://example.com/r) is late'), ['(https://example.com/r)'])
  })

  it('leaves placeholders and brackets alone', () => {
    assert.deepEqual(masked('Hi <Client>, [Name](see below), {{date}}, @ana, 5 < 6'), [])
    assert.deepEqual(masked('https://example.com/{{id}}'), ['https://example.com/'])
  })

  it('masks known tags and no others', () => {
    assert.deepEqual(masked('<b>Hi</b><br/><a href="x">Ana</a>'), ['<b>', '</b>', '<br/>', '<a href="x">', '</a>'])
  })

  it('gives masks in order, apart and inside the text, whatever the text', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '>',
        '`',
        '```',
        '<b>',
        '<!--',
        '-->',
        '](',
        'a@b.cc',
        '://',
        '\n',
        '\r\n',
        '-- ',
        'On 1:00 x wrote:',
        'From: a',
      ),
      fc.string({ unit: 'binary', maxLength: 5 }),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('')
        let end = 0
        for (const mask of findMasks(text)) {
          assert.ok(mask.start >= end && mask.end >= mask.start && mask.end <= text.length)
          end = mask.end
        }
      }),
      { numRuns: 2000 },
    )
  })
})
