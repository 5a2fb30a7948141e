/** What somebody wrote, in one line of at most `longest` UTF-16 code units. */
export function quoted(text: string, longest: number): string {
  const line = text.slice(0, 4 * longest).replace(/\s+/gu, ' ')
  return line.length > longest ? `${line.slice(0, longest - 1).trimEnd()}…` : line
}
