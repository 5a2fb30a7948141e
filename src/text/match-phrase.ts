import type { Phrase, PhraseNode } from './phrase.ts'
import type { Token } from './tokens.ts'

/** Where a phrase was found, in tokens of the sentence: all of it, and the reported words. Ends are exclusive. */
export interface PhraseMatch {
  readonly start: number
  readonly end: number
  readonly reportedStart: number
  readonly reportedEnd: number
}

/**
 * Matches a phrase that begins at one token of a sentence. Gaps are as short as they can be, what is optional is taken.
 * @returns undefined where the phrase does not begin there
 */
export function matchPhrase(phrase: Phrase, tokens: readonly Token[], start: number): PhraseMatch | undefined {
  for (const reportedStart of advance(phrase.before, tokens, [start])) {
    for (const reportedEnd of preferredEnds(phrase.reported, tokens, reportedStart)) {
      const end = advance(phrase.after, tokens, [reportedEnd])[0]
      if (end !== undefined && reportedEnd > reportedStart) return { start, end, reportedStart, reportedEnd }
    }
  }
  return undefined
}

/** The places at which a phrase's match may end that begins at `start`, the best first. */
function preferredEnds(node: PhraseNode, tokens: readonly Token[], start: number): number[] {
  const items = node.type === 'sequence' ? node.items : [node]
  const tail = items.length - trailingOptionals(items)
  const hasGap = items.some((item) => item.type === 'gap')
  const ends: number[] = []
  for (const end of ordered(advanceAll(items.slice(0, tail), tokens, [start]), hasGap)) {
    ends.push(...ordered(advanceAll(items.slice(tail), tokens, [end]), false))
  }
  return ends
}

const ordered = (places: readonly number[], shortestFirst: boolean): readonly number[] =>
  shortestFirst ? places : places.toReversed()

function trailingOptionals(items: readonly PhraseNode[]): number {
  let count = 0
  while (items.at(-1 - count)?.type === 'optional') count++
  return count
}

/**
 * Where a node's matches end that begin at any of some places: the heart of the matcher. Works on sets of places,
 * never on paths, so that its time is bounded by the phrase's size times its span, however the phrase is written.
 * @param places token indexes, ascending
 * @returns token indexes, ascending, none twice
 */
export function advance(node: PhraseNode, tokens: readonly Token[], places: readonly number[]): readonly number[] {
  switch (node.type) {
    case 'forms': {
      const next: number[] = []
      for (const place of places) {
        const token = tokens[place]
        if (token !== undefined && node.forms.has(token.form)) next.push(place + 1)
      }
      return next
    }
    case 'sequence':
      return advanceAll(node.items, tokens, places)
    case 'choice':
      return union(node.options.map((option) => advance(option, tokens, places)))
    case 'optional':
      return union([places, advance(node.item, tokens, places)])
    case 'repeat': {
      const reached: (readonly number[])[] = []
      let next = places
      for (let times = 0; times < node.most && next.length > 0; times++) {
        next = advance(node.item, tokens, next)
        reached.push(next)
      }
      return union(reached)
    }
    case 'gap':
      return union(places.map((place) => gapEnds(tokens, place, node.most, node.crossesMarks)))
    case 'not':
      return places.filter((place) => advance(node.item, tokens, [place]).length === 0)
    case 'start':
      return places.filter((place) => tokens.slice(Math.max(0, place - 4), place).every(opens) && place < 4)
    case 'end':
      return places.filter((place) => tokens.length - place < 4 && tokens.slice(place).every(closes))
  }
}

function advanceAll(
  items: readonly PhraseNode[],
  tokens: readonly Token[],
  places: readonly number[],
): readonly number[] {
  let next = places
  for (const item of items) {
    if (next.length === 0) return next
    next = advance(item, tokens, next)
  }
  return next
}

function gapEnds(tokens: readonly Token[], place: number, most: number, crossesMarks: boolean): number[] {
  const ends = [place]
  for (let end = place; end < place + most && end < tokens.length; end++) {
    if (!crossesMarks && tokens[end]?.kind === 'mark') break
    ends.push(end + 1)
  }
  return ends
}

const opens = ({ kind, form }: Token): boolean => kind === 'mark' && /["'(\-¡¿[]/.test(form)
const closes = ({ kind, form }: Token): boolean => kind === 'mark' && form !== ',' && form !== '-'

function union(sets: readonly (readonly number[])[]): readonly number[] {
  const filled = sets.filter((set) => set.length > 0)
  if (filled.length < 2) return filled[0] ?? []
  return [...new Set(filled.flat())].sort((a, b) => a - b)
}
