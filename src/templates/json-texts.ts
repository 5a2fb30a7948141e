import type { Range } from '../text/range.ts'
import { type JsonText, type JsonValue, placeInString } from './read-json.ts'

/** The texts that a value holds, where it is a text or a list of texts. */
export function textsIn(value: JsonValue): readonly JsonText[] | undefined {
  const values = value.type === 'array' ? value.items : [value]
  return values.every((one) => one.type === 'string') ? values : undefined
}

/**
 * Where a stretch of texts that were joined by line breaks stands in the JSON.
 * @param json the whole JSON text
 */
export function placeInTexts(json: string, texts: readonly JsonText[], { start, end }: Range): Range | undefined {
  let from = 0
  for (const text of texts) {
    const { length } = text.value
    if (start <= from + length) {
      const place = (unit: number): number => placeInString(json, text.start, Math.min(unit - from, length))
      return { start: place(start), end: place(end) }
    }
    from += length + 1
  }
  return undefined
}
