import assert from 'node:assert/strict'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import fc from 'fast-check'
import { ownPhrases, Workplace } from './command.ts'

const args = ['check', '-', '--format', 'jsonl']
const line = (record: unknown): string => `${JSON.stringify(record)}\n`

/** A line that is longer than what is checked without workers: from it on they check. */
const long = line({ id: 'long', text: ' '.repeat(131_072) })
/** Lines that have long answers. */
const many = line({ id: 'many', text: 'Please send us ipsum. '.repeat(50) }).repeat(300)

/** Loaded into each thread of the program: ends a worker, or lets a check fail, where a text says so. */
const saboteur = `
  const { isMainThread } = require('node:worker_threads')
  const { existsSync, writeFileSync } = require('node:fs')
  const { byteLength } = Buffer
  Buffer.byteLength = (text, ...rest) => {
    if (text === 'let it fail') throw new TypeError('quotes ' + text)
    if (!isMainThread && text === 'end each worker') process.exit(3)
    if (!isMainThread && text === 'end one worker' && !existsSync('ended')) {
      writeFileSync('ended', '')
      process.exit(3)
    }
    return byteLength(text, ...rest)
  }`

/** Loaded into each thread of the program: notes the start of a worker. */
const witness = `
  const { isMainThread } = require('node:worker_threads')
  if (!isMainThread) require('node:fs').appendFileSync('started', '.')`

describe('tactful check - --format jsonl --jobs', () => {
  let place: Workplace
  before(() => {
    place = new Workplace()
    place.write('.tactfulrc.json', ownPhrases)
    place.write('saboteur.cjs', saboteur)
    place.write('witness.cjs', witness)
  })
  after(() => { place.remove() }) // prettier-ignore

  const run = (jobs: number, input: string | Uint8Array, env: Record<string, string> = {}) =>
    place.run([...args, '--jobs', String(jobs), '--today', '2026-03-02'], { input, env })
  const sabotaged = { NODE_OPTIONS: '--require ./saboteur.cjs' }

  it('writes the same bytes with two workers as without', () => {
    const record = fc.record(
      {
        id: fc.oneof(fc.string(), fc.integer(), fc.constant(null), fc.constant({})),
        text: fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('Please send lorem.', 'Hola, ipsum.', '', 5)),
        lang: fc.constantFrom('en', 'es', 'ru', 'fr', null),
      },
      { requiredKeys: [] },
    )
    const anyLine = fc.oneof(
      { weight: 8, arbitrary: record.map((value) => Buffer.from(line(value))) },
      fc.constantFrom('', ' \r', '{"id": 1', '[]', '\ufeff{}').map((text) => Buffer.from(`${text}\n`)),
      fc.uint8Array({ maxLength: 20 }).map((bytes) => Buffer.from(bytes)),
    )
    fc.assert(
      fc.property(fc.array(anyLine, { maxLength: 60 }), (lines) => {
        const input = Buffer.concat([...lines, Buffer.from(long), ...lines])
        const [two, one] = [run(2, input), run(1, input)]
        assert.deepEqual([two.status, two.stdout, two.stderr], [one.status, one.stdout, one.stderr])
      }),
      { numRuns: 3 },
    )
  }).timeout(60_000)

  it('answers a line in whose check the program fails with an error that quotes nothing, and goes on', () => {
    const input = long + line({ id: 7, text: 'let it fail' }) + line({ id: 8, text: 'lorem', lang: 'en' })
    const outcomes = [1, 2].map((jobs) => run(jobs, input, sabotaged))
    for (const { status, stdout, stderr } of outcomes) {
      assert.deepEqual([status, stderr], [2, ''])
      const [failed = '', last = ''] = stdout.trimEnd().split('\n').slice(-2)
      assert.match(failed, /^\{"id":7,"error":"The check of this message failed[^"]*"\}$/)
      assert.match(last, /^\{"id":8,"lang":.*"verdict":"stop"/)
      assert.doesNotMatch(stdout, /let it fail/)
    }
    assert.equal(outcomes[0]?.stdout, outcomes[1]?.stdout)
  })

  it('checks the lines of a worker that ended again, says so in one line without their words, and ends with 2', () => {
    const input = long + line({ id: 7, text: 'end one worker' }) + line({ id: 8, text: 'lorem', lang: 'en' })
    const { status, stdout, stderr } = run(2, input, sabotaged)
    assert.match(stderr, /^tactful: a worker ended early; its lines are checked again, one by one\.\n$/)
    assert.equal(stdout, run(1, input).stdout)
    assert.equal(status, 2)
  })

  it('gives only the line that ends each worker an error', () => {
    const texts = ['lorem', 'end each worker', 'lorem']
    const input = long + texts.map((text, id) => line({ id, text, lang: 'en' })).join('')
    const { status, stdout, stderr } = run(2, input, sabotaged)
    assert.match(stderr, /^tactful: a worker ended early[^\n]+\n$/)
    assert.equal(status, 2)
    const [, before = '', ending = '', after = ''] = stdout.split('\n')
    assert.match(before, /^\{"id":0,.*"verdict":"stop"/)
    assert.match(ending, /^\{"id":1,"error":"The check of this message failed/)
    assert.match(after, /^\{"id":2,.*"verdict":"stop"/)
  })

  it('ends at once and quietly where nobody reads on, workers too', async () => {
    const child = place.start([...args, '--jobs', '2'])
    let stderr = ''
    child.stderr.on('data', (said) => (stderr += String(said)))
    child.stdin.on('error', () => undefined)
    child.stdin.write(many.repeat(20))
    await once(child.stdout, 'data')
    child.stdout.destroy()
    assert.deepEqual([await once(child, 'close'), stderr], [[0, null], ''])
  })

  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    it(`ends at ${signal}, workers too`, async () => {
      const child = place.start([...args, '--jobs', '2'])
      child.stdin.on('error', () => undefined)
      child.stdin.write(many.repeat(4))
      await once(child.stdout, 'data')
      child.kill(signal)
      assert.deepEqual(await once(child, 'close'), [null, signal])
    })
  }

  it('starts each worker once, however often there is nothing to do for it', async () => {
    const child = place.start([...args, '--jobs', '2'], { NODE_OPTIONS: '--require ./witness.cjs' })
    const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
    child.stdin.write(long)
    await answers.next()
    for (let burst = 0; burst < 4; burst++) {
      child.stdin.write(many)
      for (let answered = 0; answered < 300; answered++) await answers.next()
    }
    child.stdin.end()
    await once(child, 'close')
    assert.equal(place.read('started'), '..')
  }).timeout(60_000)

  it('answers a line at a time while its input is open, after workers have begun', async () => {
    const child = place.start([...args, '--jobs', '2'])
    const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
    child.stdin.write(long)
    await answers.next()
    for (const id of [1, 2, 3]) {
      child.stdin.write(line({ id, text: '' }))
      const { value } = (await answers.next()) as { value: string }
      assert.equal((JSON.parse(value) as { id: unknown }).id, id)
    }
    child.stdin.end()
    assert.deepEqual(await once(child, 'close'), [0, null])
  })
})
