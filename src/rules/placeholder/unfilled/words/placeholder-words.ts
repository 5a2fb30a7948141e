/** The words by which placeholders are known in one language, in small letters and without accents, separated by white space. */
export interface PlaceholderWords {
  /** What a placeholder stands for, wherever it is said in it: name, date, amount. A `*` stands for any of the endings. */
  readonly slots: string
  /** What it stands for where it is the head of its words: an order, the second option. */
  readonly things: string
  /** Whether the head is the last of its words or among the first two. */
  readonly head: 'last' | 'first'
  /** The endings that a `*` stands for. */
  readonly endings: string
  /** Words after which the head's own complements begin. */
  readonly complements: string
  /** Words that ask for something definite: specific, brief. */
  readonly qualities: string
  /** Words that tell the writer to do something, where a placeholder begins with them. */
  readonly instructions: string
  /** Words that tell the writer to put something in, in brackets of any kind. */
  readonly insertions: string
  /** Words that address the writer, or are the writer's. */
  readonly owners: string
  /** Words that ask what belongs there, where a placeholder begins with them. */
  readonly questions: string
  /** Words that say in which grammatical form to write it. */
  readonly grammar: string
  /** Signs that an example follows. */
  readonly examples: readonly string[]
  /** Words of which days and hours are made; a sample in brackets is made of nothing else. */
  readonly days: string
  readonly dayFillers: string
  /** What is counted after a number. */
  readonly units: string
  /** Words before the name of the person who is addressed. */
  readonly greetings: string
  /** Prepositions and articles before a value. */
  readonly leads: string
  /** What tags and headings in brackets say. */
  readonly tags: string
  /** What introduces a note in brackets, a picture or what was left out. */
  readonly notes: string
  /** Beginnings of words that ask the reader to fill something in. */
  readonly requests: readonly string[]
  /** What stands in round brackets or between slashes for a person to sign or to be named. */
  readonly roles: readonly string[]
  /** Words that speak of a date's format. */
  readonly formats: string
}
