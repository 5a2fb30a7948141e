import type { RuleText, Wording } from '../../rule.ts'

export const text: RuleText = {
  title: '',
  message: '',
  why: '',
  advice: '',
}

export const wording: Wording = {
  frames: [],
  caught: [
    '[[As you failed to send]] the logo, we could not start.',
    "[[You didn't give us]] the right address.",
    '[[Had you told us]] earlier, this would not have happened.',
    '[[You should have read]] the contract before signing.',
    '[[You never mentioned]] any issue during your stay.',
    '[[This happened because you changed]] the brief twice.',
    '[[We were never informed by you]] of the new date.',
    '[[Due to your late payment]], the site went offline.',
  ],
  permitted: [
    'I have not received the logo yet; could you send it by Tuesday?',
    'You did not do anything wrong.',
    'If you told us earlier and we missed it, that is on us.',
    'You should receive the parcel on Friday.',
    'You mentioned the noise at check-in, and we did not act on it.',
    'We changed the brief twice and lost two days.',
    "You don't need to do anything.",
    'Your payment arrived on the 3rd, thank you.',
  ],
}
