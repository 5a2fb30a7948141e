import { openPoints } from '../templates/open-points.ts'
import type { PointRole, TemplateWording } from '../templates/template.ts'
import type { OpenPoint } from '../templates/wording-pieces.ts'

/** An open point of a wording, with the name by which it can be set. */
export interface NamedPoint {
  /** What it stands for, such as `recipient` or `date2`; where that is nothing known, its number. */
  readonly name: string
  readonly point: OpenPoint
  readonly role: PointRole | undefined
}

/** The open points of a wording, with their names. Several of one role are counted: `date`, `date2`, `date3`. */
export function namedPoints(wording: TemplateWording): readonly NamedPoint[] {
  const counts = new Map<string, number>()
  return openPoints(wording).map((point) => {
    const role = wording.roles?.[point.number]
    if (!role) return { name: String(point.number), point, role }
    const base = role.startsWith('date') ? 'date' : role
    const count = (counts.get(base) ?? 0) + 1
    counts.set(base, count)
    return { name: count === 1 ? base : `${base}${count}`, point, role }
  })
}

/** A point as the list of open points names it: with the first words of its hint, or its options. */
export const describePoint = ({ name, point }: NamedPoint): string =>
  point.kind === 'choice'
    ? `${name} ${point.options.join('/')}`
    : `${name} ${point.hint.slice(1, -1).replace(/[,:].*$/u, '')}`
