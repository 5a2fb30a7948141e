import type { Language } from '../../text/language.ts'
import type { Courtesies } from './courtesy-form.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { ru } from './ru.ts'

/** How one greets and takes leave, by language. */
export const courtesies: Readonly<Record<Language, Courtesies>> = { en, es, ru }
