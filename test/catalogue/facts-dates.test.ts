import assert from 'node:assert/strict'
import { check } from '../../src/checker/check.ts'
import type { Language } from '../../src/text/language.ts'

/** A Monday. */
const today = { year: 2026, month: 3, day: 2 }

type RuleName = 'weekday-mismatch' | 'past-promise' | 'end-before-start' | 'ambiguous' | 'time-without-zone'

/** A language, a text, and the rule on dates that it breaks, if any. */
const cases: readonly (readonly [Language, string, RuleName | undefined])[] = [
  ['en', 'The kick-off is on Wednesday, 11 March.', undefined],
  ['en', 'The kick-off is on Tuesday, 11 March.', 'weekday-mismatch'],
  ['en', 'The kick-off is on Tues 11 March at 10:00.', 'weekday-mismatch'],
  ['en', 'The kick-off is on MONDAY, March 11th, 2026.', 'weekday-mismatch'],
  ['en', 'Your slot is 19 March (Friday).', 'weekday-mismatch'],
  ['en', 'Your slot is 19 March (Thu).', undefined],
  ['en', 'We opened the branch on Saturday, 20 December.', undefined],
  ['en', 'We opened the branch on Friday, 20 December 2024.', undefined],
  ['en', 'We open on 11 March. Monday is too early for the fitters.', undefined],
  ['en', 'The audit of 2024 ended on Tuesday, 12 March 2024; the next was on Thursday, 14 March.', undefined],
  ['en', 'We sat in the sun on 11 March and may march on.', undefined],
  ['en', "I'll have the report with you by 20 February.", 'past-promise'],
  ['en', 'On 24 February we will switch the old server off.', 'past-promise'],
  ['en', 'The parcel will be delivered on Friday, 27 February.', 'past-promise'],
  ['en', "We're going to publish the prices on 16 February 2026.", 'past-promise'],
  ['en', 'The new prices will apply from 3 March.', undefined],
  ['en', 'We will send the invoice on 2 March.', undefined],
  ['en', 'I promised that I would send it by 20 February.', undefined],
  ['en', 'I said I will send it by 20 February, and I was late.', undefined],
  ['en', 'We will refund the order that you placed on 20 February.', undefined],
  ['en', 'I will send the notes of our call on 20 February.', undefined],
  ['en', 'Will you send it by 20 February?', undefined],
  ['en', 'The conference will take place on 10 November.', undefined],
  ['en', 'The parcel left our warehouse on 20 February.', undefined],
  ['en', 'The studio is closed from 21 to 18 March.', 'end-before-start'],
  ['en', 'My leave runs from 6 May 2026 to 4 May 2026.', 'end-before-start'],
  ['en', 'We are open from 6 pm to 4 pm.', 'end-before-start'],
  ['en', 'We brought the review forward from 21 to 18 March.', undefined],
  ['en', 'The lease runs from 3 March to 2 March.', undefined],
  ['en', 'The sale runs from 29 December to 4 January.', undefined],
  ['en', 'Prices fell from 21 to 18 euros, and from 16:00 to 14:00 it is quiet.', undefined],
  ['en', 'The night shift is available from 23:00 to 07:00.', undefined],
  ['en', 'Please sign the offer by 05/04/2026.', 'ambiguous'],
  ['en', 'Please sign the offer before 05/04.', 'ambiguous'],
  ['en', 'Please sign the offer by 05/04/2026, that is, by 5 April.', undefined],
  ['en', 'Please sign the offer by 05/04/2026; it was made on 02/25/2026.', undefined],
  ['en', 'Please sign the offer by 2026-04-05.', undefined],
  ['en', 'Please sign 3/4 of the forms, ref 05/04/2026.', undefined],
  ['en', "Can we call at 5 pm? I'm in London, and Ana is in Tokyo.", 'time-without-zone'],
  ['en', "Can we call at 5 pm your time? I'm in London, and Ana is in Tokyo.", undefined],
  ['en', "Can we call at 5 pm GMT? I'm in London, and Ana is in Tokyo.", undefined],
  ['en', "Can we call at 5 pm? I'm in Paris, and Ana is in Berlin.", undefined],

  ['es', 'La firma es el miércoles 11 de marzo.', undefined],
  ['es', 'La firma es el martes 11 de marzo.', 'weekday-mismatch'],
  ['es', 'La firma es el mar. 11 de marzo, a las 10:00.', 'weekday-mismatch'],
  ['es', 'La firma es el Lunes, 11 de marzo de 2026.', 'weekday-mismatch'],
  ['es', 'Tu cita es el 19 de marzo (viernes).', 'weekday-mismatch'],
  ['es', 'Tu cita es el 19 de marzo (jueves).', undefined],
  ['es', 'El jueves, 12/03/2026, entregamos las llaves.', undefined],
  ['es', 'El viernes, 12/03/2026, entregamos las llaves.', 'weekday-mismatch'],
  ['es', 'Abrimos el sábado 20 de diciembre.', undefined],
  ['es', 'Cerramos el 11 de marzo. El lunes te cuento más, desde el mar.', undefined],
  ['es', 'Te mando el informe el 20 de febrero.', 'past-promise'],
  ['es', 'Te lo mando el 20 de febrero.', 'past-promise'],
  ['es', 'Le enviaré el contrato antes del 20 de febrero.', 'past-promise'],
  ['es', 'El 24 de febrero apagaremos el servidor antiguo.', 'past-promise'],
  ['es', 'La obra va a empezar el 16 de febrero de 2026.', 'past-promise'],
  ['es', 'Los precios nuevos se aplicarán a partir del 3 de marzo.', undefined],
  ['es', 'Te prometí que te lo enviaré antes del 20 de febrero.', undefined],
  ['es', 'Corregiremos la factura que te enviamos el 20 de febrero.', undefined],
  ['es', '¿Me lo enviarás antes del 20 de febrero?', undefined],
  ['es', 'El congreso será el 10 de noviembre.', undefined],
  ['es', 'Enviamos el paquete el 20 de febrero.', undefined],
  ['es', 'El estudio cierra del 21 al 18 de marzo.', 'end-before-start'],
  ['es', 'Estaré fuera del 6 de mayo de 2026 al 4 de mayo de 2026.', 'end-before-start'],
  ['es', 'La tienda abre de 18:00 a 16:00.', 'end-before-start'],
  ['es', 'La revisión pasa del 21 al 18 de marzo.', undefined],
  ['es', 'Cerramos del 29 de diciembre al 4 de enero.', undefined],
  ['es', 'Cerramos del 29 al 4 de enero.', undefined],
  ['es', 'El precio baja de 21 a 18 euros desde el 4 de marzo.', undefined],
  ['es', 'Firma la oferta antes del 05/04/2026.', undefined],
  ['es', '¿Hablamos a las 17:00? Yo estoy en Londres y Ana, en Tokio.', 'time-without-zone'],
  ['es', '¿Hablamos a las 17:00, hora de Londres? Yo estoy en Londres y Ana, en Tokio.', undefined],
  ['es', '¿Hablamos a las 17:00? Yo estoy en Madrid y Ana, en París.', undefined],

  ['ru', 'Подписание в среду, 11 марта.', undefined],
  ['ru', 'Подписание во вторник, 11 марта.', 'weekday-mismatch'],
  ['ru', 'Подписание 11 марта (вт), в 10:00.', 'weekday-mismatch'],
  ['ru', 'Подписание в понедельник 11 марта 2026 г.', 'weekday-mismatch'],
  ['ru', 'Пришлите макет до пятницы, 12.03.', 'weekday-mismatch'],
  ['ru', 'Пришлите макет до четверга, 12.03.', undefined],
  ['ru', 'Ваша запись: 19 марта (чт).', undefined],
  ['ru', 'Мы открылись в субботу, 20 декабря.', undefined],
  ['ru', 'Закрываемся 11 марта. В понедельник расскажу, что в среду разработки добавили.', undefined],
  ['ru', 'Пришлю договор до 20 февраля.', 'past-promise'],
  ['ru', '24 февраля мы отключим старый сервер.', 'past-promise'],
  ['ru', 'Посылка придёт в пятницу, 27 февраля.', 'past-promise'],
  ['ru', 'Новые цены будут опубликованы не позднее 16.02.2026.', 'past-promise'],
  ['ru', 'Новые цены начнут действовать с 3 марта.', undefined],
  ['ru', 'Я обещал, что пришлю договор до 20 февраля.', undefined],
  ['ru', 'Вернём деньги за заказ от 20 февраля.', undefined],
  ['ru', 'Исправим счёт, который выставили 20 февраля.', undefined],
  ['ru', 'Вы пришлёте договор до 20 февраля?', undefined],
  ['ru', 'Конференция состоится 10 ноября.', undefined],
  ['ru', 'Посылку отправили 20 февраля.', undefined],
  ['ru', 'Студия закрыта с 21 по 18 марта.', 'end-before-start'],
  ['ru', 'Я в отпуске с 6 мая 2026 года по 4 мая 2026 года.', 'end-before-start'],
  ['ru', 'Магазин работает с 18:00 до 16:00.', 'end-before-start'],
  ['ru', 'Переносим проверку с 21 на 18 марта.', undefined],
  ['ru', 'Закрыты с 29 декабря по 4 января.', undefined],
  ['ru', 'Скидка выросла с 18 до 21 процента, версия 12.03, работаем 24/7.', undefined],
  ['ru', 'Ночная смена работает с 23:00 до 07:00.', undefined],
  ['ru', 'Подпишите договор до 05.04.2026.', undefined],
  ['ru', 'Созвонимся в 17:00? Я в Лондоне, а Анна в Токио.', 'time-without-zone'],
  ['ru', 'Созвонимся в 17:00 по вашему времени? Я в Лондоне, а Анна в Токио.', undefined],
  ['ru', 'Созвонимся в 17:00? Я в Мадриде, а Анна в Берлине.', undefined],
]

/** The same notice in each language, around what it says of its day. */
const notices: Readonly<Record<Language, (day: string) => string>> = {
  en: (day) =>
    `Dear Ms Hall, ${day} the lift in your building stands still while we change its cable. The stairs stay open, our technician helps with heavy bags, and you can reach us by phone all day.`,
  es: (day) =>
    `Estimada señora Ruiz: ${day} el ascensor de su edificio estará parado porque cambiamos el cable. La escalera queda abierta, nuestro técnico ayuda con los bultos y atendemos el teléfono a todas horas.`,
  ru: (day) =>
    `Уважаемая Инна Олеговна! ${day} лифт в вашем доме будет стоять: мы меняем трос. Лестница открыта, наш мастер поможет поднять тяжёлые сумки, а по телефону мы на связи в любое время, звоните.`,
}

/** How a notice names its day, and what the fix makes of it; null where nothing is to be said. */
const days: readonly (readonly [Language, string, string | null])[] = [
  ['en', 'tomorrow', 'tomorrow, Tuesday, 3 March'],
  ['en', 'this Friday', 'this Friday, 6 March'],
  ['en', 'next Friday', 'next Friday, 13 March'],
  ['en', 'in three days', 'in three days (Thursday, 5 March)'],
  ['en', 'tomorrow, 3 March,', null],
  ['en', 'on Tuesday 3rd', null],
  ['en', 'every Friday', null],
  ['es', 'mañana', 'mañana, martes 3 de marzo'],
  ['es', 'el viernes', 'el viernes 6 de marzo'],
  ['es', 'pasado mañana', 'pasado mañana, miércoles 4 de marzo'],
  ['es', 'mañana, 3 de marzo,', null],
  ['es', 'por la mañana', null],
  ['ru', 'Завтра', 'Завтра, 3 марта'],
  ['ru', 'В пятницу', 'В пятницу, 6 марта'],
  ['ru', 'Через три дня', 'Через три дня (четверг, 5 марта)'],
  ['ru', 'Завтра, 3 марта,', null],
  ['ru', 'Каждую пятницу', null],
]

describe('the rules on dates', () => {
  for (const [language, text, expected] of cases) {
    it(`${expected ?? 'permit'}: ${text}`, async () => {
      const { messages } = await check(text, { language, today })
      const found = messages.filter(({ family }) => family === 'date').map(({ ruleId }) => ruleId)
      assert.deepEqual(found, expected ? [`date/${expected}`] : [])
    })
  }

  for (const [language, day, expected] of days) {
    const text = notices[language](day)
    const relative = async (kind: 'notice' | 'other' | undefined, isLive = false): Promise<string[]> => {
      const { messages } = await check(text, { language, today, kind, isLive })
      const found = messages.filter(({ ruleId }) => ruleId === 'date/relative-only')
      return found.flatMap(({ fixes: [fix] }) =>
        fix ? [text.slice(0, fix.start) + fix.text + text.slice(fix.end)] : [],
      )
    }
    it(`${expected ? 'asks for the date of' : 'takes as a date'}: ${day}`, async () => {
      assert.deepEqual(await relative('notice'), expected === null ? [] : [notices[language](expected)])
      assert.deepEqual(await relative('other'), [])
      assert.deepEqual(await relative('notice', true), [])
    })
  }

  const mended: readonly (readonly [Language, string, string])[] = [
    ['en', 'Meet us on Tues 12 March.', 'Meet us on Thu 12 March.'],
    ['en', 'Meet us on MONDAY, 12 March.', 'Meet us on THURSDAY, 12 March.'],
    ['en', 'Return it by 05/04/2026.', 'Return it by 5 April 2026.'],
    ['en', 'Return it by 05/04.', 'Return it by 5 April.'],
    ['es', 'Te esperamos el Lunes 12 de marzo.', 'Te esperamos el Jueves 12 de marzo.'],
    ['es', 'Te esperamos el lun 11 de marzo.', 'Te esperamos el mié 11 de marzo.'],
    ['ru', 'Ждём вас в среду, 10 марта.', 'Ждём вас во вторник, 10 марта.'],
    ['ru', 'Во вторник, 11 марта, ждём вас.', 'В среду, 11 марта, ждём вас.'],
    ['ru', 'Закрыты с пятницы, 10 марта.', 'Закрыты со вторника, 10 марта.'],
    ['ru', 'Ждём вас 12 марта (пн).', 'Ждём вас 12 марта (чт).'],
    ['ru', 'Ждём ответа к пятнице, 11 марта.', 'Ждём ответа к среде, 11 марта.'],
  ]
  for (const [language, text, expected] of mended) {
    it(`mends ${text}`, async () => {
      const { messages } = await check(text, { language, today })
      const fix = messages.find(({ family }) => family === 'date')?.fixes[0]
      assert.equal(fix && text.slice(0, fix.start) + fix.text + text.slice(fix.end), expected)
    })
  }
})
