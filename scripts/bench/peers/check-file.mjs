// Checks a file with a checker that has no command: `node check-file.mjs harper.mjs message.txt`.
import { readFileSync } from 'node:fs'

const [checker, file] = process.argv.slice(2)
const { lint } = await import(`./${checker}`)
console.log(await lint(readFileSync(file, 'utf8')))
