/** The kinds of message and the parts that each may hold; the required ones are in `required`. */
export const kinds = {
  apology: {
    required: ['says-sorry', 'names-fault', 'takes-responsibility', 'offers-remedy'],
    recommended: ['states-impact', 'gives-date', 'prevention', 'asks-or-invites'],
  },
  decline: {
    required: ['says-no'],
    recommended: ['gives-reason', 'offers-alternative', 'thanks', 'warm-close'],
  },
  notice: {
    required: ['says-what', 'effective-date'],
    recommended: ['gives-reason', 'handover-or-cover', 'next-step', 'thanks'],
  },
  delay: {
    required: ['says-what-is-late', 'new-date'],
    recommended: ['cause', 'what-is-being-done', 'owns-it'],
  },
  other: { required: [], recommended: [] },
} as const satisfies Record<string, { required: readonly string[]; recommended: readonly string[] }>

/** A kind of message. */
export type Kind = keyof typeof kinds

/** A part of a message of some kind. */
export type Part = (typeof kinds)[Kind]['required' | 'recommended'][number]

/** The sub-kinds, by kind; a sub-kind's id is its template's file below `src/templates/`. */
export const subkinds = [
  'apology/fixable',
  'apology/unfixable',
  'apology/on-behalf',
  'apology/missed-appointment',
  'decline/capacity',
  'decline/scope',
  'decline/terms',
  'decline/responsibility',
  'notice/ending',
  'notice/absence',
  'notice/reschedule',
  'notice/terms',
  'delay',
  'other/heads-up',
  'other/silence',
  'other/status',
  'other/follow-up',
] as const

/** A sub-kind of message; a kind without sub-kinds is its own. */
export type Subkind = (typeof subkinds)[number]
