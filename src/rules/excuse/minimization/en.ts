import type { Examples, Wording } from '../../rule.ts'

export const wording: Wording = {
  frames: [],
}

export const examples: Examples = {
  caught: [
    'Please treat this as [[a one-off incident]].',
    'It was [[just a small glitch]].',
    'The site was down for [[only a few hours]].',
    'This is [[not the norm]] here.',
  ],
  permitted: [
    'The site was down for three hours and ten minutes.',
    'It is a one-off fee of 30 €.',
    'A minor version ships on Monday.',
    'The norm is two reviewers per change.',
  ],
}
