import type { Range } from '../text/range.ts'

/** A value in a JSON text, and where it stands. */
export type JsonValue = Range &
  (
    | { readonly type: 'object'; readonly members: readonly JsonMember[] }
    | { readonly type: 'array'; readonly items: readonly JsonValue[] }
    | { readonly type: 'string'; readonly value: string }
    | { readonly type: 'other'; readonly value: number | boolean | null }
  )

/** A text in a JSON text. */
export type JsonText = Extract<JsonValue, { type: 'string' }>

/** A name with its value, in the order of the text; a name may come twice. */
export interface JsonMember {
  readonly name: string
  readonly nameRange: Range
  readonly value: JsonValue
}

/** What is wrong at a place where a text stops being JSON. */
export type JsonFault = 'value' | 'name' | 'colon' | 'comma' | 'quote' | 'escape' | 'comment' | 'more' | 'end' | 'depth'

/** A text is not JSON, from a place on that is counted in UTF-16 code units. */
export class JsonError extends Error {
  readonly fault: JsonFault
  readonly at: number

  constructor(fault: JsonFault, at: number) {
    super(`Not JSON at ${at}: ${fault}.`)
    this.fault = fault
    this.at = at
  }
}

/** Nothing that a person writes by hand is nested deeper. */
const deepest = 50

const blanks = /(?:\s+|\/\/[^\r\n]*|\/\*[^]*?\*\/)*/uy
const literal = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.])/uy

/**
 * Reads JSON as VS Code reads its own files: comments and trailing commas are allowed. Takes time in proportion to the
 * text.
 * @throws JsonError
 */
export const readJson = (text: string): JsonValue => new JsonReader(text).read()

/** Where a code unit of a string's value stands in the JSON text, escapes counted; `start` is the string's. */
export function placeInString(text: string, start: number, unit: number): number {
  let at = start + 1
  for (let read = 0; read < unit; read += 1) at += text[at] !== '\\' ? 1 : text[at + 1] === 'u' ? 6 : 2
  return at
}

class JsonReader {
  readonly #text: string
  #at = 0

  constructor(text: string) {
    this.#text = text
  }

  read(): JsonValue {
    const value = this.#value(0)
    if (this.#next() !== undefined) this.#fail('more')
    return value
  }

  /** The next character that is neither blank nor comment; it is not taken. */
  #next(): string | undefined {
    this.#match(blanks)
    if (this.#text.startsWith('/*', this.#at)) this.#fail('comment')
    return this.#text[this.#at]
  }

  #match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#at
    const found = pattern.exec(this.#text)?.[0]
    this.#at += found?.length ?? 0
    return found
  }

  #fail(fault: JsonFault): never {
    throw new JsonError(this.#at >= this.#text.length && fault !== 'quote' ? 'end' : fault, this.#at)
  }

  #value(depth: number): JsonValue {
    const next = this.#next()
    if (depth > deepest) this.#fail('depth')
    const start = this.#at
    if (next === '{') return { type: 'object', members: this.#members(depth), start, end: this.#at }
    if (next === '[') return { type: 'array', items: this.#items(depth), start, end: this.#at }
    if (next === '"') return { type: 'string', value: this.#string(), start, end: this.#at }
    const found = this.#match(literal)
    if (!found) this.#fail('value')
    return { type: 'other', value: JSON.parse(found) as number | boolean | null, start, end: this.#at }
  }

  #members(depth: number): readonly JsonMember[] {
    return this.#list('}', () => {
      if (this.#next() !== '"') this.#fail('name')
      const start = this.#at
      const name = this.#string()
      const nameRange = { start, end: this.#at }
      if (this.#next() !== ':') this.#fail('colon')
      this.#at += 1
      return { name, nameRange, value: this.#value(depth + 1) }
    })
  }

  #items(depth: number): readonly JsonValue[] {
    return this.#list(']', () => this.#value(depth + 1))
  }

  /** What stands between an opening bracket and the one that closes it. */
  #list<Item>(close: string, readItem: () => Item): readonly Item[] {
    const items: Item[] = []
    this.#at += 1
    while (this.#next() !== close) {
      items.push(readItem())
      const next = this.#next()
      if (next === ',') this.#at += 1
      else if (next !== close) this.#fail('comma')
    }
    this.#at += 1
    return items
  }

  #string(): string {
    const start = this.#at
    let isPlain = true
    for (this.#at += 1; this.#text[this.#at] !== '"'; this.#at += 1) {
      const unit = this.#text[this.#at]
      if (unit === undefined || unit < ' ') {
        this.#at = start
        this.#fail('quote')
      }
      if (unit !== '\\') continue
      if (!/^\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/u.test(this.#text.slice(this.#at, this.#at + 6))) this.#fail('escape')
      isPlain = false
      this.#at += 1
    }
    this.#at += 1
    const written = this.#text.slice(start, this.#at)
    return isPlain ? written.slice(1, -1) : (JSON.parse(written) as string)
  }
}
