import { apology } from './apology/kind.ts'
import { decline } from './decline/kind.ts'
import { delay } from './delay/kind.ts'
import type { KindData, PartData } from './kind.ts'
import { notice } from './notice/kind.ts'
import { other } from './other/kind.ts'

/** The kinds of message. */
export const kinds = { apology, decline, notice, delay, other } as const satisfies Record<string, KindData>

/** A kind of message. */
export type Kind = keyof typeof kinds

/** A part of a message of some kind. */
export type Part = (typeof kinds)[Kind]['parts'][number]['id']

/** The names of the kinds. */
export const kindNames = Object.keys(kinds) as Kind[]

/** The parts of a kind, in the order in which a good message says them. */
export const partsOf = (kind: Kind): readonly PartData<Part>[] => kinds[kind].parts

/** The names of all parts, each once. */
export const partNames: readonly Part[] = [...new Set(kindNames.flatMap((kind) => partsOf(kind).map(({ id }) => id)))]

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

/** A kind and a sub-kind by what somebody has said, which may be either; null for what was not said. */
export const namesOf = (
  given: Kind | Subkind | undefined,
): { readonly kind: Kind | null; readonly subkind: Subkind | null } => ({
  kind: kindNames.find((name) => name === given?.split('/')[0]) ?? null,
  subkind: subkinds.find((name) => name === given) ?? null,
})
