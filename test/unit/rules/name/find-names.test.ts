import assert from 'node:assert/strict'
import { findOwnName } from '../../../../src/rules/name/own-name/find.ts'
import { findRecipientMismatch } from '../../../../src/rules/name/recipient-mismatch/find.ts'
import { findTwoNames } from '../../../../src/rules/name/two-names/find.ts'
import type { Fact } from '../../../../src/rules/rule.ts'
import { readMessage } from '../../../../src/text/read-message.ts'

const today = { year: 2026, month: 3, day: 2 }

/** What is found: its words, then what could stand there, the other places that belong to it, and what is said of it. */
const told = (text: string, facts: readonly Fact[]): string =>
  facts
    .map(({ start, end, fixes = [], related = [], values }) => {
      for (const fix of fixes) assert.deepEqual([fix.start, fix.end], [start, end])
      const places = related.map((place) => text.slice(place.start, place.end)).join()
      const said = Object.values(values?.('en') ?? {}).join(' | ')
      return `${text.slice(start, end)}${fixes.map((fix) => ` → ${fix.text}`).join('')}${places && ` (${places})`} ${said}`.trim()
    })
    .join('; ')

const mistaken = (recipient: string, greeting: string): string => {
  const text = `${greeting}\nthe plan is ready and you may look at it.`
  return told(text, findRecipientMismatch(readMessage(text), { today, kind: null, recipient }))
}

const headed = (text: string): string => told(text, findRecipientMismatch(readMessage(text), { today, kind: null }))

const second = (text: string): string => told(text, findTwoNames(readMessage(text)))

const own = (sender: string, text: string): string =>
  told(text, findOwnName(readMessage(text), { today, kind: null, sender }))

const recipients: readonly (readonly [recipient: string, greeting: string, found: string])[] = [
  ['Anna Whitfield', 'Hi Peter,', 'Peter → Anna → Anna Whitfield Peter | Anna Whitfield'],
  ['Anna Whitfield', 'Hi Anna,', ''],
  ['Anna Whitfield', 'Hi,', ''],
  [' Anna Whitfield ', 'Hi Peter Keller,', 'Peter Keller → Anna Whitfield Peter Keller | Anna Whitfield'],
  ['Anna', 'Hi Peter,', 'Peter → Anna Peter | Anna'],
  ['Whitfield Anna', 'Hi Peter,', 'Peter → Whitfield Anna Peter | Whitfield Anna'],
  ['Xiomarra Whitfield', 'Hi Peter Keller,', 'Peter Keller → Xiomarra Whitfield Peter Keller | Xiomarra Whitfield'],
  ['Anna Whitfield', 'Dear Mr Keller,', 'Mr Keller Mr Keller | Anna Whitfield'],
  ['Ms Whitfield', 'Dear Ms Keller,', 'Ms Keller Ms Keller | Ms Whitfield'],
  ['Anna Whitfield', 'Hi Peter and Eva,', 'Peter and Eva Peter and Eva | Anna Whitfield'],
  ['Anna and Eva Whitfield', 'Hi Peter,', 'Peter Peter | Anna and Eva Whitfield'],
  ['Анна Ланская', 'Hi Peter,', 'Peter Peter | Анна Ланская'],
  ['Анна Ланская', 'Здравствуйте, Пётр!', 'Пётр → Анна → Анна Ланская Пётр | Анна Ланская'],
  ['Anna Whitfield', 'Здравствуйте, Пётр!', 'Пётр Пётр | Anna Whitfield'],
  ['Ana Ruiz', 'Estimado Pedro:', 'Pedro Pedro | Ana Ruiz'],
  ['Ana Ruiz', 'Hola, Pedro:', 'Pedro → Ana → Ana Ruiz Pedro | Ana Ruiz'],
  ['anna@example.com', 'Hi Peter,', ''],
  ['Sales team', 'Hi Peter,', ''],
]

const headers: readonly (readonly [text: string, found: string])[] = [
  [
    'To: Anna Whitfield <a@example.com>\n\nHi Peter,\nthe plan is ready.',
    'Peter → Anna → Anna Whitfield (Anna Whitfield <a@example.com>) Peter | Anna Whitfield',
  ],
  [
    'To: Anna Whitfield <a@example.com>; Eva Keller\n\nHi Peter,\nthe plan is ready.',
    'Peter (Anna Whitfield <a@example.com>,Eva Keller) Peter | Anna Whitfield, Eva Keller',
  ],
  ['To: Anna Whitfield <a@example.com>; Peter Keller\n\nHi Peter,\nthe plan is ready.', ''],
  ['Кому: Анна Ланская\n\nЗдравствуйте, Пётр!\nПлан готов.', 'Пётр (Анна Ланская) Пётр | Анна Ланская'],
]

const names: readonly (readonly [text: string, found: string])[] = [
  ['Hi Anna,\n\nthe plan is ready. Thanks, Peter, for all.\n\nBest,\nTom', 'Peter (Anna) Anna | Peter'],
  ['Hi Anna,\n\nthe plan is ready. Thanks, Anna, for all.\n\nBest,\nTom', ''],
  ['Hi Anna,\n\nthe plan is ready. Thanks, Peter!\n\nBest,\nTom', 'Peter (Anna) Anna | Peter'],
  ['Hi Anna,\n\nthe plan is ready. Thanks, Peter.\nAll is well.\n\nBest,\nTom', 'Peter (Anna) Anna | Peter'],
  ['Hi Anna,\n\nthe plan is ready. Thanks, Peter is here.\n\nBest,\nTom', ''],
  ['Hi Anna,\n\nthe plan is ready. Thanks Peter, for all.\n\nBest,\nTom', ''],
  ['Hi Anna,\n\nthe plan is ready.\n\nHi Peter,\nall is well.\n\nBest,\nTom', 'Peter (Anna) Anna | Peter'],
  ['Hi Anna,\n\nthe plan is ready.\n\n-----\n\nHi Peter,\nall is well.\n\nBest,\nTom', ''],
  ['Hi Anna and Peter,\n\nthe plan is ready. Thanks, Peter, for all.\n\nBest,\nTom', ''],
  ['Dear Ms Whitfield,\n\nthe plan is ready. Thanks, Peter, for all.\n\nBest,\nTom', ''],
  ['Hi there,\n\nthe plan is ready. Thanks, Peter, for all.\n\nBest,\nTom', ''],
  ['Hi Anna,\n\nthe plan is ready. Thanks, Peter, Eva is here.\n\nBest,\nTom', ''],
  ['Hi Anna,\n\nthe plan is ready. Thanks, Peter, and thanks, Eva, for all.\n\nBest,\nTom', ''],
  ['Hi Anna,\n\nthe plan is ready. Thanks, Xyzzy, for all.\n\nBest,\nTom', ''],
  ['Hola, Ana:\n\nel plan está listo. Gracias, Luis, por todo.\n\nUn saludo,\nEva', 'Luis (Ana) Ana | Luis'],
  ['Здравствуйте, Анна!\n\nПлан готов. Спасибо, Пётр, за всё.\n\nС уважением,\nИнна', 'Пётр (Анна) Анна | Пётр'],
]

const senders: readonly (readonly [sender: string, text: string, found: string])[] = [
  ['Tom Keller', 'Hi Tom,\nthe plan is ready.\n\nBest,\nTom', 'Tom (Tom) Tom'],
  ['Tom Keller', 'Hi Anna,\nthe plan is ready.\n\nBest,\nTom', ''],
  ['Tom Keller', 'Hi Tom,\nthe plan is ready.\n\nBest,\nAnna', ''],
  ['Tom Keller', 'Hi Tom Whitfield,\nthe plan is ready.\n\nBest,\nTom Keller', ''],
  ['Tom Keller', 'Dear Mr Keller,\nthe plan is ready.\n\nBest,\nTom Keller', ''],
  ['Tom Keller', 'Hi Tom and Eva,\nthe plan is ready.\n\nBest,\nTom', ''],
  ['Tom Keller', 'Hi Tom,\nthe plan is ready.', 'Tom Tom'],
  ['Tom Keller', 'Tom,\nthe plan is ready.', 'Tom Tom'],
  ['Anna Ruiz', 'Hola, Anna:\nel plan está listo.\n\nUn saludo,\nAnna Ruiz', 'Anna (Anna Ruiz) Anna'],
]

describe('a name in a message', () => {
  for (const [recipient, greeting, found] of recipients) {
    it(`of another reader is ${found || 'none'}: ${recipient} – ${greeting}`, () => {
      assert.equal(mistaken(recipient, greeting), found)
    })
  }

  for (const [text, found] of headers) {
    it(`of nobody in the header is ${found || 'none'}: ${text}`, () => {
      assert.equal(headed(text), found)
    })
  }

  for (const [text, found] of names) {
    it(`of a second reader is ${found || 'none'}: ${text}`, () => {
      assert.equal(second(text), found)
    })
  }

  for (const [sender, text, found] of senders) {
    it(`of the writer is ${found || 'none'}: ${sender} – ${text}`, () => {
      assert.equal(own(sender, text), found)
    })
  }
})
