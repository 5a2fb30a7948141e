import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { Script } from 'node:vm'
import { crc32 } from 'node:zlib'

/** What a piece of the program is called with: a part of what Node gives to a module. */
type Piece = (module: { exports: unknown }, require: (name: string) => unknown, dirname: string) => void

const [opening, closing] = ['(function(module,require,__dirname){', '\n})']

/** The folder, among the pieces, of the code that this version of V8 made of them. */
const codeFolder = `v8-${process.versions.v8}-${process.arch}`

/**
 * The pieces of the program, with the code that V8 made of them while the build tried them out: reading it takes a
 * fraction of the time that compiling takes. Where V8 refuses the code, as under other flags, it compiles the piece.
 */
export class Pieces {
  /** The folder of that code. */
  readonly #code: string
  readonly #folder: string
  readonly #required: NodeJS.Require
  readonly #loaded = new Map<string, { exports: unknown }>()
  readonly #scripts = new Map<string, { readonly script: Script; readonly source: Buffer }>()

  constructor(folder: string) {
    this.#folder = folder
    this.#required = createRequire(path.join(folder, 'piece.js'))
    this.#code = path.join(folder, codeFolder)
  }

  /** Whether the build made code for this version of V8. */
  hasCode(): boolean {
    return existsSync(this.#code)
  }

  /** What a piece exports; it runs at the first call. */
  load(name: string): unknown {
    let piece = this.#loaded.get(name)
    if (!piece) {
      this.#loaded.set(name, (piece = { exports: undefined }))
      try {
        this.#run(name, piece)
      } catch (error) {
        // It may be read again when what it needs is there.
        this.#loaded.delete(name)
        throw error
      }
    }
    return piece.exports
  }

  #run(name: string, piece: { exports: unknown }): void {
    const run = this.#compile(name).runInThisContext() as Piece
    run(piece, (other) => (other.startsWith('./') ? this.load(other.slice(2)) : this.#required(other)), this.#folder)
  }

  /** The pieces that were loaded from their code. */
  get compiledBefore(): string[] {
    return Array.from(this.#scripts, ([name, { script }]) => (script.cachedDataRejected === false ? [name] : [])).flat()
  }

  /** Writes down the code of the pieces that were loaded, with what ran of it. */
  writeCode(): void {
    mkdirSync(this.#code, { recursive: true })
    for (const [name, { script, source }] of this.#scripts) {
      const code = script.createCachedData()
      writeFileSync(path.join(this.#code, name), Buffer.concat([code, sumOf(source, code)]))
    }
  }

  #compile(name: string): Script {
    const filename = path.join(this.#folder, name)
    const source = readFileSync(filename)
    const options = { filename, columnOffset: -opening.length, cachedData: this.#codeOf(name, source) }
    const script = new Script(opening + source.toString() + closing, options)
    this.#scripts.set(name, { script, source })
    return script
  }

  /** The code of a piece. V8 does not notice where it is damaged or another source's, and would go astray. */
  #codeOf(name: string, source: Buffer): Buffer | undefined {
    try {
      const file = readFileSync(path.join(this.#code, name))
      const code = file.subarray(0, -sumLength)
      return sumOf(source, code).equals(file.subarray(-sumLength)) ? code : undefined
    } catch {
      return undefined
    }
  }
}

const sumLength = 4

/** A sum by which one sees that neither a source nor its code has changed. */
function sumOf(source: Buffer, code: Buffer): Buffer {
  const sum = Buffer.alloc(sumLength)
  sum.writeUInt32LE(crc32(code, crc32(source)))
  return sum
}
