import { matchPhrase, type PhraseMatch } from '../text/match-phrase.ts'
import type { Sentence } from '../text/message.ts'
import { parsePhrase, type PhraseClasses } from '../text/parse-phrase.ts'
import type { Phrase } from '../text/phrase.ts'
import type { Fix } from './finding.ts'
import type { Rewrite } from './rule.ts'

/** A rewrite made ready for one language. */
export type CompiledRewrite = 'delete' | readonly { readonly phrase: Phrase; readonly text: string }[]

/**
 * Makes a rewrite ready.
 * @throws PhraseError where a phrase breaks the notation
 */
export function compileRewrite(rewrite: Rewrite, classes: PhraseClasses): CompiledRewrite {
  if (rewrite === 'delete') return rewrite
  return Object.entries(rewrite).map(([phrase, text]) => ({ phrase: parsePhrase(phrase, classes), text }))
}

/**
 * The change that a rewrite makes at a match.
 * @returns undefined where a phrase that it replaces is not among the reported words, so that it does not fit
 */
export function fixOf(rewrite: CompiledRewrite, match: PhraseMatch, sentence: Sentence, text: string): Fix | undefined {
  return rewrite === 'delete' ? deletion(match, sentence, text) : replacement(rewrite, match, sentence, text)
}

/** Takes the reported words out, with the comma after them; the word that follows inherits their capital letter. */
function deletion({ reportedStart, reportedEnd }: PhraseMatch, { tokens }: Sentence, text: string): Fix | undefined {
  const first = tokens[reportedStart]
  let next = reportedEnd
  while (tokens[next]?.kind === 'mark' && /^[,:;-]$/.test(tokens[next]?.form ?? '')) next++
  const following = tokens[next]
  if (!first || following?.kind !== 'word') return undefined
  const word = text.slice(following.start, following.end)
  return {
    start: first.start,
    end: following.end,
    text: beginsSentence(tokens, reportedStart) ? capitalised(word) : word,
  }
}

function replacement(
  parts: Exclude<CompiledRewrite, 'delete'>,
  { reportedStart, reportedEnd }: PhraseMatch,
  { tokens }: Sentence,
  text: string,
): Fix | undefined {
  const start = tokens[reportedStart]?.start
  const end = tokens[reportedEnd - 1]?.end
  if (start === undefined || end === undefined) return undefined
  const changes: Fix[] = []
  for (const part of parts) {
    const change = changeOf(part, tokens, reportedStart, reportedEnd)
    if (!change) return undefined
    changes.push(change)
  }
  let rewritten = ''
  let from = start
  for (const change of changes.sort((a, b) => a.start - b.start)) {
    if (change.start < from) return undefined
    rewritten += text.slice(from, change.start) + change.text
    from = change.end
  }
  return { start, end, text: (rewritten + text.slice(from, end)).replace(/ {2,}/g, ' ').trim() }
}

function changeOf(
  { phrase, text }: { readonly phrase: Phrase; readonly text: string },
  tokens: Sentence['tokens'],
  from: number,
  to: number,
): Fix | undefined {
  for (let place = from; place < to; place++) {
    const match = matchPhrase(phrase, tokens, place)
    if (!match || match.reportedEnd > to) continue
    const first = tokens[match.reportedStart]
    const last = tokens[match.reportedEnd - 1]
    if (!first || !last) continue
    const capital = beginsSentence(tokens, match.reportedStart)
    return { start: first.start, end: last.end, text: capital ? capitalised(text) : text }
  }
  return undefined
}

const beginsSentence = (tokens: Sentence['tokens'], place: number): boolean =>
  tokens.slice(0, place).every(({ kind }) => kind === 'mark')

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
