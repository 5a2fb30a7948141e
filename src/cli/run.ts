import { errorLine } from './error-line.ts'
import { UsageError } from './usage-error.ts'

export { errorLine }

/** What the program says of itself. */
export const help = `Usage
  tactful check [FILE … | -] [--lang en|es|ru] [--kind KIND]
                [--today YYYY-MM-DD] [--format stylish|json|jsonl|sarif]
                [--fail-on error|warning|info|never] [--jobs N]
  tactful template [ID] [--lang en|es|ru] [--address tú|usted]
                   [--set NAME=VALUE …] [--today YYYY-MM-DD]
  tactful lsp
  tactful --help | --version

check     looks for wording that could cost a client; - reads standard input
          with --format jsonl, - reads a message a line:
          {"id", "text", "lang"?, "kind"?, "today"?}
          and checks long input on N cores, all of them where not said
template  lists the templates, or prints one, and says on standard error
          which of its points are open, by the names that --set takes
lsp       is a language server for editors, over standard input and output

Settings come from .tactfulrc.json beside a file or above it.
Exit status: 0 nothing at or above the fail level (warning), 1 something,
2 a mistake in what was asked or given.
`

/**
 * Runs the program.
 * @param args what stands after its name
 * @returns the exit status; undefined while it goes on, and ends by itself
 * @throws UsageError with one line for the person who called it
 */
export async function run(args: readonly string[]): Promise<number | undefined> {
  const [command, ...rest] = args
  if (rest.includes('--help') || rest.includes('-h')) return run(['--help'])
  switch (command) {
    case 'check':
      return (await import('./run-check.ts')).runCheck(rest)
    case 'template':
      return (await import('./run-template.ts')).runTemplate(rest)
    case 'lsp':
      return (await import('./run-language-server.ts')).runLanguageServer(rest)
    case '--version':
    case '-v':
      process.stdout.write(`${(await import('./version.ts')).version}\n`)
      return 0
    case '--help':
    case '-h':
    case 'help':
      process.stdout.write(help)
      return 0
    case undefined:
      throw new UsageError('say what to do: `tactful check FILE`, `tactful template` or `tactful --help`.')
    default:
      throw new UsageError(`there is no command “${command}”; try \`tactful --help\`.`)
  }
}
