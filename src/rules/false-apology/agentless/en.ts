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
    '[[Mistakes were made]] on this project.',
    '[[Errors have been made]], and we regret them.',
    '[[The deadline was missed]] and for that we apologise.',
    "[[We're sorry that this happened]].",
    '[[Sorry for the misunderstanding]].',
    '[[We apologise for any confusion]].',
    '[[It is regrettable that things went wrong]].',
    '[[The ball was dropped]] on your ticket.',
  ],
  permitted: [
    'We made two mistakes on this project.',
    'I missed the deadline.',
    'The parcel was delivered on Monday.',
    'An error was found in the draft before it reached you.',
    'We deleted your folder by mistake and are sorry.',
    "I misunderstood your brief: I read 'net' as 'gross'.",
    'The error was mine.',
    'Your file was damaged because I overwrote it; I am sorry.',
  ],
}
