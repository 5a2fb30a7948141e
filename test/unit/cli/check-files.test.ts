import assert from 'node:assert/strict'
import path from 'node:path'
import { ownPhrases, Workplace } from './command.ts'

/** A mistake is told in one line that begins with the program's name, without a stack trace. */
function assertOneLine(stderr: string, expected: RegExp): void {
  assert.match(stderr, /^tactful: [^\n]+\n$/)
  assert.match(stderr, expected)
}

describe('tactful check FILE', () => {
  let place: Workplace
  before(() => {
    place = new Workplace()
    place.write('.tactfulrc.json', ownPhrases)
    place.write('error.txt', 'Hello,\n\nplease send Lorem today.\n')
    place.write('warning.txt', 'Please send ipsum and dolor today.')
    place.write('info.txt', 'Please send dolor today.')
    place.write('clean.txt', 'Please send the report today.')
    place.write('empty.txt', '')
  })
  after(() => { place.remove() }) // prettier-ignore

  const statuses: [string, string, number][] = [
    ['clean.txt', 'info', 0],
    ['empty.txt', 'info', 0],
    ['info.txt', 'warning', 0],
    ['info.txt', 'info', 1],
    ['warning.txt', 'warning', 1],
    ['warning.txt', 'error', 0],
    ['error.txt', 'error', 1],
    ['error.txt', 'never', 0],
  ]
  for (const [file, level, status] of statuses) {
    it(`ends with ${status} for ${file} with --fail-on ${level}`, () => {
      const outcome = place.run(['check', file, '--fail-on', level])
      assert.deepEqual([outcome.status, outcome.stderr], [status, ''])
    })
  }

  it('fails on warnings where nothing else was asked', () => {
    assert.equal(place.run(['check', 'info.txt', 'clean.txt']).status, 0)
    assert.equal(place.run(['check', 'clean.txt', 'warning.txt']).status, 1)
  })

  it('says that an empty message is ready', () => {
    for (const input of ['', ' \r\n', '\ufeff']) {
      const { stdout, status } = place.run(['check', '-', '--format', 'jsonl'], {
        input: `${JSON.stringify({ text: input })}\n`,
      })
      assert.equal((JSON.parse(stdout) as { verdict: string }).verdict, 'ready')
      assert.equal(status, 0)
    }
  })

  describe('--format stylish', () => {
    it('tells each finding with its place, words, rule, message and suggestion, then the verdict', () => {
      const { stdout } = place.run(['check', 'error.txt', 'clean.txt'])
      assert.equal(
        stdout,
        [
          'error.txt',
          '  3:13  error    “Lorem”  style/team-phrase',
          '                 Found an error.',
          '                 Instead: “words”',
          '  Please fix this before you send it.',
          '',
          'clean.txt',
          '  Ready to send.',
          '',
        ].join('\n'),
      )
    })

    it('speaks the language of the locale', () => {
      const said = (env: Record<string, string>): string => place.run(['check', 'clean.txt'], { env }).stdout
      assert.match(said({ LC_ALL: '', LC_MESSAGES: '', LANG: 'es_ES.UTF-8' }), /Listo para enviar\./)
      assert.match(said({ LC_ALL: 'ru_RU.UTF-8', LANG: 'es_ES.UTF-8' }), /Можно отправлять\./)
      assert.match(said({ LC_ALL: '', LC_MESSAGES: 'ru', LANG: 'es_ES' }), /Можно отправлять\./)
      assert.match(said({ LC_ALL: '', LC_MESSAGES: '', LANG: 'est_EE' }), /Ready to send\./)
    })

    it('names standard input, and wraps nothing wider than a hundred characters', () => {
      const input = 'I am sorry if the invoice caused you trouble, you should have read the contract. As I said.'
      const { stdout } = new Workplace().run(['check', '-', '--lang', 'en'], { input })
      assert.match(stdout, /^standard input\n/)
      for (const line of stdout.split('\n')) assert.ok(line.length <= 100, line)
      assert.doesNotMatch(stdout, /\.\.| \n|[^\S\n]$|Why: *\n/m)
    })

    it('counts columns as editors do, after a byte order mark and CRLF', () => {
      place.write('bom.txt', '\ufeffLorem is what we have for you.\r\n\r\n🙂 lorem')
      const { stdout } = place.run(['check', 'bom.txt'])
      assert.match(stdout, /^ {2}1:1 +error/m)
      assert.match(stdout, /^ {2}3:4 +error/m)
    })
  })

  describe('--format json', () => {
    it('writes one array of reports that name their files', () => {
      const { stdout } = place.run(['check', 'error.txt', 'empty.txt', '--format', 'json', '--kind', 'notice/absence'])
      const reports = JSON.parse(stdout) as Record<string, unknown>[]
      const keys = ['file', 'lang', 'kind', 'subkind', 'messages', 'parts', 'missing', 'verdict', 'isKindSure']
      assert.deepEqual(reports.map((report) => Object.keys(report)), [keys, keys]) // prettier-ignore
      assert.deepEqual(
        reports.map(({ file, kind, subkind, verdict }) => [file, kind, subkind, verdict]),
        [
          ['error.txt', 'notice', 'notice/absence', 'stop'],
          ['empty.txt', 'notice', 'notice/absence', 'ready'],
        ],
      )
    })

    it('is JSON even where no file could be read', () => {
      assert.equal(place.run(['check', 'none.txt', '--format', 'json']).stdout, '[]\n')
    })
  })

  it('--format jsonl writes a line for each file', () => {
    const { stdout } = place.run(['check', 'error.txt', 'clean.txt', '--format', 'jsonl'])
    const lines = stdout.trimEnd().split('\n')
    assert.deepEqual(
      lines.map((line) => (JSON.parse(line) as { id: string }).id),
      ['error.txt', 'clean.txt'],
    )
  })

  describe('--format sarif', () => {
    interface Described {
      readonly text: string
      readonly markdown?: string
    }
    interface Rule {
      readonly id: string
      readonly shortDescription: Described
      readonly fullDescription: Described
      readonly help: Described
    }
    interface Result {
      readonly ruleId: string
      readonly ruleIndex: number
      readonly partialFingerprints: Readonly<Record<string, string>>
      readonly relatedLocations?: readonly unknown[]
    }
    interface Log {
      readonly version: string
      readonly $schema: string
      readonly runs: readonly {
        readonly columnKind: string
        readonly tool: {
          readonly driver: { readonly name: string; readonly version: string; readonly rules: readonly Rule[] }
        }
        readonly results: readonly Result[]
      }[]
    }

    function sarif(...files: string[]) {
      const { stdout, status } = place.run(['check', ...files, '--format', 'sarif', '--fail-on', 'never'])
      assert.equal(status, 0)
      const log = JSON.parse(stdout) as Log
      const [run] = log.runs
      assert.ok(run)
      return { log, run }
    }

    it('writes what code hosts need, with places relative to the working folder', () => {
      place.write('näch#1/a b.txt', 'Please\r\nsend Lorem today')
      const { log, run } = sarif('näch#1/a b.txt', 'clean.txt')
      assert.equal(log.version, '2.1.0')
      assert.match(log.$schema, /sarif.*2\.1\.0/)
      assert.equal(run.columnKind, 'utf16CodeUnits')
      assert.equal(run.tool.driver.name, 'tactful')
      assert.match(run.tool.driver.version, /^\d+\.\d+\.\d+/)
      const artifactLocation = { uri: 'n%C3%A4ch%231/a%20b.txt', uriBaseId: '%SRCROOT%' }
      const region = { startLine: 2, startColumn: 6, endLine: 2, endColumn: 11 }
      assert.deepEqual(run.results, [
        {
          ruleId: 'style/team-phrase',
          ruleIndex: run.tool.driver.rules.length - 1,
          level: 'error',
          message: { text: 'Found an error.' },
          locations: [{ physicalLocation: { artifactLocation, region } }],
          partialFingerprints: { 'tactful/v1': 'n%C3%A4ch%231/a%20b.txt:style/team-phrase:1' },
          fixes: [
            {
              artifactChanges: [
                { artifactLocation, replacements: [{ deletedRegion: region, insertedContent: { text: 'words' } }] },
              ],
            },
          ],
        },
      ])
    })

    it('describes each rule that a result names, once', () => {
      place.write('guys.txt', 'Hi guys, please send lorem and ipsum.')
      const { run } = sarif('guys.txt', 'error.txt')
      const { rules } = run.tool.driver
      assert.equal(new Set(rules.map(({ id }) => id)).size, rules.length)
      for (const { id, shortDescription, fullDescription, help } of rules) {
        for (const said of [shortDescription.text, fullDescription.text, help.text, help.markdown]) assert.ok(said, id)
      }
      assert.equal(run.results.length, 3)
      for (const { ruleId, ruleIndex } of run.results) assert.equal(rules[ruleIndex]?.id, ruleId)
    })

    it('tells findings apart by fingerprints that stay when lines move and hold none of their words', () => {
      const prints = (text: string): string[] => {
        place.write('moved.txt', text)
        return sarif('moved.txt').run.results.map(({ partialFingerprints }) =>
          Object.values(partialFingerprints).join(),
        )
      }
      const before = prints('Please send lorem, then lorem again.')
      assert.equal(new Set(before).size, 2)
      assert.doesNotMatch(before.join(), /lorem/)
      assert.deepEqual(prints('A line more.\n\nPlease send lorem, then lorem again.'), before)
    })

    it('points to the other places that belong to a finding', () => {
      place.write('names.txt', 'Hello Anna,\n\nThanks again, Peter. The report is done.\n')
      const artifactLocation = { uri: 'names.txt', uriBaseId: '%SRCROOT%' }
      const region = { startLine: 1, startColumn: 7, endLine: 1, endColumn: 11 }
      assert.deepEqual(
        sarif('names.txt').run.results.map(({ ruleId, relatedLocations }) => [ruleId, relatedLocations]),
        [
          [
            'name/two-names',
            [{ id: 0, physicalLocation: { artifactLocation, region }, message: { text: 'This is who is greeted.' } }],
          ],
        ],
      )
    })
  })

  describe('with a file that cannot be checked', () => {
    const wrong: [string, RegExp][] = [
      ['none.txt', /there is no file none\.txt/],
      ['.', /\. is a folder; name the files in it, such as \*\.md\./],
      ['latin.txt', /latin\.txt is not UTF-8 text; save it as UTF-8/],
      ['large.txt', /large\.txt is over 5 MB/],
      ['clean.txt/more', /clean\.txt\/more/],
    ]
    before(() => {
      place.write('latin.txt', Uint8Array.of(0x61, 0xf1, 0x6f))
      place.write('large.txt', 'a '.repeat(2_500_001))
    })
    for (const [file, problem] of wrong) {
      it(`says so in one line, checks the rest and ends with 2: ${file}`, () => {
        const { status, stdout, stderr } = place.run(['check', file, 'error.txt'])
        assert.equal(status, 2)
        assertOneLine(stderr, problem)
        assert.match(stdout, /^error\.txt\n.*Lorem/s)
      })
    }

    it('refuses standard input that is too large or not UTF-8', () => {
      assertOneLine(place.run(['check', '-'], { input: 'a '.repeat(2_500_001) }).stderr, /standard input is over 5 MB/)
      assertOneLine(place.run(['check', '-'], { input: Uint8Array.of(0xff, 0xfe, 0x41) }).stderr, /not UTF-8/)
    })
  })

  describe('with options that are wrong', () => {
    const wrong: [string[], RegExp][] = [
      [[], /say what to do/],
      [['chekc', 'error.txt'], /there is no command “chekc”; try `tactful --help`/],
      [['check'], /name a file to check, or - for standard input/],
      [['check', 'error.txt', '--fail-at', 'x'], /'--fail-at'.*try `tactful --help`/],
      [['check', 'error.txt', '--lang'], /--lang.*try `tactful --help`/],
      [['check', 'error.txt', '--lang', 'fr'], /--lang takes one of en, es, ru; not “fr”/],
      [['check', 'error.txt', '--lang', ''], /--lang takes one of/],
      [['check', 'error.txt', '--kind', 'sorry'], /--kind takes one of apology, .*notice\/absence.*; not “sorry”/],
      [['check', 'error.txt', '--kind', 'constructor'], /--kind takes one of/],
      [['check', 'error.txt', '--format', 'xml'], /--format takes one of stylish, json, jsonl, sarif; not “xml”/],
      [['check', 'error.txt', '--fail-on', 'all'], /--fail-on takes one of info, warning, error, never; not “all”/],
      [['check', 'error.txt', '--today', 'tomorrow'], /--today takes a date such as 2026-03-31, not “tomorrow”/],
      [['check', 'error.txt', '--today', '2026-02-30'], /--today takes a date/],
      [['check', 'error.txt', '--today', '+12026-01-01'], /--today takes a date/],
      [['check', '-', 'error.txt', '--format', 'jsonl'], /with --format jsonl, - stands alone/],
      [['check', '-', '--format', 'jsonl', '--jobs', '0'], /--jobs takes a whole number from 1 to 256, not “0”/],
      [['check', '-', '--format', 'jsonl', '--jobs', '257'], /--jobs takes a whole number from 1 to 256/],
      [['check', '-', '--format', 'jsonl', '--jobs', '1.5'], /--jobs takes a whole number from 1 to 256, not “1\.5”/],
      [['check', '-', '--format', 'jsonl', '--jobs', 'all'], /--jobs takes a whole number from 1 to 256, not “all”/],
      [['check', 'error.txt', '--format', 'jsonl', '--jobs', '2'], /--jobs goes with `--format jsonl -`/],
      [['template', 'no-such-template'], /there is no template “no-such-template”; the templates are .+/],
      [['template', 'a', 'b'], /name one template at a time/],
      [['template', '--lang', 'de'], /--lang takes one of en, es, ru; not “de”/],
    ]
    for (const [args, problem] of wrong) {
      it(`says so in one line and ends with 2: ${args.join(' ')}`, () => {
        const { status, stdout, stderr } = place.run(args)
        assert.deepEqual([status, stdout], [2, ''])
        assertOneLine(stderr, problem)
      })
    }
  })

  describe('with .tactfulrc.json', () => {
    it('takes the nearest one at or above the file, not that of the working folder', () => {
      place.write('team/.tactfulrc.json', JSON.stringify({ phrases: [{ phrase: 'sit', message: 'No.' }] }))
      place.write('team/deep/er/mail.txt', 'Please sit, lorem.')
      const { stdout } = place.run(['check', 'team/deep/er/mail.txt'])
      assert.match(stdout, /“sit”/)
      assert.doesNotMatch(stdout, /“lorem”/)
      assert.match(place.run(['check', '-'], { input: 'Please sit.', cwd: 'team/deep' }).stdout, /“sit”/)
    })

    it('tells what it cannot use in one line, and checks with the rest', () => {
      const rules = { 'blame-shift/recipents': 'off', style: 'info' }
      place.write(
        'odd/.tactfulrc.json',
        `\ufeff${JSON.stringify({ rules, phrases: [{ phrase: 'sit', message: 'No.' }] })}`,
      )
      place.write('odd/mail.txt', 'Please sit.')
      place.write('odd/other.txt', 'Please sit.')
      const { status, stdout, stderr } = place.run(['check', 'odd/mail.txt', 'odd/other.txt'])
      assert.equal(status, 2)
      const file = path.join(place.folder, 'odd/.tactfulrc.json')
      assert.equal(
        stderr.replace(/^tactful: .*odd/, 'odd'),
        `${path.relative(place.folder, file)}: There is no rule “blame-shift/recipents”; did you mean “blame-shift/recipient”?\n`,
      )
      assert.equal(stdout.match(/info +“sit”/g)?.length, 2)
    })

    it('says that it is broken in one line, and checks with the defaults', () => {
      place.write('broken/.tactfulrc.json', '{\n  "rules": {\n    oops\n  }\n}\n')
      place.write('broken/mail.txt', 'All is well.')
      const { status, stdout, stderr } = place.run(['check', 'broken/mail.txt'])
      assert.equal(status, 2)
      assertOneLine(stderr, /\.tactfulrc\.json is not valid JSON \(.+\); fix it or remove it\./)
      assert.match(stdout, /Ready to send/)
    })
  })
})

describe('tactful', () => {
  const place = new Workplace()
  after(() => { place.remove() }) // prettier-ignore

  it('tells its help and its version', () => {
    for (const args of [['--help'], ['-h'], ['help'], ['check', '--help']]) {
      const { status, stdout } = place.run(args)
      assert.equal(status, 0)
      assert.match(stdout, /tactful check \[FILE .*--fail-on error\|warning\|info\|never/s)
      for (const line of stdout.split('\n')) assert.ok(line.length <= 80, line)
    }
    assert.match(place.run(['--version']).stdout, /^\d+\.\d+\.\d+\n$/)
  })

  it('lists its templates in all languages or one, and prints one', () => {
    const { stdout } = place.run(['template'])
    const ids = new Set(stdout.trimEnd().split('\n').map((line) => line.split(' ')[0] ?? '')) // prettier-ignore
    assert.ok(ids.size >= 3)
    const spanish = place.run(['template', '--lang', 'es']).stdout.trimEnd().split('\n')
    assert.ok(spanish.every((line) => line.includes(' es ')))
    const [id] = ids
    const printed = place.run(['template', id ?? '', '--lang', 'ru'])
    assert.equal(printed.status, 0)
    assert.match(printed.stdout, /\[.+\]/)
    assert.match(printed.stdout, /\p{Script=Cyrillic}/u)
  })
})
