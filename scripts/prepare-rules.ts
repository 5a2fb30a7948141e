import { compileRules, type RuleTable } from '../src/rules/compile-rules.ts'
import { rules } from '../src/rules/index.ts'
import { type LanguageRules, loadLanguageRules } from '../src/rules/language-rules.ts'
import { phraseSources } from '../src/rules/phrase-sources.ts'
import type { Language } from '../src/text/language.ts'
import { packNode, packPhrase } from '../src/text/packed-phrase.ts'
import { parsePhrase, PhraseClasses } from '../src/text/parse-phrase.ts'
import type { PhraseNode } from '../src/text/phrase.ts'

/**
 * The rules of a language with a table, which take the place of `src/rules/languages/<language>.ts` in builds. They are
 * plain data, so that a file of JSON can hold them, which is read faster than a program.
 * @param withReasons whether guards keep the sentences that made them necessary, which only tests read
 */
export async function prepareRules(language: Language, withReasons: boolean): Promise<LanguageRules> {
  const own = await loadLanguageRules(language)
  const worded = rules.map((rule) => ({ ...rule, wording: own.wordings[rule.id] ?? { frames: [] } }))
  const known = new PhraseClasses(own.classes)
  const names = new Map(known.names.map((name): [PhraseNode, string] => [known.get(name), name]))
  const phrases = phraseSources(Object.values(own.wordings)).map((source) =>
    packPhrase(parsePhrase(source, known), (node) => names.get(node)),
  )
  const classes = known.names.map((name) => {
    const packed = packNode(known.get(name), (node) => (names.get(node) === name ? undefined : names.get(node)))
    return `${name}\t${JSON.stringify(packed)}`
  })
  const table: RuleTable = {
    ...compileRules(worded, own).toTable(),
    rules: rules.length,
    phrases: phrases.join('\n'),
    classes: classes.join('\n'),
  }
  const { classes: entries, wordings, patterns } = own
  const written = JSON.stringify(wordings, (key, value: unknown) => (key === 'keeps' && !withReasons ? '' : value))
  return { language, classes: entries, wordings: JSON.parse(written) as LanguageRules['wordings'], patterns, table }
}
