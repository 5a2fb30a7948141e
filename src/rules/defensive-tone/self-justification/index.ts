import type { Rule, RuleExamples } from '../../rule.ts'
import * as en from './en.ts'
import * as es from './es.ts'
import * as ru from './ru.ts'

export const selfJustification: Rule = {
  id: 'defensive-tone/self-justification',
  severity: 'warning',
  text: { en: en.text, es: es.text, ru: ru.text },
  sources: [
    'Benoit, W.: image repair, denial and bolstering',
    'Trosborg, A. (1995). Interlanguage Pragmatics: explicit denial and justification',
  ],
  wording: { en: en.wording, es: es.wording, ru: ru.wording },
}

export const examples: RuleExamples = { en: en.examples, es: es.examples, ru: ru.examples }
