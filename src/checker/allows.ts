import type { Range } from '../text/range.ts'
import { foldWord } from '../text/tokens.ts'
import type { Settings } from './settings.ts'

/** Whether a stretch of a text holds a phrase that the settings allow, in any case and with any white space. */
export function allows({ allow }: Settings, text: string, { start, end }: Range): boolean {
  if (allow.length === 0) return false
  const words = fold(text.slice(start, end))
  return allow.some((phrase) => phrase.trim() !== '' && words.includes(fold(phrase)))
}

const fold = (text: string): string =>
  ` ${text.split(/\s+/).filter(Boolean).map(foldWord).join(' ')} `.replace(/^ | $/g, '')
