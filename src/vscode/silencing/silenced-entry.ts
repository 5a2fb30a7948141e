/** Something that the person does not want to hear of. No word of a message is kept in it. */
export interface SilencedEntry {
  /** The key of a finding (`findingKey`) or the id of a rule, as a check takes it. */
  readonly key: string
  /** In which document, as a hash of its address; in all messages where absent. */
  readonly document?: string
  /** When it was silenced, in milliseconds since 1970; unknown of what an earlier version has kept. */
  readonly at?: number
  /** The name of the file in which it was silenced. */
  readonly file?: string
  /** What the finding said, where that is ours and quotes nothing: which part of a message is missing. */
  readonly said?: string
}

/** Entries with one more, the newest last; each is there once. */
export const withEntry = (entries: readonly SilencedEntry[], added: SilencedEntry): SilencedEntry[] => [
  ...withoutEntries(entries, [added]),
  added,
]

/** Entries without some of them. */
export const withoutEntries = (entries: readonly SilencedEntry[], gone: readonly SilencedEntry[]): SilencedEntry[] =>
  entries.filter((entry) => !gone.some((other) => isSame(entry, other)))

const isSame = (one: SilencedEntry, other: SilencedEntry): boolean =>
  one.key === other.key && one.document === other.document

/** The rule of an entry; `learned` where it is the learned layer. */
export const ruleOfEntry = ({ key }: SilencedEntry): string => key.split(' ')[0] ?? key

/**
 * Reads entries from the editor's memory. An earlier version has kept hashes of sentences alone, in which the learned
 * layer says nothing; what is neither is left out.
 */
export const readEntries = (stored: unknown): SilencedEntry[] =>
  Array.isArray(stored)
    ? stored.flatMap((entry: unknown) =>
        typeof entry === 'string' ? [{ key: `learned ${entry}` }] : isEntry(entry) ? [entry] : [],
      )
    : []

const isEntry = (value: unknown): value is SilencedEntry =>
  typeof value === 'object' && value !== null && 'key' in value && typeof value.key === 'string'
