import type { Examples, Wording } from '../../rule.ts'

export const wording: Wording = {
  frames: [],
}

export const examples: Examples = {
  caught: [
    '[[Necessary steps will be taken]].',
    'We [[will do our best]].',
    'Your feedback [[has been noted]].',
    'We [[will look into it]].',
  ],
  permitted: [
    'Ana checks the logs today and writes to you by noon.',
    'Could you send the log so I can look into it?',
    'The best I can do is 12 May.',
    'I noted three changes: title, date, price.',
  ],
}
