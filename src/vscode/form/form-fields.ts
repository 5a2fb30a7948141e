import * as vscode from 'vscode'
import type { Known } from '../../templates/draft.ts'
import type { Field } from '../../templates/fields.ts'
import type { Gender } from '../../templates/template.ts'
import type { Day } from '../../text/day.ts'
import type { Range } from '../../text/range.ts'
import { dayItems, typedItems } from './date-items.ts'
import { type Left, listOf, showStep, type StepPlace } from './form-input.ts'
import type { FormState } from './form-state.ts'
import { interfaceLanguage } from '../interface/interface-language.ts'

/** Asks for something that the template needs. Every field can be left open. */
export function askField(field: Field, form: FormState, place: StepPlace): Promise<Left> {
  switch (field.asks) {
    case 'recipient':
      return askRecipient(field, form, place)
    case 'recipient-gender':
    case 'sender-gender':
      return askGender(field, form, place)
    case 'date':
      return askDate(field, form, place)
  }
}

function askRecipient(
  { point, hint }: Extract<Field, { asks: 'recipient' }>,
  form: FormState,
  place: StepPlace,
): Promise<Left> {
  const input = vscode.window.createInputBox()
  input.placeholder = hint.slice(1, -1)
  input.prompt = vscode.l10n.t('Who are you writing to? You can leave this empty for now.')
  input.value = form.known.recipient ?? ''
  input.onDidChangeValue((typed) => {
    form.know({ recipient: typed.trim() || undefined })
    form.show({}, point)
  })
  form.show({}, point)
  return showStep(form, input, place, () => true)
}

interface GenderItem extends vscode.QuickPickItem {
  readonly gender?: Gender
}

function askGender(
  { asks, point, options }: Extract<Field, { asks: 'recipient-gender' | 'sender-gender' }>,
  form: FormState,
  place: StepPlace,
): Promise<Left> {
  const [masculine = '', feminine = ''] = options
  const items: GenderItem[] = [
    { label: vscode.l10n.t('Fill in later') },
    { label: masculine, description: vscode.l10n.t('masculine'), gender: 'masculine' },
    { label: feminine, description: vscode.l10n.t('feminine'), gender: 'feminine' },
  ]
  const [placeholder, before, knownAs] =
    asks === 'sender-gender'
      ? ([vscode.l10n.t('Which form do you use for yourself?'), form.known.senderGender, 'senderGender'] as const)
      : ([vscode.l10n.t('How do you greet your client?'), form.known.recipientGender, 'recipientGender'] as const)
  const pick = listOf(placeholder, items, ({ gender }) => gender === before)
  pick.onDidChangeActive(([item]) => {
    if (item) form.show({ known: { [knownAs]: item.gender } }, point)
  })
  return showStep(form, pick, place, () => {
    const [item] = pick.selectedItems
    if (item) form.know({ [knownAs]: item.gender })
    return item !== undefined
  })
}

function askDate(
  { point, mayBePast }: Extract<Field, { asks: 'date' }>,
  form: FormState,
  place: StepPlace,
): Promise<Left> {
  const { language } = form
  const wanted = { language, today: form.options.today, mayBePast }
  const { [point]: before, ...others } = form.known.values ?? {}
  const known = (value: Day | string | undefined): Known => ({
    values: value === undefined ? others : { ...others, [point]: value },
  })
  const open = form.show({ known: known(undefined) }, point)
  const where = open.place ? around(open.text, open.place) : ''
  const pick = listOf(
    vscode.l10n.t('Choose or type a date: {0}', where),
    dayItems(wanted),
    ({ value }) => value !== undefined && JSON.stringify(value) === JSON.stringify(before),
  )
  pick.onDidChangeValue((typed) => {
    pick.items = typedItems(typed, wanted, interfaceLanguage())
  })
  pick.onDidChangeActive(([item]) => {
    if (item) form.show({ known: known(item.value) }, point)
  })
  return showStep(form, pick, place, () => {
    const [item] = pick.selectedItems
    if (item) form.know(known(item.value))
    return item !== undefined
  })
}

/** How many UTF-16 code units before a place, and after it, say enough of where it is. */
const contextLength = 28

/** A place of a text with some words of its line before it and after it. */
function around(text: string, { start, end }: Range): string {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1
  const lineEnd = text.indexOf('\n', end)
  const before = text.slice(lineStart, start)
  const after = text.slice(end, lineEnd < 0 ? undefined : lineEnd)
  const shownBefore = before.length > contextLength ? `…${before.slice(-contextLength).replace(/^\S*/, '')}` : before
  const shownAfter = after.length > contextLength ? `${after.slice(0, contextLength).replace(/\s*\S*$/, '')}…` : after
  return `${shownBefore}${text.slice(start, end)}${shownAfter}`
}
