import * as vscode from 'vscode'
import type { Sender } from '../../checker/settings.ts'
import { type Language, languages } from '../../text/language.ts'
import { type Left, listOf, showStep, type Shown, type StepPlace } from '../form/form-input.ts'
import { interfaceLanguage } from '../interface/interface-language.ts'
import { languageNames } from '../interface/language-names.ts'
import { tellBriefly } from '../interface/tell-briefly.ts'
import { tryToSave } from '../settings/try-to-save.ts'

/** What has been answered so far. An answer that was left empty takes the entry out of the settings. */
interface Answers extends Shown {
  sender: Sender
  /** The languages that the person writes in, the likely one first. */
  spoken: readonly Language[]
}

/** The questions for sign-offs: they name a language in that of the interface. */
const signOffPrompts: Readonly<Record<Language, () => string>> = {
  en: () => vscode.l10n.t('English sign-off. Leave it empty to use the template’s.'),
  es: () => vscode.l10n.t('Spanish sign-off. Leave it empty to use the template’s.'),
  ru: () => vscode.l10n.t('Russian sign-off. Leave it empty to use the template’s.'),
}

type Step = (answers: Answers, place: StepPlace) => Promise<Left>

/** Sign-offs to recognise the question by; they are not written unless somebody types them. */
const samples: Readonly<Record<Language, string>> = {
  en: 'Kind regards,',
  es: 'Un cordial saludo,',
  ru: 'С уважением,',
}

/**
 * Asks for the sender's name, the languages that they write in, and what those need: sign-offs, and for Russian the
 * grammatical gender. Keeps it in the user's settings. Escape changes nothing.
 */
export async function setSender(log: vscode.LogOutputChannel): Promise<void> {
  const configuration = vscode.workspace.getConfiguration('tactful')
  const sender = knownSender(configuration.inspect('sender')?.globalValue)
  const ordered = languagesFrom(likely(configuration.get('language')))
  const answers: Answers = { sender, spoken: ordered.filter((one, place) => place === 0 || isUsed(one, sender)) }
  const title = vscode.l10n.t('Set Your Name and Sign-Off')
  for (let at = 0; ;) {
    const steps = stepsOf(answers, ordered)
    const step = steps[at]
    if (!step) break
    // How many steps there are is known once the languages are.
    const left = await step(answers, { title, step: at + 1, total: at > 1 ? steps.length : undefined })
    if (left === 'closed') return
    at += left === 'back' ? -1 : 1
  }
  answers.shown?.hide()
  const save = (): Thenable<void> =>
    configuration.update('sender', written(answers.sender), vscode.ConfigurationTarget.Global)
  if (!(await tryToSave(save, log))) return
  tellBriefly(vscode.l10n.t('Saved: who signs your messages, and how.'))
}

/** The language that was set, or else the interface's. */
const likely = (set: unknown): Language => languages.find((language) => language === set) ?? interfaceLanguage()

const languagesFrom = (first: Language): readonly Language[] => [
  first,
  ...languages.filter((language) => language !== first),
]

/** Whether the settings already say something for a language. */
const isUsed = (language: Language, { gender, signOff }: Sender): boolean =>
  Boolean(signOff?.[language]) || (language === 'ru' && gender !== undefined)

/** The steps, as far as the answers tell them. What settings say for a language that is not ticked stays. */
const stepsOf = ({ spoken }: Answers, ordered: readonly Language[]): readonly Step[] => [
  askName,
  askLanguages(ordered),
  ...spoken.flatMap((language) => (language === 'ru' ? [askSignOff(language), askGender] : [askSignOff(language)])),
]

/** What the settings say of the sender; somebody may have written anything there. */
function knownSender(value: unknown): Sender {
  if (!isRecord(value)) return {}
  return isRecord(value['signOff']) ? value : { ...value, signOff: {} }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The sender as settings keep it: without what is empty, or nothing at all. */
function written({ name, gender, signOff = {} }: Sender): object | undefined {
  const said = Object.entries(signOff).filter(([, words]) => words !== '')
  const kept = {
    ...(name && { name }),
    ...(gender && { gender }),
    ...(said.length > 0 && { signOff: Object.fromEntries(said) }),
  }
  return Object.keys(kept).length > 0 ? kept : undefined
}

function askName(answers: Answers, place: StepPlace): Promise<Left> {
  const prompt = vscode.l10n.t('Your name, as you sign your messages.')
  return askText(answers, place, { prompt, value: answers.sender.name }, (name) => ({ name }))
}

function askLanguages(ordered: readonly Language[]): Step {
  return (answers, place) => {
    const items = ordered.map((language) => ({ label: languageNames[language], language }))
    const pick = listOf(vscode.l10n.t('In which languages do you write to clients?'), items, () => false)
    pick.canSelectMany = true
    pick.selectedItems = items.filter(({ language }) => answers.spoken.includes(language))
    return showStep(answers, pick, place, () => {
      answers.spoken = ordered.filter((one) => pick.selectedItems.some(({ language }) => language === one))
      return true
    })
  }
}

function askSignOff(language: Language): Step {
  return (answers, place) => {
    const prompt = signOffPrompts[language]()
    const { signOff } = answers.sender
    const text = { prompt, value: signOff?.[language], placeholder: samples[language] }
    return askText(answers, place, text, (words) => ({ signOff: { ...signOff, [language]: words } }))
  }
}

/** A question that is answered with a line of text. */
function askText(
  answers: Answers,
  place: StepPlace,
  { prompt, value, placeholder }: { prompt: string; value: unknown; placeholder?: string },
  answer: (text: string) => Sender,
): Promise<Left> {
  const input = vscode.window.createInputBox()
  input.prompt = prompt
  input.placeholder = placeholder
  input.value = typeof value === 'string' ? value : ''
  return showStep(answers, input, place, () => {
    answers.sender = { ...answers.sender, ...answer(input.value.trim()) }
    return true
  })
}

function askGender(answers: Answers, place: StepPlace): Promise<Left> {
  const items = [
    { label: vscode.l10n.t('Fill in later'), gender: undefined },
    { label: 'Я отправила', description: vscode.l10n.t('feminine'), gender: 'feminine' as const },
    { label: 'Я отправил', description: vscode.l10n.t('masculine'), gender: 'masculine' as const },
  ]
  const placeholder = vscode.l10n.t('Which form do you use for yourself in Russian?')
  const pick = listOf(placeholder, items, ({ gender }) => gender === answers.sender.gender)
  return showStep(answers, pick, place, () => {
    const [item] = pick.selectedItems
    if (item) answers.sender = { ...answers.sender, gender: item.gender }
    return item !== undefined
  })
}
