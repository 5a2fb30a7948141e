import { type LexicalClasses, longestPhrase, type Phrase, PhraseError, type PhraseNode } from './phrase.ts'
import { measure } from './measure-phrase.ts'
import { canonicalMark, foldWord } from './tokens.ts'

const inWord = /[\p{L}\p{M}\p{N}'’-]/u
const startsWord = /[\p{L}\p{N}]/u
const leadingEndings = /\((?:[\p{L}\p{M}'’-]*\|)*[\p{L}\p{M}'’-]*\)(?=[\p{L}'’-]|\((?:[\p{L}\p{M}'’-]*\|)*[\p{L}\p{M}'’-]*\))/uy
const className = /\{([a-z0-9-]+)\}/y
const gap = /(~|\.{3})(\d*)/y

/** How many words a gap may hold where the phrase does not say. */
const shortGap = 3
const longGap = 12
/** How often an element with a plus may stand at most. */
const mostRepeats = 5

/**
 * Parses phrases of the notation, in which rules and teams write what to look for:
 *
 * | written | read |
 * | --- | --- |
 * | `sorry` | this word, in any case; ё is е, ’ is ' |
 * | `apolog(y\|ies)` `(un\|mis)use(d\|s)` `(hurt\|trick)(s\|)` | one word with its endings, or its beginnings |
 * | `{fault-verb}` | any entry of that lexical class |
 * | `(if \| in case)` | one of these |
 * | `[very]` | this or nothing |
 * | `{intensifier}+` | once or more, up to five times |
 * | `~` `~5` | then at most three (five) words, no punctuation between |
 * | `...` `...20` | then at most twelve (twenty) words and marks, in the same sentence |
 * | `, ; : ? ! - "` | that mark; all dashes are `-`, all quotation marks `"` |
 * | `#` | a number |
 * | `!sorry` `!{x}` `!(a \| b)` | here does not stand … (takes up nothing) |
 * | `^` `$` | the sentence begins, ends |
 * | `<` `>` | report what is between, not the whole |
 *
 * @param source the phrase
 * @param classes the lexical classes that it may name
 * @throws PhraseError with the column and the repair
 */
export function parsePhrase(source: string, classes: PhraseClasses): Phrase {
  return new PhraseParser(source, classes).parse()
}

/** Lexical classes of a language, each parsed when it is first named. */
export class PhraseClasses {
  readonly #entries: LexicalClasses
  readonly #parsed = new Map<string, PhraseNode | 'underway'>()

  constructor(entries: LexicalClasses) {
    this.#entries = entries
  }

  /** The names of all classes. */
  get names(): string[] {
    return Object.keys(this.#entries)
  }

  /** The class as one node, or undefined where there is no such class. */
  get(name: string): PhraseNode | undefined {
    const known = this.#parsed.get(name)
    if (known === 'underway') throw new PhraseError(`The class {${name}} names itself; take that entry out.`)
    if (known) return known
    const entries = Object.hasOwn(this.#entries, name) ? this.#entries[name] : undefined
    if (!entries) return undefined
    this.#parsed.set(name, 'underway')
    const node = choice(entries.map((entry) => new PhraseParser(entry, this).parseEntry()))
    this.#parsed.set(name, node)
    return node
  }
}

class PhraseParser {
  readonly #source: string
  readonly #classes: PhraseClasses
  #at = 0

  constructor(source: string, classes: PhraseClasses) {
    this.#source = source
    this.#classes = classes
  }

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
    if (parts.length === 2) this.#fail('The mark < has no >.')
    const [before, reported, after] = parts.length === 1 ? [[], parts[0], []] : parts
    const phrase = {
      source: this.#source,
      before: sequence(before ?? []),
      reported: sequence(reported ?? []),
      after: sequence(after ?? []),
    }
    const { most } = measure(sequence([phrase.before, phrase.reported, phrase.after]))
    if (most > longestPhrase) this.#fail(`It may span ${most} words; shorten its gaps to ${longestPhrase} in all.`)
    if (measure(phrase.reported).least === 0) this.#fail('It may match nothing; name a word that must occur.')
    return phrase
  }

  parseEntry(): PhraseNode {
    const entry = this.#sequenceUntil('')
    if (this.#at < this.#source.length) this.#fail('Close what was opened, or take this sign out.')
    return entry
  }

  /** The next sign that is not white space, or '' at the end. */
  #sign(): string {
    while (/\s/.test(this.#source[this.#at] ?? '')) this.#at++
    return this.#source[this.#at] ?? ''
  }

  #sequenceUntil(closing: string): PhraseNode {
    const items: PhraseNode[] = []
    for (let sign = this.#sign(); sign !== '' && sign !== '|' && sign !== closing; sign = this.#sign()) {
      items.push(this.#item(sign))
    }
    return sequence(items)
  }

  #item(sign: string): PhraseNode {
    const item = this.#element(sign)
    if (this.#source[this.#at] !== '+') return item
    this.#at++
    return { type: 'repeat', item, most: mostRepeats }
  }

  #element(sign: string): PhraseNode {
    if (startsWord.test(sign) || this.#looksAt(leadingEndings)) return this.#word()
    const hole = this.#looksAt(gap)
    if (hole) {
      this.#at += hole[0].length
      const crossesMarks = hole[1] !== '~'
      return { type: 'gap', most: Number(hole[2]) || (crossesMarks ? longGap : shortGap), crossesMarks }
    }
    this.#at++
    switch (sign) {
      case '(':
        return this.#choiceUntil(')')
      case '[':
        return { type: 'optional', item: this.#choiceUntil(']') }
      case '{':
        this.#at--
        return this.#class()
      case '^':
        return { type: 'start' }
      case '$':
        return { type: 'end' }
      case '!': {
        const next = this.#source[this.#at] ?? ' '
        if (!/\s/.test(next)) return { type: 'not', item: this.#element(next) }
        return { type: 'forms', forms: new Set(['!']) }
      }
      default:
        if (/[)\]}|<>+]/.test(sign)) this.#fail(`Close what was opened, or take this ${sign} out.`)
        return { type: 'forms', forms: new Set([canonicalMark(sign)]) }
    }
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
    const node = this.#classes.get(found[1])
    if (!node) this.#fail(`There is no class {${found[1]}}; the classes are ${this.#classes.names.join(', ')}.`)
    this.#at += found[0].length
    return node
  }

  /** One word; endings in brackets are written out: `sorr(y|ier)` is `sorry` and `sorrier`. */
  #word(): PhraseNode {
    let forms = ['']
    for (;;) {
      const sign = this.#source[this.#at] ?? ''
      if (sign !== '' && inWord.test(sign)) {
        forms = forms.map((form) => form + sign)
        this.#at++
      } else if (sign === '(') {
        const end = this.#source.indexOf(')', this.#at)
        if (end < 0) this.#fail('Close the endings with )')
        const endings = this.#source.slice(this.#at + 1, end).split('|')
        forms = forms.flatMap((form) => endings.map((ending) => form + ending.trim()))
        this.#at = end + 1
      } else break
    }
    return { type: 'forms', forms: new Set(forms.map(foldWord)) }
  }

  #looksAt(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.#at
    return pattern.exec(this.#source)
  }

  #fail(repair: string): never {
    throw new PhraseError(`“${this.#source}”, column ${this.#at + 1}: ${repair}`)
  }
}

const sequence = (items: readonly PhraseNode[]): PhraseNode =>
  items.length === 1 && items[0] ? items[0] : { type: 'sequence', items }

/** A choice; options of one form each become one set. */
function choice(options: readonly PhraseNode[]): PhraseNode {
  const flat = options.flatMap((option) => (option.type === 'choice' ? option.options : [option]))
  const forms = flat.flatMap((option) => (option.type === 'forms' ? [...option.forms] : []))
  const rest: PhraseNode[] = flat.filter((option) => option.type !== 'forms')
  if (forms.length > 0) rest.unshift({ type: 'forms', forms: new Set(forms) })
  return rest.length === 1 && rest[0] ? rest[0] : { type: 'choice', options: rest }
}
