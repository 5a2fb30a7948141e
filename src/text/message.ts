import type { Language } from './language.ts'
import type { Mask } from './mask.ts'
import type { Range } from './range.ts'
import type { Token } from './tokens.ts'

/** A sentence of the writer's, with its tokens. */
export interface Sentence extends Range {
  readonly tokens: readonly Token[]
}

/** A stretch of the writer's prose between blank lines; a list item and a heading are paragraphs of their own. */
export interface Paragraph extends Range {
  readonly role: 'prose' | 'subject' | 'heading' | 'item'
  readonly language: Language | 'und'
  readonly sentences: readonly Sentence[]
}

/** A message as rules see it: the writer's own voice only. All offsets are UTF-16 code units into `text`. */
export interface Message {
  readonly text: string
  /** The language of most of the message; `und` where it is none of ours. */
  readonly language: Language | 'und'
  readonly paragraphs: readonly Paragraph[]
  /** What no paragraph holds or speaks: quoted mail, signatures, headers, code, links. In order, not overlapping. */
  readonly masks: readonly Mask[]
}
