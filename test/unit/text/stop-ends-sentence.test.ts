import assert from 'node:assert/strict'
import type { Language } from '../../../src/text/language.ts'
import { divided } from './divided.ts'

/** Without a language the text tells it, or none. */
const cases: readonly (readonly [language: Language | undefined, text: string, divided: string])[] = [
  [
    'en',
    'He is iPhone. xPhone rings. It is late. eBay. a. b. It is late. I know.',
    'He is iPhone. | xPhone rings. | It is late. | eBay. a. b. | It is late. | I know.',
  ],
  [
    'en',
    'It is late. É is a letter. It is late. 5B is a room. It is late. ªB is.',
    'It is late. | É is a letter. | It is late. | 5B is a room. | It is late. | ªB is.',
  ],
  [
    'en',
    'Ask for 31 st. Anna was there. Ask for 31st. Anna was there. Ask for 31. St. Anna was there.',
    'Ask for 31 st. Anna was there. | Ask for 31st. | Anna was there. | Ask for 31. | St. Anna was there.',
  ],
  ['en', 'Ask at No . Smith knows. Ask Mr . Smith now.', 'Ask at No . | Smith knows. | Ask Mr . | Smith now.'],
  [
    'en',
    'Ask Ph.D. Smith. Ask the Ph.D. We know. At 5 p.m. Anna came. At 5 p.m. We left.',
    'Ask Ph.D. Smith. | Ask the Ph.D. | We know. | At 5 p.m. Anna came. | At 5 p.m. | We left.',
  ],
  ['en', 'a.b.c.d.e.p.m. Smith came.', 'a.b.c.d.e.p.m. Smith came.'],
  ['en', 'Send the spec. e.g. Smith came.', 'Send the spec. e.g. Smith came.'],
  [
    'en',
    'We came long.e.g. Smith came. We are good.m. Smith came.',
    'We came long.e.g. Smith came. | We are good.m. Smith came.',
  ],
  ['en', 'x. p. m. Smith came. We are at 5 p. m. Smith came.', 'x. p. m. Smith came. | We are at 5 p. m. Smith came.'],
  [
    'es',
    'Vino a las 5 p. m. Ana lo sabe. Vino a las 5 p. m. Lo sé.',
    'Vino a las 5 p. m. Ana lo sabe. | Vino a las 5 p. m. | Lo sé.',
  ],
  [
    'en',
    'It took 5 min. Anna knows. It took min. Anna knows. It took 5 min. 7 are left. See min. 7 now.',
    'It took 5 min. | Anna knows. | It took min. | Anna knows. | It took 5 min. | 7 are left. | See min. 7 now.',
  ],
  ['en', '5 min. Anna knows. min. Anna knows.', '5 min. | Anna knows. | min. | Anna knows.'],
  [
    'en',
    'See p. 7. See p. Smith knows. It weighs 5 lb. Anna knows. It weighs lb. Anna knows.',
    'See p. 7. | See p. | Smith knows. | It weighs 5 lb. | Anna knows. | It weighs lb. | Anna knows.',
  ],
  [
    'en',
    'We met in Sept. 2026. We met in Sept. Anna knows. We met in Sept. and left.',
    'We met in Sept. 2026. | We met in Sept. | Anna knows. | We met in Sept. and left.',
  ],
  [
    'en',
    'Pens, etc. Anna knows. Smith et al. Anna knows. Smith et al. 5 are left.',
    'Pens, etc. | Anna knows. | Smith et al. | Anna knows. | Smith et al. | 5 are left.',
  ],
  [
    'en',
    'Acme Ltd. Smith knows. Acme Ltd. The plan is done. Acme Ltd. 5 are left. Acme Ltd. (The plan.) Acme Ltd. “Smith knows.”',
    'Acme Ltd. Smith knows. | Acme Ltd. | The plan is done. | Acme Ltd. 5 are left. | Acme Ltd. | (The plan.) | Acme Ltd. “Smith knows.”',
  ],
  [
    'en',
    'Acme Ltd.\nSmith knows. Acme Ltd. Smith\nknows. Mr.\nSmith knows. Acme Ltd.\r\nSmith knows.',
    'Acme Ltd. | Smith knows. | Acme Ltd. Smith\nknows. | Mr. | Smith knows. | Acme Ltd. | Smith knows.',
  ],
  [
    'en',
    'So do I. Smith knows. So do A. Smith and B. Smith. So does i. Smith knows. Plan a. Smith knows.',
    'So do I. | Smith knows. | So do A. Smith and B. Smith. | So does i. | Smith knows. | Plan a. | Smith knows.',
  ],
  [
    'en',
    'Acme Ltd. I. Smith knows. Acme Ltd. I know. Acme Ltd. A. Smith knows. Acme Ltd. A plan is done. Acme Ltd. A . Smith.',
    'Acme Ltd. I. | Smith knows. | Acme Ltd. | I know. | Acme Ltd. A. Smith knows. | Acme Ltd. | A plan is done. | Acme Ltd. | A . | Smith.',
  ],
  [
    'es',
    'Se lo dije a Ud. Ana lo sabe. Cía. ¿Lo sabe? Cía. Ruiz lo sabe. Cía. El plan está hecho. Sr. ¿lo sabe? Cía. ¡sí!',
    'Se lo dije a Ud. | Ana lo sabe. | Cía. | ¿Lo sabe? | Cía. Ruiz lo sabe. | Cía. | El plan está hecho. | Sr. ¿lo sabe? | Cía. | ¡sí!',
  ],
  ['es', 'Plan I. Ruiz lo sabe. Plan B. Ruiz lo sabe.', 'Plan I. Ruiz lo sabe. | Plan B. Ruiz lo sabe.'],
  [
    'ru',
    'Был в г. Москве. В 2026 г. Москва росла. Иван и г. Котов. До н.э. Рим рос. До н. э. Рим рос. До н. э. Мы знаем.',
    'Был в г. Москве. | В 2026 г. | Москва росла. | Иван и г. Котов. | До н.э. Рим рос. | До н. э. Рим рос. | До н. э. | Мы знаем.',
  ],
  [
    'ru',
    'Цена 5 м. Иван знает. Цена м. Иван знает. Стоит 5 тыс. Иван знает. и т. д. Иван знает.',
    'Цена 5 м. | Иван знает. | Цена м. | Иван знает. | Стоит 5 тыс. | Иван знает. и т. д. | Иван знает.',
  ],
  [
    undefined,
    'Mr. Hale met Sr. Gil. Писал проф. Котов. Acme Ltd. Котов знает. 5 мин. Anna. Acme Ltd. The plan. Acme Ltd. El plan. Acme Ltd. Мы знаем.',
    'Mr. Hale met Sr. Gil. | Писал проф. Котов. | Acme Ltd. Котов знает. | 5 мин. | Anna. | Acme Ltd. | The plan. | Acme Ltd. | El plan. | Acme Ltd. | Мы знаем.',
  ],
  [
    'en',
    '12. It is late. 123. It is late. 1234. It is late. 12345. It is late. It is 12. We know.',
    'It is late. | 123. It is late. | 1234. | It is late. | 12345. | It is late. | It is 12. | We know.',
  ],
  [
    'en',
    'it is late. we know. ask mr. smith. ask a. smith. see p. seven. we pay inc. tax. this is it. etc. and so on. it is a. we know.',
    'it is late. | we know. | ask mr. smith. | ask a. smith. | see p. seven. | we pay inc. tax. | this is it. | etc. and so on. | it is a. we know.',
  ],
  [
    'es',
    'es tarde. lo sé. el sr. ruiz, p. ej. hoy. véase pág. siete. la cía. ruiz.',
    'es tarde. | lo sé. | el sr. ruiz, p. ej. hoy. | véase pág. siete. | la cía. ruiz.',
  ],
  [
    'en',
    "It is late .We know. It is late . We know. He said. 'We know.' It is 5.We know.",
    "It is late .We know. | It is late . | We know. | He said. | 'We know.' | It is 5.We know.",
  ],
  [
    'en',
    'Ask J.R. Smith. Ask J.R.R. Tolkien. Ask J. R. R. Tolkien now. The J.R. We know. Ask j.r. Smith.',
    'Ask J.R. Smith. | Ask J.R.R. Tolkien. | Ask J. R. R. Tolkien now. | The J.R. | We know. | Ask j.r. Smith.',
  ],
]

describe('a stop', () => {
  for (const [language, text, expected] of cases)
    it(`ends a sentence or an abbreviation in ${JSON.stringify(text)}`, () => {
      assert.equal(divided(text, language), expected)
    })
})
