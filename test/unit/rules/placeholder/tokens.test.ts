import assert from 'node:assert/strict'
import { findBlanks } from '../../../../src/rules/placeholder/unfilled/blanks.ts'
import { findTokens } from '../../../../src/rules/placeholder/unfilled/tokens.ts'
import type { Range } from '../../../../src/text/range.ts'

/** A text with `⟦…⟧` around each of some stretches. */
const marked = (text: string, ranges: readonly Range[]): string =>
  [...ranges]
    .sort((a, b) => b.start - a.start)
    .reduce((all, { start, end }) => `${all.slice(0, start)}⟦${all.slice(start, end)}⟧${all.slice(end)}`, text)

const tokens: readonly string[] = [
  ...['Hi ⟦{{name}}⟧!', 'Hi ⟦{{{name}}}⟧!', 'value={{name}}', 'at \0{{name}}', 'Hi {{ - }}', 'Hi ⟦{{1}}⟧', '{{\n}}'],
  ...['⟦${name}⟧ ⟦#{name}⟧', '⟦%name%⟧ ⟦%%name%%⟧', '%path% %20%', '100%name%5'],
  ...['⟦%s⟧ and ⟦%(name)s⟧', 'for ⟦%d⟧ days', '5 %d', '5%d', '“⟦%s⟧”', ': ⟦%s⟧', 'x%s', '%sx', '⟦%1$s⟧', '5⟦%(name)s⟧'],
  ...['⟦*|NAME|*⟧', '⟦<<name>>⟧', '⟦@@name@@⟧', '⟦#NAME#⟧', 'a#NAME#', '#NAME#a', '⟦Lorem ipsum dolor sit amet⟧, so'],
  ...[
    '⟦TBD⟧',
    'ATBD',
    'TBD-1',
    '⟦TODO⟧: call',
    '* ⟦TODO⟧: call',
    'the TODO: call',
    'Price: ⟦TODO⟧',
    '(⟦TODO⟧)',
    'a TODO',
  ],
  ...[
    'Price: ⟦???⟧',
    'Price: ⟦???⟧ ',
    'Price:  ⟦???⟧',
    'Price: ??? now',
    'at № ⟦????⟧ x',
    '€⟦???⟧',
    'What???',
    'on ⟦???⟧ we',
  ],
  ...[
    'on ⟦???⟧.',
    'on ⟦???⟧, so',
    'on ??? We',
    'on ???',
    'cats ??? we',
    '5 ??? we',
    'on???',
    '??????',
    'on 5 ??? we',
    'on? ???',
    '$ 5 ??? x',
  ],
  ...[
    'in ⟦20XX⟧',
    '120XX',
    '⟦XX/XX/XXXX⟧',
    '⟦XX-XX-XX⟧',
    '⟦XX:XX⟧',
    '1:XX:XX',
    '⟦$XX⟧ ⟦$ X⟧, ⟦£X,XXX⟧',
    '$Xa',
    '⟦XX %⟧ ⟦X€⟧',
  ],
  ...['№ ⟦XX⟧', '№⟦XX⟧', 'no. ⟦XX⟧', 'nº ⟦XX⟧', 'n.º ⟦XX⟧', 'casino ⟦XX⟧ days', 'Total: ⟦XX⟧', 'Total:XX', '5: XX'],
  ...[
    '⟦XX⟧ days',
    '⟦XXX⟧ days',
    'XXXX days',
    'XX cats',
    'XXdays',
    'size XXL',
    'XX-5',
    '⟦XX⟧ June',
    '⟦XX⟧ de junio',
    'XX de',
    'XX May',
    'XX de gatos',
  ],
  ...['June ⟦XX⟧', 'June (XX', 'cats XX', 'век XX', '⟦XXX XXX⟧', '⟦XXXXX⟧', 'XXXXX5', 'aXXXXX'],
  ...[
    'by ⟦DD/MM/YYYY⟧',
    '⟦dd.mm.yy⟧',
    '⟦MM-DD-YYYY⟧',
    '⟦YYYY-MM-DD⟧',
    'at ⟦HH:MM⟧',
    '(DD/MM/YYYY)',
    '( DD/MM/YYYY )',
    '«DD/MM/YYYY»',
  ],
  ...[
    '(by ⟦DD/MM/YYYY⟧)',
    '(⟦DD/MM/YYYY⟧ at noon)',
    'the format DD/MM/YYYY',
    'DD/MM/YYYY format',
    '⟦DD/MM/YYYY⟧ is the format',
  ],
]

const blanks: readonly string[] = [
  ...[
    'Name ⟦____⟧',
    'on ⟦___⟧ we',
    'a __ b',
    'a ⟦«__»__20__⟧ b',
    '⟦__ de ____ de 20__⟧',
    'el ⟦__/__/__⟧ ya',
    '____',
    '____\nName',
  ],
  ...[
    'Name___',
    'Name⟦____⟧',
    '**____',
    '____name',
    '____*',
    '€⟦____⟧',
    '5 ⟦____⟧',
    'in ⟦20__⟧',
    '5__',
    '⟦«__»____20__⟧ г.',
  ],
  ...['Name: ⟦______⟧ Date: ⟦______⟧', '«__» a', 'a __.__ b', '⟦“____⟧” it', '⟦__ 20__⟧'],
]

describe('placeholders by their signs alone', () => {
  for (const expected of tokens) {
    it(`are marked in ${JSON.stringify(expected)}`, () => {
      const text = expected.replace(/[⟦⟧]/g, '')
      assert.equal(marked(text, findTokens(text)), expected)
    })
  }
})

describe('blanks', () => {
  for (const expected of blanks) {
    it(`are marked in ${JSON.stringify(expected)}`, () => {
      const text = expected.replace(/[⟦⟧]/g, '')
      assert.equal(marked(text, findBlanks(text)), expected)
    })
  }
})
