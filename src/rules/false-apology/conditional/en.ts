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
    "[[I'm sorry if you were offended]] by my last message.",
    '[[We apologise if this caused you]] any trouble.',
    '[[Sorry if]] the tone of my email came across as harsh.',
    '[[We apologize for any inconvenience this may have caused]].',
    '[[I regret it if]] my comments upset anyone on your team.',
    '[[Our apologies to anyone who may have been affected]] by the outage.',
    '[[If I have offended you, I apologise]].',
    "[[We're sorry for any inconvenience, if any]], during your stay.",
  ],
  permitted: [
    "I'm sorry I missed our call on Tuesday.",
    'Sorry to hear that; if you send me the order number, I will refund it today.',
    'If the refund does not arrive by Friday, call me: I am sorry it took this long.',
    'I apologise for the three-hour outage on 4 May.',
    'Please tell me if you were charged twice, and I will correct it.',
    'Sorry, if you are on the old plan this screen looks different.',
    'We are sorry that 312 customers could not log in this morning.',
    "I'd be sorry if you left, and I would understand it.",
  ],
}
