import { IncrementalCheck } from '../src/checker/incremental/incremental-check.ts'
import { languages } from '../src/text/language.ts'
import { textOf } from './bench-texts.ts'

/** What a keystroke costs in a text, in milliseconds. */
export interface KeystrokeRow {
  readonly text: string
  readonly median: number
  /** Of a hundred keystrokes all but one cost less. */
  readonly p99: number
  /** The median, as a multiple of that in the first text. */
  readonly ratio: number
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

/** Measures keystrokes in texts of some sizes, and in one long paragraph. */
export async function benchKeystrokes(): Promise<KeystrokeRow[]> {
  const oneParagraph = textOf('en', 100_000).trim().replaceAll('\n\n', ' ')
  const texts: (readonly [name: string, text: string, keystrokes: number, typed?: readonly string[]])[] = [
    ['300 words', mixedText(300), 2000],
    ['10,000 words', mixedText(10_000), 2000],
    ['100,000 words', mixedText(100_000), 2000],
    ['100,000 words in one paragraph', oneParagraph, 1000, within],
    ['the same, with lines that are ended', oneParagraph, 40],
  ]
  // Without this the first text pays for what the others find ready.
  await typeIn(mixedText(3000), 1000)
  let first: number | undefined
  const rows: KeystrokeRow[] = []
  for (const [name, text, keystrokes, typed] of texts) {
    const taken = await typeIn(text, keystrokes, typed)
    const [median, p99] = [taken[taken.length >> 1] ?? 0, taken[Math.trunc(taken.length * 0.99)] ?? 0]
    first ??= median
    rows.push({ text: name, median, p99, ratio: median / first })
  }
  return rows
}
