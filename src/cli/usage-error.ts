/** Says in one line what is wrong with what was asked for, and what to do. */
export class UsageError extends Error {
  override readonly name = 'UsageError'

  constructor(message: string) {
    // What was given is quoted in it, and may hold line ends.
    super(message.replace(/[\r\n]+/g, ' '))
  }
}
