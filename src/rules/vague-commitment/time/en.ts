import type { Examples, Wording } from '../../rule.ts'

export const wording: Wording = {
  frames: [],
}

export const examples: Examples = {
  caught: [
    'We will fix it [[as soon as possible]].',
    "I'll get back to you [[shortly]].",
    'You will have the refund [[in due course]].',
    'It should be up [[very soon]].',
  ],
  permitted: [
    'We will fix it by 18:00 today.',
    'Please reply as soon as you can.',
    'We hope to see you again soon.',
    'The shortly listed candidates were called on Monday.',
  ],
}
