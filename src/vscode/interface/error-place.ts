/** Where an error was thrown, for the log: what it says could quote what was written. */
export function errorPlace(error: unknown): string {
  if (!(error instanceof Error)) return '(no error was given)'
  return (
    error.stack
      ?.split('\n')
      .find((line) => line.startsWith('    at '))
      ?.trim() ?? error.name
  )
}
