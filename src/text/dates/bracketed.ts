import { overlaps, type Range } from '../range.ts'
import { once } from '../remember.ts'

/** What stands in square or curly brackets and is not the text of a link: a point to be filled in, with its hint. */
const brackets = /\[[^[\]]{1,400}\](?![([])|\{[^{}]{1,400}\}/g

/** Tells whether a stretch of a text stands in brackets: a date there is an example, and nobody says it. */
export function bracketedIn(text: string): (range: Range) => boolean {
  if (!text.includes('[') && !text.includes('{')) return () => false
  const found = once(() =>
    Array.from(text.matchAll(brackets), ({ 0: words, index }) => ({ start: index, end: index + words.length })),
  )
  return (range) => found().some((pair) => overlaps(pair, range))
}
