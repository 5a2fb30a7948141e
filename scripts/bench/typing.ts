import { IncrementalCheck } from '../../src/checker/incremental/incremental-check.ts'
import { languages } from '../../src/text/language.ts'
import type { Table } from './table.ts'
import { textOf } from './texts.ts'
import { milliseconds, times } from './units.ts'

/** What a keystroke costs in a text, in milliseconds. */
export interface TypedText {
  readonly name: string
  readonly median: number
  /** Of a hundred keystrokes all but one cost less. */
  readonly p99: number
}

/** What is typed and pasted within a paragraph, and what ends one. */
const within = ['a', 'e', 'n', 'о', 'т', 'ñ', ' ', ' ', '.', ', ', '? ', 'The new files are done. ']
const anything = [...within, '\n', '\n\n', '\n- ']

/** Paragraphs in three languages by turns, of so many words in all. */
function mixedText(words: number): string {
  const parts = languages.map((language) =>
    textOf(language, words / languages.length)
      .trim()
      .split('\n\n'),
  )
  const most = Math.max(...parts.map(({ length }) => length))
  return Array.from({ length: most }, (_, place) => parts.flatMap((own) => own[place] ?? []))
    .flat()
    .join('\n\n')
}

/** Numbers below others that look as drawn, the same in every run. */
function drawing(): (below: number) => number {
  let state = 1
  return (below) => {
    state = (state * 48_271) % 2_147_483_647
    return state % below
  }
}

/** Types, deletes and pastes at places all over a text; a report is brought up to date after each keystroke. */
async function typeIn(text: string, keystrokes: number, typed: readonly string[] = anything): Promise<number[]> {
  const check = new IncrementalCheck(text)
  await check.settle()
  const draw = drawing()
  const taken: number[] = []
  let place = 0
  for (let at = -keystrokes / 4; at < keystrokes; at++) {
    if (draw(8) === 0) place = draw(check.length)
    const deletes = place > 0 && draw(5) === 0
    const by = deletes ? '' : (typed[draw(typed.length)] ?? '')
    const change = { rangeOffset: deletes ? place - 1 : place, rangeLength: Number(deletes), text: by }
    place += by.length - change.rangeLength
    const start = performance.now()
    check.edit([change])
    await check.settle()
    if (at >= 0) taken.push(performance.now() - start)
  }
  return taken.sort((a, b) => a - b)
}

const oneParagraph = (): string => textOf('en', 100_000).trim().replaceAll('\n\n', ' ')

/** The texts in which somebody types, and how many keystrokes are measured in each. */
const texts = {
  short: { name: '300 words', make: () => mixedText(300), keystrokes: 2000, typed: anything },
  middle: { name: '10,000 words', make: () => mixedText(10_000), keystrokes: 2000, typed: anything },
  long: { name: '100,000 words', make: () => mixedText(100_000), keystrokes: 2000, typed: anything },
  paragraph: { name: '100,000 words in one paragraph', make: oneParagraph, keystrokes: 1000, typed: within },
  ended: { name: 'the same, with lines that are ended', make: oneParagraph, keystrokes: 40, typed: anything },
} as const

/** What keystrokes cost in each of the texts. */
export type Typing = Readonly<Record<keyof typeof texts, TypedText>>

/** Measures keystrokes that a check follows: all over texts of some sizes, and in one long paragraph. */
export async function measureTyping(): Promise<Typing> {
  // Without this the first text pays for what the others find ready.
  await typeIn(mixedText(3000), 1000)
  const typed: [string, TypedText][] = []
  for (const [key, { name, make, keystrokes, typed: keys }] of Object.entries(texts)) {
    const taken = await typeIn(make(), keystrokes, keys)
    const [median = 0, p99 = 0] = [taken[taken.length >> 1], taken[Math.trunc(taken.length * 0.99)]]
    typed.push([key, { name, median, p99 }])
  }
  return Object.fromEntries(typed) as Typing
}

/** The table of keystrokes that a check follows. */
export const typingTable = (typing: Typing): Table => ({
  title: 'A keystroke that a live check follows',
  notes: [
    'As in the editor: letters, spaces, ends of sentences and paragraphs, words that are deleted or pasted, at places all over the text.',
  ],
  columns: ['ours, all live checks on', 'median', 'of a hundred, all but one below', 'beside 300 words'],
  rows: Object.values(typing).map(({ name, median, p99 }) => [
    name,
    milliseconds(median),
    milliseconds(p99),
    times(median, typing.short.median),
  ]),
})
