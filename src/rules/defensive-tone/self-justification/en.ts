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
    '[[I did exactly what you asked]].',
    '[[We would like to clarify that]] our rooms are cleaned daily.',
    '[[For the record]], the brief said blue.',
    '[[We never said]] it would be ready on Monday.',
    '[[I was only following]] your instructions.',
    '[[We would like to bring to your notice that]] check-out is at eleven.',
    '[[Our team acted in accordance with]] the policy.',
    '[[We have always provided]] excellent service.',
  ],
  permitted: [
    'I did not do what you asked: the logo is still grey.',
    'Could you clarify which blue you mean?',
    'For the record we keep a copy of each invoice.',
    'We said Monday and delivered on Thursday.',
    'I followed your instructions and the build passes now, thank you.',
    'We would like to inform our guests that the pool opens on 1 June.',
    'Please clarify the date.',
    'We have changed the cleaning schedule since your visit.',
  ],
}
