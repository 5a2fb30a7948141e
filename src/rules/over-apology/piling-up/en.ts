import type { Examples, Wording } from '../../rule.ts'

export const wording: Wording = {
  frames: [],
}

export const examples: Examples = {
  caught: [
    '[[A million apologies, I am so, so sorry]].',
    "[[I'm such an idiot]], please forgive me.",
    '[[Sorry to bother you, sorry for asking, sorry again]].',
    "[[I can't forgive myself]] for this.",
  ],
  permitted: [
    'I am sorry I sent it late.',
    'Sorry, one more question: net or gross?',
    'Thank you for waiting.',
    'I apologise for the error on page 3 and have corrected it.',
  ],
}
