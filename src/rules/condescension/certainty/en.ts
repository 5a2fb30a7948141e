import type { Examples, Wording } from '../../rule.ts'

export const wording: Wording = {
  frames: [],
}

export const examples: Examples = {
  caught: [
    '[[Obviously]], you need an account first.',
    'You [[simply]] have to read page 2.',
    "[[It's that simple]].",
    '[[Of course]] it fails if you do that.',
  ],
  permitted: [
    'I am obviously disappointed with my own delay.',
    'Put simply: yes.',
    'Of course, come at ten.',
    'The photo shows the crack clearly.',
  ],
}
