import type { Message } from '../../../text/message.ts'
import { ownText } from '../../../text/own-text.ts'
import type { Range } from '../../../text/range.ts'
import { once } from '../../../text/remember.ts'
import { splitLines } from '../../../text/split-lines.ts'
import { templateWords } from './words.ts'

const all = Object.values(templateWords)

const anyOf = (phrases: readonly string[]): string =>
  [...phrases]
    .sort((a, b) => b.length - a.length)
    .map((phrase) =>
      phrase
        .replace(/[.()]/g, '\\$&')
        .replace(/'/g, "['’]")
        .replace(/[áéíóúñё]/g, (letter) => `[${letter}${bare[letter] ?? ''}]`)
        .replace(/ /g, '[ \\u00a0]'),
    )
    .join('|')

const bare: Readonly<Record<string, string>> = { á: 'a', é: 'e', í: 'i', ó: 'o', ú: 'u', ñ: 'n', ё: 'е' }

/** A greeting with the name of a slot and nothing else: “Dear client name,”. */
const greeting = once(
  () =>
    new RegExp(
      `^[\\s*_]{0,6}(?:${anyOf(all.flatMap(({ greetings }) => greetings))}),?[ \\u00a0]{1,3}(${anyOf(all.flatMap(({ readers }) => readers))})(?=\\s*(?:[,!:.]|$))`,
      'iu',
    ),
)

/** A line that is the name of a slot and nothing else. */
const signature = once(
  () => new RegExp(`^[\\s*_]{0,6}(${anyOf(all.flatMap(({ writers }) => writers))})[\\s*_.,]{0,6}$`, 'iu'),
)

const hints = once(() => {
  const said = all.flatMap(({ hints: own }) => own)
  const [words, added] = [false, true].map((isAdded) => anyOf(said.filter((hint) => hint.startsWith(',') === isAdded)))
  return {
    exact: new RegExp(`(?:(?<![\\p{L}\\p{N}])(?:${words})|${added})(?![\\p{L}\\p{N}])`, 'giu'),
    /** A look at the text in small letters, several times as fast: most texts hold no hint. */
    rough: new RegExp(`(?:^|[^a-zа-я])(?:${words})|${added}`),
  }
})

/** The longest line that is only a greeting or a name. */
const longestLine = 80

/** So many lines at the end hold the sign-off and the signature. */
const signatureLines = 8

/** Finds what a template says to its writer, left in the message without the brackets around it. */
export function findTemplateText(message: Message): Range[] {
  const text = ownText(message)
  const lines = splitLines(text).filter(
    ({ start, end }) => text.slice(start, Math.min(end, start + longestLine)).trim() !== '',
  )
  const first = lines.flatMap((line) => stretch(text, line, greeting()))
  const last = lines
    .slice(1)
    .slice(-signatureLines)
    .flatMap((line) => stretch(text, line, signature()))
  return [...first, ...last, ...hintsIn(text)]
}

function hintsIn(text: string): Range[] {
  if (!hints().rough.test(text.toLowerCase())) return []
  return [...text.matchAll(hints().exact)].flatMap(({ 0: found, index }) => {
    const trimmed = found.replace(/^[,\s]+/, '')
    return inBrackets(text, index) ? [] : { start: index + found.length - trimmed.length, end: index + found.length }
  })
}

/** The first group of a pattern in a line. */
function stretch(text: string, line: Range, pattern: RegExp): Range[] {
  if (line.end - line.start > longestLine) return []
  const found = pattern.exec(text.slice(line.start, line.end))
  const [whole, group] = found ?? []
  if (!found || whole === undefined || group === undefined) return []
  const start = line.start + found.index + whole.indexOf(group)
  return [{ start, end: start + group.length }]
}

/** Whether a bracket is open at a place: then it is a placeholder as it was meant to be, and told as such. */
function inBrackets(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 120), at)
  return before.lastIndexOf('[') > before.lastIndexOf(']')
}
