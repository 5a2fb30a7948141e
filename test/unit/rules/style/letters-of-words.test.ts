import assert from 'node:assert/strict'
import { findMixedScript } from '../../../../src/rules/style/mixed-script/find.ts'
import type { Language } from '../../../../src/text/language.ts'
import { readMessage } from '../../../../src/text/read-message.ts'

/** The parts of words that mix scripts, with what they should be: `cчёт→счёт`. */
const mixed = (language: Language, text: string): string =>
  findMixedScript(readMessage(text, { language }))
    .map(({ start, end, fixes = [] }) => {
      for (const fix of fixes) assert.deepEqual([fix.start, fix.end], [start, end])
      return [text.slice(start, end), ...fixes.map((fix) => fix.text)].join('→')
    })
    .join(', ')

const cases: readonly (readonly [language: Language, text: string, mixed: string])[] = [
  ['ru', 'Это cчёт.', 'cчёт→счёт'],
  ['ru', 'Это cчёт, а это Cчёт.', 'cчёт→счёт, Cчёт→Счёт'],
  ['ru', 'Это cчёт-фактурa и cчёт.', 'cчёт→счёт, фактурa→фактура, cчёт→счёт'],
  ['ru', 'Это рaсa.', 'рaсa→раса'],
  ['en', 'This is the hоuse.', 'hоuse→house'],
  ['en', 'This is the сар.', ''],
  ['en', 'This is the саpе.', 'саpе→cape'],
  ['ru', 'Это саpе.', 'саpе→саре'],
  ['ru', 'Это пdк и поdпись и поddпись и поdddпись.', 'пdк, поdпись, поddпись'],
  ['ru', 'Это Поdпись и поdпиdсь и поdпиdсdь.', 'поdпиdсь'],
  ['ru', 'Это PDFка и pdfка и ВкусVill.', ''],
  ['ru', 'Это CEOшник и ceoшник и PCа и PCА.', ''],
  ['ru', 'Это emailа и Dropboxу и emailами.', ''],
  ['ru', 'Это 5 мA и 5 мAч и 5 мAчас, мA.', 'мAчас→мАчас, мA→мА'],
  ['ru', 'Это CO2 и СO2 и Сo_2.', 'Сo→Со'],
  ['en', "This is the hоuse's and l’hоtel and well-knоwn one.", 'hоuse→house, hоtel→hotel, knоwn→known'],
]

describe('a word in letters of two scripts', () => {
  for (const [language, text, expected] of cases) {
    it(`is ${expected || 'none'} in “${text}” (${language})`, () => {
      assert.equal(mixed(language, text), expected)
    })
  }
})
