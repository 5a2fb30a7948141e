import assert from 'node:assert/strict'
import { masksOf } from './masks-of.ts'

const cases: readonly (readonly [text: string, masks: string])[] = [
  ['One.\n---\ntitle: x\n---', ''],
  ['---\ntitle: x\n--- x\n---\nOne.', 'front-matter “---\ntitle: x\n--- x\n---”'],
  ['---\ntitle: x\nx---\n---\nOne.', 'front-matter “---\ntitle: x\nx---\n---”'],
  ['---\ntitle : x\n---\nOne.', 'front-matter “---\ntitle : x\n---”'],
  ['---\n title: x\n---\nOne.', ''],
  ['---\ntitle x\n---\nOne.', ''],
  ['---\nmy-title: x\n...  \nOne.', 'front-matter “---\nmy-title: x\n...  ”'],
  ['---\ntitle: x\n---', 'front-matter “---\ntitle: x\n---”'],
  ['```\na\n ```\nOne.', 'code-block “```\na\n ```”'],
  ['```\na\n    ```\n```\nOne.', 'code-block “```\na\n    ```\n```”'],
  ['```\na\nx```\n```\nOne.', 'code-block “```\na\nx```\n```”'],
  ['```\na\n``` x\n```\nOne.', 'code-block “```\na\n``` x\n```”'],
  ['````\na\n```\n````\nOne.', 'code-block “````\na\n```\n````”'],
  ['~~~\na\n~~~~\nOne.', 'code-block “~~~\na\n~~~~”'],
  ['~~~ `a`\nb\n~~~\nOne.', 'code-block “~~~ `a`\nb\n~~~”'],
  ['```\na\n~~~\n```\nOne.', 'code-block “```\na\n~~~\n```”'],
  ['<!-- a\nb --> \nOne.', 'comment “<!-- a\nb --> ”'],
  ['<!-- a\nb --> c\nOne.', 'comment “<!-- a\nb -->”'],
  ['x <!-- a\nb -->\nOne.', 'comment “<!-- a\nb -->”'],
  ['<!-- a\n<!-- b\nc --> d\n<!-- e -->\nOne.', 'comment “<!-- a\n<!-- b\nc -->”, comment “<!-- e -->”'],
  ['<!-- a', ''],
  ['\t<!-- a -->\nOne.', 'comment “\t<!-- a -->”'],
  ['<b>\n<!-- a -->\nOne.', 'markup “<b>”, comment “<!-- a -->”'],
  ['Hi.\n\n--\nTom\n\n> one', 'signature “--\nTom\n\n> one”'],
  [
    'Hi.\n\n--\n1.\n2.\n3.\n4.\n5.\n6.\n7.\n8.\n9.\n10.\n11.\n12.\n13.\n14.\n15.',
    'signature “--\n1.\n2.\n3.\n4.\n5.\n6.\n7.\n8.\n9.\n10.\n11.\n12.\n13.\n14.\n15.”',
  ],
  ['Hi.\n\n--\n1.\n2.\n3.\n4.\n5.\n6.\n7.\n8.\n9.\n10.\n11.\n12.\n13.\n14.\n15.\n16.', ''],
  [
    'Hi.\n\n-- \n1.\n2.\n3.\n4.\n5.\n6.\n7.\n8.\n9.\n10.\n11.\n12.\n13.\n14.\n15.\n16.',
    'signature “-- \n1.\n2.\n3.\n4.\n5.\n6.\n7.\n8.\n9.\n10.\n11.\n12.\n13.\n14.\n15.\n16.”',
  ],
  [
    'Hi.\n\n--\n1.\n2.\n3.\n4.\n5.\n6.\n7.\n8.\n9.\n10.\n> 11.\n12.\n13.\n14.\n15.\n16.\n17.',
    'signature “--\n1.\n2.\n3.\n4.\n5.\n6.\n7.\n8.\n9.\n10.\n> 11.\n12.\n13.\n14.\n15.\n16.\n17.”',
  ],
  [
    'Hi.\n\n--\n1.\n2.\n3.\n\n4.\n5.\n6.\n7.\n8.\n9.\n10.\n\nOn Mon, 2 Mar 2026 at 10:12, Anna wrote:\n12.\n13.\n14.\n15.\n16.\n17.',
    'signature “--\n1.\n2.\n3.\n\n4.\n5.\n6.\n7.\n8.\n9.\n10.\n\nOn Mon, 2 Mar 2026 at 10:12, Anna wrote:\n12.\n13.\n14.\n15.\n16.\n17.”',
  ],
  [
    'Hi.\n\n--\n1.\n2.\n3.\n\n4.\n5.\n6.\n7.\n8.\n9.\n10.\n-----Original Message-----\n12.\n13.\n14.\n15.\n16.\n17.',
    'signature “--\n1.\n2.\n3.\n\n4.\n5.\n6.\n7.\n8.\n9.\n10.\n-----Original Message-----\n12.\n13.\n14.\n15.\n16.\n17.”',
  ],
  ['Hi.\n--x\nTom', ''],
  ['--', 'signature “--”'],
  ['Hi.\n\n--', 'signature “--”'],
  ['> 5 kg\n\nOne.', ''],
  ['Prices:\n> 5 kg\n> 10 kg', ''],
  ['On Monday Anna wrote:\n> 5 kg\n> 10 kg', 'quoted-mail “On Monday Anna wrote:”, quoted-mail “> 5 kg\n> 10 kg”'],
  ['On Monday Anna wrote:\n> 5 kg\n\nOne.\n> 5 kg', 'quoted-mail “On Monday Anna wrote:”, quoted-mail “> 5 kg”'],
  [
    'From: Anna <a@b.example>\nSent: Monday\nTo: Tom\nSubject: Plan\n\none',
    'mail-header “From: Anna <a@b.example>”, mail-header “Sent: Monday”, mail-header “To: Tom”, mail-header “Subject:”',
  ],
  [
    'Hi.\nFrom: Anna <a@b.example>\nSent: Monday\nTo: Tom\nSubject: Plan\n\none',
    'quoted-mail “From: Anna <a@b.example>\nSent: Monday\nTo: Tom\nSubject: Plan\n\none”',
  ],
  ['1.\n2.\n3.\n4.\n5.\n6.\n7.\nSubject: Plan', 'mail-header “Subject:”'],
  ['1.\n2.\n3.\n4.\n5.\n6.\n7.\n8.\nSubject: Plan', ''],
  ['Subject: Plan\nHi.\nSubject: List', 'mail-header “Subject:”'],
  ['Subject: Plan\n\nSubject: List', 'mail-header “Subject:”'],
  [
    'Sent from my iPhone\nHi.\nSent from my iPad\nBye.',
    'signature “Sent from my iPhone”, signature “Sent from my iPad”',
  ],
  ['Hi.\n\nOn Mon, 2 Mar 2026 at 10:12, Anna wrote:', 'quoted-mail “On Mon, 2 Mar 2026 at 10:12, Anna wrote:”'],
  ['Hi.\n\nOn Mon, 2 Mar 2026 at 10:12, Anna wrote:\n\n', 'quoted-mail “On Mon, 2 Mar 2026 at 10:12, Anna wrote:”'],
  [
    'Hi.\n\nOn Mon, 2 Mar 2026 at 10:12, Anna wrote:\n> 5 kg\nBye.\n\nTom',
    'quoted-mail “On Mon, 2 Mar 2026 at 10:12, Anna wrote:”, quoted-mail “> 5 kg”',
  ],
]

describe('lines that are not the writer’s', () => {
  for (const [text, masks] of cases)
    it(`are told from the writer’s own words in ${JSON.stringify(text)}`, () => {
      assert.equal(masksOf(text), masks)
    })
})
