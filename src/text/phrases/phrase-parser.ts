import {
  longestNegation,
  longestPhrase,
  type Phrase,
  PhraseError,
  type PhraseNode,
  type SharedNodes,
} from './phrase.ts'
import {
  capital,
  choice,
  edge,
  form,
  forms,
  gap,
  namesWord,
  negates,
  not,
  open,
  optional,
  phraseOf,
  repeat,
  sequence,
  withEndings,
} from './phrase-nodes.ts'
import { once } from '../remember.ts'
import { shortened } from '../shortened.ts'
import { canonicalMark, foldWord, tokenise } from '../tokens.ts'

/** How much of a phrase is quoted where something is wrong with it, in UTF-16 code units. */
const longestQuote = 200

/** What nobody sees between elements: white space, invisible characters, selectors of an emoji's look. */
const unseen = /[\s\p{Cf}\p{M}]/u
const inWord = once(() => /[\p{L}\p{M}\p{N}\p{Cf}'’‘ʼ‐‑-]+/uy)
/** Letters and blanks in brackets, and what each of them between bars must be. */
const endings = once(() => /\(([|\s\p{L}\p{M}\p{N}\p{Cf}'’‘ʼ‐‑-]*)\)/uy)
const ending = once(() => /^[\p{L}\p{M}\p{N}\p{Cf}'’‘ʼ‐‑-]*$/u)
/** A word that is its own folded form and one token. */
const plainWord = /^[a-zа-яáéíóúüñ]+(?:['-][a-zа-яáéíóúüñ]+)*$/
const startsWord = /[\p{L}\p{N}]/u
const leadingEndings = once(
  () => /\((?:[\p{L}\p{M}'’-]*\|)*[\p{L}\p{M}'’-]*\)(?=[\p{L}'’-]|\((?:[\p{L}\p{M}'’-]*\|)*[\p{L}\p{M}'’-]*\))/uy,
)
const className = /\{([a-z0-9-]+)\}/y
const gapSign = /(~|\.{3})(\d*)/y
/** Marks that a text's reader takes for one where they stand in a row. */
const runOfMarks = /\.+|\?+|[¡¿]+/y
/** After an exclamation mark: what shows that it is the mark and no negation. */
const endsElement = /[\s)\]|>]|$/uy

/** A small letter of English or Russian. */
const isPlainLetter = (code: number): boolean => (code >= 0x61 && code <= 0x7a) || (code >= 0x430 && code <= 0x44f)
/** What cannot belong to a word. */
const afterPlainWord = ' ()[]|<>'

/** How many words a gap may hold where the phrase does not say. */
const shortGap = 3
const longGap = 12
/** How often an element with a plus may stand at most. */
const mostRepeats = 5
/** How deep brackets may nest, and how many forms the endings of one word may make. */
const deepest = 12
const mostForms = 1000

/** Reads one phrase or one entry of a lexical class; see `parsePhrase` for the notation. */
export class PhraseParser {
  readonly #source: string
  readonly #shared: SharedNodes
  #at = 0
  #depth = 0

  constructor(source: string, shared: SharedNodes) {
    this.#source = source
    this.#shared = shared
  }

  /** @throws PhraseError with the column and the repair */
  parse(): Phrase {
    const parts: PhraseNode[][] = [[]]
    let opened = false
    for (let sign = this.#sign(); sign !== ''; sign = this.#sign()) {
      if (sign === '<' || sign === '>') {
        if (opened !== (sign === '>') || parts.length > 2) this.#fail('Mark the reported words once, with < and >.')
        opened = true
        this.#at++
        parts.push([])
      } else parts.at(-1)?.push(this.#item(sign))
    }
    if (parts.length === 2) this.#fail('The mark < has no >; close it.')
    const [before = [], reported = [], after = []] = parts.length === 1 ? [[], parts[0]] : parts
    const phrase = phraseOf(this.#source, sequence(before), sequence(reported), sequence(after))
    const { most } = phrase.whole
    if (most > longestPhrase) this.#fail(`It may span ${most} words; shorten its gaps to ${longestPhrase} in all.`)
    if (phrase.reported.least === 0) this.#fail('It may match nothing; name a word that must occur.')
    if (!namesWord(phrase.whole)) this.#fail('It may match any word; name one that must occur.')
    return phrase
  }

  /** @throws PhraseError with the column and the repair */
  parseEntry(): PhraseNode {
    const entry = this.#sequenceUntil('')
    if (this.#at < this.#source.length) this.#fail('Write each choice as an entry of its own, or put it in brackets.')
    return entry
  }

  /** The next character that can be seen, or '' at the end. */
  #sign(): string {
    for (;;) {
      if (isPlainLetter(this.#source.charCodeAt(this.#at))) return this.#source.charAt(this.#at)
      const sign = this.#character()
      if (sign !== ' ' && !unseen.test(sign)) return sign
      this.#at += sign.length
    }
  }

  /** The character here, whole even where it takes two code units. */
  #character(): string {
    const code = this.#source.codePointAt(this.#at)
    return code === undefined ? '' : String.fromCodePoint(code)
  }

  #sequenceUntil(closing: string): PhraseNode {
    const items: PhraseNode[] = []
    for (let sign = this.#sign(); sign !== '' && sign !== '|' && sign !== closing; sign = this.#sign()) {
      items.push(this.#item(sign))
    }
    return sequence(items)
  }

  #item(sign: string): PhraseNode {
    let item = this.#element(sign)
    while (sign === '(' && this.#source[this.#at] === '(') item = this.#withEndings(item)
    if (this.#source[this.#at] !== '+') return item
    this.#at++
    return repeat(item, mostRepeats)
  }

  #element(sign: string): PhraseNode {
    if (++this.#depth > deepest) this.#fail(`It nests more than ${deepest} deep; write it flatter.`)
    const element = this.#elementHere(sign)
    this.#depth--
    return element
  }

  #elementHere(sign: string): PhraseNode {
    if (isPlainLetter(sign.charCodeAt(0)) || startsWord.test(sign) || (sign === '(' && this.#beginsWord()))
      return this.#word()
    if ((sign === '~' || sign === '.') && this.#looksAt(gapSign)) return this.#gap()
    if (sign === '{') return this.#class()
    const from = this.#at
    this.#at += sign.length
    switch (sign) {
      case '*':
        return this.#openWord()
      case '@':
        return capital()
      case '(':
        return this.#choiceUntil(')')
      case '[':
        return optional(this.#choiceUntil(']'))
      case '^':
        return edge('start')
      case '$':
        return edge('end')
      case '!':
        return this.#looksAt(endsElement) ? form('!') : this.#negation()
      default:
        if (/[)\]}<>]/.test(sign)) this.#fail(`Close what was opened, or take this ${sign} out.`, from)
        if (sign === '|') this.#fail('Put what may stand here in round brackets: (a | b).', from)
        if (sign === '+') this.#fail('Put the + right after what may stand more than once.', from)
        this.#at = from
        return this.#mark(sign)
    }
  }

  /** Whether brackets here hold beginnings of a word: most do not, as what follows them shows. */
  #beginsWord(): boolean {
    const after = this.#source.charAt(this.#source.indexOf(')', this.#at) + 1)
    return (after === '(' || !afterPlainWord.includes(after)) && this.#looksAt(leadingEndings()) !== null
  }

  /** After an asterisk: the ways in which the word may end. */
  #openWord(): PhraseNode {
    const from = this.#at
    const ends = this.#looksAt(inWord()) || this.#readEndings() ? this.#wordForms(from) : ['']
    if (this.#source[this.#at] === '*') this.#fail('Take this * out; it only formats a text.')
    return open([''], ends.map(foldWord))
  }

  #gap(): PhraseNode {
    const [all = '', sign, digits] = this.#looksAt(gapSign) ?? []
    const crossesMarks = sign !== '~'
    const words = digits ? Number(digits) : crossesMarks ? longGap : shortGap
    if (words === 0) this.#fail('A gap holds at least one word; take it out.')
    this.#at += all.length
    return gap(words, crossesMarks)
  }

  #negation(): PhraseNode {
    const from = this.#at
    const item = this.#element(this.#character())
    if (item.most > longestNegation)
      this.#fail(`This spans up to ${item.most} words; negate at most ${longestNegation}.`, from)
    if (negates(item)) this.#fail('Take the negation inside this negation out; say what must stand.', from)
    return not(item)
  }

  #mark(sign: string): PhraseNode {
    const [run = sign] = this.#looksAt(runOfMarks) ?? []
    if (tokenise(run).length === 0) this.#fail(`Take this ${sign} out; it only formats a text.`)
    this.#at += run.length
    return form(canonicalMark(run))
  }

  #choiceUntil(closing: string): PhraseNode {
    const options = [this.#sequenceUntil(closing)]
    while (this.#sign() === '|') {
      this.#at++
      options.push(this.#sequenceUntil(closing))
    }
    if (this.#sign() !== closing) this.#fail(`Close this with ${closing}`)
    this.#at++
    return choice(options)
  }

  #class(): PhraseNode {
    const found = this.#looksAt(className)
    if (!found?.[1]) this.#fail('Write a class as {name}, in small letters, digits and hyphens.')
    try {
      const node = this.#shared.get(found[1])
      this.#at += found[0].length
      return node
    } catch (error) {
      if (error instanceof PhraseError) this.#fail(error.message)
      throw error
    }
  }

  /** After a choice: endings of the last word of each option. */
  #withEndings(node: PhraseNode): PhraseNode {
    const from = this.#at
    const written = this.#endings().map(foldWord)
    return withEndings(node, written) ?? this.#fail('Each choice before these endings must end in a word.', from)
  }

  /** The forms of one word; endings in brackets are written out: `sorr(y|ier)` is `sorry` and `sorrier`. */
  #wordForms(from: number): string[] {
    let words = ['']
    for (;;) {
      const run = this.#letters()
      if (run !== '') {
        words = words.map((word) => word + run)
        this.#at += run.length
      } else if (this.#source[this.#at] === '(') {
        const endingsHere = this.#endings()
        if (words.length * endingsHere.length > mostForms)
          this.#fail('These endings make too many words; write fewer.', from)
        words = words.flatMap((word) => endingsHere.map((ending) => word + ending))
      } else return words
    }
  }

  #word(): PhraseNode {
    const from = this.#at
    const words = this.#wordForms(from)
    if (this.#source[this.#at] === '*') {
      this.#at++
      if (this.#looksAt(inWord())) this.#fail('An asterisk stands at one end of a word only.')
      return open(words.map(foldWord), [''])
    }
    const written = this.#source.slice(from, this.#at)
    let node = this.#shared.words.get(written)
    if (!node) {
      const plain = words.every((word) => plainWord.test(word))
      node = plain ? forms(new Set(words)) : choice(words.map((word) => this.#literal(word, from)))
      this.#shared.words.set(written, node)
    }
    return node
  }

  /** The letters of a word from here on: read without a pattern where they are plain, as nearly all are. */
  #letters(): string {
    let end = this.#at
    while (isPlainLetter(this.#source.charCodeAt(end))) end++
    const next = this.#source.charAt(end)
    if (next === '' || afterPlainWord.includes(next)) return this.#source.slice(this.#at, end)
    return this.#looksAt(inWord())?.[0] ?? ''
  }

  /** The endings in brackets from here on, and all that they take up; undefined where there are none. */
  #readEndings(): { readonly all: string; readonly forms: string[] } | undefined {
    const [all = '', inner] = this.#looksAt(endings()) ?? []
    const forms = inner?.split('|').map((one) => one.trim())
    return forms?.every((one) => ending().test(one)) === true ? { all, forms } : undefined
  }

  #endings(): string[] {
    const read = this.#readEndings()
    if (!read) {
      if (!this.#source.includes(')', this.#at)) this.#fail('Close the endings with )')
      this.#fail('Endings hold letters only; for a choice of words put a space before the bracket.')
    }
    this.#at += read.all.length
    return read.forms
  }

  /** A written-out word as a text's reader splits it: `3rd` is a number and `rd`. */
  #literal(word: string, from: number): PhraseNode {
    const tokens = tokenise(word)
    if (tokens.length === 1 && tokens[0]?.kind === 'number') this.#fail('Write # for a number.', from)
    return sequence(tokens.map((token) => form(token.form)))
  }

  #looksAt(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.#at
    return pattern.exec(this.#source)
  }

  #fail(repair: string, at = this.#at): never {
    throw new PhraseError(`“${shortened(this.#source, longestQuote)}”, column ${at + 1}: ${repair}`)
  }
}
