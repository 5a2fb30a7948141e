import type { Range } from '../text/range.ts'
import { tokenise } from '../text/tokens.ts'
import type { Settings } from './settings.ts'

/**
 * Finds where the phrases stand that the settings allow, in any case and with any white space.
 * @param text the text, or lines of it that stand between blank ones
 * @returns whether a stretch of the text lies in such a phrase or holds one, so that it is not flagged
 */
export function allowedIn(text: string, { allow }: Settings): (range: Range) => boolean {
  const phrases = allow.map((phrase) => tokenise(phrase).map(({ form }) => form)).filter(({ length }) => length > 0)
  if (phrases.length === 0) return () => false
  let stretches: readonly Range[] | undefined
  return (range) => {
    stretches ??= findAll(text, phrases)
    return stretches.some((stretch) => holds(stretch, range) || holds(range, stretch))
  }
}

/** A line that holds nothing: no phrase goes beyond it. */
const blankLine = /(?:\n|\r(?!\n))[\0-\t\v\f\x0e-\x20\xa0\ufeff]*(?:\r\n?|\n)/

function findAll(text: string, phrases: readonly (readonly string[])[]): Range[] {
  const tokens = tokenise(text)
  return tokens.flatMap(({ start, form }, place) =>
    phrases.flatMap((phrase) => {
      if (form !== phrase[0] || !phrase.every((one, next) => tokens[place + next]?.form === one)) return []
      const end = tokens[place + phrase.length - 1]?.end ?? start
      return blankLine.test(text.slice(start, end)) ? [] : [{ start, end }]
    }),
  )
}

const holds = (outer: Range, inner: Range): boolean => outer.start <= inner.start && inner.end <= outer.end
