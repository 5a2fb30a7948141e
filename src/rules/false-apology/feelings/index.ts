import type { Rule, RuleExamples } from '../../rule.ts'
import * as en from './en.ts'
import * as es from './es.ts'
import * as ru from './ru.ts'

export const feelings: Rule = {
  id: 'false-apology/feelings',
  severity: 'error',
  text: { en: en.text, es: es.text, ru: ru.text },
  sources: [
    'Lewicki, R., Polin, B. & Lount, R. (2016). An exploration of the structure of effective apologies',
    'Non-apology: ‘I’m sorry you feel that way’ as its leading form (Wikipedia, Non-apology apology)',
  ],
  wording: { en: en.wording, es: es.wording, ru: ru.wording },
}

export const examples: RuleExamples = { en: en.examples, es: es.examples, ru: ru.examples }
