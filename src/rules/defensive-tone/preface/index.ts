import type { Rule, RuleExamples } from '../../rule.ts'
import * as en from './en.ts'
import * as es from './es.ts'
import * as ru from './ru.ts'

export const preface: Rule = {
  id: 'defensive-tone/preface',
  severity: 'info',
  text: { en: en.text, es: es.text, ru: ru.text },
  sources: [
    'Just Not Sorry: ‘honestly’ and ‘to be honest’ as words that weaken',
    'Ingall, M. & McCarthy, M.: SorryWatch, excuses announced as no excuses',
  ],
  wording: { en: en.wording, es: es.wording, ru: ru.wording },
}

export const examples: RuleExamples = { en: en.examples, es: es.examples, ru: ru.examples }
