import assert from 'node:assert/strict'
import { findBlockMasks } from '../../../src/text/find-block-masks.ts'
import { splitParagraphs } from '../../../src/text/split-paragraphs.ts'
import { TextLines } from '../../../src/text/text-lines.ts'

/** The stretches of a text, with `|` before lines that were begun on purpose and ` ¶ ` between stretches. */
const divided = (text: string): string => {
  const lines = new TextLines(text)
  const { masks, subject } = findBlockMasks(lines)
  return splitParagraphs(lines, masks, subject)
    .map(({ start, end, role, breaks }) => {
      const edges = [start, ...breaks, end]
      return `${role} “${breaks.map((at, place) => text.slice(edges[place], at) + '|').join('')}${text.slice(edges.at(-2), end)}”`
    })
    .join(' ¶ ')
}

const stretches: readonly (readonly [text: string, divided: string])[] = [
  ['One.\u00a0\n\u00a0\nTwo.', 'prose “One.” ¶ prose “Two.”'],
  ['\ufeffOne.\n\ufeff\nTwo.', 'prose “One.” ¶ prose “Two.”'],
  ['One. \t\r\n  Two.\t', 'prose “One. \t\r\n  |Two.”'],
  ['One.\u001f ', 'prose “One.”'],
  ['\u00a0One.', 'prose “One.”'],
  ['# Plan', 'heading “Plan”'],
  ['#Plan', 'prose “#Plan”'],
  ['#', 'prose “#”'],
  ['# ', 'prose “#”'],
  ['#\nPlan', 'prose “#\n|Plan”'],
  ['   ## Plan ', 'heading “Plan”'],
  ['    # Plan', 'prose “# Plan”'],
  ['###### Plan', 'heading “Plan”'],
  ['####### Plan', 'prose “####### Plan”'],
  ['One:\n# Plan\nTwo.', 'prose “One:” ¶ heading “Plan” ¶ prose “Two.”'],
  ['# Plan\n# List', 'heading “Plan” ¶ heading “List”'],
  ['-', 'prose “-”'],
  ['- ', 'prose “-”'],
  ['-\nOne.', 'prose “-\n|One.”'],
  ['- One', 'item “One”'],
  ['-One', 'prose “-One”'],
  ['* One', 'item “One”'],
  ['+ One', 'item “One”'],
  ['• One', 'item “One”'],
  ['– One', 'item “One”'],
  ['— One', 'item “One”'],
  ['· One', 'item “One”'],
  ['▪ One', 'item “One”'],
  ['● One', 'item “One”'],
  ['1. One', 'item “One”'],
  ['12) One', 'item “One”'],
  ['123. One', 'prose “123. One”'],
  ['1.One', 'prose “1.One”'],
  ['a) One', 'item “One”'],
  ['б) Один', 'item “Один”'],
  ['A) One', 'prose “A) One”'],
  ['ab) One', 'prose “ab) One”'],
  ['a. One', 'prose “a. One”'],
  ['One\n- two', 'prose “One” ¶ item “two”'],
  ['One\n– two', 'prose “One\n– two”'],
  ['One.\n– Two', 'prose “One.” ¶ item “Two”'],
  ['One:\n– two', 'prose “One:” ¶ item “two”'],
  ['One,\n– two', 'prose “One,” ¶ item “two”'],
  ['One;\n— two', 'prose “One;” ¶ item “two”'],
  ['One)\n— two', 'prose “One)” ¶ item “two”'],
  ['One…\n— two', 'prose “One…” ¶ item “two”'],
  ['One!\n— two', 'prose “One!” ¶ item “two”'],
  ['One?\n— two', 'prose “One?” ¶ item “two”'],
  ['One\n1. two', 'prose “One” ¶ item “two”'],
  ['One\n2. two', 'prose “One\n|2. two”'],
  ['One.\n2. Two', 'prose “One.” ¶ item “Two”'],
  ['One\n1) two', 'prose “One” ¶ item “two”'],
  ['One\n2) two', 'prose “One\n|2) two”'],
  ['One\na) two', 'prose “One” ¶ item “two”'],
  ['One\nа) два', 'prose “One” ¶ item “два”'],
  ['One\nb) two', 'prose “One\nb) two”'],
  ['One\n11. two', 'prose “One\n|11. two”'],
  ['One\n* two', 'prose “One” ¶ item “two”'],
  ['One\n+ two', 'prose “One” ¶ item “two”'],
  ['One\n• two', 'prose “One” ¶ item “two”'],
  ['One\n· two', 'prose “One” ¶ item “two”'],
  ['One\n▪ two', 'prose “One” ¶ item “two”'],
  ['One\n● two', 'prose “One” ¶ item “two”'],
  ['- One\n– two', 'item “One” ¶ item “two”'],
  ['- One\ntwo', 'item “One\ntwo”'],
  ['- One\nTwo', 'item “One” ¶ prose “Two”'],
  ['- One.\nTwo', 'item “One.” ¶ prose “Two”'],
  ['- One\n  Two', 'item “One\n  |Two”'],
  ['- One\n  two\nThree.', 'item “One\n  two” ¶ prose “Three.”'],
  ['- One,\ntwo', 'item “One,” ¶ prose “two”'],
  ['- One\n\n- Two', 'item “One” ¶ item “Two”'],
  ['- One\n  - Two', 'item “One” ¶ item “Two”'],
  ['One.\n---\nTwo.', 'prose “One.” ¶ prose “Two.”'],
  ['One.\n- - -\nTwo.', 'prose “One.” ¶ prose “Two.”'],
  ['One.\n***\nTwo.', 'prose “One.” ¶ prose “Two.”'],
  ['One.\n===\nTwo.', 'prose “One.” ¶ prose “Two.”'],
  ['One.\n___\nTwo.', 'prose “One.” ¶ prose “Two.”'],
  ['One.\n--\nTwo.', 'prose “One.”'],
  ['One.\n-=-\nTwo.', 'prose “One.\n|-=-\n|Two.”'],
  ['One.\n--- x\nTwo.', 'prose “One.\n|--- x\n|Two.”'],
  ['Subject: Plan\nOne.', 'subject “Plan” ¶ prose “One.”'],
  ['Subject:\nOne.', 'prose “One.”'],
  ['Subject: \nOne.', 'prose “One.”'],
  ['Hi.\nSubject: Plan\nOne.', 'prose “Hi.” ¶ subject “Plan” ¶ prose “One.”'],
  ['**Subject:** Plan', 'subject “Plan”'],
  ['Subject: Plan  ', 'subject “Plan”'],
  ['One.\n> Two.\nThree.', 'prose “One.” ¶ prose “Three.”'],
  ['One.\n> Two.', 'prose “One.”'],
  ['> One.\nTwo.\n> Three.\nFour.', 'prose “Two.” ¶ prose “Four.”'],
  ['```\nrm\n```\nOne.\n```\nls\n```', 'prose “One.”'],
  ['One\n```\nrm\n```\ntwo', 'prose “One” ¶ prose “two”'],
  ['Hi Anna,\nthe plan is done.\nBye', 'prose “Hi Anna,\n|the plan is done.\n|Bye”'],
  ['One\nTwo\nThree', 'prose “One\n|Two\n|Three”'],
  [
    'We looked into the order that went missing and found out that\nAna had sent it to the old address of yours.',
    'prose “We looked into the order that went missing and found out that\nAna had sent it to the old address of yours.”',
  ],
  ['It is 5 o’clock\n5) one', 'prose “It is 5 o’clock\n|5) one”'],
  ['One (a\n b) two', 'prose “One (a\n b) two”'],
  ['1) One\n2) Two', 'item “One” ¶ item “Two”'],
  ['x) One', 'item “One”'],
  ['()', 'prose “()”'],
  ['(a) One', 'prose “(a) One”'],
  [' a) One', 'item “One”'],
]

describe('splitParagraphs', () => {
  for (const [text, expected] of stretches)
    it(`divides ${JSON.stringify(text)}`, () => {
      assert.equal(divided(text), expected)
    })

  it('takes a long row of marks for a line across the page, and a longer one for text', () => {
    assert.equal(divided(`One.\n${'-'.repeat(201)}\nTwo.`), 'prose “One.” ¶ prose “Two.”')
    const row = '-'.repeat(202)
    assert.equal(divided(`One.\n${row}\nTwo.`), `prose “One.\n|${row}\nTwo.”`)
  })

  it('sees that a short line above a long one was ended on purpose', () => {
    const [short, long] = [
      'We looked into the order that went missing',
      `Ana ${'had sent it to the old address, and '.repeat(3)}`.trim(),
    ]
    assert.equal(divided(`${short}\n${long}`), `prose “${short}\n|${long}”`)
    assert.equal(divided(`Hi,\n${long}\nAna`), `prose “Hi,\n|${long}\nAna”`)
  })
})
