import type { Rule, RuleExamples } from '../../rule.ts'
import * as en from './en.ts'
import * as es from './es.ts'
import * as ru from './ru.ts'

export const misreading: Rule = {
  id: 'blame-shift/misreading',
  severity: 'warning',
  text: { en: en.text, es: es.text, ru: ru.text },
  sources: [
    'Trosborg, A. (1995). Interlanguage Pragmatics: attacking the complainer',
    'Benoit, W.: image repair, attacking the accuser',
  ],
  wording: { en: en.wording, es: es.wording, ru: ru.wording },
}

export const examples: RuleExamples = { en: en.examples, es: es.examples, ru: ru.examples }
