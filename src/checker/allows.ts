import type { VFile } from 'vfile'
import type { Range } from '../text/range.ts'
import { type Token, tokenise } from '../text/tokens.ts'
import type { Settings } from './settings.ts'

/**
 * Finds where the phrases stand that the settings allow, in any case and with any white space.
 * @returns whether a stretch of the file lies in such a phrase or holds one, so that it is not flagged
 */
export function allowedIn(file: VFile, { allow }: Settings): (range: Range) => boolean {
  const phrases = allow.map((phrase) => tokenise(phrase).map(({ form }) => form)).filter(({ length }) => length > 0)
  if (phrases.length === 0) return () => false
  let stretches: readonly Range[] | undefined
  return (range) => {
    stretches ??= findAll(tokenise(String(file)), phrases)
    return stretches.some((stretch) => holds(stretch, range) || holds(range, stretch))
  }
}

function findAll(tokens: readonly Token[], phrases: readonly (readonly string[])[]): Range[] {
  return tokens.flatMap(({ start, form }, place) =>
    phrases.flatMap((phrase) => {
      if (form !== phrase[0] || !phrase.every((one, next) => tokens[place + next]?.form === one)) return []
      return [{ start, end: tokens[place + phrase.length - 1]?.end ?? start }]
    }),
  )
}

const holds = (outer: Range, inner: Range): boolean => outer.start <= inner.start && inner.end <= outer.end
