import { closest } from 'fastest-levenshtein'
import { type LexicalClasses, type Phrase, PhraseError, type PhraseNode } from './phrase.ts'
import { type PackedClasses, readPacked, unpackNode } from './packed-phrase.ts'
import { choice, forms } from './phrase-nodes.ts'
import { PhraseParser } from './phrase-parser.ts'

/**
 * Parses phrases of the notation, in which rules and teams write what to look for:
 *
 * | written | read |
 * | --- | --- |
 * | `sorry` | this word, in any case; ё is е, ’ is ' |
 * | `apolog(y\|ies)` `(un\|mis)use(d\|s)` `(hurt\|trick)(s\|)` | one word with its endings, or its beginnings |
 * | `*` `*ed` `*(ste\|stes)` | any word; any word that ends so |
 * | `conspir*` | any word that begins so |
 * | `@` | a word that begins with a capital letter |
 * | `{fault-verb}` | any entry of that lexical class |
 * | `(if \| in case)` | one of these |
 * | `(so sad \| glad)(der\|)` | one of these, its last word with its endings |
 * | `[very]` | this or nothing |
 * | `{intensifier}+` | once or more, up to five times |
 * | `~` `~5` | then at most three (five) words, no punctuation between |
 * | `...` `...20` | then at most twelve (twenty) words and marks, in the same sentence |
 * | `, ; : ? ! - "` | that mark; all dashes are `-`, all quotation marks `"`, and `…` is an ellipsis |
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
  readonly #packed: PackedClasses | undefined
  readonly #parsed = new Map<string, PhraseNode | 'underway'>()
  /** Words that were parsed, as they were written: phrases share them. */
  readonly words = new Map<string, PhraseNode>()

  /** @param packed the classes that a build packed; the others are parsed */
  constructor(entries: LexicalClasses, packed?: PackedClasses) {
    this.#entries = entries
    this.#packed = packed
  }

  /** The names of all classes. */
  get names(): string[] {
    return [...new Set([...Object.keys(this.#entries), ...(this.#packed?.keys() ?? [])])]
  }

  /**
   * The class as one node.
   * @throws PhraseError where there is no such class, or an entry breaks the notation
   */
  get(name: string): PhraseNode {
    const known = this.#parsed.get(name)
    if (known === 'underway') throw new PhraseError(`The class {${name}} names itself; take that entry out.`)
    if (known) return known
    const packed = this.#packed?.get(name)
    if (packed !== undefined) {
      const node = unpackNode(readPacked(packed), this)
      this.#parsed.set(name, node)
      return node
    }
    const entries = Object.hasOwn(this.#entries, name) ? this.#entries[name] : undefined
    if (!entries) throw new PhraseError(`There is no class {${name}}${this.#nearest(name)}`)
    if (entries.length === 0) throw new PhraseError(`The class {${name}} has no entries; add one.`)
    this.#parsed.set(name, 'underway')
    try {
      const plain = new Set<string>()
      const others = entries.filter((entry) => !addPlainWords(entry, plain))
      const parsed = others.map((entry) => new PhraseParser(entry, this).parseEntry())
      const node = choice(plain.size > 0 ? [forms(plain), ...parsed] : parsed)
      this.#parsed.set(name, node)
      return node
    } finally {
      if (this.#parsed.get(name) === 'underway') this.#parsed.delete(name)
    }
  }

  #nearest(name: string): string {
    return this.names.length > 0 ? `; did you mean {${closest(name, this.names)}}?` : '; write its words out.'
  }
}

const plainWord = /^[a-zа-я]+$/
const plainEndings = /^([a-zа-я]*)\(([a-zа-я|]*)\)([a-zа-я]*)$/

/** Adds the forms of an entry that is one plain word, with endings or without; most are, and need no parser. */
function addPlainWords(entry: string, words: Set<string>): boolean {
  if (plainWord.test(entry)) {
    words.add(entry)
    return true
  }
  const [, beginning = '', endings, end = ''] = plainEndings.exec(entry) ?? []
  if (endings === undefined) return false
  const forms = endings.split('|').map((ending) => beginning + ending + end)
  if (forms.includes('')) return false
  for (const form of forms) words.add(form)
  return true
}
