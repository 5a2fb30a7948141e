import type { Language } from '../../text/language.ts'
import type { LexicalClasses } from '../../text/phrase.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { ru } from './ru.ts'

/** The lexical classes over which rules are written, by language. */
export const classes: Readonly<Record<Language, LexicalClasses>> = { en, es, ru }
