// Prints what the checkers are made of, as JSON: how many rules and phrases, and the files of data that they read.
import { readFileSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { finalizeSettings, getDictionary } from 'cspell-lib'
import { cuss } from 'cuss'
import { LocalLinter } from 'harper.js'
import { binary } from 'harper.js/binary'
import { patterns } from './node_modules/retext-equality/lib/patterns-en.js'
import { check } from './cspell.mjs'

const { resolve } = createRequire(import.meta.url)
const sizeOf = (files) => files.reduce((sum, file) => sum + statSync(file).size, 0)

/** How many strings stand in the lists of a module that exports only a search for them. */
const listed = (module) => new Set(readFileSync(resolve(module), 'utf8').match(/(?<=^\s*)['"].+['"](?=,?$)/gm)).size

const equality = patterns.flatMap(({ inconsiderate }) => Object.keys(inconsiderate)).length
const wordLists = [
  'weasel-words',
  'passive-voice',
  'adverb-where/adverbs',
  'too-wordy',
  'no-cliches/cliches',
  'e-prime',
]
const writeGood = wordLists.reduce((sum, module) => sum + listed(module), 0)

const { settingsUsed } = await check('One sentence.')
const { dictionaries } = await getDictionary(finalizeSettings(settingsUsed))
const read = dictionaries.filter(({ source }) => source.startsWith('file:'))

const harperFile = fileURLToPath(binary.url)
const linter = new LocalLinter({ binary })

console.log(
  JSON.stringify({
    alex: {
      rules: patterns.length + 1,
      phrases: equality + Object.keys(cuss).length,
      counting: 'the patterns of retext-equality and one rule of profanities; their phrases and its words',
      data: 0,
    },
    'write-good': { rules: 9, phrases: writeGood, counting: 'its checks; the entries of their word lists', data: 0 },
    textlint: { rules: 9, phrases: writeGood, counting: 'write-good, which textlint runs as one rule', data: 0 },
    'retext-equality': { rules: patterns.length, phrases: equality, counting: 'its patterns; their phrases', data: 0 },
    cspell: {
      rules: 1,
      phrases: read.reduce((sum, { size }) => sum + size, 0),
      counting: 'spelling; the entries of the dictionaries that it opens for English prose',
      data: sizeOf([...new Set(read.map(({ source }) => fileURLToPath(source)))]),
    },
    harper: {
      rules: Object.keys(await linter.getDefaultLintConfig()).length,
      phrases: null,
      counting: 'the rules that its settings name; its phrases and its dictionary are inside its WebAssembly',
      data: sizeOf([harperFile]),
    },
  }),
)
