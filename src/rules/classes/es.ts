import type { LexicalClasses } from '../../text/phrase.ts'

export const es = {} as const satisfies LexicalClasses
