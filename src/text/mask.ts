import type { Range } from './range.ts'

/** What a stretch that is not the writer's voice is. */
export type MaskKind =
  | 'quoted-mail'
  | 'mail-header'
  | 'signature'
  | 'disclaimer'
  | 'front-matter'
  | 'code-block'
  | 'comment'
  | 'code'
  | 'link'
  | 'markup'

/** A stretch that is not the writer's voice. Offsets are UTF-16 code units into the text as given. */
export interface Mask extends Range {
  readonly kind: MaskKind
}
