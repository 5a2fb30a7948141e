// Writes down the code that V8 makes of the command's pieces while they check messages: part of the build.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Pieces } from '../src/cli/pieces.ts'
import type * as Program from '../src/cli/run.ts'
import { languages } from '../src/text/language.ts'
import { textOf } from './bench/texts.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'tactful-'))
try {
  const pieces = new Pieces(path.resolve('dist/cli'))
  const { run } = pieces.load('run.js') as typeof Program
  const files = languages.map((language) => path.join(folder, `${language}.txt`))
  for (const [place, language] of languages.entries()) writeFileSync(files[place] ?? '', textOf(language, 300))
  // All in one run: for a single message V8's flags are changed, and code under other flags is refused.
  await run(['check', ...files])
  pieces.writeCode()
} finally {
  rmSync(folder, { recursive: true })
}
