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
    "[[I'm sorry you feel that way]].",
    "[[We're sorry that you felt]] our reply was slow.",
    '[[I apologise that you found]] the report confusing.',
    '[[Sorry you were upset]] by the change.',
    '[[We regret that you perceived]] this as discourteous.',
    "[[I'm sorry that you think]] we ignored you.",
    '[[We are sorry to hear that you did not like]] our service.',
    '[[Sorry you took it that way]].',
  ],
  permitted: [
    "I'm sorry I made you wait forty minutes.",
    'I understand you feel let down; I missed the deadline I set.',
    "We're sorry you did not receive the parcel we promised for Monday.",
    'Sorry you had to write twice: the first ticket went to the wrong queue.',
    "I'm sorry for your loss.",
    'How do you feel about moving the call to Thursday?',
    'We are sorry that our driver left without ringing the bell.',
    "I'm sorry you are ill; let's move the meeting to the 14th.",
  ],
}
