import type { LexicalClasses } from '../../text/phrase.ts'

export const en = {} as const satisfies LexicalClasses
