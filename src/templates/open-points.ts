import type { TemplateWording } from './template.ts'
import { isOpenPoint, wordingPieces, type OpenPoint } from './wording-pieces.ts'

/** The open points of a wording, each once, in the order in which its body first uses them. */
export const openPoints = (wording: TemplateWording): readonly OpenPoint[] =>
  wordingPieces(wording, { subject: false }).filter(isOpenPoint)
