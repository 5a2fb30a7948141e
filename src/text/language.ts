/** The languages that Tactful knows, in the order in which it lists them. */
export const languages = ['en', 'es', 'ru'] as const

/** A language that Tactful knows, as an ISO 639-1 code. */
export type Language = (typeof languages)[number]
