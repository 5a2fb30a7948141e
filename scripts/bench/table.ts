/** A table with a heading and, below it, what one has to know to read it. */
export interface Table {
  readonly title: string
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
  readonly notes?: readonly string[]
}

/** A table as Markdown, as Prettier lays it out: the first column to the left, numbers to the right. */
export function markdownOf({ title, columns, rows, notes = [] }: Table): string {
  const cells = [columns, ...rows].map((row) => columns.map((_, place) => (row[place] ?? '').replaceAll('|', '\\|')))
  const widths = columns.map((_, place) => Math.max(3, ...cells.map((row) => (row[place] ?? '').length)))
  const isNumbers = columns.map((_, place) => rows.every((row) => place > 0 && isNumber(row[place] ?? '')))
  const pad = (cell: string, place: number): string =>
    isNumbers[place] ? cell.padStart(widths[place] ?? 0) : cell.padEnd(widths[place] ?? 0)
  const lineOf = (row: readonly string[]): string => `| ${row.join(' | ')} |`
  const [head = '', ...body] = cells.map((row) => lineOf(row.map(pad)))
  const rule = lineOf(
    widths.map((width, place) => (isNumbers[place] ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width))),
  )
  return [`### ${title}`, ...notes, [head, rule, ...body].join('\n')].join('\n\n')
}

/** A number with its unit, or what stands for one. */
const isNumber = (cell: string): boolean => /^(|–|left out|[-≤≥]? ?\d.*)$/.test(cell)
