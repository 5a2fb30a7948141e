import { matchPhrase, type PhraseMatch } from '../text/phrases/match-phrase.ts'
import type { Sentence } from '../text/message.ts'
import type { Phrase } from '../text/phrases/phrase.ts'
import type { Fix } from './finding.ts'
import type { Token } from '../text/tokens.ts'
import type { Rewrite } from './rule.ts'

/** A rewrite made ready for one language. */
export type CompiledRewrite = 'delete' | readonly Replaced[] | InPlaceOfAll

/** What takes the place of a phrase among the reported words. */
interface Replaced {
  readonly phrase: Phrase
  readonly text: string
}

/** What takes the place of all the reported words. */
interface InPlaceOfAll {
  readonly text: string
}

/**
 * Makes a rewrite ready.
 * @param read reads a phrase
 * @throws PhraseError where a phrase breaks the notation
 */
export function compileRewrite(rewrite: Rewrite, read: (source: string) => Phrase): CompiledRewrite {
  if (rewrite === 'delete') return rewrite
  return Object.entries(rewrite).map(([phrase, text]) => ({ phrase: read(phrase), text }))
}

/**
 * The change that a rewrite makes at a match.
 * @returns undefined where a phrase that it replaces is not among the reported words, so that it does not fit
 */
export function fixOf(rewrite: CompiledRewrite, match: PhraseMatch, sentence: Sentence, text: string): Fix | undefined {
  if (rewrite === 'delete') return deletion(match, sentence, text)
  return 'text' in rewrite ? inPlaceOfAll(rewrite, match, sentence) : replacement(rewrite, match, sentence, text)
}

/**
 * Takes the reported words out with the marks around them; the word that follows inherits their capital letter.
 * Between two commas or dashes both go, before the end of the sentence the comma before them.
 */
function deletion({ reportedStart, reportedEnd }: PhraseMatch, { tokens }: Sentence, text: string): Fix | undefined {
  const first = tokens[reportedStart]
  const last = tokens[reportedEnd - 1]
  if (!first || !last) return undefined
  let next = reportedEnd
  while (joins(tokens[next])) next++
  const following = tokens[next]
  const before = joins(tokens[reportedStart - 1]) ? tokens[reportedStart - 1] : undefined
  if (before && (!following || /^[.!?]/.test(following.form))) {
    return next === reportedEnd ? { start: before.start, end: last.end, text: '' } : undefined
  }
  if (following?.kind !== 'word') return undefined
  const word = text.slice(following.start, following.end)
  if (before && next > reportedEnd && before.form === tokens[reportedEnd]?.form) {
    const previous = tokens[reportedStart - 2]
    if (previous) return { start: previous.end, end: following.end, text: ` ${word}` }
  }
  const inherits = beginsSentence(tokens, reportedStart)
  return { start: first.start, end: following.end, text: inherits ? capitalised(word) : word }
}

const joins = (token: Token | undefined): boolean => token?.kind === 'mark' && /^[,:;-]$/.test(token.form)

function inPlaceOfAll(
  { text }: InPlaceOfAll,
  { reportedStart, reportedEnd }: PhraseMatch,
  { tokens }: Sentence,
): Fix | undefined {
  const start = tokens[reportedStart]?.start
  const end = tokens[reportedEnd - 1]?.end
  if (start === undefined || end === undefined) return undefined
  return { start, end, text: (beginsSentence(tokens, reportedStart) ? capitalised(text) : text).trimEnd() }
}

function replacement(
  parts: readonly Replaced[],
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
    // A word that goes takes its space along.
    if (change.text === '' && /^$|\s$/.test(rewritten)) while (from < end && /\s/.test(text.charAt(from))) from++
  }
  rewritten = (rewritten + text.slice(from, end)).trimEnd()
  return { start, end, text: beginsSentence(tokens, reportedStart) ? capitalised(rewritten) : rewritten }
}

function changeOf({ phrase, text }: Replaced, tokens: Sentence['tokens'], from: number, to: number): Fix | undefined {
  for (let place = from; place < to; place++) {
    const match = matchPhrase(phrase, tokens, place)
    if (!match || match.reportedStart < from || match.reportedEnd > to) continue
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
