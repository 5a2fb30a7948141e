import type { Examples, Wording } from '../../rule.ts'

export const wording: Wording = {
  frames: [],
}

export const examples: Examples = {
  caught: [
    '[[Just a friendly reminder]] that this was due yesterday.',
    '[[Not sure if you saw my last email]].',
    '[[Please advise]].',
    "[[As I'm sure you're aware]], the deadline passed.",
  ],
  permitted: [
    'Reminder: the workshop starts at ten tomorrow.',
    'Did my email of 3 May arrive?',
    'Please advise me on the tax form.',
    'Thank you in advance for the two photos.',
  ],
}
