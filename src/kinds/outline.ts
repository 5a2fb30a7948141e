import { sentencesIn } from '../learned/sentences.ts'
import { sayAtLeast } from '../text/say-at-least.ts'
import type { Language } from '../text/language.ts'
import type { Message, Sentence } from '../text/message.ts'
import type { Range } from '../text/range.ts'
import { loadCueFinder } from './cue-finder.ts'
import type { PartData } from './kind.ts'
import { type Kind, kinds, namesOf, type Part, partNames, type Subkind } from './kinds.ts'
import { loadStructureModel } from './load-structure-model.ts'
import { partScore, rankKinds, type StructureHeader, type StructureJudgement } from './structure-model.ts'

/** A part that a message may hold, and the sentence that says it; null where none was found. */
export interface PartState {
  readonly part: PartData
  readonly place: Range | null
  /** Whether a sentence nearly says it: then it may be there all the same. */
  readonly isDoubtful: boolean
}

/** What a message is, and which of its parts are there. Offsets are UTF-16 code units. */
export interface Outline {
  readonly language: Language
  /** Its kind, as well as one can tell. */
  readonly kind: Kind
  readonly subkind: Subkind | null
  /** Whether the kind is sure enough to demand anything: somebody said it, or the text leaves little doubt. */
  readonly isSure: boolean
  /** The parts of its kind, in the order in which a good message says them. */
  readonly parts: readonly PartState[]
  /** The sentences that give a cause, where the kind tells causes apart. */
  readonly explanations: readonly Range[]
}

/** A message of fewer words tells too little of its kind, and nothing is demanded of it. */
const fewestWords = 25

/** Cues of a sentence that gives a cause: part of no message, but its place and length matter. */
const explanation: Readonly<Partial<Record<Kind, string>>> = { apology: 'explanation', delay: 'cause' }

/**
 * Finds of what kind a message is and which parts it holds.
 * @param given its kind or sub-kind, where somebody has said it
 * @param falseApologies where rules have found apologies that are none: the word is there, and more is told about it
 * @returns undefined where the message is in none of our languages
 */
export async function outlineOf(
  message: Message,
  given?: Kind | Subkind,
  falseApologies: readonly Range[] = [],
): Promise<Outline | undefined> {
  const { language } = message
  if (language === 'und') return undefined
  const sentences = sentencesIn(message, language)
  const [model, finder] = await Promise.all([loadStructureModel(language), loadCueFinder(language)])
  const { kind: givenKind, subkind } = namesOf(given)
  // Where somebody has said the kind, what speaks for another changes nothing.
  const cued = sentences.map((sentence) => finder.partsIn(sentence, givenKind))
  const judgement = model.judge(sentences, cued)
  const ranked = rankKinds(judgement.kinds, model.header.otherLead)
  const kind = givenKind ?? ranked.kind
  const inSubject = new Set(message.paragraphs.flatMap((own) => (own.role === 'subject' ? own.sentences : [])))
  // What begins like a subject line and has nothing below it is the message.
  const subject = sentences.every((sentence) => inSubject.has(sentence)) ? new Set<Sentence>() : inSubject
  const recognised = { kind, subkind, judgement, header: model.header, sentences, subject, cued }
  const ownParts = subkind ? (await import('./templates.ts')).partsOfSubkind(subkind) : []
  const saying = (part: string): Sentence[] => sentences.filter((_, place) => cued[place]?.has(`${kind}/${part}`))
  const explaining = explanation[kind]
  return {
    language,
    kind,
    subkind,
    isSure:
      given !== undefined ||
      (kind !== 'other' && ranked.lead >= model.header.sureLead && sayAtLeast(fewestWords, sentences)),
    parts: [...kinds[kind].parts, ...ownParts].map((part): PartState => {
      const { sentence, isDoubtful } = findPart(part.id, recognised)
      const place = sentence ?? (part.id === 'says-sorry' ? falseApologies[0] : undefined)
      return { part, place: rangeOf(place), isDoubtful }
    }),
    explanations: explaining === undefined ? [] : saying(explaining).flatMap((sentence) => rangeOf(sentence) ?? []),
  }
}

const rangeOf = (sentence: Range | undefined): Range | null =>
  sentence ? { start: sentence.start, end: sentence.end } : null

/** In a message of a known sub-kind, how much a sentence without any cue must speak for a part to be taken to say it. */
const leastOfSubkind = 2

/** By how much a model's score may fall short of what is asked for a part to be in doubt. */
const doubt = 1

/** The sentence that says a part: the first with a cue of it, else the one that a model finds, where it is sure enough. */
function findPart(
  part: string,
  { kind, subkind, judgement, header, sentences, subject, cued }: Recognised,
): { readonly sentence: Sentence | undefined; readonly isDoubtful: boolean } {
  const least = header.thresholds[kind][part as Part] ?? Infinity
  const cue = `${kind}/${part}`
  // A part that only a sub-kind has is in no model.
  const output = partNames.indexOf(part as Part)
  let best = -Infinity
  let found: Sentence | undefined
  for (let place = 0; place < sentences.length; place++) {
    const sentence = sentences[place]
    const cues = cued[place] ?? none
    const own = output === -1 ? undefined : judgement.parts[place]?.[output]
    const score = partScore(own ?? -Infinity, cues, kind, cue)
    // What a sub-kind says, it says in words that are known; a subject line says nothing for the message below it.
    const isKnown = !subkind || score === Infinity || (score >= leastOfSubkind && !hasCue(cues, kind))
    if (score > best && isKnown && sentence && !subject.has(sentence)) {
      best = score
      found = sentence
    }
  }
  return { sentence: best >= least ? found : undefined, isDoubtful: best < least && best >= least - doubt }
}

const none: ReadonlySet<string> = new Set()

const hasCue = (cued: ReadonlySet<string>, kind: Kind): boolean =>
  [...cued].some((cue) => cue.startsWith(`${kind}/`) && !cue.endsWith('/explanation'))

/** What was found out about a message before its parts are looked for. */
interface Recognised {
  readonly kind: Kind
  readonly subkind: Subkind | null
  readonly judgement: StructureJudgement
  readonly header: StructureHeader
  readonly sentences: readonly Sentence[]
  /** Those of the subject line. */
  readonly subject: ReadonlySet<Sentence>
  /** By sentence, the parts that its cues say, as `kind/part`. */
  readonly cued: readonly ReadonlySet<string>[]
}
