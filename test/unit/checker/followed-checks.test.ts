import assert from 'node:assert/strict'
import type { CheckOptions } from '../../../src/checker/check.ts'
import { defaultSettings } from '../../../src/checker/default-settings.ts'
import { FollowedChecks } from '../../../src/checker/incremental/followed-checks.ts'
import { findingKey } from '../../../src/checker/silenced.ts'
import { readMessage } from '../../../src/text/read-message.ts'

/** A document that counts how often its text is asked for, which is when a check begins anew. */
class Document {
  now: string
  number = 1
  readings = 0

  constructor(now: string) {
    this.now = now
  }

  readonly version = (): number => this.number
  readonly length = (): number => this.now.length
  readonly text = (): string => {
    this.readings += 1
    return this.now
  }
}

const said = async (checks: FollowedChecks<string>, document: Document, options: CheckOptions = {}): Promise<string[]> =>
  (await checks.report('a', document, options)).messages.map((found) => found.text) // prettier-ignore

const never = 'You never answer.'

describe('FollowedChecks', () => {
  it('follows a document whose edits it has seen', async () => {
    const checks = new FollowedChecks<string>()
    const document = new Document(never)
    const before = await said(checks, document)
    document.now = `Hi.\n\n${never}`
    document.number = 2
    checks.follow('a', 2, [{ rangeOffset: 0, rangeLength: 0, text: 'Hi.\n\n' }])
    assert.deepEqual(await said(checks, document), before)
    assert.equal(before.length, 1)
    assert.equal(document.readings, 1)
  })

  it('takes no note of the edits of a document that was never checked', async () => {
    const checks = new FollowedChecks<string>()
    checks.follow('a', 2, [{ rangeOffset: 0, rangeLength: 0, text: 'x' }])
    assert.equal((await said(checks, new Document(never))).length, 1)
  })

  it('begins anew where it has not seen all edits', async () => {
    const checks = new FollowedChecks<string>()
    const [before, after] = [new Document(never), new Document('I am sorry if you were upset.')]
    const found = await said(checks, before)
    checks.follow('a', 3, [{ rangeOffset: 0, rangeLength: 0, text: ' ' }])
    assert.notDeepEqual(await said(checks, after), found)
    before.number = 4
    assert.deepEqual(await said(checks, before), found)
    assert.deepEqual([before.readings, after.readings], [2, 1])
  })

  it('begins anew where an edit was told twice', async () => {
    const checks = new FollowedChecks<string>()
    const document = new Document(never)
    await said(checks, document)
    checks.follow('a', 1, [{ rangeOffset: 0, rangeLength: 17, text: 'I see. Thank you.' }])
    assert.equal((await said(checks, document)).length, 1)
    assert.equal(document.readings, 2)
  })

  for (const text of ['Hi.\r\n\r\nYou never answer.', 'I see.\n\nYou never answer.'])
    it(`begins anew where a change was not told: ${JSON.stringify(text)}`, async () => {
      const checks = new FollowedChecks<string>()
      const document = new Document('Hi.\n\nYou never answer.')
      const found = await said(checks, document)
      checks.follow('a', 2, [])
      Object.assign(document, { now: text, number: 2 })
      assert.deepEqual(await said(checks, document), found)
      assert.equal(document.readings, 2)
    })

  it('begins anew where only the length tells that a change was not told', async () => {
    const checks = new FollowedChecks<string>()
    const document = new Document(never)
    await said(checks, document)
    document.now = `Hi.\n\n${never}`
    await said(checks, document)
    assert.equal(document.readings, 2)
  })

  it('begins anew when a document was forgotten', async () => {
    const checks = new FollowedChecks<string>()
    const document = new Document(never)
    await said(checks, document)
    checks.forget('a')
    await said(checks, document)
    assert.equal(document.readings, 2)
  })

  for (const [title, options] of [
    ['language', { language: 'en' }],
    ['kind', { kind: 'apology' }],
    ['language of what is said', { locale: 'es' }],
    ['settings', { settings: { ...defaultSettings } }],
    ['recipient', { recipient: 'Anna' }],
    ['sender', { sender: 'Laura' }],
    ['silenced findings', { silenced: new Set(['x']) }],
  ] as const)
    it(`begins anew under another choice of ${title}, and not under the same`, async () => {
      const checks = new FollowedChecks<string>()
      const document = new Document(never)
      await said(checks, document)
      await said(checks, document, options)
      await said(checks, document, { ...options })
      assert.equal(document.readings, 2)
      await said(checks, document)
      assert.equal(document.readings, 3)
    })

  it('compares what is silenced key by key', async () => {
    const checks = new FollowedChecks<string>()
    const document = new Document(never)
    for (const [keys, readings] of [
      [['x', 'y'], 1],
      [['y', 'x'], 1],
      [['x', 'z'], 2],
      [['x', 'z', 'y'], 3],
      [['x'], 4],
    ] as const) {
      await said(checks, document, { silenced: new Set(keys) })
      assert.equal(document.readings, readings, keys.join())
    }
  })

  it('is a live check under the options that it is told', async () => {
    const checks = new FollowedChecks<string>()
    const document = new Document(never)
    const [found] = (await checks.report('a', document, {})).messages
    assert.ok(found)
    const silenced = new Set([findingKey(found, readMessage(never))])
    assert.deepEqual(await said(checks, document, { silenced }), [])
  })
})
