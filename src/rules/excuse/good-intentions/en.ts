import type { Examples, Wording } from '../../rule.ts'

export const wording: Wording = {
  frames: [],
}

export const examples: Examples = {
  caught: [
    '[[It was never my intention]] to offend you.',
    '[[We only meant to]] help.',
    '[[Sometimes, in spite of our best efforts, things go wrong]].',
    "[[I didn't mean to]] upset anyone.",
  ],
  permitted: [
    'I intend to deliver on the 12th.',
    'My intention is to close the ticket today.',
    'We meant 15 May, not 15 June.',
    'Despite the extra week, we delivered two pages fewer than agreed.',
  ],
}
