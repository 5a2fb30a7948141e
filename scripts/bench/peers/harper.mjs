import { LocalLinter } from 'harper.js'
import { binary } from 'harper.js/binary'

const linter = new LocalLinter({ binary })
await linter.setup()
const rules = Object.keys(await linter.getDefaultLintConfig())
await linter.setLintConfig(Object.fromEntries(rules.map((rule) => [rule, true])))

export const lint = async (text) => (await linter.lint(text, { language: 'plaintext' })).length
