import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs'
import path from 'node:path'
import { UsageError } from './usage-error.ts'

/** The largest file that is read, in bytes: no message is longer. */
const largestFile = 5_000_000

/**
 * Reads a message from a file, or from standard input for `-`.
 * @throws UsageError where there is no such file, it is a folder, too large or no UTF-8 text
 */
export async function readText(file: string): Promise<string> {
  return decode(file === '-' ? await readInput() : readFromDisk(file), file === '-' ? 'standard input' : file)
}

/**
 * Decodes UTF-8; a byte order mark stays, so that offsets are those of the text as given.
 * @throws UsageError where the bytes are not UTF-8
 */
export function decode(bytes: Uint8Array, name: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    throw new UsageError(`${name} is not UTF-8 text; save it as UTF-8 and try again.`)
  }
}

/** Reads at once: there is nothing else to do meanwhile, and waiting takes longer than reading. */
function readFromDisk(file: string): Uint8Array {
  try {
    const found = statSync(file)
    if (found.isDirectory())
      throw new UsageError(`${file} is a folder; name the files in it, such as ${path.join(file, '*.md')}.`)
    if (found.size > largestFile) throw tooLarge(file)
    return found.isFile() ? readFileSync(file) : readAtMost(file)
  } catch (error) {
    if (error instanceof UsageError) throw error
    const { code, message } = error as NodeJS.ErrnoException
    if (code === 'ENOENT') throw new UsageError(`there is no file ${file}; check its name.`)
    if (code === 'EACCES') throw new UsageError(`${file} may not be read; check its permissions.`)
    throw new UsageError(`${file} could not be read: ${message}`)
  }
}

/** Reads what is no plain file up to the limit: a device may have no end. */
function readAtMost(file: string): Uint8Array {
  const bytes = Buffer.alloc(largestFile + 1)
  const from = openSync(file, 'r')
  try {
    let size = 0
    for (let read = -1; read !== 0; size += read) {
      if (size > largestFile) throw tooLarge(file)
      read = readSync(from, bytes, size, bytes.length - size, null)
    }
    return bytes.subarray(0, size)
  } finally {
    closeSync(from)
  }
}

async function readInput(): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of process.stdin) {
    size += (chunk as Buffer).length
    if (size > largestFile) throw tooLarge('standard input')
    chunks.push(chunk as Buffer)
  }
  return Buffer.concat(chunks)
}

const tooLarge = (name: string): UsageError =>
  new UsageError(`${name} is over ${largestFile / 1_000_000} MB; a message is never that long, so it was not checked.`)
