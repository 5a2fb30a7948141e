import { detectLanguage, mostAsked } from '../../../text/detect-language.ts'
import { greetsIn, readGreeting } from '../../../text/greeting.ts'
import { readSignOff } from '../../../text/sign-off.ts'
import type { Language } from '../../../text/language.ts'
import type { Message } from '../../../text/message.ts'
import { greetingWords } from '../../../text/person-name.ts'
import type { Range } from '../../../text/range.ts'
import type { Token } from '../../../text/tokens.ts'
import type { Fact } from '../../rule.ts'
import { counterparts } from './counterparts.ts'
import { languageNames } from './language-names.ts'

/** A body of fewer words says too little about its language. */
const fewestWords = 4

/** An opening or an ending: where it stands, its language and its words. */
interface Formula extends Range {
  readonly language: Language
  readonly phrase: string
  readonly named: boolean
}

/** Finds a greeting or an ending in another language than the message between them. */
export function findGreetingLanguage(message: Message): Fact[] {
  const greeting = readGreeting(message)
  const signOff = readSignOff(message)
  if (!greeting?.language && !signOff?.language) return []
  const language = detectLanguage(bodyOf(message, greeting, signOff))
  if (language === 'und') return []
  const first = message.paragraphs.flatMap(({ sentences }) => sentences).find(({ start }) => start === greeting?.start)
  const greetsTwice = first !== undefined && greetsIn(first.tokens, language)
  const formulas = [
    greetsTwice
      ? undefined
      : formulaOf(greeting?.openingAt, greeting?.language, greeting?.opening, greeting?.name !== undefined),
    formulaOf(signOff?.endingAt, signOff?.language, signOff?.ending, true),
  ]
  return formulas.flatMap((formula) => (formula ? (strangerIn(message, formula, language) ?? []) : []))
}

/** The tokens between greeting and ending, as many as tell the language; none where there are too few to tell. */
function bodyOf({ paragraphs }: Message, greeting: Range | undefined, signOff: Range | undefined): readonly Token[] {
  const [greeted, resumed] = [greeting?.start ?? 0, greeting?.end ?? 0]
  const ending = signOff?.start ?? Infinity
  const body: Token[] = []
  let words = 0
  for (const { role, sentences } of paragraphs) {
    if (role === 'subject') continue
    for (const { tokens } of sentences) {
      for (const token of tokens) {
        if ((token.start < resumed && token.end > greeted) || token.start >= ending) continue
        if (token.kind === 'word' && words++ === mostAsked) return body
        body.push(token)
      }
    }
  }
  return words < fewestWords ? [] : body
}

const formulaOf = (
  at: Range | undefined,
  language: Language | undefined,
  phrase: string | undefined,
  named: boolean,
): Formula | undefined =>
  at && language && phrase ? { start: at.start, end: at.end, language, phrase, named } : undefined

/** Openings so well known that in small letters or without a name they are a loan. */
const worldwide = new Set(['hi', 'hello', 'hola'])

function strangerIn({ text, paragraphs }: Message, formula: Formula, body: Language): Fact | undefined {
  const { start, end, language, phrase, named } = formula
  if (language === body || greetingWords[language].lentTo[body]?.includes(phrase)) return undefined
  if (worldwide.has(phrase) && (text.charAt(start) === phrase.charAt(0) || (!named && body !== 'ru'))) return undefined
  // Where a paragraph is in the greeting's language, the message is in two.
  if (paragraphs.some((paragraph) => paragraph.language === language && paragraph.sentences.length > 1))
    return undefined
  const counterpart = text.charAt(start) === phrase.charAt(0) ? undefined : counterparts[phrase]?.[body]
  return {
    start,
    end,
    values: (locale) => ({ greeting: languageNames[locale][language], body: languageNames[locale][body] }),
    fixes: counterpart === undefined ? [] : [{ start, end, text: counterpart }],
  }
}
