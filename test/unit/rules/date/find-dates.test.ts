import assert from 'node:assert/strict'
import { findAmbiguous } from '../../../../src/rules/date/ambiguous/find.ts'
import { findEndBeforeStart } from '../../../../src/rules/date/end-before-start/find.ts'
import { findPastPromise } from '../../../../src/rules/date/past-promise/find.ts'
import { findRelativeOnly } from '../../../../src/rules/date/relative-only/find.ts'
import { findTimeWithoutZone } from '../../../../src/rules/date/time-without-zone/find.ts'
import { findWeekdayMismatch } from '../../../../src/rules/date/weekday-mismatch/find.ts'
import type { Fix } from '../../../../src/rules/finding.ts'
import type { Circumstances, Fact } from '../../../../src/rules/rule.ts'
import type { Language } from '../../../../src/text/language.ts'
import type { Message } from '../../../../src/text/message.ts'
import { readMessage } from '../../../../src/text/read-message.ts'

/** A Monday. */
const today = { year: 2026, month: 3, day: 2 }

/** A text with `[[…]]` around what is found in it, and after `→` what could stand there, or in place of the words before it. */
const marked =
  (find: (message: Message, circumstances: Circumstances) => readonly Fact[], kind: string | null = null) =>
  (language: Language, text: string): string =>
    find(readMessage(text, { language }), { today, kind })
      .toSorted((a, b) => b.start - a.start)
      .reduce((all, { start, end, fixes = [] }) => {
        const instead = ({ start: from, end: to }: Fix): string =>
          from === start && to === end ? '' : ` (${text.slice(from, to)})`
        const better = fixes.map((fix) => `${instead(fix)}→${fix.text}`).join('')
        return `${all.slice(0, start)}[[${all.slice(start, end)}${better}]]${all.slice(end)}`
      }, text)

const inReverse = marked(findEndBeforeStart)
const promisedForThePast = marked(findPastPromise)
const withoutZone = marked(findTimeWithoutZone)
const withoutDate = marked(findRelativeOnly, 'notice/absence')
const onWrongWeekday = marked(findWeekdayMismatch)
const ambiguously = marked(findAmbiguous)

type Rows = readonly (readonly [language: Language, text: string, marked: string])[]

const reversed: Rows = [
  ['en', 'We are closed from 21 to 18 March.', 'We are closed from [[21 to 18 March]].'],
  ['en', 'We are closed 21 to 18 March.', 'We are closed 21 to 18 March.'],
  ['en', 'We are closed from the 21 to 18 March.', 'We are closed from the [[21 to 18 March]].'],
  ['en', 'We are closed from 18 to 21 March.', 'We are closed from 18 to 21 March.'],
  ['en', 'We are closed from 18 to 18 March.', 'We are closed from 18 to 18 March.'],
  ['en', 'We are closed from 19 to 18 March.', 'We are closed from [[19 to 18 March]].'],
  ['en', 'We are closed from 20 to 3 March.', 'We are closed from 20 to 3 March.'],
  ['en', 'We are closed from 28 to 3 March.', 'We are closed from 28 to 3 March.'],
  ['en', 'We are closed from 3 March to 1 March.', 'We are closed from [[3 March to 1 March]].'],
  ['en', 'We are closed from 3 March to 2 March.', 'We are closed from 3 March to 2 March.'],
  ['en', 'We are closed from 3 March 2026 to 2 March 2026.', 'We are closed from [[3 March 2026 to 2 March 2026]].'],
  ['en', 'We are closed from 3 March 2026 to 3 March 2026.', 'We are closed from 3 March 2026 to 3 March 2026.'],
  ['en', 'We are closed from 3 April 2026 to 2 March 2026.', 'We are closed from [[3 April 2026 to 2 March 2026]].'],
  ['en', 'We are closed from 3 March 2026 to 2 March 2027.', 'We are closed from 3 March 2026 to 2 March 2027.'],
  ['en', 'We are closed from 3 March to 1 March 2026.', 'We are closed from [[3 March to 1 March 2026]].'],
  ['en', 'We are closed from 03/04/2026 to 02/03/2026.', 'We are closed from 03/04/2026 to 02/03/2026.'],
  ['en', 'We are closed from 25/04/2026 to 24/03/2026.', 'We are closed from [[25/04/2026 to 24/03/2026]].'],
  ['en', 'We are closed from 31 February to 3 February.', 'We are closed from 31 February to 3 February.'],
  ['en', 'We are closed between 21 and 18 March.', 'We are closed between [[21 and 18 March]].'],
  ['en', 'We moved it from 21 to 18 March.', 'We moved it from 21 to 18 March.'],
  ['en', 'We are closed from [21 to 18 March].', 'We are closed from [21 to 18 March].'],
  ['en', 'We are open from 18:00 to 16:00.', 'We are open from [[18:00 to 16:00]].'],
  ['en', 'We are open from 6 pm to 4 pm.', 'We are open from [[6 pm to 4 pm]].'],
  ['en', 'We are open from 18:00 to 18:00.', 'We are open from 18:00 to 18:00.'],
  ['en', 'We are open from 16:00 to 12:00.', 'We are open from [[16:00 to 12:00]].'],
  ['en', 'We are open from 16:00 to 11:59.', 'We are open from 16:00 to 11:59.'],
  ['en', 'We are open from 16:00 until 14:00.', 'We are open from [[16:00 until 14:00]].'],
  ['en', 'We are open from 16:00 – 14:00.', 'We are open from 16:00 – 14:00.'],
  ['en', 'We are open from 16:00 up to 14:00.', 'We are open from 16:00 up to 14:00.'],
  ['en', 'We are open 16:00 to 14:00.', 'We are open 16:00 to 14:00.'],
  ['en', 'We walked from 16:00 to 14:00.', 'We walked from 16:00 to 14:00.'],
  ['en', 'We are open from 9:15 to 8:15.', 'We are open from 9:15 to 8:15.'],
  ['en', 'We are open on Friday from 16:00 to 14:00.', 'We are open on Friday from 16:00 to 14:00.'],
  ['en', 'On 12 March we are open from 16:00 to 14:00.', 'On 12 March we are open from [[16:00 to 14:00]].'],
  ['en', 'We are open from 16:00 to 14:00 on 12 March.', 'We are open from 16:00 to 14:00 on 12 March.'],
  [
    'en',
    'On 12 March and 14 March we are open from 16:00 to 14:00.',
    'On 12 March and 14 March we are open from 16:00 to 14:00.',
  ],
  [
    'en',
    'We are open from 10:00 to 12:00 and from 18:00 to 16:00.',
    'We are open from 10:00 to 12:00 and from [[18:00 to 16:00]].',
  ],
  ['es', 'La tienda abre de las 18:00 a las 16:00.', 'La tienda abre de las [[18:00 a las 16:00]].'],
  ['es', 'La tienda abre de 18:00 hasta las 16:00.', 'La tienda abre de [[18:00 hasta las 16:00]].'],
  ['es', 'La tienda abre las 18:00 a las 16:00.', 'La tienda abre las 18:00 a las 16:00.'],
  ['es', 'Cerramos del 21 al 18 de marzo.', 'Cerramos del [[21 al 18 de marzo]].'],
  ['es', 'Cerramos desde el 21 hasta el 18 de marzo.', 'Cerramos desde el [[21 hasta el 18 de marzo]].'],
  ['ru', 'Магазин работает с 18:00 до 16:00.', 'Магазин работает с [[18:00 до 16:00]].'],
  ['ru', 'Магазин закрыт с 21 по 18 марта.', 'Магазин закрыт с [[21 по 18 марта]].'],
  ['ru', 'Перенесли с 21 на 18 марта.', 'Перенесли с 21 на 18 марта.'],
]

const promised: Rows = [
  ['en', 'I will send it by 20 February.', 'I will send it by [[20 February]].'],
  ['en', 'I will send it by 20 February?', 'I will send it by 20 February?'],
  [
    'en',
    'I will send it by 2 March. I will send it by 1 March.',
    'I will send it by 2 March. I will send it by [[1 March]].',
  ],
  [
    'en',
    'I will send it by 1 January. I will send it by 31 December.',
    'I will send it by [[1 January]]. I will send it by 31 December.',
  ],
  ['en', 'I will send it by 1 January 2025.', 'I will send it by [[1 January 2025]].'],
  ['en', 'I will send it by 31 February.', 'I will send it by 31 February.'],
  ['en', 'I will send it from 18 to 20 February.', 'I will send it from 18 to 20 February.'],
  ['en', 'I will send it on 18 to 20 February.', 'I will send it on [[18 to 20 February]].'],
  ['en', 'I will send it by 20 February to 4 March.', 'I will send it by 20 February to 4 March.'],
  ['en', 'I will send it 20 February.', 'I will send it 20 February.'],
  ['en', 'I will send it no later than 20 February.', 'I will send it no later than [[20 February]].'],
  [
    'en',
    'I will send the report that you wrote by 20 February.',
    'I will send the report that you wrote by 20 February.',
  ],
  ['en', 'I will send what is finished by 20 February.', 'I will send what is finished by 20 February.'],
  ['en', 'I will send the report of the call on 20 February.', 'I will send the report of the call on 20 February.'],
  ['en', 'I will send it; by 20 February it was late.', 'I will send it; by 20 February it was late.'],
  ['en', 'I will send it (by 20 February).', 'I will send it (by 20 February).'],
  [
    'en',
    'I will send one two three four five six seven eight nine ten eleven twelve by 20 February.',
    'I will send one two three four five six seven eight nine ten eleven twelve by [[20 February]].',
  ],
  [
    'en',
    'I will send one two three four five six seven eight nine ten eleven twelve thirteen fourteen by 20 February.',
    'I will send one two three four five six seven eight nine ten eleven twelve thirteen fourteen by 20 February.',
  ],
  ['en', 'On 20 February we will send it.', 'On [[20 February]] we will send it.'],
  ['en', 'On 20 February, we will send it.', 'On [[20 February]], we will send it.'],
  ['en', 'So on 20 February we will send it.', 'So on [[20 February]] we will send it.'],
  ['en', 'And from 20 February we will send it.', 'And from [[20 February]] we will send it.'],
  ['en', 'Ready on 20 February we will send it.', 'Ready on 20 February we will send it.'],
  ['en', 'Andy on 20 February we will send it.', 'Andy on 20 February we will send it.'],
  ['en', '20 February we will send it.', '20 February we will send it.'],
  ['en', 'On 20 February the whole of the team will send it.', 'On 20 February the whole of the team will send it.'],
  [
    'en',
    'On 20 February the whole of the big old team will send it.',
    'On 20 February the whole of the big old team will send it.',
  ],
  ['en', 'On 20 February we met, and we will send it.', 'On 20 February we met, and we will send it.'],
  ['en', 'On 20 February she said we will send it.', 'On 20 February she said we will send it.'],
  ['en', 'On 20 February the man who came will send it.', 'On 20 February the man who came will send it.'],
  ['en', 'On 20 February 3 men will send it.', 'On 20 February 3 men will send it.'],
  ['en', 'I said that I will send it by 20 February.', 'I said that I will send it by 20 February.'],
  [
    'en',
    'I am sending it by 20/02/2026, and will call by 21/02/2026.',
    'I am sending it by [[20/02/2026]], and will call by 21/02/2026.',
  ],
  ['en', 'I will call you in February, or on the 20th.', 'I will call you in February, or on the 20th.'],
  ['es', 'Le enviaré el plan antes del 20 de febrero.', 'Le enviaré el plan antes del [[20 de febrero]].'],
  ['es', 'El plan llegará el 20 de febrero.', 'El plan llegará el [[20 de febrero]].'],
  ['es', 'El 20 de febrero enviaremos el plan.', 'El [[20 de febrero]] enviaremos el plan.'],
  ['es', 'El 20 de febrero, el equipo enviará el plan.', 'El [[20 de febrero]], el equipo enviará el plan.'],
  ['es', 'Le enviaré el plan que pidió el 20 de febrero.', 'Le enviaré el plan que pidió el 20 de febrero.'],
  ['es', 'A partir del 20 de febrero el plan cambiará.', 'A partir del [[20 de febrero]] el plan cambiará.'],
  ['ru', 'Пришлю план до 20 февраля.', 'Пришлю план до [[20 февраля]].'],
  ['ru', 'Пришлю план 20 февраля.', 'Пришлю план 20 февраля.'],
  ['ru', 'План придёт 20 февраля.', 'План придёт [[20 февраля]].'],
  ['ru', 'Пришлю вам 20 февраля план.', 'Пришлю вам [[20 февраля]] план.'],
  ['ru', '20 февраля пришлю план.', '[[20 февраля]] пришлю план.'],
  ['ru', '20 февраля мы встретились, пришлю план.', '20 февраля мы встретились, пришлю план.'],
  ['ru', 'Пришлю план, который вы просили 20 февраля.', 'Пришлю план, который вы просили 20 февраля.'],
  ['ru', 'Счёт 20 февраля пришлю.', 'Счёт 20 февраля пришлю.'],
]

const unzoned: Rows = [
  [
    'en',
    'Can we call at 5 pm? I am in London, and Ana is in Tokyo.',
    'Can we call at [[5 pm]]? I am in London, and Ana is in Tokyo.',
  ],
  [
    'en',
    'Can we call at 5 pm? I am in London, and Ana is in Madrid.',
    'Can we call at [[5 pm]]? I am in London, and Ana is in Madrid.',
  ],
  ['en', 'Can we call at 5 pm? I am in London.', 'Can we call at 5 pm? I am in London.'],
  [
    'en',
    'Can we call at 5 pm? The flights go to London and Tokyo.',
    'Can we call at 5 pm? The flights go to London and Tokyo.',
  ],
  [
    'en',
    'Can we call at 5 pm GMT? I am in London, and Ana is in Tokyo.',
    'Can we call at 5 pm GMT? I am in London, and Ana is in Tokyo.',
  ],
  [
    'en',
    'Can we call at 5 pm my time? I am in London, and Ana is in Tokyo.',
    'Can we call at 5 pm my time? I am in London, and Ana is in Tokyo.',
  ],
  [
    'en',
    'Can we call at 5 pm London time? I am in London, and Ana is in Tokyo.',
    'Can we call at 5 pm London time? I am in London, and Ana is in Tokyo.',
  ],
  [
    'en',
    'Can we call at 5 pm in Tokyo? I am in London, and Ana is in Tokyo.',
    'Can we call at 5 pm in Tokyo? I am in London, and Ana is in Tokyo.',
  ],
  [
    'en',
    'Can we call at 5 pm in town? I am in London, and Ana is in Tokyo.',
    'Can we call at [[5 pm]] in town? I am in London, and Ana is in Tokyo.',
  ],
  [
    'en',
    'Can we call at 5 pm on Friday next week, GMT? I am in London, and Ana is in Tokyo.',
    'Can we call at 5 pm on Friday next week, GMT? I am in London, and Ana is in Tokyo.',
  ],
  [
    'en',
    'Can we call at 1 pm, 2 pm or 3 pm? I am in London, and Ana is in Tokyo.',
    'Can we call at [[1 pm]], 2 pm or 3 pm? I am in London, and Ana is in Tokyo.',
  ],
  [
    'en',
    'Can we call at 1 pm, 2 pm, 3 pm or 4 pm? I am in London, and Ana is in Tokyo.',
    'Can we call at 1 pm, 2 pm, 3 pm or 4 pm? I am in London, and Ana is in Tokyo.',
  ],
  [
    'en',
    'Can we call at [5 pm]? I am in London, and Ana is in Tokyo.',
    'Can we call at [5 pm]? I am in London, and Ana is in Tokyo.',
  ],
  [
    'en',
    'Can we call at 5 pm? The last call was at 4 pm GMT.',
    'Can we call at [[5 pm]]? The last call was at 4 pm GMT.',
  ],
  [
    'en',
    'The plan is ready at 5 pm. The last call was at 4 pm GMT.',
    'The plan is ready at 5 pm. The last call was at 4 pm GMT.',
  ],
  ['en', 'Can we call at 5 pm? All is in GMT.', 'Can we call at 5 pm? All is in GMT.'],
  [
    'en',
    'Can we call at 5 pm, GMT or not? The last call was at 4 pm GMT.',
    'Can we call at 5 pm, GMT or not? The last call was at 4 pm GMT.',
  ],
  [
    'en',
    'Can we call at 5 pm or 6 pm? The last call was at 4 pm GMT.',
    'Can we call at [[5 pm]] or 6 pm? The last call was at 4 pm GMT.',
  ],
  [
    'es',
    '¿Hablamos a las 17:00? Yo estoy en Londres y Ana, en Tokio.',
    '¿Hablamos a las [[17:00]]? Yo estoy en Londres y Ana, en Tokio.',
  ],
  [
    'es',
    '¿Hablamos a las 17:00 de Caracas? Yo estoy en Londres y Ana, en Tokio.',
    '¿Hablamos a las 17:00 de Caracas? Yo estoy en Londres y Ana, en Tokio.',
  ],
  ['ru', 'Созвонимся в 17:00? Я в Лондоне, а Анна в Токио.', 'Созвонимся в [[17:00]]? Я в Лондоне, а Анна в Токио.'],
  [
    'ru',
    'Созвонимся в 17:00 по Москве? Я в Лондоне, а Анна в Токио.',
    'Созвонимся в 17:00 по Москве? Я в Лондоне, а Анна в Токио.',
  ],
]

const undated: Rows = [
  [
    'en',
    'The lift stands still tomorrow. The stairs stay open, our people help with heavy bags, and you can reach us by phone all of the day as you always could.',
    'The lift stands still [[tomorrow→tomorrow, Tuesday, 3 March]]. The stairs stay open, our people help with heavy bags, and you can reach us by phone all of the day as you always could.',
  ],
  ['en', 'The lift stands still tomorrow.', 'The lift stands still tomorrow.'],
  [
    'en',
    'The lift stands still today. The stairs stay open, our people help with heavy bags, and you can reach us by phone all of the day as you always could.',
    'The lift stands still today. The stairs stay open, our people help with heavy bags, and you can reach us by phone all of the day as you always could.',
  ],
  [
    'en',
    'The lift stood still yesterday and stands still tomorrow. The stairs stay open, our people help with heavy bags, and you can reach us by phone all of the day as you always could.',
    'The lift stood still yesterday and stands still [[tomorrow→tomorrow, Tuesday, 3 March]]. The stairs stay open, our people help with heavy bags, and you can reach us by phone all of the day as you always could.',
  ],
  [
    'en',
    'The lift broke on Friday. The stairs stay open, our people help with heavy bags, and you can reach us by phone all of the day as you always could.',
    'The lift broke on Friday. The stairs stay open, our people help with heavy bags, and you can reach us by phone all of the day as you always could.',
  ],
  [
    'en',
    'The lift was out on Friday and stands still next Friday. The stairs stay open, our people help with heavy bags, and you can reach us by phone all of the day as you always could.',
    'The lift was out on Friday and stands still [[next Friday→next Friday, 13 March→next Friday, 6 March]]. The stairs stay open, our people help with heavy bags, and you can reach us by phone all of the day as you always could.',
  ],
  [
    'en',
    'The lift stands still next week. The stairs stay open, our people help with heavy bags, and you can reach us by phone all of the day as you always could.',
    'The lift stands still [[next week]]. The stairs stay open, our people help with heavy bags, and you can reach us by phone all of the day as you always could.',
  ],
  [
    'en',
    'The lift stands still this week. The stairs stay open, our people help with heavy bags, and you can reach us by phone all of the day as you always could.',
    'The lift stands still this week. The stairs stay open, our people help with heavy bags, and you can reach us by phone all of the day as you always could.',
  ],
  [
    'en',
    'The lift stands still next month. The stairs stay open, our people help with heavy bags, and you can reach us by phone all of the day as you always could.',
    'The lift stands still [[next month]]. The stairs stay open, our people help with heavy bags, and you can reach us by phone all of the day as you always could.',
  ],
  [
    'en',
    'The lift stands still at the end of the month. The stairs stay open, our people help with heavy bags, and you can reach us by phone all of the day as you always could.',
    'The lift stands still at [[the end of the month→the end of the month (Tuesday, 31 March)]]. The stairs stay open, our people help with heavy bags, and you can reach us by phone all of the day as you always could.',
  ],
  [
    'en',
    'The lift stands still at the end of next week. The stairs stay open, our people help with heavy bags, and you can reach us by phone all of the day as you always could.',
    'The lift stands still at [[the end of next week]]. The stairs stay open, our people help with heavy bags, and you can reach us by phone all of the day as you always could.',
  ],
  [
    'en',
    'The lift stands still in 3 days. The stairs stay open, our people help with heavy bags, and you can reach us by phone all of the day as you always could.',
    'The lift stands still [[in 3 days→in 3 days (Thursday, 5 March)]]. The stairs stay open, our people help with heavy bags, and you can reach us by phone all of the day as you always could.',
  ],
  [
    'en',
    'The lift stands still in 2000 days. The stairs stay open, our people help with heavy bags, and you can reach us by phone all of the day as you always could.',
    'The lift stands still in 2000 days. The stairs stay open, our people help with heavy bags, and you can reach us by phone all of the day as you always could.',
  ],
  [
    'en',
    'The lift stands still tomorrow, not on 12 March. The stairs stay open, our people help with heavy bags, and you can reach us by phone all of the day as you always could.',
    'The lift stands still tomorrow, not on 12 March. The stairs stay open, our people help with heavy bags, and you can reach us by phone all of the day as you always could.',
  ],
  [
    'en',
    'The lift stands still tomorrow. It runs in March. The stairs stay open, our people help with heavy bags, and you can reach us by phone all of the day as you always could.',
    'The lift stands still tomorrow. It runs in March. The stairs stay open, our people help with heavy bags, and you can reach us by phone all of the day as you always could.',
  ],
]

const weekdays: Rows = [
  [
    'en',
    'We meet on Tuesday, 10 March. We meet on Friday, 10 March.',
    'We meet on Tuesday, 10 March. We meet on [[Friday→Tuesday]], 10 March.',
  ],
  [
    'en',
    'We meet on TUESDAY, 11 March. We meet on Tue, 11 March. We meet on tue 11 March.',
    'We meet on [[TUESDAY→WEDNESDAY]], 11 March. We meet on [[Tue→Wed]], 11 March. We meet on [[tue→wed]] 11 March.',
  ],
  [
    'en',
    'We meet on Friday, 10 March 2026 and on Friday, 31 February.',
    'We meet on [[Friday→Tuesday]], 10 March 2026 and on Friday, 31 February.',
  ],
  [
    'en',
    'We met on Friday, 20 December. We met on Saturday, 20 December.',
    'We met on [[Friday→Saturday]], 20 December. We met on Saturday, 20 December.',
  ],
  [
    'en',
    'We meet from Monday 3 March to Friday 7 March.',
    'We meet from [[Monday→Tuesday]] 3 March to [[Friday→Saturday]] 7 March.',
  ],
  [
    'es',
    'Nos vemos el Viernes 10 de marzo. Nos vemos el vie 10 de marzo. Nos vemos el martes 10 de marzo.',
    'Nos vemos el [[Viernes→Martes]] 10 de marzo. Nos vemos el [[vie→mar]] 10 de marzo. Nos vemos el martes 10 de marzo.',
  ],
  [
    'ru',
    'Ждём в пятницу, 10 марта. Ждём к пятнице, 10 марта. Ждём с пятницы, 10 марта. Ждём 10 марта (пт).',
    'Ждём в [[пятницу (в пятницу)→во вторник]], 10 марта. Ждём к [[пятнице (к пятнице)→ко вторнику]], 10 марта. Ждём с [[пятницы (с пятницы)→со вторника]], 10 марта. Ждём 10 марта ([[пт→вт]]).',
  ],
  [
    'ru',
    'Ждём во вторник, 11 марта. Со вторника, 11 марта, ждём. Во вторник, 12 марта.',
    'Ждём во [[вторник (во вторник)→в среду]], 11 марта. Со [[вторника (Со вторника)→Со среды]], 11 марта, ждём. Во [[вторник (Во вторник)→В четверг]], 12 марта.',
  ],
]

const twofold: Rows = [
  ['en', 'Please sign by 05/04/2026.', 'Please sign by [[05/04/2026→5 April 2026→4 May 2026]].'],
  ['en', 'Please sign by 05-04-2026.', 'Please sign by [[05-04-2026→5 April 2026→4 May 2026]].'],
  ['en', 'Please sign by Sunday, 05/04/2026.', 'Please sign by Sunday, 05/04/2026.'],
  ['en', 'Please sign by Friday, 05/04/2026.', 'Please sign by Friday, 05/04/2026.'],
  ['en', 'Please sign by 05/05/2026.', 'Please sign by 05/05/2026.'],
  ['en', 'Please sign by 25/04/2026.', 'Please sign by 25/04/2026.'],
  ['en', 'Please sign by 05/04/2026, that is, 5 April.', 'Please sign by 05/04/2026, that is, 5 April.'],
  [
    'en',
    'Please sign by 05/04/2026; it was made on 25/02/2026.',
    'Please sign by 05/04/2026; it was made on 25/02/2026.',
  ],
  [
    'en',
    'Please sign by 05/04/2026; it was made on 02/25/2026.',
    'Please sign by 05/04/2026; it was made on 02/25/2026.',
  ],
  [
    'en',
    'Please sign by 05/04/2026 or 06/04/2026.',
    'Please sign by [[05/04/2026→5 April 2026→4 May 2026]] or [[06/04/2026→6 April 2026→4 June 2026]].',
  ],
  [
    'en',
    'Please sign by 05/04/2026; it was made on 25.02.2026.',
    'Please sign by [[05/04/2026→5 April 2026→4 May 2026]]; it was made on 25.02.2026.',
  ],
  ['es', 'Firme antes del 05/04/2026.', 'Firme antes del 05/04/2026.'],
]

const rules: readonly (readonly [string, (language: Language, text: string) => string, Rows])[] = [
  ['a stretch whose end lies before its start', inReverse, reversed],
  ['a promise for a day that is past', promisedForThePast, promised],
  ['a time without its zone', withoutZone, unzoned],
  ['a day that is named only from today on', withoutDate, undated],
  ['a day that is another weekday', onWrongWeekday, weekdays],
  ['a day that may be two', ambiguously, twofold],
]

for (const [what, find, rows] of rules) {
  describe(what, () => {
    for (const [language, text, expected] of rows) {
      it(`is looked for in “${text}” (${language})`, () => {
        assert.equal(find(language, text), expected)
      })
    }
  })
}
