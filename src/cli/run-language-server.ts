import { UsageError } from './usage-error.ts'

/** Options that editors add by habit; standard input and output are what is served anyhow. */
const known = /^(--stdio|--clientProcessId=\d+)$/

/**
 * Starts `tactful lsp`, which the client ends.
 * @throws UsageError where a person started it by hand, or the options are wrong
 */
export async function runLanguageServer(args: readonly string[]): Promise<undefined> {
  const odd = args.find((arg) => !known.test(arg))
  if (odd !== undefined)
    throw new UsageError(`\`tactful lsp\` takes no “${odd}”; it speaks over standard input and output.`)
  if (process.stdin.isTTY)
    throw new UsageError('`tactful lsp` is for editors to start; to check a file, use `tactful check FILE`.')
  const { serve } = await import('./lsp/serve.ts')
  serve()
  return undefined
}
