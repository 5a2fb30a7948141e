import type { Root } from 'nlcst'
import type { VFile } from 'vfile'
import { compileRules, type RuleIndex } from '../rules/compile-rules.ts'
import { findFaults } from '../rules/find-faults.ts'
import { rules } from '../rules/index.ts'
import { type LanguageRules, loadLanguageRules } from '../rules/language-rules.ts'
import type { SearchRule } from '../rules/rule.ts'
import type { Language } from '../text/language.ts'
import type { Range } from '../text/range.ts'
import { allowedIn } from './allows.ts'
import { defaultSettings } from './default-settings.ts'
import { failuresOf } from './failures.ts'
import { addFindings } from './file-finding.ts'
import { languagesOf, messageOf } from './file-message.ts'
import { inForce } from './in-force.ts'
import { severityOf } from './severity-of.ts'
import { rulesOf } from './team-phrases.ts'
import type { Settings } from './settings.ts'

declare module 'vfile' {
  interface DataMap {
    /** Where rules would have found something that somebody has turned off. */
    turnedOff: readonly Range[]
  }
}

/** Options of the plugin. */
export interface RetextTactfulOptions {
  readonly settings?: Settings
  /** The language in which findings are explained; English where absent. */
  readonly locale?: Language
}

/**
 * A retext plugin that finds false apologies, blame-shifting and defensive tone in English, Spanish and Russian.
 * It reads the file's text, whatever parser made the tree, and adds a message for each finding. It is asynchronous:
 * the rules in a language are loaded when the first text holds it. What fails is left out, and stands in the file's
 * `data.failures`.
 */
export function retextTactful({ settings = defaultSettings, locale = 'en' }: RetextTactfulOptions = {}) {
  const indexes = new Map<Language, RuleIndex>()
  const indexesOff = new Map<Language, RuleIndex>()
  const hasOff = rules.some(({ id }) => severityOf(id, 'info', settings) === 'off')
  const wholeRules = rules.flatMap((rule) => (rule.find && inForce(rule, settings)) ?? [])
  return async (_tree: Root, file: VFile): Promise<void> => {
    const message = messageOf(file)
    const failed = failuresOf(file)
    for (const language of languagesOf(message)) {
      if (indexes.has(language)) continue
      const own = await loadLanguageRules(language).catch((error: unknown) => {
        failed(`the rules (${language})`, error)
      })
      if (!own) continue
      indexes.set(language, compileFor(own, settings))
      if (hasOff) indexesOff.set(language, compileTurnedOff(own, settings))
    }
    const allowed = allowedIn(file, settings)
    const found = findFaults(message, (language) => indexes.get(language), wholeRules, failed)
    if (hasOff) file.data.turnedOff = findFaults(message, (language) => indexesOff.get(language), [], failed)
    const findings = found.filter((finding) => !allowed(finding))
    addFindings(
      file,
      findings.map(({ rule, start, end, fixes, pattern }) => {
        const { message: said, why, advice } = rule.text[locale]
        return { ruleId: rule.id, severity: rule.severity, start, end, message: said, why, advice, fixes, pattern }
      }),
    )
  }
}

/** The rules that some settings leave on in a language, ready for the search. */
function compileFor(own: LanguageRules, settings: Settings): RuleIndex {
  const all = [...catalogueOf(own), ...rulesOf(settings.phrases, own.language)]
  return compileRules(
    all.map((rule) => inForce(rule, settings)),
    own,
  )
}

/** The rules that somebody has turned off. */
function compileTurnedOff(own: LanguageRules, settings: Settings): RuleIndex {
  return compileRules(
    catalogueOf(own).map((rule) => (severityOf(rule.id, 'info', settings) === 'off' ? rule : undefined)),
    own,
  )
}

const catalogueOf = ({ wordings }: LanguageRules): SearchRule[] =>
  rules.map((rule) => ({ ...rule, wording: wordings[rule.id] ?? { frames: [] } }))
