import type { Root } from 'nlcst'
import type { VFile } from 'vfile'
import { findLearned, type LearnedFinding } from '../learned/find-learned.ts'
import { learnedRules, learnedTexts } from '../learned/learned-rules.ts'
import type { LearnedText } from '../learned/learned-text.ts'
import { loadModel } from '../learned/load-model.ts'
import { isToneFamily, type Severity, type ToneFamily } from '../rules/families.ts'
import { familyOf } from '../rules/rule.ts'
import type { Language } from '../text/language.ts'
import { overlaps, type Range } from '../text/range.ts'
import { allowedIn } from './allows.ts'
import { defaultSettings } from './default-settings.ts'
import { failuresOf } from './failures.ts'
import { addFindings, type FileFinding, findingsOf } from './file-finding.ts'
import { languagesOf, messageOf } from './file-message.ts'
import type { RetextTactfulOptions } from './retext-tactful.ts'
import type { Settings } from './settings.ts'
import { learnedSeverityOf } from './severity-of.ts'
import { learnedKey } from './silenced.ts'

/**
 * A retext plugin that finds faults without cue words, by models that learned from examples. It comes after
 * `retextTactful`: where a rule has found something, or would have if it were not turned off or silenced, it says nothing. It is
 * asynchronous: the model of a language is loaded when the first text holds it. One that cannot be loaded is left out,
 * and stands in the file's `data.failures`.
 */
export function retextLearned({ settings = defaultSettings, locale = 'en' }: RetextTactfulOptions = {}) {
  const inForce = learnedInForce(settings, locale)
  return async (_tree: Root, file: VFile): Promise<void> => {
    if (inForce.size === 0) return
    const message = messageOf(file)
    const said = findingsOf(file)
    const { turnedOff = [], untold = [] } = file.data
    const ofTone = [...[...said, ...untold].filter(({ ruleId }) => isToneFamily(familyOf(ruleId))), ...turnedOff]
    const isOpen = (sentence: Range): boolean =>
      !ofTone.some((finding) => overlaps(finding, sentence)) && !isSilenced(file, sentence)
    const allowed = allowedIn(String(file), settings)
    const findings: FileFinding[] = []
    const findIn = async (language: Language): Promise<readonly LearnedFinding[]> => {
      try {
        return findLearned(message, await loadModel(language), settings.caution, isOpen)
      } catch (error) {
        failuresOf(file)(`the learned layer (${language})`, error)
        return []
      }
    }
    for (const language of languagesOf(message)) {
      for (const found of await findIn(language)) {
        const rule = inForce.get(found.family)
        if (!rule || allowed(found) || said.some((finding) => overlaps(finding, found))) continue
        findings.push(tellLearned(found, rule, locale))
      }
    }
    addFindings(file, findings)
  }
}

/** A rule of the learned layer as its findings need it. */
export interface LearnedInForce {
  readonly id: string
  readonly severity: Severity
  readonly text: LearnedText
}

/** The rules of the learned layer that are on, by their families. */
export const learnedInForce = (settings: Settings, locale: Language): ReadonlyMap<ToneFamily, LearnedInForce> =>
  new Map(
    learnedRules.flatMap((rule) => {
      const severity = learnedSeverityOf(rule.id, rule.severity, settings)
      return severity === 'off' ? [] : [[rule.family, { id: rule.id, severity, text: rule.text[locale] }] as const]
    }),
  )

/** What a model found, in the words of its rule. */
export function tellLearned(found: LearnedFinding, rule: LearnedInForce, locale: Language): FileFinding {
  const { id: ruleId, severity, text } = rule
  const { start, end } = found
  return { ruleId, severity, start, end, ...telling(text, found, locale), fixes: [], pattern: null }
}

function isSilenced(file: VFile, { start, end }: Range): boolean {
  const { silenced } = file.data
  return silenced !== undefined && silenced.size > 0 && silenced.has(learnedKey(String(file).slice(start, end)))
}

/** What is said of a finding: in which way the fault is done, why it hurts, and the words that weighed most. */
const telling = ({ message, why, advice, ways }: LearnedText, { way, weighed }: LearnedFinding, locale: Language) => ({
  message: (way && ways[way]) ?? message,
  why: `${why} ${learnedTexts[locale].weighed(weighed)}`,
  advice,
})
