import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { projectRoot } from '../host/project-root.ts'

const [begin, end] = ['<!-- bench -->', '<!-- /bench -->']
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
  const [from, to] = [page.indexOf(begin), page.indexOf(end)]
  if (from < 0 || to < from) throw new Error(`The page has no ${begin} with ${end} below it.`)
  return `${page.slice(0, from + begin.length)}\n\n${text.trim()}\n\n${page.slice(to)}`
}
