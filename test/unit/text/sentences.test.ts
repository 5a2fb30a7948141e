import assert from 'node:assert/strict'
import type { Language } from '../../../src/text/language.ts'
import { tokenise } from '../../../src/text/tokens.ts'
import { divided } from './divided.ts'

const sentences: readonly (readonly [language: Language, text: string, divided: string])[] = [
  ['en', 'It is late. We know. ', 'It is late. | We know.'],
  ['en', 'It is late! We know? Yes.', 'It is late! | We know? | Yes.'],
  ['en', 'It is late!? We know!! Yes...', 'It is late!? | We know!! | Yes...'],
  ['en', 'It is late... we know. It is late... We know.', 'It is late... we know. | It is late... | We know.'],
  ['en', 'It is late.We know. It is late!We know! so', 'It is late.We know. | It is late! | We know! | so'],
  ['en', 'It is late!we know? so it is! and so on', 'It is late!we know? | so it is! | and so on'],
  [
    'en',
    'He said “it is late.” We know. (It is late.) We know.',
    'He said “it is late.” | We know. | (It is late.) | We know.',
  ],
  [
    'en',
    'He said “it is late!” and left. He said (late!) and left.',
    'He said “it is late!” and left. | He said (late!) and left.',
  ],
  [
    'en',
    'It is late. “We know.” It is. — We know. It is. (We know.)',
    'It is late. | “We know.” | It is. | — We know. | It is. | (We know.)',
  ],
  ['en', 'It is late. “we know.” it is. - we know.', 'It is late. “we know.” it is. - we know.'],
  ['en', 'It is 5. 3 are left. It is version 2.0. We know.', 'It is 5. | 3 are left. | It is version 2.0. | We know.'],
  ['en', '1. It is late. 2. We know. 2026. It is late.', 'It is late. | 2. We know. | 2026. | It is late.'],
  [
    'en',
    'Mr. Smith is late. Ask Dr. Jones, e.g. today. We open at 5 p.m. We know.',
    'Mr. Smith is late. | Ask Dr. Jones, e.g. today. | We open at 5 p.m. | We know.',
  ],
  [
    'en',
    'Ask J. Smith. Ask J. R. Smith. It is I. We know. Plan A. We know. Plan B. Smith knows.',
    'Ask J. Smith. | Ask J. R. Smith. | It is I. | We know. | Plan A. | We know. | Plan B. Smith knows.',
  ],
  ['en', 'See no. 5 and No. 7. It is no. We know.', 'See no. 5 and No. 7. | It is no. | We know.'],
  [
    'en',
    'We met on 31st. Anna was there. We met in St. Ives.',
    'We met on 31st. | Anna was there. | We met in St. Ives.',
  ],
  [
    'en',
    'Offices, etc. We know. Offices, etc. are late. Acme Inc. is late. Acme Inc. We know.',
    'Offices, etc. | We know. | Offices, etc. are late. | Acme Inc. is late. | Acme Inc. | We know.',
  ],
  ['en', 'it is late. we know. e.g. this. no. 5 is late.', 'it is late. | we know. | e.g. this. | no. 5 is late.'],
  [
    'en',
    'We use iPhones. iPhones are late. See you. eBay is late.',
    'We use iPhones. | iPhones are late. | See you. | eBay is late.',
  ],
  ['en', 'It is late, we know; yes: so it is. , x', 'It is late, we know; yes: so it is. , x'],
  [
    'en',
    'It is late. :) We know. It is late 🙂 We know. It is late. 🙂 We know.',
    'It is late. :) We know. | It is late 🙂 We know. | It is late. 🙂 | We know.',
  ],
  ['en', 'It is late. :-) we know.\n🙂 We know.', 'It is late. :-) we know. | 🙂 We know.'],
  [
    'en',
    'It is late. - We know. It is late. -- We know. It is late. * We know.',
    'It is late. | - We know. | It is late. | -- We know. | It is late. | We know.',
  ],
  ['en', '. It is late. .. We know', '. It is late. | .. We know'],
  ['en', 'It is late.\nWe know.\nit is.', 'It is late. | We know. | it is.'],
  ['en', 'It is late\n\nWe know.', 'It is late ¶ We know.'],
  ['en', '- It is late\n- We know\n  and so on', 'It is late ¶ We know\n  and so on'],
  ['en', '1) It is late\n2) We know', 'It is late ¶ We know'],
  ['en', '# It is late\nWe know.', 'It is late ¶ We know.'],
  ['en', 'Hi Anna,\nit is late.', 'Hi Anna, | it is late.'],
  [
    'en',
    'The U.S. We know. The U.S. is late. In the U.S. Anna is late.',
    'The U.S. | We know. | The U.S. is late. | In the U.S. Anna is late.',
  ],
  ['en', 'Ask A. B. Smith', 'Ask A. B. Smith'],
  ['en', 'Ask A.\nSmith knows.', 'Ask A. | Smith knows.'],
  [
    'en',
    'Write to a@b.example. We know. See b.example.We know.',
    'Write to a@b.example. | We know. | See b.example.We know.',
  ],
  ['es', '¿Es tarde? ¡Sí! Lo sé. ¿es tarde?¡sí!', '¿Es tarde? | ¡Sí! | Lo sé. | ¿es tarde? | ¡sí!'],
  ['es', 'Es tarde. ¿lo sabe? Es tarde... ¿lo sabe?', 'Es tarde. | ¿lo sabe? | Es tarde... | ¿lo sabe?'],
  [
    'es',
    'El Sr. Ruiz llega tarde. La Sra. Gil, p. ej. hoy. Abrimos a las 5 p. m. Lo sé.',
    'El Sr. Ruiz llega tarde. | La Sra. Gil, p. ej. hoy. | Abrimos a las 5 p. m. | Lo sé.',
  ],
  [
    'es',
    'Véase la pág. 5. Es el n.º 7. EE. UU. lo sabe. Ud. lo sabe.',
    'Véase la pág. 5. | Es el n.º 7. | EE. UU. lo sabe. | Ud. lo sabe.',
  ],
  [
    'es',
    'Dijo «es tarde». Lo sé. Dijo «es tarde.» Lo sé. Dijo: «Es tarde».',
    'Dijo «es tarde». | Lo sé. | Dijo «es tarde.» | Lo sé. | Dijo: «Es tarde».',
  ],
  ['es', 'Es tarde.¿Lo sabe? Es tarde.«Lo sé».', 'Es tarde.¿Lo sabe? | Es tarde.«Lo sé».'],
  [
    'ru',
    'Поздно. Мы знаем. Поздно! мы знаем? Да… мы знаем.',
    'Поздно. | Мы знаем. | Поздно! | мы знаем? | Да… мы знаем.',
  ],
  [
    'ru',
    'Это ул. Мира. Это г. Москва. 2026 г. Мы знаем. В 2026 г. мы знали.',
    'Это ул. Мира. | Это г. Москва. | 2026 г. | Мы знаем. | В 2026 г. мы знали.',
  ],
  [
    'ru',
    'Акты, счета и т. д. Мы знаем. Акты и т.п. готовы. И т. д. и т. п.',
    'Акты, счета и т. д. | Мы знаем. | Акты и т.п. готовы. | И т. д. и т. п.',
  ],
  [
    'ru',
    'А. С. Пушкин знает. Спросите у А. Пушкина. Пункт А. Мы знаем.',
    'А. С. Пушкин знает. | Спросите у А. Пушкина. | Пункт А. | Мы знаем.',
  ],
  [
    'ru',
    'Сумма 5 тыс. руб. Мы знаем. Сумма 5 руб. за час. См. п. 5.',
    'Сумма 5 тыс. руб. | Мы знаем. | Сумма 5 руб. за час. | См. п. 5.',
  ],
  ['ru', '— Поздно. — Мы знаем. — сказал он.', 'Поздно. | — Мы знаем. — сказал он.'],
]

/** Each token with its kind, where that is no word, and `^` where it begins with a capital. */
const tokenised = (text: string): string =>
  tokenise(text)
    .map(({ kind, form, capital }) => `${capital ? '^' : ''}${form}${kind === 'word' ? '' : `/${kind}`}`)
    .join(' ')

const tokens: readonly (readonly [text: string, tokens: string])[] = [
  ['Anna É é Я я Ё ё Ω ß 名', '^anna ^é é ^я я ^е е ^ω ß 名'],
  [
    "don't Don’t o‘clock rock'n'roll 'tis dogs' a''b -a a- a-b a--b",
    "don't ^don't o'clock rock'n'roll '/mark tis dogs '/mark a '/mark '/mark b -/mark a a -/mark a-b a -/mark -/mark b",
  ],
  [
    '5 5.5 5,000.50 10:30 12/03 3–7 3-7 5. 5, 5: 5-a 5a a5 a-5 5.-5 ٥',
    '#/number #/number #/number #/number #/number #/number #/number #/number ./mark #/number ,/mark #/number :/mark #/number -/mark a #/number a a5 a -/mark #/number #/number ./mark -/mark #/number #/number',
  ],
  [
    '! !! ?! !? ¡¡ ¿¡ .. ... …. …… . , ; : ( ) [ ] { } / \\ & % € $ § № # @',
    '!/mark !/mark ?/mark ?/mark ¡/mark ¿/mark .../mark .../mark .../mark ./mark .../mark .../mark ./mark ,/mark ;/mark :/mark (/mark )/mark [/mark ]/mark {/mark }/mark //mark \\/mark &/mark %/mark €/mark $/mark §/mark №/mark #/mark @/mark',
  ],
  [
    '“a” «b» „c“ ‹d› \'e\' "f" ‘g’',
    '"/mark a "/mark "/mark b "/mark "/mark c "/mark ‹/mark d ›/mark \'/mark e \'/mark "/mark f "/mark ‘/mark g ’/mark',
  ],
  ['a – b — c − d ‑ e ‐ f', 'a -/mark b -/mark c -/mark d -/mark e -/mark f'],
  ['a­b a​b á ́a ﻿a a⁠', 'ab ab á a a a'],
  ['*a* _b_ ~c~ **d** `e`', 'a b c d `/mark e `/mark'],
  ['🙂 🙂🙂 👍🏽 a🙂b 𝐀𝐛 ❤️', '🙂/mark 🙂/mark 🙂/mark 👍/mark 🏽/mark a 🙂/mark b 𝐀𝐛 ❤/mark'],
  ["А.Б. кто-то по-русски и'я", "^а ./mark ^б ./mark кто-то по-русски и'я"],
  ['Å ǅ ﬁ İ', '^å ^ǆ ﬁ ^i̇'],
]

describe('the sentences of a text', () => {
  for (const [language, text, expected] of sentences) {
    it(`are told apart in ${JSON.stringify(text)} (${language})`, () => {
      assert.equal(divided(text, language), expected)
    })
  }
})

describe('the tokens of a text', () => {
  for (const [text, expected] of tokens) {
    it(`are told apart in ${JSON.stringify(text)}`, () => {
      assert.equal(tokenised(text), expected)
    })
  }
})
