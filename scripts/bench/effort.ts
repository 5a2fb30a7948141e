/** How much is measured, and how often. */
export interface Effort {
  /** The numbers of words of whole texts, and of those of which the memory is measured. */
  readonly sizes: readonly number[]
  readonly memorySizes: readonly number[]
  /** The rounds in which checkers take turns, and the milliseconds after which one has had enough of them. */
  readonly rounds: number
  readonly milliseconds: number
  /** The milliseconds that a checker works before it is measured. */
  readonly warmUp: number
  /** How often the loading of a program is measured. */
  readonly loads: number
  /** Pairs of a process and its yardstick, and of other things that are compared with each other. */
  readonly pairs: number
  /** The numbers of JSON Lines, all languages by turns. */
  readonly messages: readonly number[]
}

/** For every day: under two minutes. */
export const quick: Effort = {
  sizes: [100, 1_000, 10_000],
  memorySizes: [10_000],
  rounds: 3,
  milliseconds: 200,
  warmUp: 300,
  loads: 2,
  pairs: 2,
  messages: [2_000],
}

/** For what is published: a quarter of an hour at most. */
export const full: Effort = {
  sizes: [100, 1_000, 10_000, 100_000],
  memorySizes: [10_000, 100_000],
  rounds: 9,
  milliseconds: 4_000,
  warmUp: 2_000,
  loads: 7,
  pairs: 15,
  messages: [10_000, 100_000],
}

/** What shows whether memory grows with the number of messages. */
export const long: Effort = { ...full, messages: [10_000, 100_000, 1_000_000] }

/** Says on standard error what is measured now, and how long it has been. */
export function tell(what: string): void {
  console.error(`${(performance.now() / 1_000).toFixed(0).padStart(4)} s  ${what}`)
}
