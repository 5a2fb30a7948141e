import assert from 'node:assert/strict'
import { detectLanguage } from '../../../src/text/detect-language.ts'
import { functionWords, rivalWords } from '../../../src/text/function-words.ts'
import { foldWord, tokenise } from '../../../src/text/tokens.ts'

const expected: Readonly<Record<string, readonly string[]>> = {
  en: ['Thanks!', 'Sorry, Ana.', 'Will do.', 'See you Monday', 'Kind regards, Lucía Ñáñez', 'The invoice is attached.'],
  es: ['Gracias, Ana', '¡Listo!', 'Hola, Tom', 'No puedo hoy', 'Perdona el retraso', 'Le envío la factura el lunes.'],
  ru: ['Спасибо!', 'Готово', 'Здравствуйте, Tom!', 'Извините за задержку.', 'Пришлю счёт в понедельник.'],
  und: [
    '', '12:30', 'Nous avons bien reçu votre commande.', 'Le projet sera terminé vendredi prochain.',
    'Wir entschuldigen uns für die Verspätung.', 'Die Rechnung kommt nächste Woche.',
    'Mi dispiace, non posso accettare questo progetto.', 'La fattura sarà pronta domani mattina.',
    'Não posso aceitar o projeto neste momento.', 'O erro foi nosso e já está corrigido.',
    'Рахунок надішлю у понеділок вранці.', 'Вибачте, що не відповіла вчора.',
    'Ще изпратя фактурата в понеделник сутринта.', 'Грешката е наша и вече е поправена.',
    'Helaas kunnen we deze opdracht niet aannemen.', 'Malauradament no podem acceptar aquest projecte.',
    'Хвала на поруци, јавићу се сутра.', 'Faktura zostanie wysłana w poniedziałek.',
  ],
} // prettier-ignore

describe('detectLanguage', () => {
  for (const [language, texts] of Object.entries(expected)) {
    for (const text of texts) {
      it(`takes “${text}” for ${language}`, () => {
        assert.equal(detectLanguage(tokenise(text)), language)
      })
    }
  }

  it('knows words only by forms that tokens have', () => {
    for (const words of [...Object.values(functionWords), ...Object.values(rivalWords)]) {
      for (const word of words) assert.equal(foldWord(word), word)
    }
  })
})
