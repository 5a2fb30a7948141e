import type { Message } from '../../../text/message.ts'
import type { Range } from '../../../text/range.ts'
import { findBlanks } from './blanks.ts'
import { findEmptyLabels } from './empty-labels.ts'
import { findOtherBrackets } from './other-brackets.ts'
import { ownText } from '../../../text/own-text.ts'
import { findSquareBrackets } from './square-brackets.ts'
import { findTokens } from './tokens.ts'

/**
 * Finds what was to be filled in, each once and the outermost of what is nested, in the order of the text: in the
 * header, the body and the signature, but not in quoted mail, code and links.
 */
export function findUnfilled(message: Message): Range[] {
  const text = ownText(message)
  const subject = message.paragraphs.find(({ role }) => role === 'subject')?.start ?? -1
  return outermost([
    ...findSquareBrackets(text, subject),
    ...findOtherBrackets(text),
    ...findTokens(text),
    ...findBlanks(text),
    ...findEmptyLabels(text),
  ])
}

/** The stretches that lie in no other, in order; of two that only share a part, the one that begins first. */
function outermost(found: readonly Range[]): Range[] {
  const kept: Range[] = []
  for (const range of [...found].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (range.start >= (kept.at(-1)?.end ?? 0)) kept.push(range)
  }
  return kept
}
