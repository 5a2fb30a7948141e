import { compileRules, type RuleTable } from '../src/rules/compile-rules.ts'
import { rules } from '../src/rules/index.ts'
import { loadLanguageRules } from '../src/rules/language-rules.ts'
import { packNode, packPhrase } from '../src/text/packed-phrase.ts'
import { parsePhrase, PhraseClasses } from '../src/text/parse-phrase.ts'
import type { PhraseNode } from '../src/text/phrase.ts'
import type { Language } from '../src/text/language.ts'

/** The source that takes the place of `src/rules/tables/<language>.ts` in builds: the rules of a language, prepared. */
export async function ruleTableSource(language: Language): Promise<string> {
  const own = await loadLanguageRules(language)
  const worded = rules.map((rule) => ({ ...rule, wording: own.wordings[rule.id] ?? { frames: [] } }))
  const known = new PhraseClasses(own.classes)
  const names = new Map(known.names.map((name): [PhraseNode, string] => [known.get(name), name]))
  const sources = worded.flatMap(({ wording: { frames, unless = [] } }) => [
    ...frames.flatMap((frame) => [
      ...frame.phrases,
      ...[...(frame.unless ?? []), ...(frame.needs ?? [])].flatMap((guard) => guard.phrases),
      ...(frame.rewrites ?? []).flatMap((rewrite) => (rewrite === 'delete' ? [] : Object.keys(rewrite))),
    ]),
    ...unless.flatMap((guard) => guard.phrases),
  ])
  const phrases = sources.map((source) => [source, packPhrase(parsePhrase(source, known), (node) => names.get(node))])
  const classes = known.names.map((name) => {
    const packed = packNode(known.get(name), (node) => (names.get(node) === name ? undefined : names.get(node)))
    return [name, JSON.stringify(packed)]
  })
  const table: RuleTable = {
    ...compileRules(worded, { ...own, table: undefined }).toTable(),
    rules: rules.length,
    phrases: Object.fromEntries(phrases) as Record<string, string>,
    classes: Object.fromEntries(classes) as Record<string, string>,
  }
  return `export const table = ${JSON.stringify(table)}\n`
}
