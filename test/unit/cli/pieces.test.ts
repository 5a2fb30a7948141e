import assert from 'node:assert/strict'
import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Pieces } from '../../../src/cli/pieces.ts'
import type * as Program from '../../../src/cli/run.ts'

describe('the pieces of the command', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'tactful-pieces-'))
  const isCode = (name: string): boolean => name.startsWith('v8-')

  /** The pieces in a copy of the build, and the folder of their code. */
  function copy(name: string): { pieces: Pieces; code: string } {
    const place = path.join(folder, name)
    cpSync('dist/cli', place, { recursive: true })
    return { pieces: new Pieces(place), code: path.join(place, readdirSync(place).find(isCode) ?? '') }
  }

  const load = (pieces: Pieces): string => {
    const { errorLine } = pieces.load('run.js') as typeof Program
    return errorLine(new TypeError('unsaid'))
  }

  after(() => {
    rmSync(folder, { recursive: true })
  })

  it('start from the code that the build compiled', () => {
    const { pieces } = copy('whole')
    assert.ok(pieces.hasCode())
    assert.match(load(pieces), /\(TypeError\)/)
    assert.ok(pieces.compiledBefore.includes('run.js'))
  })

  it('are compiled anew where that code is damaged or cut short', () => {
    const damages: Readonly<Record<string, (bytes: Buffer) => Buffer>> = {
      changed: (bytes) => Buffer.from(bytes).fill(0x55, bytes.length >> 1, (bytes.length >> 1) + 4),
      short: (bytes) => bytes.subarray(0, 100),
      empty: () => Buffer.alloc(0),
    }
    for (const [name, damage] of Object.entries(damages)) {
      const { pieces, code } = copy(name)
      const file = path.join(code, 'run.js')
      writeFileSync(file, damage(readFileSync(file)))
      assert.match(load(pieces), /TypeError/, name)
      assert.ok(!pieces.compiledBefore.includes('run.js'), name)
    }
  })

  it('are compiled anew where the code is of another source', () => {
    const { pieces, code } = copy('changed-source')
    const file = path.join(path.dirname(code), 'run.js')
    writeFileSync(file, readFileSync(file, 'utf8').replace('Usage\n', 'USAGE\n'))
    assert.match(load(pieces), /\(TypeError\)/)
    assert.ok(!pieces.compiledBefore.includes('run.js'))
  })

  it('do without it where another version of V8 made it', () => {
    const { pieces, code } = copy('other-version')
    renameSync(code, `${code}-other`)
    assert.ok(!pieces.hasCode())
    assert.match(load(pieces), /\(TypeError\)/)
  })
})
