import type { TemplateWording } from '../templates/template.ts'
import type { PartData, SubkindData } from './kind.ts'
import { type Kind, partsOf } from './kinds.ts'

/** A section of a wording that may be left out. */
export interface OptionalSection {
  /** Its place among the sections of the wording. */
  readonly section: number
  /** The parts that it provides. */
  readonly parts: readonly PartData[]
}

/** The sections of a wording that provide recommended parts only. */
export function optionalSections({ id, parts }: SubkindData, { sections }: TemplateWording): OptionalSection[] {
  const known: readonly PartData[] = [...partsOf(id.split('/')[0] as Kind), ...parts]
  return sections
    .map((section, place) => ({
      section: place,
      parts: section.parts.flatMap((part) => known.find((data) => data.id === part) ?? []),
    }))
    .filter(({ parts: own }) => own.length > 0 && own.every(({ need }) => need === 'recommended'))
}
