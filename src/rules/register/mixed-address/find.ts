import type { Message } from '../../../text/message.ts'
import type { Range } from '../../../text/range.ts'
import type { Token } from '../../../text/tokens.ts'
import { russianForms, spanishForms } from './address-forms.ts'

/** A word that addresses the reader, and how. */
interface Address extends Range {
  readonly form: string
}

/** Finds the first word that addresses the reader otherwise than most of the message does. */
export function findMixedAddress(message: Message): Range[] {
  const addresses = addressesIn(message)
  const stray = conflicts.flatMap((conflict) => strayOf(addresses, conflict) ?? [])
  const [first] = stray.sort((a, b) => a.start - b.start)
  return first ? [{ start: first.start, end: first.end }] : []
}

/** Two ways of addressing one reader: the forms of each. */
interface Conflict {
  readonly sides: readonly [readonly string[], readonly string[]]
  /** How many times as often the first side must occur, and first: it may also mean several people. */
  readonly outweighs?: number
}

const conflicts: readonly Conflict[] = [
  { sides: [['usted'], ['tú', 'vos', 'informal']] },
  { sides: [['tú'], ['vos']] },
  { sides: [['ustedes'], ['vosotros']] },
  { sides: [['вы', 'Вы', 'вы or Вы'], ['ты']], outweighs: 3 },
  { sides: [['вы'], ['Вы']] },
]

/** The first word of the side that is rarer in the message, where both occur; of the one that came later in a draw. */
function strayOf(addresses: readonly Address[], { sides, outweighs }: Conflict): Address | undefined {
  const [one, other] = sides.map((forms) => addresses.filter(({ form }) => forms.includes(form)))
  const [first, second] = [one?.[0], other?.[0]]
  if (!one || !other || !first || !second) return undefined
  if (outweighs) return first.start < second.start && one.length >= outweighs * other.length ? second : undefined
  if (one.length === other.length) return first.start > second.start ? first : second
  return one.length < other.length ? first : second
}

function addressesIn({ paragraphs }: Message): Address[] {
  return paragraphs.flatMap(({ language, sentences }) => {
    if (language === 'es') return sentences.flatMap(({ tokens }) => unquoted(tokens).flatMap(spanishAddress))
    if (language === 'ru') return sentences.flatMap(({ tokens }) => russianAddresses(unquoted(tokens)))
    return []
  })
}

/** The tokens of a sentence outside quotation marks: inside them somebody else may speak. */
function unquoted(tokens: readonly Token[]): Token[] {
  let quoted = false
  return tokens.filter(({ form }) => {
    if (form === '"') quoted = !quoted
    return !quoted
  })
}

const spanishForm = new Map(
  Object.entries(spanishForms).flatMap(([form, words]) => [...words].map((word): [string, string] => [word, form])),
)

function spanishAddress(token: Token): Address | [] {
  const form = spanishForm.get(token.form)
  return form === undefined ? [] : { form, start: token.start, end: token.end }
}

/** At the beginning of a sentence a capital says nothing about вы and Вы. */
function russianAddresses(tokens: readonly Token[]): Address[] {
  const begins = tokens.find(({ kind }) => kind === 'word')
  return tokens.flatMap((token) => {
    const { form, capital, start, end } = token
    if (russianForms.ты.has(form)) return { form: 'ты', start, end }
    if (!russianForms.вы.has(form)) return []
    return { form: token === begins && capital ? 'вы or Вы' : capital ? 'Вы' : 'вы', start, end }
  })
}
