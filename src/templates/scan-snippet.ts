import type { Range } from '../text/range.ts'

/** What is wrong at the place where a text leaves VS Code's snippet syntax. */
export type SnippetFault = 'open' | 'brace' | 'choice' | 'transform' | 'depth'

/** What a text in VS Code's snippet syntax holds. Offsets are UTF-16 code units. */
export interface ScannedSnippet {
  /** The variables that it uses, in their order. */
  readonly variables: readonly (Range & { readonly name: string })[]
  /** Where it leaves the syntax, if it does. What comes after that was not read. */
  readonly problem?: Range & { readonly fault: SnippetFault }
}

/** Nothing that a person writes by hand is nested deeper, and VS Code reads nested points by recursion. */
const deepest = 20

const text = /[^$}\\]+|\\[$}\\]?/uy
const mention = /\$(?:\d+|(?<name>[A-Za-z_]\w*))/uy
const opening = /\$\{(?:\d+|(?<name>[A-Za-z_]\w*))/uy
const choice = String.raw`(?:\\(?:[,|\\]|(?![,|\\]))|[^\\,|])+`
const choices = new RegExp(String.raw`\|${choice}(?:,${choice})*\|\}`, 'uy')
const pattern = /\/((?:\\(?:\/|(?!\/))|[^\\/$]|\$(?!\{?[A-Za-z_]))*)\//uy
const formatText = /[^\\/$]+|\\[\\/]?|\$(?![\d{A-Za-z_])/uy
const untilColon = String.raw`(?:\\[$}\\]|[^\\:])+:`
const untilBrace = String.raw`(?:\\[$}\\]|[^\\}])+\}`
const formatRest = [
  String.raw`\/[A-Za-z_]\w*\}`,
  String.raw`[+\-]${untilBrace}`,
  String.raw`\?${untilColon}${untilBrace}`,
  String.raw`(?![\/+\-?])${untilBrace}`,
].join('|')
const formatPoint = new RegExp(String.raw`\$(?:\d+|\{\d+(?:\}|:(?:${formatRest})))`, 'uy')
const flags = /\/([a-z]*)\}/uy

/**
 * Reads VS Code's snippet syntax: escapes, tab stops, points with nested defaults, choices, variables, transforms. Where
 * VS Code takes what it cannot read as text, this stops: text that means a dollar sign is written `\$`. Takes time in
 * proportion to the text and never throws.
 */
export const scanSnippet = (snippet: string): ScannedSnippet => new SnippetScanner(snippet).scan()

class SnippetScanner {
  readonly #text: string
  readonly #variables: (Range & { readonly name: string })[] = []
  /** Where the points begin that are open. */
  readonly #open: number[] = []
  #at = 0

  constructor(snippet: string) {
    this.#text = snippet
  }

  scan(): ScannedSnippet {
    while (this.#at < this.#text.length) {
      const start = this.#at
      const fault = this.#readOne()
      if (fault) return this.#result(fault, start)
    }
    const start = this.#open.at(-1)
    return start === undefined ? this.#result() : this.#result('open', start)
  }

  #result(fault?: SnippetFault, start = 0): ScannedSnippet {
    const close = fault === 'open' ? -1 : this.#text.indexOf('}', this.#at)
    const end = close < 0 ? this.#at : close + 1
    return { variables: this.#variables, ...(fault && { problem: { fault, start, end } }) }
  }

  /** Reads one piece; says what is wrong with it. */
  #readOne(): SnippetFault | undefined {
    if (this.#match(text)) return undefined
    if (this.#text[this.#at] === '}') {
      this.#at += 1
      this.#open.pop()
      return undefined
    }
    const start = this.#at
    const found = this.#match(mention) ?? this.#match(opening)
    if (!found) {
      this.#at += 1
      if (this.#text[this.#at] !== '{') return undefined
      this.#at += 1
      return 'brace'
    }
    const name = found.groups?.['name']
    if (name !== undefined) this.#variables.push({ name, start, end: this.#at })
    return found[0].startsWith('${') ? this.#readOpened(start, found[0]) : undefined
  }

  /** Reads on after `${1` or `${NAME`. */
  #readOpened(start: number, opened: string): SnippetFault | undefined {
    switch (this.#text[this.#at]) {
      case '}':
        this.#at += 1
        return undefined
      case ':':
        this.#at += 1
        this.#open.push(start)
        return this.#open.length > deepest ? 'depth' : undefined
      case '|':
        return /^\$\{0*[1-9]\d*$/u.test(opened) && this.#match(choices) ? undefined : 'choice'
      case '/':
        return this.#readTransform() ? undefined : 'transform'
      case undefined:
        return 'open'
      default:
        return 'brace'
    }
  }

  /** Reads `/pattern/format/flags}`. */
  #readTransform(): boolean {
    const source = this.#match(pattern)?.[1]
    if (source === undefined) return false
    while (this.#match(formatText) ?? this.#match(formatPoint));
    const written = this.#match(flags)?.[1]
    if (written === undefined) return false
    try {
      new RegExp(source.replaceAll('\\/', '/'), written)
      return true
    } catch {
      return false
    }
  }

  #match(wanted: RegExp): RegExpExecArray | undefined {
    wanted.lastIndex = this.#at
    const found = wanted.exec(this.#text) ?? undefined
    this.#at += found?.[0].length ?? 0
    return found
  }
}
