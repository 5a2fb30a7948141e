import { foldedAt } from './character-class.ts'

/** Longer words are not kept: with a slice of a text the engine would keep the whole text. */
const longestKept = 12

const slots = 4096
const kept = new Array<string>(slots).fill('')

/**
 * The form of the word at `start`–`end`, all of whose letters fold alone and whose folded code units hash to `hash`;
 * undefined where it is met for the first time, or again after another word with its hash.
 */
export function keptForm(text: string, start: number, end: number, hash: number): string | undefined {
  const form = kept[hash & (slots - 1)] ?? ''
  if (form.length !== end - start) return undefined
  for (let at = 0; at < form.length; at += 1) if (form.charCodeAt(at) !== foldedAt(text, start + at)) return undefined
  return form
}

/** Keeps a form, so that the next time nothing is allocated for it. */
export function keepForm(form: string, hash: number): string {
  if (form.length <= longestKept) kept[hash & (slots - 1)] = form
  return form
}
