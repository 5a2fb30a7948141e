import type { Rule } from '../../rule.ts'
import { byCounting } from '../../tally.ts'
import { addressesIn } from './addresses-in.ts'
import { addressForms, strayAddress } from './find.ts'

export const mixedAddress: Rule = {
  id: 'register/mixed-address',
  severity: 'warning',
  text: {
    en: {
      title: 'Two forms of address',
      message: 'The message addresses its reader in two ways.',
      why: 'A slip between the formal and the familiar reads as carelessness, or as a change of mood.',
      advice: 'Choose one form of address and keep it from the greeting to the last line.',
    },
    es: {
      title: 'Tratamiento mezclado',
      message: 'El mensaje trata a quien lee de dos maneras.',
      why: 'Pasar de usted a tú, o de tú a vos, parece un descuido o un cambio de humor.',
      advice: 'Elige un tratamiento y mantenlo desde el saludo hasta la despedida.',
    },
    ru: {
      title: 'Разные обращения',
      message: 'В одном письме к читателю обращаются по-разному.',
      why: 'Переход с «вы» на «ты» или с «Вы» на «вы» читается как небрежность или перемена настроения.',
      advice: 'Выберите одно обращение и держитесь его от приветствия до подписи.',
    },
  },
  sources: [
    'Real Academia Española, Diccionario panhispánico de dudas: «tú», «usted», «voseo»',
    'Правила русской орфографии и пунктуации (2006), § 202: «Вы» как форма вежливости к одному лицу',
  ],
  ...byCounting({ forms: addressForms, in: addressesIn, find: strayAddress }),
}
