import { oncePerPart } from '../rules/failure.ts'
import { errorName } from './error-name.ts'

/** Says in one line that a rule or a layer failed and was left out. That is no finding, and changes no exit status. */
export const tellFailure = oncePerPart((part, error) => {
  process.stderr.write(`tactful: ${part} failed (${errorName(error)}) and was left out; all else was checked.\n`)
})
