import type { Fix } from '../rules/finding.ts'
import type { Language } from '../text/language.ts'
import { shortened } from '../text/shortened.ts'
import type { ReportMessage } from './report.ts'

/** The longest text that a fix's title shows, in UTF-16 code units. */
const longestTitle = 60

/** A point that the writer has to fill in. */
const openPoint = /(\[[^\]]*\])/

/** What a change does: it writes words, takes them out, rewrites the sentence or adds one. */
type Action = 'write' | 'leaveOut' | 'begin' | 'add'

/** A change that mends a finding, as it is offered. */
export interface OfferedFix {
  readonly fix: Fix
  /** What it does, in words: “Write “on Monday””. */
  readonly title: string
  /** Whether it leaves points to fill in. */
  readonly hasOpenPoints: boolean
}

const titles: Readonly<Record<Language, Readonly<Record<Action, (words: string) => string>>>> = {
  en: {
    write: (words) => `Write “${words}”`,
    leaveOut: (words) => `Leave out “${words}”`,
    begin: (words) => `Rewrite the sentence: “${words}”`,
    add: (words) => `Add “${words}”`,
  },
  es: {
    write: (words) => `Escribir «${words}»`,
    leaveOut: (words) => `Quitar «${words}»`,
    begin: (words) => `Reescribir la frase: «${words}»`,
    add: (words) => `Añadir «${words}»`,
  },
  ru: {
    write: (words) => `Написать «${words}»`,
    leaveOut: (words) => `Убрать «${words}»`,
    begin: (words) => `Переписать предложение: «${words}»`,
    add: (words) => `Добавить «${words}»`,
  },
}

/**
 * The changes that mend a finding, the best first.
 * @param locale the language of their titles
 */
export const offeredFixes = (found: ReportMessage, locale: Language): OfferedFix[] =>
  [...found.fixes, ...(found.pattern ? [found.pattern] : [])].map((fix) => {
    const action = actionOf(found, fix)
    const words = action === 'leaveOut' ? found.text : fix.text.trim()
    return {
      fix,
      title: titles[locale][action](shortened(words, longestTitle)),
      hasOpenPoints: openPoint.test(fix.text),
    }
  })

function actionOf({ start, end, pattern }: ReportMessage, fix: Fix): Action {
  if (fix === pattern) return fix.start === fix.end ? 'add' : 'begin'
  return fix.text === '' || fix.start !== start || fix.end !== end ? 'leaveOut' : 'write'
}

/** A text split at its points to fill in; those are every second piece. */
export const splitAtOpenPoints = (text: string): string[] => text.split(openPoint)
