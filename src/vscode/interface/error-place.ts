/** What sort of error it was and where it was thrown, for the log: what it says could quote what was written. */
export function errorPlace(error: unknown): string {
  if (!(error instanceof Error)) return '(no error was given)'
  const { name, message, stack = '' } = error
  // What it says comes first, and may hold lines that look like places.
  const places = stack.slice(stack.indexOf(message) + message.length)
  const [place = ''] = /^ {4}at .+$/m.exec(places) ?? []
  return `${name} ${place.trim()}`.trim()
}
