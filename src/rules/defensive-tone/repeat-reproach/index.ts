import type { Rule, RuleExamples } from '../../rule.ts'
import * as en from './en.ts'
import * as es from './es.ts'
import * as ru from './ru.ts'

export const repeatReproach: Rule = {
  id: 'defensive-tone/repeat-reproach',
  severity: 'warning',
  text: { en: en.text, es: es.text, ru: ru.text },
  sources: [
    'Adobe (2018). Consumer Email Survey: the phrases that readers resent most',
    'Preply and WordFinder surveys of passive-aggressive phrases in e-mail',
  ],
  wording: { en: en.wording, es: es.wording, ru: ru.wording },
}

export const examples: RuleExamples = { en: en.examples, es: es.examples, ru: ru.examples }
