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
    '[[To be fair]], you changed the scope.',
    '[[In our defence]], the tickets were unclear.',
    '[[With all due respect]], that is not how it works.',
    '[[I have to be honest]], a refund will not solve this.',
    '[[Not to make excuses, but]] the server was slow.',
    '[[In all fairness]], we warned you.',
    '[[Let me be clear]]: this was not our job.',
    '[[No offence, but]] the text was poor.',
  ],
  permitted: [
    'To be fair to both bidders, we opened the offers at the same time.',
    "To be honest, I don't know yet; I will ask Ana and reply by noon.",
    'We split the cost fairly.',
    'Your comment was fair, and I have changed the plan.',
    'The lawyer for the defence sends the papers today.',
    'To be clear: the price includes VAT.',
    'I respect your decision.',
    'An honest estimate is three weeks.',
  ],
}
