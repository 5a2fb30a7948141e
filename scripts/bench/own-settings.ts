/** Settings of ours that switch off the learned layer. */
export const withoutLearned = { rules: { learned: 'off' } } as const

/** Settings of ours that switch on what is off at first, and let the learned layer say the most. */
export const everythingOn = {
  rules: { 'style/off-limits-topic': 'info', equality: 'info' },
  caution: 'low',
} as const
