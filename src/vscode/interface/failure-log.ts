import type * as vscode from 'vscode'
import { type OnFailure, oncePerPart } from '../../rules/failure.ts'
import { errorPlace } from './error-place.ts'

/** Names in the log what failed in a check and was left out of it: once, for it may fail at every keystroke. */
export const failureLog = (log: vscode.LogOutputChannel): OnFailure =>
  oncePerPart((part, error) => {
    log.error(`Left out of checks, for it failed: ${part} (${errorPlace(error)})`)
  })
