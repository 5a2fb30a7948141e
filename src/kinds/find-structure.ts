import { fillSnippet } from '../templates/fill-template.ts'
import type { Severity } from '../rules/families.ts'
import type { Fix } from '../rules/finding.ts'
import { addressOf } from '../rules/register/mixed-address/address-of.ts'
import { readGreeting } from '../text/greeting.ts'
import type { Language } from '../text/language.ts'
import type { Message, Paragraph } from '../text/message.ts'
import { overlaps, type Range } from '../text/range.ts'
import { isSpoken } from '../text/tokens.ts'
import type { Insertion, PartData } from './kind.ts'
import type { Outline, PartState } from './outline.ts'
import { type StructureRuleName, structureRules } from './structure-rules.ts'

/** What is wrong with the structure of a message. Offsets are UTF-16 code units. */
export interface StructureFinding extends Range {
  readonly rule: StructureRuleName
  readonly severity: Severity
  readonly message: string
  readonly why: string
  readonly advice: string
  /** A sentence that adds the part, with points to fill in, where it belongs. */
  readonly pattern?: Fix
}

/**
 * Finds which parts a message of a sure kind lacks, and parts in an order that hurts.
 * @param excuses where rules of tone have found excuses
 * @param locale the language in which findings are explained
 */
export function findStructure(
  message: Message,
  outline: Outline,
  excuses: readonly Range[],
  locale: Language,
): StructureFinding[] {
  if (!outline.isSure) return []
  const isLetter = readGreeting(message) !== undefined
  const missing = outline.parts.filter(({ part, place }) => place === null && (isLetter || !part.isForLetters))
  return [
    ...missing.map((state) => missingPart(message, outline, state, locale)),
    ...orderFindings(message, outline, excuses, locale),
  ]
}

function missingPart(
  message: Message,
  outline: Outline,
  { part, isDoubtful }: PartState,
  locale: Language,
): StructureFinding {
  const { missing, why, advice } = part.text[locale]
  const isWarning = part.need === 'required' && !part.isElusive && !isDoubtful
  const fix = insertionOf(message, outline, part)
  return {
    rule: 'missing-part',
    severity: isWarning ? 'warning' : 'info',
    ...anchorOf(message, outline, part),
    message: missing,
    why,
    advice,
    ...(fix && { pattern: fix }),
  }
}

/** How much of a sentence is marked, in UTF-16 code units: one without an end may be as long as the text. */
const longestAnchor = 300

/** The sentence at which a missing part belongs: the last that says a part which comes before it, else the first of all. */
function anchorOf(message: Message, { parts }: Outline, missing: PartData): Range {
  const before = placesBefore(parts, missing)
  const [first] = message.paragraphs.flatMap(({ role, sentences }) => (role === 'subject' ? [] : sentences))
  const { start, end } = before.at(-1) ?? first ?? { start: 0, end: message.text.length }
  return { start, end: Math.min(end, start + longestAnchor) }
}

/** Where the parts stand that come before one, in the order of the text. */
function placesBefore(parts: readonly PartState[], missing: PartData): Range[] {
  const rank = parts.findIndex(({ part }) => part === missing)
  return parts
    .slice(0, rank)
    .flatMap(({ place }) => place ?? [])
    .sort((a, b) => a.start - b.start)
}

/** A sentence that adds a part, after the one that comes before it, or after the greeting. */
function insertionOf(message: Message, outline: Outline, part: PartData): Fix | undefined {
  const { language } = outline
  const text = fillSnippet(chosenInsertion(part.insertions[language], message).text)
  const paragraphs = message.paragraphs.filter(({ role }) => role !== 'subject')
  const after = placesBefore(outline.parts, part).at(-1)
  const paragraph = paragraphs.find((own) => after && own.start <= after.start && after.end <= own.end)
  const lineEnd = message.text.includes('\r\n') ? '\r\n' : '\n'
  if (after && paragraph?.role === 'prose') {
    const isLast = paragraph.sentences.at(-1)?.end === after.end
    return { start: after.end, end: after.end, text: isLast ? `${lineEnd}${lineEnd}${text}` : ` ${text}` }
  }
  const [first] = paragraphs
  if (!first) return undefined
  const previous = paragraph ?? (isGreeting(first) ? first : undefined)
  return previous
    ? { start: previous.end, end: previous.end, text: `${lineEnd}${lineEnd}${text}` }
    : { start: first.start, end: first.start, text: `${text}${lineEnd}${lineEnd}` }
}

/** The insertion that addresses the reader as the message does. */
function chosenInsertion(insertions: readonly [Insertion, ...Insertion[]], message: Message): Insertion {
  const address = addressOf(message)
  return insertions.find((own) => own.address === undefined || own.address === address) ?? insertions[0]
}

/** The most words that a greeting has. */
const longestGreeting = 7

const isGreeting = ({ role, sentences }: Paragraph): boolean =>
  role === 'prose' && sentences.reduce((sum, { tokens }) => sum + tokens.filter(isSpoken).length, 0) <= longestGreeting

function orderFindings(
  message: Message,
  { kind, parts, explanations }: Outline,
  excuses: readonly Range[],
  locale: Language,
): StructureFinding[] {
  if (kind !== 'apology') return []
  const find = (rule: StructureRuleName, place: Range): StructureFinding => {
    const { message: said, why, advice } = structureRules[rule].text[locale]
    return {
      rule,
      severity: structureRules[rule].severity,
      start: place.start,
      end: place.end,
      message: said,
      why,
      advice,
    }
  }
  const placeOf = (id: string): Range | undefined => parts.find(({ part }) => part.id === id)?.place ?? undefined
  const owning = ['says-sorry', 'names-fault', 'takes-responsibility'].flatMap((id) => placeOf(id) ?? [])
  // A cause in the sentence that owns the mistake is as short as can be.
  const causes = [...explanations, ...excuses]
    .filter((cause) => !owning.some((place) => overlaps(place, cause)))
    .sort((a, b) => a.start - b.start)
  const [first] = causes
  const remedy = placeOf('offers-remedy')
  const findings: StructureFinding[] = []
  if (first && owning.length > 0 && owning.every(({ start }) => first.start < start))
    findings.push(find('explanation-first', first))
  if (first && remedy) {
    const ofCauses = wordsIn(message, causes)
    if (ofCauses >= longCause && ofCauses > 2 * wordsIn(message, [remedy]))
      findings.push(find('excuse-outweighs-remedy', first))
  }
  return findings
}

/** Causes of fewer words are never too long. */
const longCause = 25

/** How many words of a message lie in some ranges, which are in order. */
function wordsIn({ paragraphs }: Message, ranges: readonly Range[]): number {
  let [words, begun, reach] = [0, 0, 0]
  for (const { sentences } of paragraphs) {
    for (const { tokens } of sentences) {
      for (const token of tokens) {
        for (let range = ranges[begun]; range && range.start <= token.start; range = ranges[++begun])
          reach = Math.max(reach, range.end)
        if (token.end <= reach && isSpoken(token)) words += 1
      }
    }
  }
  return words
}
