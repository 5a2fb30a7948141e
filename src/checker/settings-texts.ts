import type { Language } from '../text/language.ts'

/** What is said of settings that cannot be used: what is wrong, and how to mend it. A name says where it stands. */
export interface SettingsTexts {
  readonly notObject: string
  readonly notJson: (said: string) => string
  readonly unknownSetting: (name: string, nearest: string) => string
  readonly entryNotObject: (name: string, example: string) => string
  readonly notList: (name: string, example: string) => string
  readonly notTexts: (name: string) => string
  readonly notOneOf: (name: string, choices: readonly string[], given: string) => string
  readonly notSwitch: (name: string, given: string) => string
  readonly unknownEntry: (name: string, entry: string, nearest: string) => string
  readonly unknownRule: (rule: string, nearest: string) => string
  readonly badSender: (name: string) => string
  readonly badSignOff: (name: string) => string
  readonly incompletePhrase: (name: string) => string
  readonly brokenPhrase: (name: string, said: string) => string
}

/** The texts, by language of the interface. */
export const settingsTexts: Readonly<Record<Language, SettingsTexts>> = {
  en: {
    notObject: 'The settings must be an object, such as { "rules": {} }.',
    notJson: (said) => `This is not valid JSON: ${said}`,
    unknownSetting: (name, nearest) => `There is no setting “${name}”; did you mean “${nearest}”?`,
    entryNotObject: (name, example) => `“${name}” must be an object, such as ${example}.`,
    notList: (name, example) => `“${name}” must be a list, such as ${example}.`,
    notTexts: (name) => `“${name}” must be a list of texts.`,
    notOneOf: (name, choices, given) => `“${name}” must be one of ${choices.join(', ')}, not ${given}.`,
    notSwitch: (name, given) => `“${name}” must be true or false, not ${given}.`,
    unknownEntry: (name, entry, nearest) => `“${name}” has no “${entry}”; did you mean “${nearest}”?`,
    unknownRule: (rule, nearest) => `There is no rule “${rule}”; did you mean “${nearest}”?`,
    badSender: (name) =>
      `“${name}” cannot be used: a sender has a “name” and a “gender” as text, and a “signOff” by language.`,
    badSignOff: (name) => `“${name}” cannot be used: write a text for en, es or ru.`,
    incompletePhrase: (name) => `“${name}” needs a “phrase” and a “message”, both texts.`,
    brokenPhrase: (name, said) => `“${name}”: ${said}`,
  },
  es: {
    notObject: 'Los ajustes deben ser un objeto, como { "rules": {} }.',
    notJson: (said) => `Esto no es JSON válido: ${said}`,
    unknownSetting: (name, nearest) => `No existe el ajuste «${name}»; ¿querías decir «${nearest}»?`,
    entryNotObject: (name, example) => `«${name}» debe ser un objeto, como ${example}.`,
    notList: (name, example) => `«${name}» debe ser una lista, como ${example}.`,
    notTexts: (name) => `«${name}» debe ser una lista de textos.`,
    notOneOf: (name, choices, given) =>
      `El valor de «${name}» debe ser uno de estos: ${choices.join(', ')}; no ${given}.`,
    notSwitch: (name, given) => `El valor de «${name}» debe ser true o false, no ${given}.`,
    unknownEntry: (name, entry, nearest) => `«${name}» no tiene «${entry}»; ¿querías decir «${nearest}»?`,
    unknownRule: (rule, nearest) => `No existe la regla «${rule}»; ¿querías decir «${nearest}»?`,
    badSender: (name) =>
      `«${name}» no se puede usar: quien firma tiene un «name» y un «gender», que son textos, y un «signOff» por idioma.`,
    badSignOff: (name) => `«${name}» no se puede usar: pon un texto para en, es o ru.`,
    incompletePhrase: (name) => `«${name}» necesita «phrase» y «message», y los dos deben ser textos.`,
    brokenPhrase: (name, said) => `«${name}» no sigue la notación de las reglas. ${said}`,
  },
  ru: {
    notObject: 'Настройки должны быть объектом, например { "rules": {} }.',
    notJson: (said) => `Это не JSON: ${said}`,
    unknownSetting: (name, nearest) => `Настройки «${name}» нет. Может быть, «${nearest}»?`,
    entryNotObject: (name, example) => `Значением «${name}» должен быть объект, например ${example}.`,
    notList: (name, example) => `Значением «${name}» должен быть список, например ${example}.`,
    notTexts: (name) => `Значением «${name}» должен быть список строк.`,
    notOneOf: (name, choices, given) => `Для «${name}» подходит одно из значений ${choices.join(', ')}, а не ${given}.`,
    notSwitch: (name, given) => `Для «${name}» подходит true или false, а не ${given}.`,
    unknownEntry: (name, entry, nearest) => `В «${name}» нет «${entry}». Может быть, «${nearest}»?`,
    unknownRule: (rule, nearest) => `Правила «${rule}» нет. Может быть, «${nearest}»?`,
    badSender: (name) =>
      `Значение «${name}» не подходит: у отправителя есть строки «name» и «gender» и подпись «signOff» для каждого языка.`,
    badSignOff: (name) => `Значение «${name}» не подходит: нужна строка для en, es или ru.`,
    incompletePhrase: (name) => `Для «${name}» нужны «phrase» и «message», оба в виде строк.`,
    brokenPhrase: (name, said) => `В «${name}» нарушена запись выражения. ${said}`,
  },
}
