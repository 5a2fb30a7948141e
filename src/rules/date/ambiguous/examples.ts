import type { RuleExamples } from '../../rule.ts'

export const examples: RuleExamples = {
  en: {
    caught: ['The contract ends on [[03/04/2026]].', 'Could you return the keys by [[05/06]]?'],
    permitted: [
      'The contract ends on 3 April 2026.',
      'The contract runs from 25/03/2026 and ends on 03/04/2026.',
      'The contract ends on 2026-04-03.',
      'The contract ends on 04/04/2026.',
      'About 3/4 of the tickets are closed, and we answer 24/7.',
    ],
  },
}
