/** Says in one line what is wrong with what was asked for, and what to do. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}
