import type { Language } from '../text/language.ts'

/** What is said of settings that cannot be used: what is wrong, and how to fix it. A name says where it stands. */
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

/** A text in JSON with the quotation marks of Spanish and Russian; any other value as it is. */
const quoted = (json: string): string => json.replace(/^"(.*?)"?$/, '«$1»')

const settingsTexts: Readonly<Record<Language, SettingsTexts>> = {
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
    notOneOf: (name, choices, given) => `${name}: se ha indicado ${quoted(given)}; se admite ${choices.join(', ')}.`,
    notSwitch: (name, given) => `${name}: se ha indicado ${quoted(given)}; se admite true o false.`,
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
    notOneOf: (name, choices, given) => `${name}: указано ${quoted(given)}, допустимы ${choices.join(', ')}.`,
    notSwitch: (name, given) => `${name}: указано ${quoted(given)}, допустимы true и false.`,
    unknownEntry: (name, entry, nearest) => `В «${name}» нет «${entry}». Может быть, «${nearest}»?`,
    unknownRule: (rule, nearest) => `Правила «${rule}» нет. Может быть, «${nearest}»?`,
    badSender: (name) =>
      `Значение «${name}» не подходит: у отправителя есть строки «name» и «gender» и подпись «signOff» для каждого языка.`,
    badSignOff: (name) => `Значение «${name}» не подходит: нужна строка для en, es или ru.`,
    incompletePhrase: (name) => `Для «${name}» нужны «phrase» и «message», оба в виде строк.`,
    brokenPhrase: (name, said) => `В «${name}» нарушена запись выражения. ${said}`,
  },
}

/**
 * The texts in a language of the interface.
 * @param prefix what stands before the names where they were written: “tactful.” in the editor's settings
 */
export function settingsTextsIn(locale: Language, prefix = ''): SettingsTexts {
  const say = settingsTexts[locale]
  const full = (name: string): string => prefix + name
  return {
    ...say,
    unknownSetting: (name, nearest) => say.unknownSetting(full(name), full(nearest)),
    entryNotObject: (name, example) => say.entryNotObject(full(name), example),
    notList: (name, example) => say.notList(full(name), example),
    notTexts: (name) => say.notTexts(full(name)),
    notOneOf: (name, choices, given) => say.notOneOf(full(name), choices, given),
    notSwitch: (name, given) => say.notSwitch(full(name), given),
    unknownEntry: (name, entry, nearest) => say.unknownEntry(full(name), entry, nearest),
    badSender: (name) => say.badSender(full(name)),
    badSignOff: (name) => say.badSignOff(full(name)),
    incompletePhrase: (name) => say.incompletePhrase(full(name)),
    brokenPhrase: (name, said) => say.brokenPhrase(full(name), said),
  }
}
