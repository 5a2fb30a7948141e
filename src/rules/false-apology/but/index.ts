import type { Rule, RuleExamples } from '../../rule.ts'
import * as en from './en.ts'
import * as es from './es.ts'
import * as ru from './ru.ts'

export const but: Rule = {
  id: 'false-apology/but',
  severity: 'error',
  text: { en: en.text, es: es.text, ru: ru.text },
  sources: [
    'Ingall, M. & McCarthy, M.: SorryWatch, words to avoid in an apology',
    'Neuharth, D.: the but-apology, among the insincere kinds',
  ],
  wording: { en: en.wording, es: es.wording, ru: ru.wording },
}

export const examples: RuleExamples = { en: en.examples, es: es.examples, ru: ru.examples }
