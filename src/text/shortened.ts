/** A text in one line of at most `longest` UTF-16 code units. */
export function shortened(text: string, longest: number): string {
  const line = text.replace(/\s+/g, ' ')
  return line.length > longest ? `${line.slice(0, longest - 1).trimEnd()}…` : line
}
