import { PhraseTable } from '../../../text/phrases/phrase-table.ts'
import { once } from '../../../text/remember.ts'
import type { Token } from '../../../text/tokens.ts'
import { places, within } from './places.ts'

/** A name or a stem of one, with the offset of its place. */
interface PlaceName {
  readonly phrase: string
  readonly offset: number
}

/** Each stem is filed under so many letters, with which it begins. */
const filed = 2

const names = once(() => {
  const all = Object.entries(places).flatMap(([offset, listed]) =>
    listed.map((phrase): PlaceName => ({ phrase, offset: Number(offset) })),
  )
  const stems = new Map<string, PlaceName[]>()
  for (const { phrase, offset } of all) {
    if (!phrase.endsWith('*')) continue
    const key = phrase.slice(0, filed)
    stems.set(key, [...(stems.get(key) ?? []), { phrase: phrase.slice(0, -1), offset }])
  }
  return { whole: new PhraseTable(all.filter(({ phrase }) => !phrase.endsWith('*'))), stems }
})

/** The offset from UTC of the place in which somebody is said to be by the words that begin at a token. */
export function offsetAt(tokens: readonly Token[], at: number): number | undefined {
  if (!within.has(tokens[at]?.form ?? '')) return undefined
  const { whole, stems } = names()
  const named = whole.match(tokens, at + 1)
  if (named) return named.value.offset
  const next = tokens[at + 1]
  if (next?.kind !== 'word') return undefined
  return stems.get(next.form.slice(0, filed))?.find(({ phrase }) => next.form.startsWith(phrase))?.offset
}
