import { inlineMaskFinder } from './inline-mask-finder.ts'

const punctuation = /[!-/:-@[-`{-~]/
const blank = /\s/
const letter = /[\p{L}\p{N}]/u

/** An address in angle brackets. */
const autolink = /<(?:mailto:)?((?:https?:\/\/)[^\s<>]{1,2000}|[\w.%+-]{1,64}@[\w.-]{1,256})>/y
const lineBreak = /<br ?\/?>\n?/iy

/** What a link leads to: no white space, something that only addresses have, and maybe a title. */
const linkTarget = /^<?([^\s<>]*[./#:?=@][^\s<>]*?)>?(?:\s+(?:"[^"]*"|'[^']*'))?$/
const longestTarget = 2000

/** The longest words of a link, in pieces, that are compared with its address. */
const longestLabel = 200

/** A mark that may begin emphasis: its piece of the output, and how many pieces with letters came before it. */
interface Opener {
  readonly piece: number
  readonly spoken: number
}

/**
 * Prose of Markdown without emphasis, code marks, comments, escapes and the notation of links, whose address follows in
 * brackets. Marks that do not belong together stay. The time is linear in the text.
 */
export function resolveMarks(text: string): string {
  const pieces: string[] = []
  const openers = new Map<string, Opener[]>()
  const brackets: number[] = []
  /** Code, comments and bare links: no mark counts within them. */
  const masks = inlineMaskFinder(text)(0, text.length).filter(
    ({ kind, start }) => kind !== 'markup' && text.charAt(start) !== '(',
  )
  let mask = 0
  let spoken = 0

  /** Takes a run of emphasis marks; where it closes one, both are left out. */
  const emphasise = (mark: string, before: string, after: string): void => {
    const isLeft = after !== '' && !blank.test(after) && !letter.test(before)
    const isRight = before !== '' && !blank.test(before) && !letter.test(after)
    const opener = isRight ? openers.get(mark)?.at(-1) : undefined
    if (opener && opener.spoken < spoken) {
      pieces[opener.piece] = ''
      for (const stack of openers.values()) while ((stack.at(-1)?.piece ?? -1) >= opener.piece) stack.pop()
      return
    }
    if (isLeft) {
      const stack = openers.get(mark) ?? []
      stack.push({ piece: pieces.length, spoken })
      openers.set(mark, stack)
    }
    pieces.push(mark)
  }

  /** Takes the address behind the `]` at `at`. Returns where the link ends, or `at` where there is none. */
  const link = (at: number): number => {
    const opening = brackets.pop()
    if (opening === undefined) return at
    const end = endOfTarget(text, at)
    const address = linkTarget.exec(text.slice(at + 2, end - 1))?.[1]
    if (end === at || address === undefined) return at
    const label = pieces.length - opening < longestLabel ? pieces.slice(opening + 1).join('') : ''
    pieces[opening] = ''
    if (pieces[opening - 1] === '!') pieces[opening - 1] = ''
    const shown = address.replace(/^mailto:/, '')
    if (label !== shown) pieces.push(label === '' ? shown : ` (${shown})`)
    return end
  }

  /** Takes what begins with `<` at `at`. Returns where it ends, or `at` where it is nothing of Markdown's. */
  const angle = (at: number): number => {
    autolink.lastIndex = at
    const address = autolink.exec(text)?.[1]
    if (address !== undefined) {
      pieces.push(address)
      spoken += 1
      return autolink.lastIndex
    }
    lineBreak.lastIndex = at
    if (!lineBreak.test(text)) return at
    pieces.push('\n')
    return lineBreak.lastIndex
  }

  for (let at = 0; at < text.length;) {
    const sign = text.charAt(at)
    while ((masks[mask]?.start ?? Infinity) < at) mask += 1
    const span = masks[mask]
    let next = at + 1
    if (span?.start === at) {
      const masked = text.slice(span.start, span.end)
      if (span.kind !== 'comment') pieces.push(span.kind === 'code' ? insideOfCode(masked) : masked)
      spoken += 1
      next = span.end
    } else if (sign === '\\' && punctuation.test(text.charAt(next))) {
      pieces.push(text.charAt(next))
      next += 1
    } else if (sign === '\\' && text.charAt(next) === '\n') {
      // A line that is broken on purpose.
    } else if (sign === '*' || sign === '_' || sign === '~') {
      while (text.charAt(next) === sign) next += 1
      const mark = text.slice(at, next)
      const isMark = sign === '~' ? mark.length === 2 : mark.length <= 3
      if (isMark) emphasise(mark, signBefore(text, at), signAt(text, next))
      else pieces.push(mark)
    } else if (sign === '[') {
      brackets.push(pieces.length)
      pieces.push(sign)
    } else if (sign === ']') {
      const end = text.charAt(next) === '(' ? link(at) : at
      if (end > at) next = end
      else {
        if (text.charAt(next) !== '(') brackets.pop()
        pieces.push(sign)
      }
    } else if (sign === '<') {
      const end = angle(at)
      if (end > at) next = end
      else pieces.push(sign)
    } else {
      while (next < text.length && next !== span?.start && !/[\\<*_~[\]`!]/.test(text.charAt(next))) next += 1
      const words = text.slice(at, next)
      if (letter.test(words)) spoken += 1
      pieces.push(words)
    }
    at = next
  }
  return pieces.join('')
}

const insideOfCode = (span: string): string => {
  const inside = span.replace(/^`+|`+$/g, '').replace(/\n/g, ' ')
  return /^ .*\S.* $/.test(inside) ? inside.slice(1, -1) : inside
}

/** Where the target behind the `]` at `at` ends, after its closing bracket; `at` where it does not. */
function endOfTarget(text: string, at: number): number {
  let open = 0
  for (let index = at + 1; index < Math.min(text.length, at + longestTarget); index += 1) {
    const sign = text.charAt(index)
    if (sign === '\n') return at
    if (sign === '(') open += 1
    else if (sign === ')') open -= 1
    if (open === 0) return index + 1
  }
  return at
}

/** The character at an offset; '' at the end. */
const signAt = (text: string, at: number): string => Array.from(text.slice(at, at + 2))[0] ?? ''

/** The character before an offset; '' at the beginning. */
const signBefore = (text: string, at: number): string => Array.from(text.slice(Math.max(0, at - 2), at)).at(-1) ?? ''
