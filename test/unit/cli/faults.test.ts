import assert from 'node:assert/strict'
import {
  cpSync,
  existsSync,
  mkdirSync,
  openSync,
  closeSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { type Outcome, Workplace } from './command.ts'

const text =
  'Dear Ana,\n\nwe apologize for any inconvenience. You asked why page 2 is empty. The brief was one line long. ' +
  'You will have the new page on Friday, and we will tell you as soon as it is ready.\n'

/** What failed is told in one line that begins with the program’s name, without a stack and without words of the text. */
function assertLines({ stderr }: Outcome, ...expected: readonly RegExp[]): void {
  const lines = stderr.trimEnd().split('\n')
  assert.equal(lines.length, expected.length, stderr)
  for (const [nth, line] of lines.entries()) {
    assert.match(line, /^tactful: /)
    assert.match(line, expected[nth] ?? /^$/)
  }
  assert.doesNotMatch(stderr, /brief|inconvenience/)
}

describe('the command under faults', () => {
  const place = new Workplace()
  before(() => {
    place.write('mail.txt', text)
  })
  after(() => { place.remove() }) // prettier-ignore

  describe('on a full disk', function () {
    before(function () {
      if (!existsSync('/dev/full')) this.skip()
    })
    const calls = [['check', 'mail.txt'], ['check', '-', '--format', 'jsonl'], ['template'], ['--version']]
    for (const args of calls) {
      it(`says in one line that its output could not be written, and ends with 2: ${args.join(' ')}`, () => {
        const full = openSync('/dev/full', 'w')
        const outcome = place.run(args, { input: `${JSON.stringify({ text })}\n`, stdio: ['pipe', full, 'pipe'] })
        closeSync(full)
        assert.equal(outcome.status, 2)
        assertLines(outcome, /the output could not be written \(ENOSPC\)/)
      })
    }

    it('checks all the same where nothing can be told on standard error', () => {
      const full = openSync('/dev/full', 'w')
      const outcome = place.run(['check', 'none.txt', 'mail.txt'], { stdio: ['ignore', 'pipe', full] })
      closeSync(full)
      assert.equal(outcome.status, 2)
      assert.match(outcome.stdout, /^mail\.txt\n.*false-apology/s)
    })
  })

  it('takes standard input that is closed for an empty message', () => {
    const { status, stderr } = place.run(['check', '-'], { stdio: ['ignore', 'pipe', 'pipe'] })
    assert.deepEqual([status, stderr], [0, ''])
  })

  describe('with a .tactfulrc.json that cannot be read', () => {
    const ways: [string, (file: string) => void, RegExp][] = [
      [
        'is a folder',
        (file) => {
          mkdirSync(file)
        },
        /could not be read \(EISDIR\)/,
      ],
      ['is a link to itself', (file) => { symlinkSync(file, file) }, /could not be read \(ELOOP\)/], // prettier-ignore
    ]
    for (const [what, make, problem] of ways) {
      it(`says so in one line and checks with the defaults where it ${what}`, () => {
        const file = path.join(place.folder, '.tactfulrc.json')
        make(file)
        const outcome = place.run(['check', 'mail.txt'])
        rmSync(file, { recursive: true })
        assert.equal(outcome.status, 2)
        assertLines(outcome, problem)
        assert.match(outcome.stdout, /false-apology/)
      })
    }
  })

  describe('with damaged data', () => {
    const data = path.join(place.folder, 'copy/data')
    const copy = path.join(place.folder, 'copy/cli.js')
    let whole: string[]
    const check = (): Outcome => place.run(['check', 'mail.txt', '--format', 'json'], { copy })
    const rulesIn = ({ stdout }: Outcome): string[] =>
      (JSON.parse(stdout) as { messages: { ruleId: string }[] }[]).flatMap(({ messages }) =>
        messages.map(({ ruleId }) => ruleId),
      )
    before(() => {
      for (const part of ['cli.js', 'cli', 'data'])
        cpSync(path.resolve('dist', part), path.join(place.folder, 'copy', part), { recursive: true })
      const outcome = check()
      whole = rulesIn(outcome)
      assert.equal(outcome.stderr, '')
      assert.ok(whole.includes('false-apology/conditional') && whole.includes('blame-shift/learned'))
    })

    const isLearned = (rule: string): boolean => rule.endsWith('/learned')
    const isStructure = (rule: string): boolean => rule.startsWith('structure/')
    const isRule = (rule: string): boolean => !isLearned(rule) && !isStructure(rule)
    const layers: [string, readonly RegExp[], (rule: string) => boolean][] = [
      ['learned-en.model', [/the learned layer \(en\) failed/], isLearned],
      ['kinds-en.model', [/structure failed/], isStructure],
      ['kinds-en.json', [/structure failed/], isStructure],
      ['rules-en.json', [/the rules \(en\) failed/, /structure failed/], isRule],
    ]
    const damages: readonly ((file: string) => void)[] = [
      rmSync,
      (file) => { writeFileSync(file, '') }, // prettier-ignore
      (file) => { writeFileSync(file, readFileSync(file).subarray(0, 5000)) }, // prettier-ignore
      (file) => { writeFileSync(file, Buffer.alloc(5000, 7)) }, // prettier-ignore
    ]
    for (const [name, problems, isLost] of layers) {
      it(`says once that a layer is off, and checks with the others: ${name}`, () => {
        const file = path.join(data, name)
        const content = readFileSync(file)
        for (const damage of damages) {
          damage(file)
          const outcome = check()
          writeFileSync(file, content)
          assertLines(outcome, ...problems)
          assert.equal(outcome.status, rulesIn(outcome).includes('false-apology/conditional') ? 1 : 0)
          const kept = whole.filter((rule) => !isLost(rule))
          for (const rule of kept) assert.ok(isStructure(rule) || rulesIn(outcome).includes(rule), rule)
          assert.ok(!rulesIn(outcome).some(isLost))
        }
        assert.deepEqual(rulesIn(check()), whole)
      })
    }
  })
})
