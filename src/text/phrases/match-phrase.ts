import { optionsAt } from './choice-options.ts'
import type { Phrase, PhraseNode } from './phrase.ts'
import { alone, gapEnds, merge, none } from './token-places.ts'
import type { Token } from '../tokens.ts'

/** Where a phrase was found, in tokens of the sentence: all of it, and the reported words. Ends are exclusive. */
export interface PhraseMatch {
  readonly start: number
  readonly end: number
  readonly reportedStart: number
  readonly reportedEnd: number
}

/** The ends of choices in one sentence by where they begin: what was found once need not be looked for again. */
export type MatchMemo = Map<PhraseNode, Map<number, readonly number[]>>

/**
 * Matches a phrase that begins at one token of a sentence. The last gap of the reported words is as short as it can
 * be, what stands around it is as long as it can be.
 * @param memo of the same tokens only
 * @returns undefined where the phrase does not begin there
 */
export function matchPhrase(
  { before, reported, after }: Phrase,
  tokens: readonly Token[],
  start: number,
  memo?: MatchMemo,
): PhraseMatch | undefined {
  const starts = advance(before, tokens, alone(start), memo)
  // One pass over all beginnings tells whether any leads to an end: mostly none does.
  if (advance(after, tokens, advance(reported, tokens, starts, memo), memo).length === 0) return undefined
  const endsAfter = new Map<number, number | undefined>()
  for (const reportedStart of starts) {
    for (const reportedEnd of preferredEnds(reported, tokens, reportedStart, memo)) {
      if (!endsAfter.has(reportedEnd)) endsAfter.set(reportedEnd, advance(after, tokens, alone(reportedEnd), memo)[0])
      const end = endsAfter.get(reportedEnd)
      if (end !== undefined && reportedEnd > reportedStart) return { start, end, reportedStart, reportedEnd }
    }
  }
  return undefined
}

/** The places at which a match of the reported words may end that begins at `start`, the best first. */
function preferredEnds(node: PhraseNode, tokens: readonly Token[], start: number, memo?: MatchMemo): readonly number[] {
  const items = node.type === 'sequence' ? node.items : [node]
  const afterGaps = items.findLastIndex(({ type }) => type === 'gap') + 1
  if (afterGaps === 0) return advance(node, tokens, alone(start), memo).toReversed()
  const ends = new Set<number>()
  for (const place of advanceAll(items.slice(0, afterGaps), tokens, alone(start), memo)) {
    for (const end of advanceAll(items.slice(afterGaps), tokens, alone(place), memo).toReversed()) ends.add(end)
  }
  return [...ends]
}

/**
 * Where a node's matches end that begin at any of some places: the heart of the matcher. Works on sets of places,
 * never on paths, so that its time is bounded by the phrase's size times its span, however the phrase is written.
 * It holds no closures: each call would have to make room for what they refer to.
 * @param places token indexes, ascending
 * @returns token indexes, ascending, none twice
 */
export function advance(
  node: PhraseNode,
  tokens: readonly Token[],
  places: readonly number[],
  memo?: MatchMemo,
): readonly number[] {
  const first = places[0]
  if (first === undefined) return none
  switch (node.type) {
    case 'forms':
    case 'open':
    case 'capital':
      if (places.length > 1) return placesAfter(node, tokens, places)
      return isOneOf(node, tokens[first]) ? alone(first + 1) : none
    case 'sequence':
      return advanceAll(node.items, tokens, places, memo)
    case 'choice':
      return endsOfChoice(node, tokens, places, memo)
    case 'optional':
      return merge(places, advance(node.item, tokens, places, memo))
    case 'repeat':
      return endsOfRepeat(node, tokens, places, memo)
    case 'gap':
      return gapEnds(tokens, places, node.words, node.crossesMarks)
    case 'not':
      return placesWithout(node.item, tokens, places, memo)
    case 'start':
      return first > latestBeginning ? none : places.filter(beginsSentence, tokens)
    case 'end':
      return places.filter(endsSentence, tokens)
  }
}

function advanceAll(
  items: readonly PhraseNode[],
  tokens: readonly Token[],
  places: readonly number[],
  memo?: MatchMemo,
): readonly number[] {
  let next = places
  for (const item of items) {
    if (next.length === 0) return next
    next = advance(item, tokens, next, memo)
  }
  return next
}

/** A node that takes up one token. */
type TokenNode = PhraseNode & { readonly type: 'forms' | 'open' | 'capital' }

/** The places after the tokens that a node looks for. */
function placesAfter(node: TokenNode, tokens: readonly Token[], places: readonly number[]): readonly number[] {
  let after: number[] | undefined
  for (const place of places) if (isOneOf(node, tokens[place])) (after ??= []).push(place + 1)
  return after ?? none
}

/** The places at which no match of a node begins. */
const placesWithout = (
  node: PhraseNode,
  tokens: readonly Token[],
  places: readonly number[],
  memo?: MatchMemo,
): readonly number[] => places.filter((place) => advance(node, tokens, alone(place), memo).length === 0)

function endsOfRepeat(
  { item, times }: PhraseNode & { readonly type: 'repeat' },
  tokens: readonly Token[],
  places: readonly number[],
  memo?: MatchMemo,
): readonly number[] {
  let reached = none
  let next = places
  for (let time = 0; time < times && next.length > 0; time++) {
    next = advance(item, tokens, next, memo)
    reached = merge(reached, next)
  }
  return reached
}

/** Whether a token is one that a node looks for. */
function isOneOf(node: TokenNode, token: Token | undefined): boolean {
  if (token === undefined) return false
  if (node.type === 'forms') return node.forms.has(token.form)
  return node.type === 'capital' ? token.capital : isOpenWord(node, token)
}

/** Whether a token is a word that begins and ends so; what has an ending only has something before it. */
function isOpenWord({ beginnings, endings }: PhraseNode & { readonly type: 'open' }, { kind, form }: Token): boolean {
  if (kind !== 'word') return false
  return beginnings.some((beginning) => {
    if (!form.startsWith(beginning)) return false
    const least = Math.max(1, beginning.length)
    return endings.some((end) => form.length >= least + end.length && form.endsWith(end))
  })
}

/** So many quotation marks and brackets may stand before the first word of a sentence. */
export const latestBeginning = 3

const opens = ({ kind, form }: Token): boolean => kind === 'mark' && /["'(\-¡¿[]/.test(form)
const closes = ({ kind, form }: Token): boolean => kind === 'mark' && form !== ',' && form !== '-'

function beginsSentence(this: readonly Token[], place: number): boolean {
  return place <= latestBeginning && this.slice(0, place).every(opens)
}

function endsSentence(this: readonly Token[], place: number): boolean {
  return this.length - place < 4 && this.slice(place).every(closes)
}

/** Where a choice's matches end that begin at any of some places. */
function endsOfChoice(
  node: PhraseNode & { readonly type: 'choice' },
  tokens: readonly Token[],
  places: readonly number[],
  memo?: MatchMemo,
): readonly number[] {
  let ends = none
  for (const place of places) {
    const options = optionsAt(node, tokens[place]?.form ?? '')
    if (options.length > 0) ends = merge(ends, endsOfOptions(node, options, tokens, place, memo))
  }
  return ends
}

/** Where the options of a choice end that begin at `place`; phrases share lexical classes, so it is worth remembering. */
function endsOfOptions(
  node: PhraseNode,
  options: readonly PhraseNode[],
  tokens: readonly Token[],
  place: number,
  memo: MatchMemo | undefined,
): readonly number[] {
  let known = memo?.get(node)
  let ends = known?.get(place)
  if (ends) return ends
  ends = none
  for (const option of options) ends = merge(ends, advance(option, tokens, alone(place), memo))
  if (!memo) return ends
  known ??= new Map<number, readonly number[]>()
  known.set(place, ends)
  memo.set(node, known)
  return ends
}
