import assert from 'node:assert/strict'
import { Workplace } from './command.ts'

describe('tactful template', () => {
  const place = new Workplace()
  after(() => { place.remove() }) // prettier-ignore
  const today = ['--today', '2026-03-10'] as const

  it('fills in what is set, and says what is open', () => {
    const { status, stdout, stderr } = place.run([
      ...['template', 'delay', '--set', 'recipient=Priya', '--set', 'date=next Friday', '--set', 'date2=2027-01-04'],
      ...['--set', '2=your = brand guide', '--set', 'sender=Ana', '--set', '6=$1}', ...today],
    ])
    assert.equal(status, 0)
    assert.match(stdout, /^Subject: Delay with your = brand guide: new date\n\nHello Priya,\n/)
    assert.match(
      stdout,
      /The new date is Friday, 20 March, instead of Monday, 4 January 2027: you will have \[.+\] by \$1\} /,
    )
    assert.match(stdout, /Kind regards,\nAna\n$/)
    assert.equal(
      stderr,
      'open: 5 what the client gets, 7 phone number, 8 the cause in one phrase, 9 what you have done, 10 what you are doing, 11 what is ready\n',
    )
  })

  it('says nothing of open points where there is none', () => {
    const open = place.run(['template', 'delay']).stderr
    const names = open.replace(/^open: |\n$/g, '').split(', ').map((point) => point.split(' ')[0] ?? '') // prettier-ignore
    const set = names.flatMap((name) => ['--set', `${name}=${name.startsWith('date') ? 'tomorrow' : 'x'}`])
    const { status, stdout, stderr } = place.run(['template', 'delay', ...set])
    assert.deepEqual([status, stderr], [0, ''])
    assert.doesNotMatch(stdout, /\[/)
  })

  it('writes dates as the language needs them, whatever language they are set in', () => {
    const follow = ['template', 'other/follow-up', '--lang', 'ru', ...today]
    const { stdout } = place.run([...follow, '--set', 'date=yesterday', '--set', 'date2=пятница'])
    assert.match(stdout, /вам в понедельник, 9 марта\./)
    assert.match(stdout, /до пятницы, 13 марта,/)
    assert.match(place.run([...follow, '--set', '7=конца марта']).stdout, /до конца марта,/)
  })

  it('chooses a gender by its name or by its word', () => {
    const { stdout } = place.run([
      ...['template', 'other/follow-up', '--lang', 'ru'],
      ...['--set', 'recipient-gender=feminine', '--set', 'sender-gender=отправил'],
    ])
    assert.match(stdout, /\n\nУважаемая \[имя и отчество\]!/)
    assert.match(stdout, / я отправил вам /)
  })

  it('prints each wording, or the one with an address', () => {
    const both = place.run(['template', 'delay', '--lang', 'es'])
    assert.equal(both.stdout.split('\n---\n').length, 2)
    assert.match(both.stderr, /^open \(usted\): recipient-gender .+\nopen \(tú\): recipient .+\n$/)
    for (const address of ['tú', 'tu']) {
      const { stdout, stderr } = place.run(['template', 'delay', '--lang', 'es', '--address', address])
      assert.match(stdout, /^Asunto: Voy con retraso/)
      assert.doesNotMatch(stdout, /\n---\n/)
      assert.match(stderr, /^open: recipient nombre del cliente, 2 el trabajo, date fecha, /)
    }
  })

  it('leaves open what is set to nothing', () => {
    assert.match(place.run(['template', 'delay', '--set', 'recipient=']).stderr, /^open: recipient client's name, /)
  })

  const wrong: readonly (readonly [readonly string[], RegExp])[] = [
    [
      ['delay', '--set', 'foo=1'],
      /there is no “foo” to set; this template has recipient, 2, date, date2, 5, .*sender\./,
    ],
    [['delay', '--set', '13=1'], /there is no “13” to set/],
    [['delay', '--set', '0=1'], /there is no “0” to set/],
    [['delay', '--set', 'recipient'], /--set takes a name and a value such as recipient=Ana, not “recipient”/],
    [['delay', '--set', '=Ana'], /--set takes a name and a value/],
    [['delay', '--set', 'date=soon'], /“date” takes a date such as 2026-03-31 or “next Friday”, not “soon”; 3=… /],
    [['delay', '--lang', 'ru', '--set', 'sender-gender=other'], /“sender-gender” takes one of masculine, feminine, .*; not “other”/], // prettier-ignore
    [
      ['delay', '--lang', 'es', '--set', 'date=lunes'],
      /“delay” has several wordings; say which: --address usted or tú/,
    ],
    [['delay', '--address', 'tú'], /“delay” has no wording with tú in this language; leave --address out/],
    [['delay', '--address', 'vos'], /--address takes one of tú, usted; not “vos”/],
    [['--set', 'recipient=Ana'], /name the template that you want to fill in/],
    [['delay', '--today', 'tomorrow'], /--today takes a date/],
  ]
  for (const [args, problem] of wrong) {
    it(`says so in one line and ends with 2: ${args.join(' ')}`, () => {
      const { status, stdout, stderr } = place.run(['template', ...args])
      assert.deepEqual([status, stdout], [2, ''])
      assert.match(stderr, problem)
      assert.match(stderr, /^tactful: [^\n]+\n$/)
    })
  }
})
