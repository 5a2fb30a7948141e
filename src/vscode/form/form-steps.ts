import * as vscode from 'vscode'
import { languages } from '../../text/language.ts'
import { type Left, listOf, showStep, type StepPlace } from './form-input.ts'
import type { FormState } from './form-state.ts'
import { languageNames } from '../interface/language-names.ts'
import type { TemplateChoice } from './template-choices.ts'

interface TemplateItem extends vscode.QuickPickItem {
  readonly choice?: TemplateChoice
}

/** Asks for the language of the message. */
export function askLanguage(form: FormState, place: StepPlace): Promise<Left> {
  const { likely } = form.options
  const items = [likely, ...languages.filter((language) => language !== likely)].map((language) => ({
    label: languageNames[language],
    language,
  }))
  const placeholder = vscode.l10n.t('Which language are you writing in?')
  const pick = listOf(placeholder, items, ({ language }) => language === form.language)
  return showStep(form, pick, place, () => {
    const [item] = pick.selectedItems
    if (item && item.language !== form.language) {
      form.language = item.language
      form.choose(undefined)
    }
    return item !== undefined
  })
}

/** Asks for the template, and previews the one that is looked at. */
export function askTemplate(form: FormState, place: StepPlace): Promise<Left> {
  const isTaken = ({ choice }: TemplateItem): boolean => choice !== undefined && choice === form.choice
  const items = templateItems(form.offered)
  const pick = listOf(vscode.l10n.t('Which message fits?'), items, isTaken)
  pick.matchOnDescription = true
  pick.matchOnDetail = true
  pick.onDidChangeActive(([item]) => {
    if (!item?.choice) return
    form.show(item.choice === form.choice ? {} : { choice: item.choice, without: new Set(), known: { values: {} } })
  })
  pick.onDidChangeValue((typed) => {
    const [active] = pick.activeItems
    pick.items = items.map((item) => ({
      ...item,
      alwaysShow: item.choice !== undefined && isSought(item.choice, typed),
    }))
    const same = pick.items.find(({ choice }) => choice !== undefined && choice === active?.choice)
    if (same && typed.trim() === '') pick.activeItems = [same]
  })
  return showStep(form, pick, place, () => {
    const [item] = pick.selectedItems
    if (item?.choice) form.choose(item.choice)
    return item?.choice !== undefined
  })
}

/** Whether each word that was typed begins one that people look for a template by. Words of one or two letters say nothing. */
function isSought({ search = [] }: TemplateChoice, typed: string): boolean {
  const wordsOf = (text: string): string[] => text.toLowerCase().match(/\p{L}{3,}/gu) ?? []
  const sought = wordsOf(typed)
  const known = search.flatMap(wordsOf)
  return sought.length > 0 && sought.every((word) => known.some((one) => one.startsWith(word)))
}

/** The templates under the headings of their groups. */
function templateItems(choices: readonly TemplateChoice[]): TemplateItem[] {
  return choices.flatMap((choice, place): TemplateItem[] => {
    const { title, when, address, group } = choice
    const item = { label: title, detail: when, ...(address && { description: address }), choice }
    const isFirst = choices[place - 1]?.group !== group
    return isFirst ? [{ label: group, kind: vscode.QuickPickItemKind.Separator }, item] : [item]
  })
}

/** Asks which of the parts that are not required the message has; all of them at first. */
export function askParts(form: FormState, place: StepPlace): Promise<Left> {
  const items = (form.choice?.optional ?? []).map(({ title, section }) => ({ label: title, section }))
  const pick = listOf(vscode.l10n.t('Which of these parts do you want?'), items, () => false)
  pick.canSelectMany = true
  pick.selectedItems = items.filter(({ section }) => !form.without.has(section))
  const leftOut = (): ReadonlySet<number> =>
    new Set(items.filter((item) => !pick.selectedItems.includes(item)).map(({ section }) => section))
  pick.onDidChangeSelection(() => {
    form.show({ without: leftOut() })
  })
  form.show()
  return showStep(form, pick, place, () => {
    form.without = leftOut()
    return true
  })
}
