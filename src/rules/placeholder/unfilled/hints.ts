import { foldWords, heads, words, wordsOf } from './words.ts'

/** How surely words in brackets say what belongs there. */
export type Evidence = 'sure' | 'likely' | 'none'

/** A value or a quotation is longer than the name of a slot. */
const longestSlot = 9

/** Where the name of a slot ends and its example or explanation begins. */
const explanation = /[,:;(]| [-–—] /

/** A letter that stands for a number or a name: X days, option N. */
const variable = /(?<![\p{L}\p{N}])(?:[XХ]{1,4}|[NYZ#])(?![\p{L}\p{N}'’.])/u

const snakeCase = /^[\p{L}\d]+(?:_[\p{L}\d]+)+$/u
/** The letters of a date or an hour: DD/MM, HH:MM. */
const dateLetters =
  /^(?:dd|mm|yyyy|yy|aaaa|aa|hh|ss|дд|мм|гггг|гг|чч)(?:[./: -](?:dd|mm|yyyy|yy|aaaa|aa|hh|ss|дд|мм|гггг|гг|чч)){1,5}$/i

/** Where a word begins within a name that programs write without spaces: `clientName`. */
const camelHump = /(?<=\p{Ll})(?=\p{Lu}\p{Ll})/gu

/** Two or more alternatives with a bar between; digits alone are a fraction, and these are said so. */
const alternatives = /\p{L}{3,}[ )]?\/[ (]?\p{L}{3,}|\p{L}[^/]* \/ [^/]*\p{L}/u
const saidSo =
  /^(?:and\/or|either\/or|he\/she|his\/her|him\/her|she\/her|he\/him|they\/them|input\/output|pass\/fail)$/i

/** How surely the words between brackets say what is to be put in their place. */
export function evidenceIn(inside: string): Evidence {
  const text = inside.trim()
  const folded = foldWords(text.replace(camelHump, ' '))
  const all = wordsOf(folded)
  const [first = '', second = ''] = all
  if (text.startsWith('-')) return 'none'
  if (first === '') return /^[_./ -]*_[_./ -]*$/.test(text) ? 'sure' : 'none'
  if (words.notes.has(first) || (words.notes.has(all.at(-1) ?? '') && all.length < 4)) return 'none'
  if (/\d{3}/.test(folded) && !words.examples.some((sign) => folded.includes(sign)) && !folded.includes(':'))
    return 'none'
  if (snakeCase.test(text) || dateLetters.test(text)) return 'sure'
  if (isSample(all)) return 'sure'
  const slot = wordsOf(folded.split(explanation, 1)[0] ?? '')
  const short = slot.length <= longestSlot
  if (short && slot.some((word) => words.slots.has(bare(word)))) return 'sure'
  if (all.length > 1 && (words.owners.has(first) || (short && slot.some((word) => words.owners.has(word)))))
    return 'sure'
  if (all.length > 1 && words.instructions.has(first)) return 'sure'
  if (all.length > 1 && words.qualities.has(first)) return 'sure'
  if (words.examples.some((sign) => folded.includes(sign))) return 'sure'
  if (all.some((word) => words.grammar.has(word)) && /[,:]/.test(folded)) return 'sure'
  if (text.length <= 80 && variable.test(text)) return 'sure'
  if (all.length > 1 && (words.questions.has(first) || words.questions.has(`${first} ${second}`))) return 'likely'
  if (short && hasHead(slot)) return 'likely'
  if (alternatives.test(text) && !saidSo.test(text)) return 'likely'
  if (/^\p{Ll}[^:\n]{2,40}: ?[\p{L}\d]/u.test(text) && !text.includes('://')) return 'likely'
  return 'none'
}

/** A word without the sign of the possessive or of the plural in brackets. */
const bare = (word: string): string => word.replace(/'s?$/, '')

/** Whether the words are a day or an hour and nothing else: what stands in brackets only to be replaced. */
const isSample = (all: readonly string[]): boolean =>
  all.some((word) => words.days.has(word)) &&
  all.every(
    (word) => words.days.has(word) || words.dayFillers.has(word) || /^\d{1,4}(?:st|nd|rd|th|am|pm|h)?$/.test(word),
  )

/** How surely a label names what a value belongs to. */
export function evidenceInLabel(label: string): Evidence {
  const all = wordsOf(foldWords(label))
  if (words.questions.has(all[0] ?? '') || words.tags.has(all[0] ?? '')) return 'none'
  if (all.some((word) => words.slots.has(bare(word)))) return 'sure'
  return hasHead(all) ? 'likely' : 'none'
}

/** Whether the head of the words names what placeholders stand for. */
function hasHead(slot: readonly string[]): boolean {
  const named = slot.filter((word) => !/^(?:\d{1,2}|\p{L})$/u.test(word))
  return heads().some(({ things, complements, head }) => {
    if (complements.has(slot[0] ?? '')) return false
    const before = named.findIndex((word, index) => index > 0 && complements.has(word))
    const own = before === -1 ? named : named.slice(0, before)
    if (head === 'last') return things.has(own.at(-1) ?? '')
    return own.slice(0, 2).some((word) => things.has(word)) || (own.length === 3 && things.has(own[2] ?? ''))
  })
}
