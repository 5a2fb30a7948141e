import type { Rule, RuleExamples } from '../../rule.ts'
import * as en from './en.ts'
import * as es from './es.ts'
import * as ru from './ru.ts'

export const agentless: Rule = {
  id: 'false-apology/agentless',
  severity: 'warning',
  text: { en: en.text, es: es.text, ru: ru.text },
  sources: [
    '‘Mistakes were made’ as the past exonerative (Wikipedia, Mistakes were made)',
    'Lewicki, R., Polin, B. & Lount, R. (2016). An exploration of the structure of effective apologies',
  ],
  wording: { en: en.wording, es: es.wording, ru: ru.wording },
}

export const examples: RuleExamples = { en: en.examples, es: es.examples, ru: ru.examples }
