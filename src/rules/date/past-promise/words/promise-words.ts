/** How a language promises something for a day; all in the notation of phrases. */
export interface PromiseWords {
  /** What says that something will happen. */
  readonly future: readonly string[]
  /** Endings of verbs that say so, in Latin letters or Cyrillic, separated by white space. */
  readonly futureEndings: string
  /** What stands directly before the day on which, or by which, it will happen. */
  readonly deadline: readonly string[]
  /** What else may stand before a day with which a clause begins: “from”. */
  readonly opening: readonly string[]
  /** What may stand between the future and its day without a preposition; `false` where one is always needed. */
  readonly withoutPreposition: readonly string[] | false
  /** Words between the future and the day with which the day belongs to something else: “that”, a past verb. */
  readonly between: readonly string[]
  /** Endings of such verbs. */
  readonly betweenEndings: string
  /** Words before such a past verb that make it a passive of the future, “be sent”, or an adjective, “the corrected”. */
  readonly passive: readonly string[]
  /** Things that have a day of their own, directly before it: “the call on 12 February”. */
  readonly events: readonly string[]
  /** Words anywhere in the sentence with which the promise is told of, and not made. */
  readonly told: readonly string[]
}
