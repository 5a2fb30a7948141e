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
    '[[You must have misunderstood]] my email.',
    '[[You misread]] the offer.',
    '[[It seems you missed the point]].',
    "[[You clearly didn't understand]] the terms.",
    '[[There seems to have been a misunderstanding on your part]].',
    "[[You just aren't getting]] what I'm saying.",
    '[[Perhaps you overlooked]] the attachment.',
    '[[What you fail to grasp is]] that testing takes time.',
  ],
  permitted: [
    'I misunderstood your email.',
    'Tell me if I misunderstood you.',
    'My last email was unclear: I meant 15 May.',
    'Did I understand correctly that you need it by Friday?',
    'Do not misread this as a no: we can start in June.',
    'Many readers misread that clause, so we have rewritten it.',
    'I overlooked your attachment.',
    'Let me know what is unclear in the offer.',
  ],
}
