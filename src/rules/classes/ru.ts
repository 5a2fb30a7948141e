import type { LexicalClasses } from '../../text/phrase.ts'

export const ru = {} as const satisfies LexicalClasses
