import { measureByTurns, type Times } from './by-turns.ts'
import { type Effort, tell } from './effort.ts'
import type { RunningEngine } from './running-engine.ts'
import type { Shape } from './texts.ts'
import type { Table } from './table.ts'
import { milliseconds, times, wholeNumber } from './units.ts'

/** A text in which a letter is typed. */
interface Typed {
  readonly words: number
  readonly shape: Shape
}

const typed: readonly Typed[] = [
  { words: 300, shape: 'paragraphs' },
  { words: 10_000, shape: 'paragraphs' },
  { words: 100_000, shape: 'paragraphs' },
  { words: 100_000, shape: 'one paragraph' },
]

/** How long a checker takes when a letter was typed somewhere: a checker without a mode for edits reads it all again. */
export type Keystrokes = ReadonlyMap<Typed, Times>

/** Measures keystrokes in all texts that are no longer than others that are measured. */
export async function measureKeystrokes(engines: readonly RunningEngine[], effort: Effort): Promise<Keystrokes> {
  const longest = Math.max(...effort.sizes)
  const keystrokes = new Map<Typed, Times>()
  for (const text of typed.filter(({ words }) => words <= longest)) {
    tell(`a keystroke in ${nameOf(text)}`)
    keystrokes.set(text, await measureByTurns(engines, { input: 'typed', ...text }, effort))
  }
  return keystrokes
}

/** The times of one sort of texts. */
export const keystrokesIn = (keystrokes: Keystrokes, words: number, shape: Shape = 'paragraphs'): Times | undefined =>
  [...keystrokes].find(([text]) => text.words === words && text.shape === shape)?.[1]

const nameOf = ({ words, shape }: Typed): string =>
  `${wholeNumber(words)} words${shape === 'paragraphs' ? '' : ` in ${shape}`}`

/** The table of keystrokes. */
export function keystrokeTable(keystrokes: Keystrokes): Table {
  const [few, many] = [keystrokesIn(keystrokes, 300), keystrokesIn(keystrokes, 100_000)]
  return {
    title: 'A keystroke where the whole text is checked again',
    notes: ['The other checkers have no mode for edits, so a keystroke costs them a check of the whole text.'],
    columns: ['a letter typed in', ...[...keystrokes.keys()].map(nameOf), '100,000 ÷ 300'],
    rows: [...(few?.keys() ?? [])].map((engine) => [
      engine.name,
      ...[...keystrokes.values()].map((byEngine) => milliseconds(byEngine.get(engine))),
      times(many?.get(engine), few?.get(engine)),
    ]),
  }
}
