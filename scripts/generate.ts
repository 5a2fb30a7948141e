// Writes the files that are generated from the catalogue; with --check, only says which of them are stale.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { equalityPhrasesSource } from './generate-equality-phrases.ts'
import { kindPages } from './generate-kind-pages.ts'
import { noticesPage } from './generate-notices.ts'
import { rulePages } from './generate-rule-pages.ts'
import { settingsSchema } from './generate-settings-schema.ts'
import { snippetFiles } from './generate-snippets.ts'
import { teamTemplatesSchema } from './generate-team-templates-schema.ts'

const files = new Map([
  ...snippetFiles(),
  ...rulePages(),
  ...kindPages(),
  ['schemas/tactfulrc.schema.json', settingsSchema()],
  ['schemas/team-templates.schema.json', teamTemplatesSchema()],
  ['NOTICES.txt', noticesPage()],
  ['src/checker/equality-phrases.ts', await equalityPhrasesSource()],
])
const stale = [...files].filter(([path, content]) => content !== read(path)).map(([path]) => path)

if (process.argv.includes('--check')) {
  if (stale.length > 0) {
    console.error(`Stale: ${stale.join(', ')}. Run: npm run generate`)
    process.exitCode = 1
  }
} else {
  for (const path of stale) {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, files.get(path) ?? '')
  }
  console.log(stale.length > 0 ? `Written: ${stale.join(', ')}.` : 'Everything is up to date.')
}

/** The text of a file, or nothing where there is none. */
function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}
