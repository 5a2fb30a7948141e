import { once, whenRead } from '../../../text/remember.ts'
import { wordSet } from '../../../text/word-set.ts'
import { en } from './words/en.ts'
import { es } from './words/es.ts'
import type { PlaceholderWords } from './words/placeholder-words.ts'
import { ru } from './words/ru.ts'

/** A placeholder's language may differ from the message's: each is held against the words of all of them. */
const languages: readonly PlaceholderWords[] = [en, es, ru]

type WordList = {
  [Key in keyof PlaceholderWords]: PlaceholderWords[Key] extends string ? Key : never
}[keyof PlaceholderWords]

/** The words of a list, a `_` in them as a space and a `*` as each of the endings. */
function formsOf(list: string, endings: string): string[] {
  return [...wordSet(list)].flatMap((word) =>
    word.endsWith('*')
      ? ['', ...wordSet(endings)].map((ending) => word.slice(0, -1) + ending)
      : word.replace(/_/g, ' '),
  )
}

const all = (list: Exclude<WordList, 'head'>): ReadonlySet<string> =>
  new Set(languages.flatMap((words) => formsOf(words[list], words.endings)))

/** The words of all languages, folded as `foldWords` does. */
export const words = whenRead({
  slots: () => all('slots'),
  qualities: () => all('qualities'),
  instructions: () => all('instructions'),
  insertions: () => all('insertions'),
  owners: () => all('owners'),
  questions: () => all('questions'),
  grammar: () => all('grammar'),
  days: () => all('days'),
  dayFillers: () => all('dayFillers'),
  units: () => all('units'),
  greetings: () => all('greetings'),
  leads: () => all('leads'),
  tags: () => all('tags'),
  notes: () => all('notes'),
  formats: () => all('formats'),
  roles: () => new Set(languages.flatMap(({ roles }) => roles)),
  examples: () => languages.flatMap(({ examples }) => examples),
  requests: () => languages.flatMap(({ requests }) => requests),
})

/** The words that name what a placeholder stands for where they are the head, by language. */
export const heads = once(() =>
  languages.map(({ things, endings, head, complements }) => ({
    things: new Set(formsOf(things, endings)),
    complements: wordSet(complements),
    head,
  })),
)

const plain: Readonly<Record<string, string>> = {
  á: 'a',
  é: 'e',
  í: 'i',
  ó: 'o',
  ú: 'u',
  ü: 'u',
  ñ: 'n',
  ё: 'е',
  '’': "'",
}

/** A text in small letters and without the accents that people leave out; its length may change. */
export const foldWords = (text: string): string =>
  text.toLowerCase().replace(/[áéíóúüñё’]/g, (letter) => plain[letter] ?? letter)

/** The words of a folded text; numbers count. */
export const wordsOf = (folded: string): string[] => folded.match(/[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*/gu) ?? []
