import { errorName } from './error-name.ts'
import { UsageError } from './usage-error.ts'

/** What is said of an error that ends the program, in one line: what it says, where that quotes nothing that was checked. */
export function errorLine(error: unknown): string {
  if (error instanceof UsageError) return error.message
  // Those of the system name what was done, and a file.
  if (error instanceof Error && 'syscall' in error) return error.message.replace(/\s+/g, ' ')
  return `Something went wrong (${errorName(error)}). Please report it, with what you asked for.`
}
