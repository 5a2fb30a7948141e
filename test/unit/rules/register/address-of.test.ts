import assert from 'node:assert/strict'
import { addressesIn } from '../../../../src/rules/register/mixed-address/addresses-in.ts'
import { addressOf } from '../../../../src/rules/register/mixed-address/address-of.ts'
import type { Language } from '../../../../src/text/language.ts'
import { readMessage } from '../../../../src/text/read-message.ts'

const addressed = (text: string, language: Language) => addressOf(readMessage(text, { language }))

/** The words that address the reader, with their form: `Ваш=Вы`. */
const formsIn = (text: string, language: Language): string[] =>
  addressesIn(readMessage(text, { language })).map(({ form, start, end }) => `${text.slice(start, end)}=${form}`)

describe('the way in which a message addresses its reader', () => {
  const cases: readonly (readonly [Language, string, ReturnType<typeof addressOf>])[] = [
    ['es', 'Te mando la factura. Dime si necesitas algo.', 'tú'],
    ['es', 'Te mando la factura.', 'tú'],
    ['es', 'Puedes llamarme hoy.', 'tú'],
    ['es', 'Usted puede llamarme hoy.', 'usted'],
    ['es', 'Le mando la factura.', 'usted'],
    ['es', 'Recibimos su pago.', 'usted'],
    ['es', 'Recibimos sus pagos.', 'usted'],
    ['es', 'Le mando su factura; dime cuándo llega.', 'usted'],
    ['es', 'Te mando tu factura y la de su hermano.', 'tú'],
    ['es', 'Te mando su factura.', undefined],
    ['es', 'La factura sale hoy.', undefined],
    ['ru', 'Отправила тебе макет.', 'ты'],
    ['ru', 'Отправила тебе твой макет, а вам двоим счёт.', 'ты'],
    ['ru', 'Отправила тебе макет, а вам двоим счёт.', 'вы'],
    ['ru', 'Отправила Вам макет.', 'вы'],
    ['ru', 'Макет готов.', 'вы'],
    ['en', 'Te mando la factura, your invoice is here.', undefined],
  ]
  for (const [language, text, expected] of cases) {
    it(`is ${expected ?? 'not known'} in “${text}” (${language})`, () => {
      assert.equal(addressed(text, language), expected)
    })
  }
})

describe('the words that address a reader', () => {
  it('are told with their form, in order', () => {
    assert.deepEqual(formsIn('Dime si usted os lo da, o vos a ustedes: tu caja.', 'es'), [
      ...['Dime=tú', 'usted=usted', 'os=vosotros', 'vos=vos', 'ustedes=ustedes', 'tu=informal'],
    ])
    assert.deepEqual(formsIn('Мы Вам и вам, и тебе.', 'ru'), ['Вам=Вы', 'вам=вы', 'тебе=ты'])
  })

  it('leave open whether a capital counts where a sentence begins', () => {
    assert.deepEqual(formsIn('Вам счёт. «Макет» ваш, и Ваш срок. вам тоже', 'ru'), [
      ...['Вам=вы or Вы', 'ваш=вы', 'Ваш=Вы', 'вам=вы'],
    ])
  })

  it('are none inside quotation marks', () => {
    assert.deepEqual(formsIn('Dijo «dime tú» y te lo mando.', 'es'), ['te=informal'])
    assert.deepEqual(formsIn('Ответ «вас ждём» у вас.', 'ru'), ['вас=вы'])
  })

  it('are none in English', () => {
    assert.deepEqual(formsIn('Te lo mando, my friend.', 'en'), [])
  })
})
