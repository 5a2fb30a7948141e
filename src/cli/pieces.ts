import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { Script } from 'node:vm'

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
  readonly code: string
  readonly #folder: string
  readonly #required: NodeRequire
  readonly #loaded = new Map<string, { exports: unknown }>()
  readonly #scripts = new Map<string, Script>()

  constructor(folder: string) {
    this.#folder = folder
    this.#required = createRequire(path.join(folder, 'piece.js'))
    this.code = path.join(folder, codeFolder)
  }

  /** Whether the build made code for this version of V8. */
  hasCode(): boolean {
    return existsSync(this.code)
  }

  /** What a piece exports; it runs at the first call. */
  load(name: string): unknown {
    let piece = this.#loaded.get(name)
    if (!piece) {
      this.#loaded.set(name, (piece = { exports: undefined }))
      const run = this.#compile(name).runInThisContext() as Piece
      run(piece, (other) => (other.startsWith('./') ? this.load(other.slice(2)) : this.#required(other)), this.#folder)
    }
    return piece.exports
  }

  /** By name, the code of each piece that was loaded, with what ran of it. */
  compiled(): Map<string, Buffer> {
    return new Map(Array.from(this.#scripts, ([name, script]) => [name, script.createCachedData()]))
  }

  #compile(name: string): Script {
    const filename = path.join(this.#folder, name)
    const source = opening + readFileSync(filename, 'utf8') + closing
    const script = new Script(source, { filename, columnOffset: -opening.length, cachedData: this.#codeOf(name) })
    this.#scripts.set(name, script)
    return script
  }

  #codeOf(name: string): Buffer | undefined {
    try {
      return readFileSync(path.join(this.code, name))
    } catch {
      return undefined
    }
  }
}
