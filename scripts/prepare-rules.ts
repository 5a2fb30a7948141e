import { loadCues } from '../src/kinds/cues.ts'
import { compileRules, type RuleTable } from '../src/rules/compile-rules.ts'
import { rules } from '../src/rules/index.ts'
import { type LanguageRules, loadLanguageRules } from '../src/rules/language-rules.ts'
import type { Language } from '../src/text/language.ts'
import { packNode, writePacked } from '../src/text/phrases/packed-phrase.ts'
import { PhraseClasses } from '../src/text/phrases/parse-phrase.ts'
import { namesOf, packWordings } from './pack-wordings.ts'

/** What phrases are for: rules, or cues of the parts of kinds. */
export type PhraseLayer = 'rules' | 'kinds'

/**
 * The rules or cues of a language with a table, which take the place of `src/<layer>/languages/<language>.ts` in builds. They are
 * plain data, so that a file of JSON can hold them, which is read faster than a program.
 * @param isShort whether to leave out what only tests read: the sentences that made guards necessary, and how classes
 * and phrases are written
 */
export async function prepareRules(layer: PhraseLayer, language: Language, isShort: boolean): Promise<LanguageRules> {
  const own = await (layer === 'rules' ? loadLanguageRules : loadCues)(language)
  const ids = layer === 'rules' ? rules.map(({ id }) => id) : Object.keys(own.wordings)
  const worded = ids.map((id) => ({ id, wording: own.wordings[id] ?? { frames: [] } }))
  const table: RuleTable = { ...compileRules(worded, own).toTable(), rules: ids.length }
  const prepared = { ...own, packed: await packedClasses(layer, own), table }
  return isShort ? { ...prepared, wordings: packWordings(own), isPacked: true, classes: {} } : prepared
}

/** The classes of a layer, a line for each; those of the rules are packed with them, not with the cues. */
async function packedClasses(layer: PhraseLayer, { classes, language }: LanguageRules): Promise<string> {
  const known = new PhraseClasses(classes)
  const names = namesOf(known)
  const ofRules = layer === 'rules' ? {} : (await loadLanguageRules(language)).classes
  return known.names
    .filter((name) => !Object.hasOwn(ofRules, name))
    .map((name) => {
      const packed = packNode(known.get(name), (node) => (names.get(node) === name ? undefined : names.get(node)))
      return `${name}\t${writePacked(packed)}`
    })
    .join('\n')
}
