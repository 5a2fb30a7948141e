import * as vscode from 'vscode'
import type { Kind } from '../../kinds/kinds.ts'
import { askField } from './form-fields.ts'
import type { Left, StepPlace } from './form-input.ts'
import { type FilledForm, type FormOptions, FormState } from './form-state.ts'
import { askLanguage, askParts, askTemplate } from './form-steps.ts'
import { interfaceLanguage } from '../interface/interface-language.ts'
import { choicesOfKind, teamChoices, templateChoices } from './template-choices.ts'

type Step = (form: FormState, place: StepPlace) => Promise<Left>

/**
 * Asks for a message step by step, with a preview beside the editor from the template on.
 * @param kind of which kind its templates are; all where absent
 * @returns undefined where the person closed the form
 */
export async function fillForm(options: FormOptions, kind?: Kind): Promise<FilledForm | undefined> {
  const team = teamChoices(options.team, vscode.l10n.t('Templates of your team'))
  const own = templateChoices(interfaceLanguage())
  const offered = kind ? choicesOfKind(own, kind, vscode.l10n.t('Apology: late delivery')) : own
  const form = new FormState(options, [...offered, ...team])
  try {
    return (await isFilled(form)) && form.choice ? { choice: form.choice, filling: form.filling } : undefined
  } finally {
    await form.close()
  }
}

/** Goes through the steps, there and back. */
async function isFilled(form: FormState): Promise<boolean> {
  const { title, isComplete } = form.options
  // A form that goes on may have lost a step meanwhile: the last one is not skipped.
  form.goTo(Math.max(0, Math.min(form.step, stepsOf(form).length - 1)))
  for (;;) {
    const steps = stepsOf(form)
    const at = form.step
    const step = steps[at]
    if (!step) return true
    const total = form.choice && isComplete ? steps.length : undefined
    const left = await step(form, { title, step: at + 1, total })
    if (left === 'closed') return false
    form.goTo(at + (left === 'back' ? -1 : 1))
  }
}

/** The steps of a form, as far as its answers tell them. */
function stepsOf(form: FormState): Step[] {
  const { language, isComplete, sender } = form.options
  const { offered, choice } = form
  const isSettled = language !== undefined && offered.length === 1
  if (isSettled && !choice) form.choose(offered[0])
  const first = [...(language ? [] : [askLanguage]), ...(isSettled ? [] : [askTemplate])]
  if (!form.choice || !isComplete) return first
  const { optional = [], fields } = form.choice
  return [
    ...first,
    ...(optional.length > 0 ? [askParts] : []),
    ...(fields?.(form.without) ?? [])
      .filter(({ asks }) => asks !== 'sender-gender' || !sender.gender)
      .map(
        (field): Step =>
          (...step) =>
            askField(field, ...step),
      ),
  ]
}
