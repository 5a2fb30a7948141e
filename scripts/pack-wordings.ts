import type { LanguageRules } from '../src/rules/language-rules.ts'
import type { Frame, Guard, Rewrite, Wording } from '../src/rules/rule.ts'
import { writePhrase } from '../src/text/phrases/packed-phrase.ts'
import { parsePhrase, PhraseClasses } from '../src/text/phrases/parse-phrase.ts'
import type { PhraseNode } from '../src/text/phrases/phrase.ts'

/** By their nodes, the names of classes. */
export const namesOf = (known: PhraseClasses): ReadonlyMap<PhraseNode, string> =>
  new Map(known.names.map((name) => [known.get(name), name]))

/** Wordings with packed phrases, without the sentences that made guards necessary. */
export function packWordings({ classes, wordings }: LanguageRules): LanguageRules['wordings'] {
  const known = new PhraseClasses(classes)
  const names = namesOf(known)
  return mapPhrases(wordings, (phrase) => writePhrase(parsePhrase(phrase, known), (node) => names.get(node)))
}

/** Wordings with other phrases in the place of theirs. */
function mapPhrases(wordings: LanguageRules['wordings'], change: (phrase: string) => string) {
  const all = ([first, ...others]: Frame['phrases']): Frame['phrases'] => [change(first), ...others.map(change)]
  const guard = ({ where, phrases }: Guard): Guard => ({ where, phrases: all(phrases), keeps: '' })
  const rewrite = (written: Rewrite): Rewrite =>
    written === 'delete'
      ? written
      : Object.fromEntries(Object.entries(written).map(([phrase, text]) => [change(phrase), text]))
  const frame = ({ phrases, unless, needs, rewrites }: Frame): Frame => ({
    phrases: all(phrases),
    ...(unless && { unless: unless.map(guard) }),
    ...(needs && { needs: needs.map(guard) }),
    ...(rewrites && { rewrites: rewrites.map(rewrite) }),
  })
  const wording = ({ frames, unless }: Wording): Wording => ({
    frames: frames.map(frame),
    ...(unless && { unless: unless.map(guard) }),
  })
  return Object.fromEntries(Object.entries(wordings).map(([id, written]) => [id, wording(written)]))
}
