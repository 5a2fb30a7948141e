import { type Language, languages } from './language.ts'
import type { Message, Sentence } from './message.ts'
import { greetingWords, isPlainName, isRole, type PersonName, readName } from './person-name.ts'
import type { Range } from './range.ts'
import { PhraseTable } from './phrases/phrase-table.ts'
import { rememberOf } from './remember.ts'
import type { Token } from './tokens.ts'

/** The words with which a message greets its reader. Offsets are UTF-16 code units into the text. */
export interface Greeting extends Range {
  /** The language of the opening; undefined where only a name stands there. */
  readonly language: Language | undefined
  /** The opening, folded as tokens are, such as `good morning`; undefined where only a name stands there. */
  readonly opening: string | undefined
  /** Where the opening stands: before the name or, as in “Anna, hello”, after it. */
  readonly openingAt: Range | undefined
  /** Whether the opening agrees in gender with the name, as “estimada” does. */
  readonly gendered: boolean
  /** Who is greeted, where it is a person. */
  readonly name: PersonName | undefined
}

const openings = new PhraseTable(
  languages.flatMap((language) => {
    const { openings: plain, gendered } = greetingWords[language]
    return [
      ...plain.map((phrase) => ({ phrase, language, gendered: false })),
      ...gendered.map((phrase) => ({ phrase, language, gendered: true })),
    ]
  }),
)

const between = new PhraseTable(
  languages.flatMap((language) => greetingWords[language].between.map((phrase) => ({ phrase }))),
)

/** Words after a name without a mark between that make its bearer speak or be spoken of: “Hi Peter here”. */
const afterOwnName = new Set([
  'here',
  'from',
  'again',
  'de',
  'del',
  'aquí',
  'desde',
  'и',
  'из',
  'тут',
  'от',
  'и',
  'y',
  'e',
  'and',
])

/** Words after a name and a comma by which it is a third person: «Анна, наш менеджер, …». */
const afterThirdPerson = new Set(
  'наш наша мой моя который которая как и или из от что кто менеджер коллега начальник'.split(' '),
)

/** Words that begin what is said of a third person only where a comma ends it soon: «Анна, ваш менеджер, …». */
const mayIntroduce = new Set('ваш ваша твой твоя'.split(' '))

const isMark = (token: Token | undefined): boolean => token?.kind === 'mark' && /^[,:!.?;)"-]|^\.\.\.$/.test(token.form)

/** Whether a sentence begins its line. */
export function beginsLine(text: string, { start }: Range): boolean {
  let at = start
  while (at > 0 && /[ \t*_¡"«“\ufeff]/.test(text.charAt(at - 1))) at -= 1
  return at === 0 || text.charAt(at - 1) === '\n' || text.charAt(at - 1) === '\r'
}

/** Whether the token at `at` stands on another line than the one before it, or is past the last. */
export const endsLine = (text: string, tokens: readonly Token[], at: number): boolean => {
  const next = tokens[at]
  return next === undefined || /[\r\n]/.test(text.slice(tokens[at - 1]?.end, next.start))
}

/** The greeting with which a sentence begins that begins its line; `opens` tells whether it is the message's first. */
function greetingIn(text: string, { tokens }: Sentence, opens: boolean, language: string): Greeting | undefined {
  let at = 0
  while (at < 2 && tokens[at]?.kind === 'mark') at += 1
  const first = tokens[at]
  if (first === undefined) return undefined
  const opening = openings.match(tokens, at)
  if (opening) return openedGreeting(text, tokens, at, opening)
  const read = first.capital ? readName(text, tokens, at) : undefined
  if (!read) return undefined
  const { name, next } = read
  const mark = tokens[next]
  if (mark?.form !== ',' && mark?.form !== ':' && mark?.form !== '!') return undefined
  if (!isPlainName(name)) return undefined
  const after = openings.match(tokens, next + 1)
  if (after && !after.value.gendered) {
    const end = tokens[after.next - 1]?.end ?? name.end
    const openingAt = { start: tokens[next + 1]?.start ?? end, end }
    return {
      start: first.start,
      end,
      language: after.value.language,
      opening: after.value.phrase,
      openingAt,
      gendered: false,
      name,
    }
  }
  if (!opens) return undefined
  const none = { language: undefined, opening: undefined, openingAt: undefined, gendered: false }
  const bare = { start: first.start, end: name.end, ...none, name }
  if (endsLine(text, tokens, next + 1)) return bare
  const then = tokens[next + 1]
  if (language !== 'ru' || mark.form !== ',' || then?.kind !== 'word' || then.capital) return undefined
  const soon = tokens.slice(next + 2, next + 6)
  if (mayIntroduce.has(then.form) && soon.some(({ form }) => form === ',')) return undefined
  return afterThirdPerson.has(then.form) ? undefined : bare
}

type Opening = NonNullable<ReturnType<typeof openings.match>>

function openedGreeting(text: string, tokens: readonly Token[], first: number, opening: Opening): Greeting | undefined {
  const { phrase, language, gendered } = opening.value
  const start = tokens[first]?.start ?? 0
  const openingAt = { start, end: tokens[opening.next - 1]?.end ?? start }
  const greeting = (at: number, name?: PersonName): Greeting => {
    const end = name?.end ?? tokens[at - 1]?.end ?? start
    return { start, end, language, opening: phrase, openingAt, gendered, name }
  }
  let at = opening.next
  const comma = tokens[at]?.form === ','
  if (comma) at += 1
  const joined = between.match(tokens, at)
  const from = joined?.next ?? at
  if (endsLine(text, tokens, from) && from > opening.next) return greeting(opening.next)
  const read = endsLine(text, tokens, from) ? undefined : readName(text, tokens, from)
  if (read) {
    const { name, next } = read
    const token = tokens[next]
    if (endsLine(text, tokens, next) || isMark(token)) return greeting(next, name)
    const goesOn = token?.kind === 'word' && !token.capital && !comma && !afterOwnName.has(token.form)
    if (goesOn && tokens[from]?.capital && isPlainName(name)) return greeting(next, name)
  }
  const token = tokens[opening.next]
  if (endsLine(text, tokens, opening.next) || isMark(token)) return greeting(opening.next)
  return token?.kind === 'word' && (token.capital || isRole(token.form)) ? greeting(opening.next) : undefined
}

/** The paragraphs of a message that are prose or items of a list. */
export const spokenParagraphs = ({ paragraphs }: Message) =>
  paragraphs.filter(({ role }) => role === 'prose' || role === 'item')

/** All lines of a message that greet somebody, in order. */
export const readGreetings = rememberOf((message: Message): readonly Greeting[] => {
  const greetings: Greeting[] = []
  let opens = true
  for (const { language, sentences } of spokenParagraphs(message)) {
    for (const sentence of sentences) {
      const found = beginsLine(message.text, sentence) && greetingIn(message.text, sentence, opens, language)
      if (found) greetings.push(found)
      opens = false
    }
  }
  return greetings
})

/** Lines that may stand above a greeting: a place, a date, a header. */
const mostAbove = 4

/** How a message greets its reader at its beginning. */
export function readGreeting(message: Message): Greeting | undefined {
  const [greeting] = readGreetings(message)
  if (!greeting) return undefined
  let above = 0
  for (const { sentences } of spokenParagraphs(message)) {
    for (const { start, tokens } of sentences) {
      if (start >= greeting.start || above > mostAbove) return above > mostAbove ? undefined : greeting
      above += tokens.length > 12 ? mostAbove + 1 : 1
    }
  }
  return greeting
}

/** Whether the tokens hold an opening of a language anywhere: a writer who greets in two does so knowingly. */
export const greetsIn = (tokens: readonly Token[], language: Language): boolean =>
  tokens.some((_, at) => openings.match(tokens, at)?.value.language === language)
