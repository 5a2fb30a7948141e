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
    "[[The vendor didn't deliver]] on time, so we are late.",
    "[[It's our hosting provider's fault]].",
    '[[My colleague forgot]] to send it.',
    '[[The delay was caused by a third party]], not by us.',
    '[[Our front-desk person is new]] and made the mistake.',
    '[[The previous developer left]] the code in a mess.',
    '[[The bank is to blame]] for the failed transfer.',
    '[[Accounting never told me]] about your invoice.',
  ],
  permitted: [
    'Our vendor delivers on Monday, and we will ship on Tuesday.',
    'The vendor was late, and we should have told you on the 3rd. We did not.',
    'My colleague Ana will take over from Monday.',
    'The payment goes through a third party, Stripe.',
    'Our new front-desk colleague will greet you at eight.',
    'Azure has an outage in East US; our builds are queued. Next update at 15:00.',
    'The bank confirmed the transfer today.',
    'Accounting sent your invoice this morning.',
  ],
}
