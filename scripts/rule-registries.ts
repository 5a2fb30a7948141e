// Writes the lists of rules from the folders below src/rules, so that a new rule is a new folder and nothing else.
// It stands apart from the other generated files because all of them are made with these lists.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { families } from '../src/rules/families.ts'
import { languages } from '../src/text/language.ts'

const folder = 'src/rules'
const note = '// Written by scripts/rule-registries.ts from the folders here; do not edit.\n'

/** A rule by its folder; one that looks at whole messages has no wordings, and its examples stand in one file. */
interface Listed {
  readonly id: string
  /** The name of its object: `third-party` is `thirdParty`. */
  readonly object: string
  readonly worded: boolean
}

const listed: readonly Listed[] = families.flatMap((family) =>
  readdirSync(`${folder}/${family}`)
    .sort()
    .map((name) => {
      const id = `${family}/${name}`
      const object = name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())
      return { id, object, worded: existsSync(`${folder}/${id}/en.ts`) }
    }),
)
const worded = listed.filter((rule) => rule.worded)

const capitalised = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1)
const lines = <Item>(items: readonly Item[], line: (item: Item) => string): string => items.map(line).join('')

const index = `${note}${lines(listed, ({ id, object }) => `import { ${object} } from './${id}/index.ts'\n`)}import type { Rule } from './rule.ts'

/** All rules, in the order in which pages and settings list them. */
export const rules: readonly Rule[] = [
${lines(listed, ({ object }) => `  ${object},\n`)}]
`

const examples = `${note}${lines(listed, ({ id, object, worded: inLanguages }) =>
  inLanguages
    ? lines(languages, (language) => {
        return `import { examples as ${object}${capitalised(language)} } from './${id}/${language}.ts'\n`
      })
    : `import { examples as ${object} } from './${id}/examples.ts'\n`,
)}import type { RuleExamples } from './rule.ts'

/** The examples of all rules, by id. They are the rules' tests, and stand on their pages and beside findings. */
export const examples: Readonly<Record<string, RuleExamples>> = {
${lines(listed, ({ id, object, worded: inLanguages }) =>
  inLanguages
    ? `  '${id}': { ${languages.map((language) => `${language}: ${object}${capitalised(language)}`).join(', ')} },\n`
    : `  '${id}': ${object},\n`,
)}}
`

const names = { en: 'English', es: 'Spanish', ru: 'Russian' } as const
const spoken = languages.map((language): [string, string] => [
  `languages/${language}.ts`,
  `${note}${lines(worded, ({ id, object }) => `import { wording as ${object} } from '../${id}/${language}.ts'\n`)}import { ${language} as classes } from '../classes/${language}.ts'
import type { LanguageRules } from '../language-rules.ts'
import { ${language} as patterns } from '../patterns/${language}.ts'

/** The ${names[language]} half of the rules. */
export const rules: LanguageRules = {
  language: '${language}',
  classes,
  wordings: {
${lines(worded, ({ id, object }) => `    '${id}': ${object},\n`)}  },
  patterns,
  table: undefined,
}
`,
])

const stale = [['index.ts', index], ['examples.ts', examples], ...spoken]
  .map(([path, content]) => ({ path: `${folder}/${path}`, content: content ?? '' }))
  .filter(({ path, content }) => content !== readFileSync(path, 'utf8'))

if (process.argv.includes('--check')) {
  if (stale.length > 0) {
    console.error(`Stale: ${stale.map(({ path }) => path).join(', ')}. Run: npm run generate`)
    process.exitCode = 1
  }
} else for (const { path, content } of stale) writeFileSync(path, content)
