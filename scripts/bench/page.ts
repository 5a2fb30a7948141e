import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { projectRoot } from '../host/project-root.ts'

const file = path.join(projectRoot, 'docs/performance.md')

/** Puts a text between the marks of the page. */
export function writeToPage(text: string): void {
  writeFileSync(file, betweenMarks(readFileSync(file, 'utf8'), text))
}

/**
 * A page with another text between its marks.
 * @throws Error where it has no marks
 */
export function betweenMarks(page: string, text: string): string {
  const [before, , after] = page.split(/(?<=<!-- bench -->\n)([^]*)(?=<!-- \/bench -->)/)
  if (before === undefined || after === undefined)
    throw new Error('The page has no <!-- bench --> and <!-- /bench -->.')
  return `${before}\n${text.trim()}\n\n${after}`
}
