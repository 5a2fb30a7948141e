import assert from 'node:assert/strict'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { ownPhrases, Workplace } from './command.ts'

interface Answer {
  readonly id: unknown
  readonly error?: string
  readonly verdict?: string
  readonly lang?: string
  readonly kind?: string | null
  readonly messages?: readonly { readonly start: number; readonly end: number; readonly text: string }[]
}

const args = ['check', '-', '--format', 'jsonl']

describe('tactful check - --format jsonl', () => {
  let place: Workplace
  before(() => {
    place = new Workplace()
    place.write('.tactfulrc.json', ownPhrases)
  })
  after(() => { place.remove() }) // prettier-ignore

  function answers(input: string | Uint8Array, more: readonly string[] = []) {
    const { status, stdout, stderr } = place.run([...args, ...more], { input })
    assert.equal(stderr, '')
    assert.ok(stdout === '' || stdout.endsWith('\n'))
    return {
      status,
      lines: stdout
        .split('\n')
        .slice(0, -1)
        .map((line) => JSON.parse(line) as Answer),
    }
  }

  const line = (record: unknown): string => `${JSON.stringify(record)}\n`

  it('answers each line in order, under its id, and ends with 1 where something reached the fail level', () => {
    const input = Array.from({ length: 50 }, (_, id) =>
      line({ id, text: id % 2 ? 'Please send us lorem.' : 'All is well.' }),
    ).join('')
    const { status, lines } = answers(input)
    assert.equal(status, 1)
    assert.deepEqual(lines.map(({ id }) => id), Array.from({ length: 50 }, (_, id) => id)) // prettier-ignore
    assert.deepEqual(lines.slice(0, 2).map(({ verdict }) => verdict), ['ready', 'stop']) // prettier-ignore
  })

  it('writes the agreed keys, in their order', () => {
    const [answer] = answers(line({ id: 'x', text: 'lorem' })).lines
    const keys = ['id', 'lang', 'kind', 'subkind', 'messages', 'parts', 'missing', 'verdict', 'isKindSure']
    assert.deepEqual(Object.keys(answer ?? {}), keys)
  })

  it('takes language, kind and day of a line before those of the options', () => {
    const input = line({ id: 1, text: 'Hola', lang: 'es', kind: 'delay' }) + line({ id: 2, text: 'Hi', lang: null })
    const { lines } = answers(input, ['--lang', 'ru', '--kind', 'apology'])
    assert.deepEqual(
      lines.map(({ lang, kind }) => [lang, kind]),
      [
        ['es', 'delay'],
        ['ru', 'apology'],
      ],
    )
  })

  it('goes on after a line that is no message, keeps its id where it has one, and ends with 2', () => {
    const wrong: [string, unknown, RegExp][] = [
      ['{"id": 1, "text": \n', null, /^The line is not valid JSON; write one object a line/],
      ['[1]\n', null, /^The line must hold an object/],
      ['null\n', null, /must hold an object/],
      ['"text"\n', null, /must hold an object/],
      [line({ text: 5, id: 'a' }), 'a', /^“text” must be a text/],
      [line({ id: 'b' }), 'b', /^“text” must be a text/],
      [line({ id: 3, text: 'x', lang: 'fr' }), 3, /^“lang” takes one of en, es, ru; not “fr”/],
      [line({ id: 4, text: 'x', lang: 7 }), 4, /^“lang” must be a text/],
      [line({ id: 5, text: 'x', kind: 'sorry' }), 5, /^“kind” takes one of apology/],
      [line({ id: 6, text: 'x', today: '2026-13-01' }), 6, /^“today” takes a date such as 2026-03-31/],
      [line({ id: { a: 1 }, text: 5 }), null, /^“text” must be a text/],
      [line({ id: 7, text: 'é'.repeat(524_289) }), 7, /^“text” is over 1 MiB/],
      [line({ id: 8, text: '\u0001'.repeat(1_200_000) }), null, /^The line is over \d+ bytes/],
    ]
    const { status, lines } = answers(
      wrong.map(([written]) => written).join('') + line({ id: 'last', text: 'Please send us lorem.' }),
    )
    assert.equal(status, 2)
    assert.equal(lines.length, wrong.length + 1)
    wrong.forEach(([written, id, error], place) => {
      assert.deepEqual(Object.keys(lines[place] ?? {}), ['id', 'error'], written.slice(0, 60))
      assert.equal(lines[place]?.id, id, written.slice(0, 60))
      assert.match(lines[place]?.error ?? '', error)
    })
    assert.equal(lines.at(-1)?.verdict, 'stop')
  })

  it('says so where a line is not UTF-8, and goes on', () => {
    const bytes = Buffer.concat([
      Buffer.from('{"id":1,"text":"'),
      Buffer.of(0xe9),
      Buffer.from(`"}\n${line({ text: '' })}`),
    ])
    const { status, lines } = answers(bytes)
    assert.equal(status, 2)
    assert.deepEqual(lines.map(({ id }) => id), [null, null]) // prettier-ignore
    assert.match(lines[0]?.error ?? '', /^The line is not UTF-8/)
    assert.equal(lines[1]?.verdict, 'ready')
  })

  it('checks a text of one MiB', () => {
    const { status, lines } = answers(line({ id: 1, text: `lorem ${'a '.repeat(524_285)}`, lang: 'en' }))
    assert.equal(status, 1)
    assert.equal(lines[0]?.messages?.[0]?.text, 'lorem')
  })

  it('takes no line separator of Unicode for the end of a line', () => {
    const { lines } = answers('{"id":1,"lang":"en","text":"one\u2028two\u2029three\u0085lorem"}\n')
    assert.deepEqual(lines.map(({ id, messages }) => [id, messages?.[0]?.text]), [[1, 'lorem']]) // prettier-ignore
  })

  it('takes CRLF line ends, empty lines, a byte order mark and a last line without its end', () => {
    const { status, lines } = answers('\ufeff{"id":1,"text":"a"}\r\n\r\n\n \t\n{"id":2,"text":"b"}')
    assert.equal(status, 0)
    assert.deepEqual(lines.map(({ id }) => id), [1, 2]) // prettier-ignore
  })

  it('answers nothing where nothing is given', () => {
    assert.deepEqual(answers(''), { status: 0, lines: [] })
    assert.deepEqual(answers('\n\n'), { status: 0, lines: [] })
  })

  it('gives offsets into the text as given', () => {
    const text = '\ufeff🙂\r\nLorem \u00e9 ipsum'
    const { lines } = answers(line({ id: 1, text, lang: 'en' }))
    const found = lines[0]?.messages ?? []
    assert.deepEqual(found.map(({ start, end }) => text.slice(start, end)), ['Lorem', 'ipsum']) // prettier-ignore
  })

  it('answers while its input is still open, also where a character comes in two pieces', async () => {
    const child = place.start(args)
    const answered = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
    const bytes = Buffer.from(line({ id: 'ё', text: 'ё lorem', lang: 'en' }))
    const cut = bytes.indexOf(0xd1) + 1
    child.stdin.write(bytes.subarray(0, cut))
    child.stdin.write(bytes.subarray(cut))
    for (const id of ['ё', 'second']) {
      const { value } = (await answered.next()) as { value: string }
      assert.equal((JSON.parse(value) as Answer).id, id)
      child.stdin.write(line({ id: 'second', text: '' }))
    }
    child.stdin.end()
    const [status] = (await once(child, 'close')) as [number]
    assert.equal(status, 1)
  })

  it('ends quietly where nobody reads on', async () => {
    const child = place.start(args)
    let stderr = ''
    child.stderr.on('data', (said) => (stderr += String(said)))
    child.stdin.on('error', () => undefined)
    const many = line({ id: 1, text: 'Ipsum. '.repeat(200) }).repeat(500)
    child.stdin.end(many)
    await once(child.stdout, 'data')
    child.stdout.destroy()
    const [status] = (await once(child, 'close')) as [number]
    assert.deepEqual([status, stderr], [0, ''])
  })

  it('tells of settings that it cannot use, and checks all the same', () => {
    place.write('odd/.tactfulrc.json', '{ "langauge": "en" }')
    const { status, stdout, stderr } = place.run(args, { input: line({ id: 1, text: 'a' }), cwd: 'odd' })
    assert.match(stderr, /^tactful: [^\n]*There is no setting “langauge”; did you mean “language”\?\n$/)
    assert.equal((JSON.parse(stdout) as Answer).verdict, 'ready')
    assert.equal(status, 2)
  })
})
