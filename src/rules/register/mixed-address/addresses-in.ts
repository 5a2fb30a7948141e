import type { Message } from '../../../text/message.ts'
import { once } from '../../../text/remember.ts'
import type { Token } from '../../../text/tokens.ts'
import type { Counted } from '../../tally.ts'
import { russianForms, spanishForms } from './address-forms.ts'

/** The words that address the reader outside quotation marks, in order, and how each of them does. */
export function addressesIn({ paragraphs }: Message): Counted[] {
  const found: Counted[] = []
  for (const { language, sentences } of paragraphs) {
    if (language !== 'es' && language !== 'ru') continue
    for (const { tokens } of sentences) addAddresses(found, tokens, language)
  }
  return found
}

function addAddresses(found: Counted[], tokens: readonly Token[], language: 'es' | 'ru'): void {
  const said = addressWords()[language]
  let quoted = false
  let begins = true
  for (const { kind, form, capital, start, end } of tokens) {
    // Inside quotation marks somebody else may speak.
    if (form === '"') quoted = !quoted
    if (quoted || kind !== 'word') continue
    const address = said.get(form)
    if (address !== undefined)
      found.push({ form: address === 'вы' ? russianPlural(capital, begins) : address, start, end })
    begins = false
  }
}

/** At the beginning of a sentence a capital says nothing about вы and Вы. */
const russianPlural = (capital: boolean, begins: boolean): string =>
  begins && capital ? 'вы or Вы' : capital ? 'Вы' : 'вы'

/** What each word says of how the reader is addressed. */
const addressWords = once(() => ({ es: byWord(spanishForms), ru: byWord(russianForms) }))

const byWord = (forms: Readonly<Record<string, Iterable<string>>>): ReadonlyMap<string, string> =>
  new Map(Object.entries(forms).flatMap(([form, words]) => Array.from(words, (word) => [word, form] as const)))
