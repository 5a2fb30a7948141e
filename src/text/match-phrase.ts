import type { Phrase, PhraseNode } from './phrase.ts'
import { firstForms } from './phrase-nodes.ts'
import type { Token } from './tokens.ts'

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
  phrase: Phrase,
  tokens: readonly Token[],
  start: number,
  memo: MatchMemo = new Map(),
): PhraseMatch | undefined {
  const { before, reported, after } = phrase
  const starts = advance(before, tokens, [start], memo)
  // Where several beginnings are open, one pass over all of them tells whether any leads to an end.
  if (starts.length > 1 && advance(after, tokens, advance(reported, tokens, starts, memo), memo).length === 0)
    return undefined
  const endsAfter = new Map<number, number | undefined>()
  for (const reportedStart of starts) {
    for (const reportedEnd of preferredEnds(reported, tokens, reportedStart, memo)) {
      if (!endsAfter.has(reportedEnd)) endsAfter.set(reportedEnd, advance(after, tokens, [reportedEnd], memo)[0])
      const end = endsAfter.get(reportedEnd)
      if (end !== undefined && reportedEnd > reportedStart) return { start, end, reportedStart, reportedEnd }
    }
  }
  return undefined
}

/** The places at which a match of the reported words may end that begins at `start`, the best first. */
function preferredEnds(node: PhraseNode, tokens: readonly Token[], start: number, memo: MatchMemo): readonly number[] {
  const items = node.type === 'sequence' ? node.items : [node]
  const afterGaps = items.findLastIndex(({ type }) => type === 'gap') + 1
  if (afterGaps === 0) return advance(node, tokens, [start], memo).toReversed()
  const ends = new Set<number>()
  for (const place of advanceAll(items.slice(0, afterGaps), tokens, [start], memo)) {
    for (const end of advanceAll(items.slice(afterGaps), tokens, [place], memo).toReversed()) ends.add(end)
  }
  return [...ends]
}

/**
 * Where a node's matches end that begin at any of some places: the heart of the matcher. Works on sets of places,
 * never on paths, so that its time is bounded by the phrase's size times its span, however the phrase is written.
 * @param places token indexes, ascending
 * @returns token indexes, ascending, none twice
 */
export function advance(
  node: PhraseNode,
  tokens: readonly Token[],
  places: readonly number[],
  memo: MatchMemo = new Map(),
): readonly number[] {
  switch (node.type) {
    case 'forms': {
      const next: number[] = []
      for (const place of places) {
        const token = tokens[place]
        if (token !== undefined && node.forms.has(token.form)) next.push(place + 1)
      }
      return next
    }
    case 'open':
      return places.filter((place) => isOneOf(node, tokens[place])).map((place) => place + 1)
    case 'capital':
      return places.filter((place) => tokens[place]?.capital).map((place) => place + 1)
    case 'sequence':
      return advanceAll(node.items, tokens, places, memo)
    case 'choice':
      return union(places.map((place) => endsOfChoice(node, tokens, place, memo)))
    case 'optional':
      return union([places, advance(node.item, tokens, places, memo)])
    case 'repeat': {
      const reached: (readonly number[])[] = []
      let next = places
      for (let times = 0; times < node.times && next.length > 0; times++) {
        next = advance(node.item, tokens, next, memo)
        reached.push(next)
      }
      return union(reached)
    }
    case 'gap':
      return gapEnds(tokens, places, node.words, node.crossesMarks)
    case 'not':
      return places.filter((place) => advance(node.item, tokens, [place], memo).length === 0)
    case 'start':
      return places.filter((place) => place <= latestBeginning && tokens.slice(0, place).every(opens))
    case 'end':
      return places.filter((place) => tokens.length - place < 4 && tokens.slice(place).every(closes))
  }
}

function advanceAll(
  items: readonly PhraseNode[],
  tokens: readonly Token[],
  places: readonly number[],
  memo: MatchMemo,
): readonly number[] {
  let next = places
  for (const item of items) {
    if (next.length === 0) return next
    next = advance(item, tokens, next, memo)
  }
  return next
}

/** The ends of a gap that begins at any of some places, in one pass over the tokens that they reach. */
function gapEnds(tokens: readonly Token[], places: readonly number[], most: number, crossesMarks: boolean): number[] {
  const ends: number[] = []
  let next = 0
  for (const place of places) {
    if (place >= next) {
      ends.push(place)
      next = place + 1
    }
    const limit = Math.min(place + most, tokens.length)
    while (next <= limit && (crossesMarks || tokens[next - 1]?.kind !== 'mark')) ends.push(next++)
  }
  return ends
}

/** Whether a token is a word that begins and ends so; what has an ending only has something before it. */
function isOneOf({ beginnings, endings }: PhraseNode & { readonly type: 'open' }, token: Token | undefined): boolean {
  if (token?.kind !== 'word') return false
  const { form } = token
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

/** Where a choice's matches end that begin at `place`; phrases share lexical classes, so it is worth remembering. */
function endsOfChoice(
  node: PhraseNode & { readonly type: 'choice' },
  tokens: readonly Token[],
  place: number,
  memo: MatchMemo,
): readonly number[] {
  const known = memo.get(node) ?? new Map<number, readonly number[]>()
  memo.set(node, known)
  let ends = known.get(place)
  if (!ends) {
    const form = tokens[place]?.form ?? ''
    ends = union(optionsAt(node, form).map((option) => advance(option, tokens, [place], memo)))
    known.set(place, ends)
  }
  return ends
}

/** After so many tries the options of a choice are looked up by form: short texts are checked sooner without. */
const manyTries = 50

/** The options of a choice that may match at a token of this form. */
function optionsAt(node: PhraseNode & { readonly type: 'choice' }, form: string): readonly PhraseNode[] {
  const dispatch = (node.dispatch ??= { tries: 0, byForm: new Map() })
  if (dispatch.tries++ < manyTries) return node.options.filter((option) => mayBegin(option, form))
  if (dispatch.byForm.size === 0) fillDispatch(dispatch.byForm, node.options)
  return dispatch.byForm.get(form) ?? dispatch.byForm.get('') ?? []
}

/** Fills in the options that may begin with each form that they name, and under '' those that may with any other. */
function fillDispatch(byForm: Map<string, readonly PhraseNode[]>, options: readonly PhraseNode[]): void {
  const forms = new Set(options.flatMap((option) => [...(firstForms(option) ?? [])]))
  for (const form of ['', ...forms]) byForm.set(form, options.filter((option) => mayBegin(option, form))) // prettier-ignore
}

/** Whether a node may match at a token of this form: a look at the first word saves most of the work. */
function mayBegin(node: PhraseNode, form: string): boolean {
  if (node.least === 0) return true
  const first = firstForms(node)
  return first === null || first.has(form)
}

/** The places of several ascending lists, ascending, none twice. */
function union(sets: readonly (readonly number[])[]): readonly number[] {
  let merged: readonly number[] = []
  for (const set of sets) {
    if (merged.length === 0) merged = set
    else if (set.length > 0) merged = merge(merged, set)
  }
  return merged
}

function merge(a: readonly number[], b: readonly number[]): readonly number[] {
  const merged: number[] = []
  let at = 0
  for (const place of a) {
    for (let other = b[at]; other !== undefined && other < place; other = b[++at]) merged.push(other)
    if (b[at] === place) at++
    merged.push(place)
  }
  for (; at < b.length; at++) merged.push(b[at] ?? 0)
  return merged
}
