import type { PointRole, TemplateWording } from './template.ts'
import { dateForms } from './draft.ts'
import { isOpenPoint, wordingPieces } from './wording-pieces.ts'

/** Something that a form can ask for, so that a draft of a wording has it. */
export type Field =
  | { readonly asks: 'recipient'; readonly point: number; readonly hint: string }
  | {
      readonly asks: 'date'
      readonly point: number
      /** Whether the day may lie in the past; else it is to come. */
      readonly mayBePast: boolean
    }
  | {
      readonly asks: 'recipient-gender' | 'sender-gender'
      readonly point: number
      /** The masculine form and the feminine form. */
      readonly options: readonly string[]
    }

/** The order in which a form asks. */
const order: readonly Field['asks'][] = ['recipient', 'recipient-gender', 'date', 'sender-gender']

/**
 * What a form asks for a wording, each gender once, in the order in which it asks. The sender's name is none of it:
 * settings say it.
 * @param without the sections that are left out, by their place: what only they need is not asked
 */
export function fieldsOf(wording: TemplateWording, without: ReadonlySet<number> = new Set()): readonly Field[] {
  const points = wordingPieces(wording, { subject: 'en', without }).filter(isOpenPoint)
  const fields = points.flatMap((point): Field[] => {
    const role: PointRole | undefined = wording.roles?.[point.number]
    if (!role) return []
    const { number } = point
    if (dateForms[role]) return [{ asks: 'date', point: number, mayBePast: wording.past?.includes(number) ?? false }]
    if (role === 'recipient' && point.kind === 'point') return [{ asks: role, point: number, hint: point.hint }]
    if ((role === 'recipient-gender' || role === 'sender-gender') && point.kind === 'choice')
      return [{ asks: role, point: number, options: point.options }]
    return []
  })
  return fields
    .filter((field, place) => field.asks === 'date' || fields.findIndex(({ asks }) => asks === field.asks) === place)
    .sort((a, b) => order.indexOf(a.asks) - order.indexOf(b.asks) || a.point - b.point)
}
