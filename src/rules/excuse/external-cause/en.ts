import type { Examples, Wording } from '../../rule.ts'

export const wording: Wording = {
  frames: [],
}

export const examples: Examples = {
  caught: [
    "I missed it because [[I've been swamped]] lately.",
    'The order is late [[due to unforeseen circumstances]].',
    '[[It was a crazy week]], so the report slipped.',
    '[[Due to the high season]] our team could not answer you.',
  ],
  permitted: [
    'The order is late because I entered the wrong postcode.',
    'The site was down for 40 minutes due to an expired certificate; it now renews itself.',
    "I'll be away next week; Ana answers from Monday.",
    'Because you need it by Friday, I start today.',
  ],
}
