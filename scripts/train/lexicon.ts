import { wordKey } from '../../src/learned/known-words.ts'
import { formOf } from '../../src/learned/sentences.ts'
import type { Lexicon } from '../../src/learned/word-traits.ts'
import { advance } from '../../src/text/phrases/match-phrase.ts'
import type { LexicalClasses } from '../../src/text/phrases/phrase.ts'
import { PhraseClasses } from '../../src/text/phrases/parse-phrase.ts'
import { remember } from '../../src/text/remember.ts'
import { tokenise } from '../../src/text/tokens.ts'
import type { TrainingRow } from './rows.ts'

/** The rules' lexical classes as a model holds them: only words by themselves, no phrases. */
export interface ModelLexicon {
  readonly lexicon: Lexicon
  /** Keys of words, ascending, each as often as it has classes. */
  readonly words: Uint32Array
  readonly classes: Uint8Array
}

/** Finds the classes of all words of the corpus, and of all that the classes name. */
export function readLexicon(lexicalClasses: LexicalClasses, rows: readonly TrainingRow[]): ModelLexicon {
  const classes = new PhraseClasses(lexicalClasses)
  const names = [...classes.names].sort()
  const nodes = names.map((name) => classes.get(name))
  const lexicon = remember((form): readonly number[] => {
    const tokens = tokenise(form)
    if (tokens.length !== 1) return []
    return nodes.flatMap((node, id) => (advance(node, tokens, [0], new Map()).includes(1) ? [id] : []))
  })
  const named = JSON.stringify(nodes, (_, value: unknown) => (value instanceof Set ? [...value] : value))
  const forms = new Set([
    ...rows.flatMap(({ sentence }) => sentence.tokens.map(formOf)),
    ...Array.from(named.matchAll(/"([\p{L}'-]+)"/gu), ([, form = '']) => form),
  ])
  const members = new Map<number, readonly number[]>()
  for (const form of forms) if (lexicon(form).length > 0) members.set(wordKey(form), lexicon(form))
  const pairs = [...members].sort(([a], [b]) => a - b).flatMap(([word, ids]) => ids.map((id) => [word, id] as const))
  return {
    lexicon: (form) => members.get(wordKey(form)) ?? [],
    words: Uint32Array.from(pairs, ([word]) => word),
    classes: Uint8Array.from(pairs, ([, id]) => id),
  }
}
