import fc from 'fast-check'
import type { PhraseMatch } from '../../../../src/text/phrases/match-phrase.ts'
import { parsePhrase, PhraseClasses } from '../../../../src/text/phrases/parse-phrase.ts'
import { type Phrase, PhraseError } from '../../../../src/text/phrases/phrase.ts'
import { type Token, tokenise } from '../../../../src/text/tokens.ts'

/** An element of a phrase, as the tests write and read it: a slow second opinion on parser and matcher. */
type Element =
  | { type: 'word'; form: string }
  | { type: 'open'; beginning: string; ending: string }
  | { type: 'capital' }
  | { type: 'group'; options: Element[][]; brackets: readonly ['(', ')'] | readonly ['[', ']']; plus: boolean }
  | { type: 'gap'; most: number; crossesMarks: boolean }
  | { type: 'not'; item: Element }
  | { type: 'start' | 'end' }

export interface WrittenPhrase {
  before: Element[]
  reported: Element[]
  after: Element[]
}

const words = ['a', 'b', 'c', ',', '#', 'не']

const anyWord: fc.Arbitrary<Element> = fc.constantFrom(...words).map((form) => ({ type: 'word', form }))

const leaf: fc.Arbitrary<Element> = fc.oneof(
  { weight: 5, arbitrary: anyWord },
  {
    weight: 1,
    arbitrary: fc.constantFrom<Element>(
      { type: 'open', beginning: '', ending: '' },
      { type: 'open', beginning: '', ending: 'е' },
      { type: 'open', beginning: 'н', ending: '' },
      { type: 'capital' },
    ),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constant('gap' as const),
      most: fc.integer({ min: 1, max: 6 }),
      crossesMarks: fc.boolean(),
    }),
  },
  { weight: 1, arbitrary: fc.constantFrom<Element>({ type: 'start' }, { type: 'end' }) },
)

const { element } = fc.letrec<{ element: Element }>((tie) => ({
  element: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    leaf,
    fc.record({
      type: fc.constant('group' as const),
      options: fc.array(fc.array(tie('element'), { maxLength: 3 }), { minLength: 1, maxLength: 3 }),
      brackets: fc.constantFrom(['(', ')'] as const, ['[', ']'] as const),
      plus: fc.boolean(),
    }),
    fc.record({ type: fc.constant('not' as const), item: anyWord }),
  ),
}))

const some = (minLength: number): fc.Arbitrary<Element[]> => fc.array(element, { minLength, maxLength: 4 })

export const anyPhrase: fc.Arbitrary<WrittenPhrase> = fc.record({
  before: fc.oneof(fc.constant<Element[]>([]), some(0)),
  reported: some(1),
  after: fc.oneof(fc.constant<Element[]>([]), some(0)),
})

export const anyTokens: fc.Arbitrary<Token[]> = fc
  .array(fc.constantFrom('a', 'b', 'c', ',', '7', 'НЕ', 'мне', 'Нет', '"', '.'), { maxLength: 14 })
  .map((parts) => tokenise(parts.join(' ')))

function write(element: Element): string {
  switch (element.type) {
    case 'word':
      return element.form
    case 'group': {
      const [open, close] = element.brackets
      return `${open} ${element.options.map(writeAll).join(' | ')} ${close}${element.plus ? '+' : ''}`
    }
    case 'open':
      return `${element.beginning}*${element.ending}`
    case 'capital':
      return '@'
    case 'gap':
      return `${element.crossesMarks ? '...' : '~'}${element.most}`
    case 'not':
      return `!${write(element.item)}`
    case 'start':
      return '^'
    case 'end':
      return '$'
  }
}

const writeAll = (elements: Element[]): string => elements.map(write).join(' ')

/** The phrase in the notation, parsed; undefined where the notation refuses it, for it may match nothing or too much. */
export function parseIfAllowed({ before, reported, after }: WrittenPhrase): Phrase | undefined {
  try {
    return parsePhrase(`${writeAll(before)} < ${writeAll(reported)} > ${writeAll(after)}`, new PhraseClasses({}))
  } catch (error) {
    if (error instanceof PhraseError) return undefined
    throw error
  }
}

/** Where matches of some elements end that begin at `start`, found by trying everything. */
function endsOf(elements: Element[], tokens: readonly Token[], start: number): Set<number> {
  const [first, ...rest] = elements
  if (!first) return new Set([start])
  const ends = new Set<number>()
  for (const end of endsOfOne(first, tokens, start)) for (const last of endsOf(rest, tokens, end)) ends.add(last)
  return ends
}

function endsOfOne(element: Element, tokens: readonly Token[], start: number): Set<number> {
  const token = tokens[start]
  switch (element.type) {
    case 'word':
      return new Set(token?.form === element.form ? [start + 1] : [])
    case 'open': {
      const { form = '' } = token?.kind === 'word' ? token : {}
      const fits = form.startsWith(element.beginning) && (element.beginning || form.slice(1).endsWith(element.ending))
      return new Set(form && fits ? [start + 1] : [])
    }
    case 'capital':
      return new Set(token?.form.startsWith('не') ? [start + 1] : [])
    case 'group': {
      const once = (place: number): number[] => element.options.flatMap((option) => [...endsOf(option, tokens, place)])
      const ends = new Set<number>(element.brackets[0] === '[' ? [start] : [])
      let reached = [start]
      for (let times = 0; times < (element.plus ? 5 : 1); times++) {
        reached = [
          ...new Set(reached.flatMap((place) => (element.brackets[0] === '[' ? [place, ...once(place)] : once(place)))),
        ]
        for (const end of reached) ends.add(end)
      }
      return ends
    }
    case 'gap': {
      const ends = new Set([start])
      for (let end = start; end < Math.min(tokens.length, start + element.most); end++) {
        if (!element.crossesMarks && tokens[end]?.kind === 'mark') break
        ends.add(end + 1)
      }
      return ends
    }
    case 'not':
      return new Set(endsOfOne(element.item, tokens, start).size === 0 ? [start] : [])
    case 'start':
      return new Set(start < 4 && tokens.slice(0, start).every(({ form }) => form === '"') ? [start] : [])
    case 'end':
      return new Set(
        tokens.length - start < 4 && tokens.slice(start).every(({ form }) => form === '.' || form === '"')
          ? [start]
          : [],
      )
  }
}

/** Elements without brackets that hold one thing alone: a gap in them is a gap of the phrase. */
function unwrap(elements: Element[]): Element[] {
  const inner = (element: Element | undefined): Element[] | undefined =>
    element?.type === 'group' && element.brackets[0] === '(' && !element.plus && element.options.length === 1
      ? element.options[0]
      : undefined
  const flat = elements.map((element) => {
    const alone = unwrap(inner(element) ?? [])
    return alone.length === 1 && alone[0] ? alone[0] : element
  })
  const only = flat.length === 1 ? inner(flat[0]) : undefined
  return only ? unwrap(only) : flat
}

/** The match of a phrase that begins at `start`: first the nearest reported words, then the shortest last gap. */
export function referenceMatch(
  { before, reported: wrapped, after }: WrittenPhrase,
  tokens: readonly Token[],
  start: number,
): PhraseMatch | undefined {
  const reported = unwrap(wrapped)
  const ascending = (places: Set<number>): number[] => [...places].sort((a, b) => a - b)
  const lastGap = reported.findLastIndex(({ type }) => type === 'gap') + 1
  for (const reportedStart of ascending(endsOf(before, tokens, start))) {
    for (const afterGap of ascending(endsOf(reported.slice(0, lastGap), tokens, reportedStart))) {
      for (const reportedEnd of ascending(endsOf(reported.slice(lastGap), tokens, afterGap)).reverse()) {
        const [end] = ascending(endsOf(after, tokens, reportedEnd))
        if (end !== undefined && reportedEnd > reportedStart) return { start, end, reportedStart, reportedEnd }
      }
    }
  }
  return undefined
}
