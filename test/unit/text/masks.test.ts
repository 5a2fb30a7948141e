import assert from 'node:assert/strict'
import { masksOf } from './masks-of.ts'

const cases: readonly (readonly [text: string, masks: string])[] = [
  ['---\ntitle: x\n---\nHi Anna.', 'front-matter “---\ntitle: x\n---”'],
  ['﻿---  \ntitle: x\n...\nHi Anna.', 'front-matter “﻿---  \ntitle: x\n...”'],
  ['---\nHi Anna.\n---\nBye.', ''],
  ['--- x\ntitle: x\n---\nHi Anna.', ''],
  ['---\ntitle: x\nHi Anna.', ''],
  ['x---\ntitle: x\n---\nHi Anna.', ''],
  ['Hi.\n---\ntitle: x\n---\nBye.', ''],
  ['Hi.\n```\nrm x\n```\nBye.', 'code-block “```\nrm x\n```”'],
  ['Hi.\n   ```js\nrm x\n  ```  \nBye.', 'code-block “   ```js\nrm x\n  ```  ”'],
  ['Hi.\n    ```\nrm x\n```\nBye.', 'code-block “```\nBye.”'],
  ['Hi.\n~~~\nrm x\n```\n~~~\nBye.', 'code-block “~~~\nrm x\n```\n~~~”'],
  ['Hi.\n~~\nrm x\n~~\nBye.', ''],
  ['Hi.\n````\nrm x\n```\n````\nBye.', 'code-block “````\nrm x\n```\n````”'],
  ['Hi.\n```\nrm x\n````\nBye.', 'code-block “```\nrm x\n````”'],
  ['Hi.\n``` a` b\nrm x\n```\nBye.', 'code-block “```\nBye.”'],
  ['Hi.\n```\nrm x', 'code-block “```\nrm x”'],
  ['Hi.\nx ```\nrm x\nx ```\nBye.', 'code “```\nrm x\nx ```”'],
  ['Hi.\n<!-- a\nb -->\nBye.', 'comment “<!-- a\nb -->”'],
  ['Hi.\n<!-- a -->  \nBye.', 'comment “<!-- a -->  ”'],
  ['Hi.\n<!-- a --> and so on.\nBye.', 'comment “<!-- a -->”'],
  ['Hi.\n<!-- a\nb', ''],
  ['Hi <!-- a --> there.', 'comment “<!-- a -->”'],
  ['Hi Anna.\n> one\n> two\nBye.', 'quoted-mail “> one\n> two”'],
  ['Hi Anna.\n   > one\nBye.', 'quoted-mail “   > one”'],
  ['Hi Anna.\n    > one\nBye.', ''],
  ['Hi Anna.\nx > one\nBye.', ''],
  ['Hi Anna.\n>one\n\n> two', 'quoted-mail “>one”, quoted-mail “> two”'],
  [
    'Hi.\n\nOn Mon, 2 Mar 2026 at 10:12, Anna <a@example.com> wrote:\n> one',
    'quoted-mail “On Mon, 2 Mar 2026 at 10:12, Anna <a@example.com> wrote:”, quoted-mail “> one”',
  ],
  [
    'Hi.\n\nOn Mon, 2 Mar 2026 at 10:12, Anna wrote:\none\ntwo',
    'quoted-mail “On Mon, 2 Mar 2026 at 10:12, Anna wrote:\none\ntwo”',
  ],
  ['Hi.\n\nOn Monday Anna wrote:\none\ntwo', ''],
  ['Hi.\n\nOn Monday Anna wrote:\n> one', 'quoted-mail “On Monday Anna wrote:”, quoted-mail “> one”'],
  [
    'Hi.\n\nOn Mon, 2 Mar 2026,\nAnna <a@example.com> wrote:\n\n> one',
    'quoted-mail “On Mon, 2 Mar 2026,\nAnna <a@example.com> wrote:”, quoted-mail “> one”',
  ],
  ['Hi.\n\nAnna <a@example.com> wrote:\n\n> one', 'quoted-mail “Anna <a@example.com> wrote:”, quoted-mail “> one”'],
  ['Hi.\n\nAnna wrote: the plan is ready.', ''],
  [
    'Hi.\n\nEl lun, 2 mar 2026 a las 10:12, Ana escribió:\nuno',
    'quoted-mail “El lun, 2 mar 2026 a las 10:12, Ana escribió:\nuno”',
  ],
  [
    'Hi.\n\n2 марта 2026 г., 10:12, Анна <a@example.com> написала:\nодин',
    'quoted-mail “2 марта 2026 г., 10:12, Анна <a@example.com> написала:\nодин”',
  ],
  ['Hi.\n\n-----Original Message-----\nFrom: Anna', 'quoted-mail “-----Original Message-----\nFrom: Anna”'],
  [
    'Hi.\n\n---------- Forwarded message ---------\nFrom: Anna',
    'quoted-mail “---------- Forwarded message ---------\nFrom: Anna”',
  ],
  [
    'Hi.\n\nFrom: Anna <a@example.com>\nSent: Monday\nTo: Tom\nSubject: Plan\n\none',
    'quoted-mail “From: Anna <a@example.com>\nSent: Monday\nTo: Tom\nSubject: Plan\n\none”',
  ],
  ['Subject: Plan\nTo: Anna\n\nHi Anna.', 'mail-header “Subject:”, mail-header “To: Anna”'],
  ['To: Anna\nSubject: Plan\nHi Anna.', 'mail-header “To: Anna”, mail-header “Subject:”'],
  ['Hi Anna.\nSubject: Plan', 'mail-header “Subject:”'],
  ['Hi.\n\n-- \nTom Whitfield\nBerlin', 'signature “-- \nTom Whitfield\nBerlin”'],
  ['Hi.\n\n--\nTom Whitfield\nBerlin', 'signature “--\nTom Whitfield\nBerlin”'],
  ['Hi.\n\n---\nTom Whitfield', ''],
  [
    'Hi.\n\n-- \nTom\n\nOn Mon, 2 Mar 2026 at 10:12, Anna wrote:\n> one',
    'signature “-- \nTom\n\nOn Mon, 2 Mar 2026 at 10:12, Anna wrote:\n> one”',
  ],
  ['Hi.\n\n-- \nTom\n> one', 'signature “-- \nTom\n> one”'],
  [
    'Hi.\n\n-- \nOne.\nTwo.\nThree.\nFour.\nFive.\nSix.\nSeven.\nEight.\nNine.\nTen.\nEleven.',
    'signature “-- \nOne.\nTwo.\nThree.\nFour.\nFive.\nSix.\nSeven.\nEight.\nNine.\nTen.\nEleven.”',
  ],
  ['-- \nTom', 'signature “-- \nTom”'],
  ['Hi.\n\nSent from my iPhone', 'signature “Sent from my iPhone”'],
  ['Hi.\n\nSent from my desk, where all of this began so long ago and where it will surely end some day, I hope.', ''],
  ['Hi.\n\nEnviado desde mi iPhone', 'signature “Enviado desde mi iPhone”'],
  ['Hi.\n\nОтправлено с iPhone', 'signature “Отправлено с iPhone”'],
  ['Run `rm x` now, `` a`b `` too.', 'code “`rm x`”, code “`` a`b ``”'],
  ['Run `rm x now.', ''],
  ['Run `rm\n\nx` now.', ''],
  ['Run `rm\nx` now.', 'code “`rm\nx`”'],
  ['Run `` ` now.', ''],
  [
    'See https://example.com/a?b=1. Then www.example.com, too.',
    'link “https://example.com/a?b=1”, link “www.example.com”',
  ],
  [
    'See (https://example.com/a), <https://example.com/b>.',
    'link “https://example.com/a”, link “https://example.com/b”',
  ],
  ['See [the plan](https://example.com/a) and ![x](y.png).', 'link “(https://example.com/a)”, link “(y.png)”'],
  ['Mail anna@example.com, or a.b+c@mail.example.com.', 'link “anna@example.com”, link “a.b+c@mail.example.com”'],
  ['Not@ an address, @anna.', ''],
  ['He said “this is all wrong” to us.', ''],
  ['{{name}}, the plan is ready.', ''],
  ['<b>Hi</b> Anna<br/>', 'markup “<b>”, markup “</b>”, markup “<br/>”'],
  ['Hi.\n\n    indented\n    code\n\nBye.', ''],
  ['> one', 'quoted-mail “> one”'],
  ['', ''],
  [
    'Hi.\n\nThis e-mail is confidential and intended solely for the addressee. If you are not the intended recipient, please delete it.',
    'disclaimer “This e-mail is confidential and intended solely for the addressee. If you are not the intended recipient, please delete it.”',
  ],
  ['Hi.\n\nThe plan is confidential.', ''],
]

describe('what is not the writer’s own wording', () => {
  for (const [text, masks] of cases) {
    it(`is masked in ${JSON.stringify(text)}`, () => {
      assert.equal(masksOf(text), masks)
    })
  }
})
