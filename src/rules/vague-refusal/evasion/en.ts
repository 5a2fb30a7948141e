import type { Examples, Wording } from '../../rule.ts'

export const wording: Wording = {
  frames: [],
}

export const examples: Examples = {
  caught: [
    '[[That might be a bit tricky]] for us at the moment.',
    "[[Let's circle back on this]] some time.",
    "[[We'll keep your request in mind]].",
    "[[It's not really something we'd usually do]].",
  ],
  permitted: [
    "No, we can't take this on before June.",
    "We won't add this feature; here is a workaround.",
    'That is tricky, so I booked two days for it.',
    "Let's circle back on Tuesday at ten with the numbers.",
  ],
}
