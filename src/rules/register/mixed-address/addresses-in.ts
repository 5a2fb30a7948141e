import type { Message } from '../../../text/message.ts'
import type { Token } from '../../../text/tokens.ts'
import type { Counted } from '../../tally.ts'
import { russianForms, spanishForms } from './address-forms.ts'

/** The words that address the reader outside quotation marks, in order, and how each of them does. */
export function addressesIn({ paragraphs }: Message): Counted[] {
  return paragraphs.flatMap(({ language, sentences }) => {
    if (language === 'es') return sentences.flatMap(({ tokens }) => spanishAddresses(unquoted(tokens)))
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

const spanishAddresses = (tokens: readonly Token[]): Counted[] =>
  tokens
    .filter(({ form }) => spanishForm.has(form))
    .map(({ form, start, end }) => ({ form: spanishForm.get(form) ?? '', start, end }))

/** At the beginning of a sentence a capital says nothing about вы and Вы. */
function russianAddresses(tokens: readonly Token[]): Counted[] {
  const begins = tokens.find(({ kind }) => kind === 'word')
  return tokens.flatMap((token) => {
    const { form, capital, start, end } = token
    if (russianForms.ты.has(form)) return { form: 'ты', start, end }
    if (!russianForms.вы.has(form)) return []
    return { form: token === begins && capital ? 'вы or Вы' : capital ? 'Вы' : 'вы', start, end }
  })
}
