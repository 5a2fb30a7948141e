import { isSentFrom } from '../find-block-masks.ts'
import { disclaimerOpening, headerLabels, ruleLine, separatorLine } from '../mail-lines.ts'
import type { TextLines } from '../text-lines.ts'

/**
 * What a line may mean beyond its paragraph. `none`: nothing, it is prose wherever it stands. `here`: it may open or
 * close something, but what prose stands elsewhere does not matter. The others depend on how many lines are filled
 * `above` them, `below` them, or anywhere in the text (`around`).
 */
export type LineReach = 'none' | 'here' | 'above' | 'below' | 'around'

const fence = /^ {0,3}(?:`{3}|~{3})/
const bareSignature = /^--\s?$/
const frontMatterMark = /^\ufeff?(?:---|\.\.\.)[ \t]*$/

/** How an attribution may end: the last words of those that say who wrote, and the end of an address. */
const attributionTail = /(?:wrote|escrib\S*|escrit\S*|пишет|пис[ао]л\S*|écrit|schrieb|scritto|escreveu|[>)\]])\s*:\s*$/

/** What line `at` of a text may mean beyond its paragraph. It may say too much of a line, never too little. */
export function reachOf(lines: TextLines, at: number): LineReach {
  const head = lines.headOf(at).toLowerCase()
  if (headerLabels.any.test(head)) return 'above'
  if (disclaimerOpening.test(head)) return 'around'
  const short = lines.shortLine(at).toLowerCase()
  if (attributionTail.test(short) || ruleLine.test(short)) return 'below'
  if (bareSignature.test(short)) return short.length === 3 ? 'here' : 'below'
  const code = lines.firstCode(at)
  const opens =
    code === 0x3e ||
    fence.test(head) ||
    frontMatterMark.test(short) ||
    separatorLine.test(short) ||
    isSentFrom(short) ||
    (code === 0x3c && /^\s*<!--/.test(head)) ||
    lines.text.slice(lines.startOf(at), lines.endOf(at)).includes('-->')
  return opens ? 'here' : 'none'
}
