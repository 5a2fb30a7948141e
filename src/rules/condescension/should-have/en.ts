import type { Examples, Wording } from '../../rule.ts'

export const wording: Wording = {
  frames: [],
}

export const examples: Examples = {
  caught: [
    '[[You should know]] how refunds work.',
    "[[If you had bothered to read]] the page, you'd see it.",
    '[[Please try to understand]] that this takes time.',
    '[[Next time, check]] before you write.',
  ],
  permitted: [
    'You should know that the price rises on 1 June.',
    'If you had trouble reading the page, here is a PDF.',
    'I want to understand what you need.',
    'Next time I will check before I send it.',
  ],
}
