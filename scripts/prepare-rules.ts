import { compileRules, type RuleTable } from '../src/rules/compile-rules.ts'
import { loadCues } from '../src/kinds/cues.ts'
import { rules } from '../src/rules/index.ts'
import { type LanguageRules, loadLanguageRules } from '../src/rules/language-rules.ts'
import { phraseSources } from '../src/rules/phrase-sources.ts'
import type { Language } from '../src/text/language.ts'
import { packNode, packPhrase, writePacked } from '../src/text/packed-phrase.ts'
import { parsePhrase, PhraseClasses } from '../src/text/parse-phrase.ts'
import type { PhraseNode } from '../src/text/phrase.ts'
import { mapPhrases } from './map-phrases.ts'

/** What phrases are for: rules, or cues of the parts of kinds. */
export type PhraseLayer = 'rules' | 'kinds'

/**
 * The rules or cues of a language with a table, which take the place of `src/<layer>/languages/<language>.ts` in builds. They are
 * plain data, so that a file of JSON can hold them, which is read faster than a program.
 * @param isShort whether to leave out what only tests read: the sentences that made guards necessary, and how phrases
 * are written, in place of which their numbers stand
 */
export async function prepareRules(layer: PhraseLayer, language: Language, isShort: boolean): Promise<LanguageRules> {
  const own = await (layer === 'rules' ? loadLanguageRules : loadCues)(language)
  const ids = layer === 'rules' ? rules.map(({ id }) => id) : Object.keys(own.wordings)
  const worded = ids.map((id) => ({ id, wording: own.wordings[id] ?? { frames: [] } }))
  const known = new PhraseClasses(own.classes)
  const names = new Map(known.names.map((name): [PhraseNode, string] => [known.get(name), name]))
  const phrases = phraseSources(Object.values(own.wordings)).map((source) =>
    packPhrase(parsePhrase(source, known), (node) => names.get(node)),
  )
  const classes = known.names.map((name) => {
    const packed = packNode(known.get(name), (node) => (names.get(node) === name ? undefined : names.get(node)))
    return `${name}\t${writePacked(packed)}`
  })
  const table: RuleTable = {
    ...compileRules(worded, own).toTable(),
    rules: ids.length,
    phrases: phrases.join('\n'),
    classes: classes.join('\n'),
  }
  return { ...own, wordings: isShort ? shortened(own.wordings) : own.wordings, table }
}

/** Wordings with numbers in place of phrases, in the order of `phraseSources`. No phrase can begin with a brace. */
function shortened(wordings: LanguageRules['wordings']): LanguageRules['wordings'] {
  const numbers = new Map(phraseSources(Object.values(wordings)).map((source, number) => [source, `}${number}`]))
  const short = (source: string): string => numbers.get(source) ?? source
  const named = Object.entries(wordings).map(([id, wording]) => [id, mapPhrases(wording, short)])
  return JSON.parse(JSON.stringify(Object.fromEntries(named), (key, value: unknown) => (key === 'keeps' ? '' : value))) as LanguageRules['wordings'] // prettier-ignore
}
