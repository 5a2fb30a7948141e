/** A change of a text, as the editor tells it; offsets are UTF-16 code units into the text before it. */
export interface TextChange {
  readonly rangeOffset: number
  readonly rangeLength: number
  readonly text: string
}
