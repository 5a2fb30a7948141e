import type { Root } from 'nlcst'
import type { VFile } from 'vfile'
import { findFacts, type FoundFact } from '../rules/find-facts.ts'
import { rules } from '../rules/index.ts'
import type { NamedRule } from '../rules/rule.ts'
import type { Day } from '../text/day.ts'
import { dayOf } from '../text/day.ts'
import { attempt } from '../rules/failure.ts'
import type { Language } from '../text/language.ts'
import { allowedIn } from './allows.ts'
import { defaultSettings } from './default-settings.ts'
import { failuresOf } from './failures.ts'
import { addFindings, type FileFinding } from './file-finding.ts'
import { messageOf } from './file-message.ts'
import type { RetextTactfulOptions } from './retext-tactful.ts'
import { inForce } from './in-force.ts'
import type { Settings } from './settings.ts'

declare module 'vfile' {
  interface DataMap {
    /** The day of the check; the day on which it runs where absent. */
    today: Day
    /** The kind of message, where it is sure. */
    kind: string | null
    /** The name of the person to whom the message goes, and the writer's own, where they are known. */
    recipient: string
    sender: string
    /** Whether the message is still being typed, so that what is only told on request is left out. */
    isLive: boolean
  }
}

/** A retext plugin that finds leftovers of templates, and dates, names and languages that do not fit together. */
export function retextFacts({ settings = defaultSettings, locale = 'en' }: RetextTactfulOptions = {}) {
  const inForceNow = factRules(settings)
  const whileTyping = inForceNow.filter(({ onRequest }) => !onRequest)
  return (_tree: Root, file: VFile): void => {
    const { today = dayOf(new Date()), kind = null, recipient, sender, isLive } = file.data
    const failed = failuresOf(file)
    const circumstances = { today, kind, recipient, sender }
    const found = findFacts(messageOf(file), isLive ? whileTyping : inForceNow, circumstances, failed)
    const allowed = allowedIn(String(file), settings)
    const told = (fact: FoundFact): FileFinding[] => attempt(fact.rule.id, () => [tellFact(fact, locale)], [], failed)
    addFindings(file, found.filter((fact) => !allowed(fact)).flatMap(told))
  }
}

/** The rules about facts that are on. */
export const factRules = (settings: Settings): NamedRule[] =>
  rules.flatMap((rule) => (rule.findFacts && inForce(rule, settings)) ?? [])

/** A fact with the words of its rule. */
export function tellFact(fact: FoundFact, locale: Language): FileFinding {
  const { rule, start, end, fixes = [], related = [] } = fact
  const text = rule.text[locale]
  const values = fact.values?.(locale) ?? {}
  const told = (said: string): string => said.replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place)
  return {
    ruleId: rule.id,
    severity: rule.severity,
    start,
    end,
    message: told(text.message),
    why: told(text.why),
    advice: told(text.advice),
    fixes,
    pattern: null,
    related: related.map((place) => ({ start: place.start, end: place.end, message: told(text.related ?? '') })),
  }
}
