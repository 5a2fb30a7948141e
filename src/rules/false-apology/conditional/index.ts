import type { Rule, RuleExamples } from '../../rule.ts'
import * as en from './en.ts'
import * as es from './es.ts'
import * as ru from './ru.ts'

export const conditional: Rule = {
  id: 'false-apology/conditional',
  severity: 'error',
  text: { en: en.text, es: es.text, ru: ru.text },
  sources: [
    'Lewicki, R., Polin, B. & Lount, R. (2016). An exploration of the structure of effective apologies. Negotiation and Conflict Management Research 9(2): acknowledging responsibility weighs most',
    'Neuharth, D.: the conditional apology, among the insincere kinds',
    'Shearer, H.: ‘ifpology’',
  ],
  wording: { en: en.wording, es: es.wording, ru: ru.wording },
}

export const examples: RuleExamples = { en: en.examples, es: es.examples, ru: ru.examples }
