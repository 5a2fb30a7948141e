import { workerData } from 'node:worker_threads'
import { type Answers, checkLines, type Line, type LineContext } from './check-lines.ts'

/** What a worker of the pool does: checks lines under what the main thread gave it at its start. */
export const checkBatch = (lines: readonly Line[]): Promise<Answers> => checkLines(lines, workerData as LineContext)
