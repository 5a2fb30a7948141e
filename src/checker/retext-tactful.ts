import type { Root } from 'nlcst'
import type { VFile } from 'vfile'
import { compileRules, findFaults, type RuleIndex } from '../rules/find-faults.ts'
import { rules } from '../rules/index.ts'
import { ruleTables } from '../rules/rule-tables.ts'
import type { SearchRule } from '../rules/rule.ts'
import type { Language } from '../text/language.ts'
import { allowedIn } from './allows.ts'
import { defaultSettings } from './default-settings.ts'
import { addFindings } from './file-finding.ts'
import { messageOf } from './file-message.ts'
import { severityOf } from './severity-of.ts'
import { rulesOf } from './team-phrases.ts'
import type { Settings } from './settings.ts'

/** Options of the plugin. */
export interface RetextTactfulOptions {
  readonly settings?: Settings
  /** The language in which findings are explained; English where absent. */
  readonly locale?: Language
}

/**
 * A retext plugin that finds false apologies, blame-shifting and defensive tone in English, Spanish and Russian.
 * It reads the file's text, whatever parser made the tree, and adds a message for each finding.
 */
export function retextTactful({ settings = defaultSettings, locale = 'en' }: RetextTactfulOptions = {}) {
  const active = [...rules, ...rulesOf(settings.phrases)].map((rule): SearchRule | undefined => {
    const severity = severityOf(rule.id, rule.severity, settings)
    return severity === 'off' ? undefined : { ...rule, severity }
  })
  const indexes: Partial<Record<Language, RuleIndex>> = {}
  const indexFor = (language: Language): RuleIndex =>
    (indexes[language] ??= compileRules(active, language, ruleTables[language]))
  return (_tree: Root, file: VFile): void => {
    const allowed = allowedIn(file, settings)
    const findings = findFaults(messageOf(file), indexFor).filter((finding) => !allowed(finding))
    addFindings(
      file,
      findings.map(({ rule, start, end, fixes }) => {
        const { message, why, advice } = rule.text[locale]
        return { ruleId: rule.id, severity: rule.severity, start, end, message, why, advice, fixes }
      }),
    )
  }
}
