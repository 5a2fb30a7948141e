import { apologises } from '../../learned/apologises.ts'
import type { LearnedModel } from '../../learned/model.ts'
import { findFacts } from '../../rules/find-facts.ts'
import { findWordings, patientMatches } from '../../rules/find-faults.ts'
import { mayCall, mayEnd } from '../../rules/name/two-names/find.ts'
import { dayOf } from '../../text/day.ts'
import { spokenParagraphs } from '../../text/greeting.ts'
import type { Language } from '../../text/language.ts'
import type { Message, Paragraph } from '../../text/message.ts'
import type { Range } from '../../text/range.ts'
import { isSpoken } from '../../text/tokens.ts'
import type { checkEquality } from '../check-equality.ts'
import type { FileFinding } from '../file-finding.ts'
import { mayOffend } from '../may-offend.ts'
import { tellEquality } from '../retext-equality-where-needed.ts'
import type { BlockReading, CheckedBlock } from './checked-block.ts'
import { at } from './count-columns.ts'
import type { LiveRules } from './live-rules.ts'

/** What is loaded when a text first needs it. */
export interface LoadedParts {
  readonly models: ReadonlyMap<Language, LearnedModel>
  readonly checkEquality: typeof checkEquality | undefined
}

/** The paragraphs that retext-equality is to look at. */
export const offending = (message: Message, { equality }: LiveRules): readonly Paragraph[] =>
  equality ? message.paragraphs.filter((paragraph) => mayOffend(paragraph, equality)) : []

/**
 * Finds what a block says by itself, and counts what it adds to the others.
 * @param around the block as a message with the sentences beside it, where it is a part of a paragraph
 * @param learned its sentences as the models know them
 */
export function readBlock(
  block: CheckedBlock,
  message: Message,
  around: Message,
  rules: LiveRules,
  loaded: LoadedParts,
  learned: BlockReading['learned'] = new Map(),
): void {
  const { indexes, wholes, facts } = rules
  const own = <Found extends Range>(found: readonly Found[]): Found[] =>
    found.filter(({ start }) => start < message.text.length)
  const wordings = own(findWordings(around, indexes.on))
  const turnedOff = indexes.hasOff ? own(findWordings(around, indexes.off)) : []
  const matches = patientMatches([...wordings, ...turnedOff])
  const reading: BlockReading = {
    message,
    wordings,
    turnedOff,
    heard: new Map([...matches].map(([rule, { length }]) => [rule, length])),
    wholes: new Map(wholes.flatMap((rule) => (rule.isLocal && rule.find ? [[rule, own(rule.find(around))]] : []))),
    facts: own(
      findFacts(
        around,
        facts.filter(({ isLocal }) => isLocal),
        { today: rules.options.today ?? dayOf(new Date()), kind: null },
      ),
    ),
    equality: findEquality(message, rules, loaded),
    counted: wholes.flatMap(({ counting }) => counting?.in(message) ?? []),
    learned,
  }
  block.reading = reading
  block.told = undefined
  block.findings = undefined
  block.countText()
  countReading(block, reading, loaded)
  for (const [first, ...others] of matches.values()) {
    const language = message.paragraphs.find(
      ({ start, end }) => first && start <= first.start && first.end <= end,
    )?.language
    if (language && language !== 'und') block.count(at.heard[language], 1 + others.length)
  }
}

function findEquality(message: Message, rules: LiveRules, { checkEquality }: LoadedParts): FileFinding[] {
  const paragraphs = offending(message, rules)
  if (!checkEquality || paragraphs.length === 0) return []
  const found = checkEquality(
    message.text,
    paragraphs.map((paragraph) => [{ type: 'ParagraphNode', children: [] }, paragraph]),
  )
  return tellEquality(found, message.text, rules.settings, rules.locale)
}

function countReading(block: CheckedBlock, reading: BlockReading, { models }: LoadedParts): void {
  const { message, counted, learned } = reading
  for (const { role, language, sentences } of message.paragraphs) {
    if (role === 'subject') block.count(at.subjects)
    else for (const { tokens } of sentences) block.count(at.words, tokens.filter(({ kind }) => kind === 'word').length)
    if (language !== 'und' && sentences.length > 1) block.count(at.long[language])
  }
  block.count(at.sentences, spokenParagraphs(message).reduce((sum, { sentences }) => sum + sentences.length, 0)) // prettier-ignore
  block.count(at.calls, Number(mayCall(message)))
  block.count(at.ends, Number(mayEnd(message)))
  block.count(at.figures, Number(/\d/.test(message.text)))
  for (const { form } of counted) block.count(at.forms.get(form) ?? -1)
  for (const [language, own] of learned) {
    const columns = at.learned[language]
    for (const { sentence, known } of own) {
      block.count(columns.sentences)
      block.count(columns.tokens, known.words.length)
      block.count(columns.spoken, sentence.tokens.filter(isSpoken).length)
      block.count(columns.sorry, Number(apologises(sentence.tokens, language)))
      models.get(language)?.firstLook.addWords(known, block.counts, columns.sums)
    }
  }
}
