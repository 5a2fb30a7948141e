import type { Completion } from './completion.ts'

/** Something that could be added to a message, wherever it is put. */
export interface Candidate extends Pick<
  Completion,
  'job' | 'label' | 'language' | 'snippet' | 'when' | 'words' | 'example'
> {
  /** What it is called, by which it is found too. */
  readonly names: readonly string[]
}
