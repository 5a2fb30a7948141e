import type { Language } from '../text/language.ts'
import { type Kind, kindNames, kinds, type Subkind, subkinds } from './kinds.ts'
import { templates } from './templates.ts'

/** The kinds and sub-kinds, each once: a kind, then its sub-kinds. */
export const kindIds: readonly (Kind | Subkind)[] = kindNames.flatMap((kind) => [
  kind,
  ...subkinds.filter((subkind) => subkind.startsWith(`${kind}/`)),
])

/** What a kind or sub-kind is called in a language of the interface. */
export const kindTitle = (id: Kind | Subkind, locale: Language): string =>
  (templates.find((template) => template.id === id) ?? kinds[id.split('/')[0] as Kind]).title[locale]
