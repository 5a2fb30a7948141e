import { anyLetters } from './open-words.ts'
import { firstForms } from './phrase-nodes.ts'
import type { PhraseNode } from './phrase.ts'

/** After so many tries the options of a choice are looked up by form: short texts are checked sooner without. */
const manyTries = 50

/** The options of a choice that may match at a token of this form. */
export function optionsAt(node: PhraseNode & { readonly type: 'choice' }, form: string): readonly PhraseNode[] {
  const dispatch = (node.dispatch ??= { tries: 0, byForm: new Map() })
  if (dispatch.tries++ < manyTries) return thoseThatMayBegin(node.options, form)
  if (dispatch.byForm.size === 0) fillDispatch(dispatch.byForm, node.options)
  return dispatch.byForm.get(form) ?? dispatch.byForm.get('') ?? noOptions
}

const noOptions: readonly PhraseNode[] = []

function thoseThatMayBegin(options: readonly PhraseNode[], form: string): readonly PhraseNode[] {
  let fit: PhraseNode[] | undefined
  for (const option of options) if (mayBegin(option, form)) (fit ??= []).push(option)
  return fit ?? noOptions
}

/** Fills in the options that may begin with each form that they name, and under '' those that may with any other. */
function fillDispatch(byForm: Map<string, readonly PhraseNode[]>, options: readonly PhraseNode[]): void {
  const forms = new Set(options.flatMap((option) => [...(firstForms(option) ?? [])]))
  for (const form of ['', ...forms]) byForm.set(form, thoseThatMayBegin(options, form))
}

/** Whether a node may match at a token of this form: a look at the first word saves most of the work. */
function mayBegin(node: PhraseNode, form: string): boolean {
  if (node.least === 0) return true
  const first = firstForms(node)
  return first === null || first.has(form) || first.has(anyLetters)
}
