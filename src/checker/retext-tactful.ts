import type { Root } from 'nlcst'
import type { VFile } from 'vfile'
import { findFaults } from '../rules/find-faults.ts'
import { rules } from '../rules/index.ts'
import type { Finding } from '../rules/finding.ts'
import type { NamedRule } from '../rules/rule.ts'
import type { Language } from '../text/language.ts'
import { PhraseError } from '../text/phrases/phrase.ts'
import type { Range } from '../text/range.ts'
import { allowedIn } from './allows.ts'
import { defaultSettings } from './default-settings.ts'
import { failuresOf } from './failures.ts'
import { addFindings, type FileFinding } from './file-finding.ts'
import { languagesOf, messageOf } from './file-message.ts'
import { inForce } from './in-force.ts'
import { ruleIndexesFor } from './rule-indexes.ts'
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
  const indexes = ruleIndexesFor(settings)
  const wholeRules = rulesOfWholes(settings)
  return async (_tree: Root, file: VFile): Promise<void> => {
    const message = messageOf(file)
    const failed = failuresOf(file)
    for (const language of languagesOf(message)) {
      await indexes.load(language).catch((error: unknown) => {
        // A phrase of the settings is for whoever wrote it to mend.
        if (error instanceof PhraseError) throw error
        failed(`the rules (${language})`, error)
      })
    }
    const allowed = allowedIn(String(file), settings)
    const found = findFaults(message, indexes.on, wholeRules, failed)
    if (indexes.hasOff) file.data.turnedOff = findFaults(message, indexes.off, [], failed)
    const findings = found.filter((finding) => !allowed(finding))
    addFindings(
      file,
      findings.map((finding) => tellFault(finding, locale)),
    )
  }
}

/** The rules that are on and look at a message as a whole. */
export const rulesOfWholes = (settings: Settings): NamedRule[] =>
  rules.flatMap((rule) => (rule.find && inForce(rule, settings)) ?? [])

/** A fault with the words of its rule. */
export function tellFault({ rule, start, end, fixes, pattern }: Finding, locale: Language): FileFinding {
  const { message, why, advice } = rule.text[locale]
  return { ruleId: rule.id, severity: rule.severity, start, end, message, why, advice, fixes, pattern }
}
