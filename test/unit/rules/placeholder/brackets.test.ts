import assert from 'node:assert/strict'
import { findOtherBrackets } from '../../../../src/rules/placeholder/unfilled/other-brackets.ts'
import { findSquareBrackets } from '../../../../src/rules/placeholder/unfilled/square-brackets.ts'
import { marked } from './marked.ts'

const inSquare = (text: string): string => marked(text, findSquareBrackets(text, -1))
const inOther = (text: string): string => marked(text, [...findOtherBrackets(text)])

const square: readonly (readonly [text: string, marked: string])[] = [
  ['Dear [name], all is well.', 'Dear ⟦[name]⟧, all is well.'],
  ['See [the order] now.', 'See ⟦[the order]⟧ now.'],
  ['See [] [ ] [...] […] [cats] now.', 'See [] [ ] [...] […] [cats] now.'],
  ['See [your [big] cat] now.', 'See ⟦[your [big] cat]⟧ now.'],
  ['See [the [name] cat] now.', 'See ⟦[the [name] cat]⟧ now.'],
  ['See [a [b [c [d [name]]]]] now.', 'See [a ⟦[b [c [d [name]]]]⟧] now.'],
  ['See [a [b [c [name]]]] now.', 'See ⟦[a [b [c [name]]]]⟧ now.'],
  ['See [name now.\n\nBye] all.', 'See [name now.\n\nBye] all.'],
  ['See [name\nof cats] now.', 'See ⟦[name\nof cats]⟧ now.'],
  ['See [name [date]\n\nBye] all.', 'See [name ⟦[date]⟧\n\nBye] all.'],
  ['See ]name[ now.', 'See ]name[ now.'],
  ['See [[name] now.', 'See [⟦[name]⟧ now.'],
  ['See [name](a) and [name][a] and [name][] now.', 'See [name](a) and ⟦[name]⟧[a] and [name][] now.'],
  ['See [name] (a) now.', 'See ⟦[name]⟧ (a) now.'],
  [
    'See arr[name] and arr)[name] and 5[name] and ![name] now.',
    'See arr[name] and arr)[name] and 5[name] and ![name] now.',
  ],
  ['See -[name] and "[name]" now.', 'See -⟦[name]⟧ and "⟦[name]⟧" now.'],
  ['See [^name] and [...name] and [@name] now.', 'See [^name] and [...name] and [@name] now.'],
  ['See [name][a-b] and [name][a] now.', 'See [name][a-b] and ⟦[name]⟧[a] now.'],
  [
    '[name]: https://example.com\nSee [name] and [x][name] now.',
    '[name]: https://example.com\nSee [name] and [x][name] now.',
  ],
  ['[date]: https://example.com\nSee [name] now.', '[date]: https://example.com\nSee ⟦[name]⟧ now.'],
  [
    '- [x] the order\n- [X] done\n* [v] done\n1. [x] done\n[x] done',
    '- [x] the order\n- [X] done\n* [v] done\n1. [x] done\n[x] done',
  ],
  ['- [x] days\n- [X] %', '- [x] days\n- ⟦[X]⟧ %'],
  ['It is [x] now.', 'It is [x] now.'],
  ['It is $[5] and [5]% and [5] % and € [5] now.', 'It is $⟦[5]⟧ and ⟦[5]⟧% and ⟦[5]⟧ % and € ⟦[5]⟧ now.'],
  [
    'It is [5] days and [5]days and within [5] days and [5] now.',
    'It is ⟦[5]⟧ days and ⟦[5]⟧days and within ⟦[5]⟧ days and [5] now.',
  ],
  ['It is [1,5] hours and [12345] days and [5.5] euros.', 'It is ⟦[1,5]⟧ hours and [12345] days and ⟦[5.5]⟧ euros.'],
  ['It is [#] and [??] and [XX] and [N] and [Z] now.', 'It is ⟦[#]⟧ and ⟦[??]⟧ and ⟦[XX]⟧ and ⟦[N]⟧ and ⟦[Z]⟧ now.'],
  ['Dear [5], hi [Cats], dear [sic], dear […] all.', 'Dear [5], hi [Cats], dear [sic], dear […] all.'],
  [
    'Dear Mr [Cats], the dear [Cats] and dear very big [Cats].',
    'Dear Mr ⟦[Cats]⟧, the dear [Cats] and dear very big [Cats].',
  ],
  ['Dear, [Cats] and dear [Cats].', 'Dear, ⟦[Cats]⟧ and dear [Cats].'],
  ['Dear [123] all.', 'Dear [123] all.'],
  ['[Update] The plan is ready.', '[Update] The plan is ready.'],
  ['The plan.\n[Update]\nIt is ready.', 'The plan.\n[Update]\nIt is ready.'],
  ['The plan.\n[Update name] is ready.', 'The plan.\n⟦[Update name]⟧ is ready.'],
  ['[Order] The plan is ready.', '[Order] The plan is ready.'],
  ['The plan.\n[Order] is ready.', 'The plan.\n⟦[Order]⟧ is ready.'],
  ['[The order] is ready.', '⟦[The order]⟧ is ready.'],
  ['The plan.\n[The order]\nIt is ready.', 'The plan.\n⟦[The order]⟧\nIt is ready.'],
  ['The plan.\n[The order]\n- one', 'The plan.\n[The order]\n- one'],
  ['The plan.\n[The order]\n1. one', 'The plan.\n[The order]\n1. one'],
  ['The plan.\n[The name]\n- one', 'The plan.\n⟦[The name]⟧\n- one'],
  [
    'The plan:\n- [The order] is ready\n- [the name] is ready',
    'The plan:\n- [The order] is ready\n- ⟦[the name]⟧ is ready',
  ],
  ['The plan:\n- [The order]\n- [The order], then', 'The plan:\n- ⟦[The order]⟧\n- ⟦[The order]⟧, then'],
  ['[10:30] name', '[10:30] name'],
  ['[12/03 10:30] The plan.', '[12/03 10:30] The plan.'],
  ['See [name]s and [name]. See ([name]).', 'See ⟦[name]⟧s and ⟦[name]⟧. See (⟦[name]⟧).'],
  ['See [Monday] and [12 March or so].', 'See ⟦[Monday]⟧ and [12 March or so].'],
]

const other: readonly (readonly [text: string, marked: string])[] = [
  ['Dear {name}, see { name } and {Name} and {cats}.', 'Dear ⟦{name}⟧, see ⟦{ name }⟧ and ⟦{Name}⟧ and ⟦{cats}⟧.'],
  [
    'See {first_name} and {booking.date} and {$name} and {Cats} and {cats.}.',
    'See ⟦{first_name}⟧ and ⟦{booking.date}⟧ and ⟦{$name}⟧ and {Cats} and {cats.}.',
  ],
  ['See {1} and {12} and {a} and {} and { } now.', 'See ⟦{1}⟧ and {12} and {a} and ⟦{}⟧ and { } now.'],
  ['It is {} days, no. {}, “{}” and ({}) now.', 'It is ⟦{}⟧ days, no. ⟦{}⟧, “⟦{}⟧” and (⟦{}⟧) now.'],
  [
    'See x{name} and ){name} and _{name} and ={name} and /{name} and ${name}.',
    'See x{name} and ){name} and _{name} and ={name} and /{name} and ${name}.',
  ],
  ['See {name}= and {name}} now.', 'See {name}= and {name}} now.'],
  ['See fn() {} and {}; a = {} now.', 'See fn() {} and {}; a = {} now.'],
  [
    "See {name or 'client'} and {name || 'x'} and {name | 'x'} and {name ?? «x»} and {name or x} and {name ? x}.",
    "See ⟦{name or 'client'}⟧ and ⟦{name || 'x'}⟧ and ⟦{name | 'x'}⟧ and ⟦{name ?? «x»}⟧ and ⟦{name or x}⟧ and ⟦{name ? x}⟧.",
  ],
  [
    'See {a: 1} and {name; date} and {name=1} and {"name": 1} and {"name"} and {5, "name"} now.',
    'See {a: 1} and {name; date} and {name=1} and {"name": 1} and {"name"} and {5, "name"} now.',
  ],
  [
    'See {name|date} and {name | date} and {the order} now.',
    'See {name|date} and ⟦{name | date}⟧ and ⟦{the order}⟧ now.',
  ],
  [
    'See <name> and <client name> and <Order> and <order> and <the order> and <b> now.',
    'See ⟦<name>⟧ and ⟦<client name>⟧ and ⟦<Order>⟧ and <order> and ⟦<the order>⟧ and <b> now.',
  ],
  [
    'See <name></name> and < name> and <name@x> and <name:x> and <a href="name"> now.',
    'See <name></name> and < name> and <name@x> and <name:x> and <a href="name"> now.',
  ],
  ['See x<name> and 5<name> and <<name> now.', 'See x<name> and 5<name> and <<name> now.'],
  ['(name)', '⟦(name)⟧'],
  [
    'Dear (name), see (name) and by (date) and with (cats).',
    'Dear ⟦(name)⟧, see (name) and by ⟦(date)⟧ and with (cats).',
  ],
  ['Hello (your name)!', 'Hello ⟦(your name)⟧!'],
  ['____ (signature)', '____ ⟦(signature)⟧'],
  ['____ (signature) of cats', '____ (signature) of cats'],
  [
    'It is (insert name) and (insert the date here) and (insert) and (insert cats) now.',
    'It is ⟦(insert name)⟧ and ⟦(insert the date here)⟧ and (insert) and (insert cats) now.',
  ],
  ['It is (enter your full name in here now please) now.', 'It is (enter your full name in here now please) now.'],
  ['Kind regards,\n(your name)\n(date) – (reason)', 'Kind regards,\n⟦(your name)⟧\n(date) – (reason)'],
  ['See by (date) - or by (date).', 'See by (date) - or by ⟦(date)⟧.'],
  ['____ /signature/', '____ ⟦/signature/⟧'],
  ['/signature/ ____', '⟦/signature/⟧ ____'],
  ['/signature/', '/signature/'],
  [
    '_____ /подпись/ and /подпись/ and a/подпись/ and /подпись/b and /кот/',
    '_____ ⟦/подпись/⟧ and ⟦/подпись/⟧ and a/подпись/ and /подпись/b and /кот/',
  ],
]

describe('placeholders in square brackets', () => {
  for (const [text, expected] of square) {
    it(`are told from others in ${JSON.stringify(text)}`, () => {
      assert.equal(inSquare(text), expected)
    })
  }

  it('are no tag where the subject begins', () => {
    const text = 'Subject: [Order] is ready'
    assert.equal(marked(text, findSquareBrackets(text, 9)), text)
    assert.equal(marked(text, findSquareBrackets(text, -1)), 'Subject: ⟦[Order]⟧ is ready')
  })
})

describe('placeholders in other brackets', () => {
  for (const [text, expected] of other) {
    it(`are told from others in ${JSON.stringify(text)}`, () => {
      assert.equal(inOther(text), expected)
    })
  }
})
