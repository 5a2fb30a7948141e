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
    '[[As I already explained]], the fee is fixed.',
    '[[Per my last email]], the files are in the folder.',
    '[[As previously stated]], we do not offer refunds.',
    '[[Like I said]], it will be ready on Friday.',
    '[[As we have told you before]], the address is required.',
    '[[I have already answered this question]].',
    '[[We have already informed you that]] check-in is at three.',
    '[[Once again]], the limit is 10 MB.',
  ],
  permitted: [
    'As agreed on Monday, the fee is 400 €.',
    'I explained the fee badly; it is 400 € in total.',
    'As you said, the folder was empty; the files are there now.',
    'We have already refunded you 80 €.',
    'I have already sent the parcel: tracking RX123.',
    'Thank you once again for your patience.',
    'As promised, here is the report.',
    'You already have access: use the same password.',
  ],
}
