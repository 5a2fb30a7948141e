import type { Examples, Wording } from '../../rule.ts'

export const wording: Wording = {
  frames: [],
}

export const examples: Examples = {
  caught: [
    'This is [[a fraudulent review]].',
    '[[Grow up]].',
    '[[You just want]] a free meal.',
    "[[If you don't like it, use something else]].",
  ],
  permitted: [
    'We reported a fraudulent charge to the bank on your behalf.',
    'The plants grow up to two metres.',
    'You just want the PDF, so here it is.',
    "If you don't like the blue, we have green.",
  ],
}
