/** A piece of a text in snippet syntax. */
export type SnippetPiece =
  | {
      readonly kind: 'text'
      readonly text: string
      /** The open point whose value it is, in a draft. */
      readonly point?: number
    }
  /** `${1:[client's name]}`: a tab stop whose default, brackets included, says what belongs there. */
  | { readonly kind: 'point'; readonly number: number; readonly hint: string }
  /** `${1|one,other|}`: a tab stop with the values to choose from; in a snippet, what is written while none is chosen comes first. */
  | { readonly kind: 'choice'; readonly number: number; readonly options: readonly string[] }
  /** `$1` or `${1}`: a tab stop that is defined elsewhere; `$0` is where the cursor ends. */
  | { readonly kind: 'mention'; readonly number: number }

/** What is written of a choice while nothing is chosen: a bracketed open point, like a hint. */
export const unchosen = (options: readonly string[]): string => `[${options.join(' / ')}]`

const pieces = new RegExp(
  [
    String.raw`\\(?<escaped>[$}\\])`,
    String.raw`\$(?<bare>0|[1-9]\d*)`,
    String.raw`\$\{(?<braced>0|[1-9]\d*)\}`,
    String.raw`\$\{(?<point>[1-9]\d*):(?<hint>\[(?:\\[$}\\]|[^\]\[$}\\])+\])\}`,
    String.raw`\$\{(?<choice>[1-9]\d*)\|(?<options>(?:\\[,|\\]|[^|\\])+)\|\}`,
    String.raw`(?<text>[^$\\]+)`,
  ].join('|'),
  'uy',
)

const splitOptions = (options: string): string[] =>
  Array.from(`${options},`.matchAll(/((?:\\[,|\\]|[^,\\])*),/gu), ([, option = '']) => option.replace(/\\(.)/gu, '$1'))

/** The options of a choice, without what is written while none is chosen. */
function realOptions(options: readonly string[]): readonly string[] {
  const [first, ...others] = options
  return first === unchosen(others) ? others : options
}

/**
 * Reads the part of VS Code's snippet syntax that templates use; no nesting, no variables, no transforms.
 * @throws Error that quotes the place where the text leaves that part of the syntax.
 */
export function parseSnippet(text: string): readonly SnippetPiece[] {
  const found: SnippetPiece[] = []
  let at = 0
  while (at < text.length) {
    pieces.lastIndex = at
    const match = pieces.exec(text)
    if (match === null) {
      throw new Error(`Not a tab stop that templates may use, at "${text.slice(at, at + 30)}" in "${text}".`)
    }
    found.push(toPiece(match.groups ?? {}))
    at = pieces.lastIndex
  }
  return found
}

function toPiece(groups: Readonly<Record<string, string | undefined>>): SnippetPiece {
  const { escaped, bare, braced, point, hint, choice, options, text } = groups
  if (point !== undefined && hint !== undefined) {
    return { kind: 'point', number: Number(point), hint: hint.replace(/\\(.)/gu, '$1') }
  }
  if (choice !== undefined && options !== undefined) {
    return { kind: 'choice', number: Number(choice), options: realOptions(splitOptions(options)) }
  }
  const number = bare ?? braced
  return number === undefined
    ? { kind: 'text', text: escaped ?? text ?? '' }
    : { kind: 'mention', number: Number(number) }
}
