import type { Kind, Subkind } from '../../kinds/kinds.ts'
import { interfaceLanguage } from './interface-language.ts'

/** A kind or a sub-kind with the name that a person knows. */
export interface KindTitle {
  readonly id: Kind | Subkind
  /** The kind itself, or the one that the sub-kind belongs to. */
  readonly kind: Kind
  readonly title: string
}

/** The kinds, each followed by its sub-kinds, with their titles in the language of the interface. */
export async function kindTitles(): Promise<readonly KindTitle[]> {
  const { kindIds, kindTitle: titleOf } = await import('../../kinds/kind-titles.ts')
  const locale = interfaceLanguage()
  return kindIds.map((id) => ({ id, kind: id.split('/')[0] as Kind, title: titleOf(id, locale) }))
}

/** The name of a kind or a sub-kind in the language of the interface. */
export const kindTitle = async (id: Kind | Subkind): Promise<string> =>
  (await import('../../kinds/kind-titles.ts')).kindTitle(id, interfaceLanguage())
