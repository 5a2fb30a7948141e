import { VFile } from 'vfile'
import { type Kind, namesOf, type Subkind } from '../kinds/kinds.ts'
import type { PartState } from '../kinds/outline.ts'
import type { Day } from '../text/day.ts'
import type { Language } from '../text/language.ts'
import { defaultSettings } from './default-settings.ts'
import type { OnFailure } from '../rules/failure.ts'
import { findingsOf } from './file-finding.ts'
import { messageOf } from './file-message.ts'
import { processorFor } from './processor-for.ts'
import { type OutlinedReport, type Report, verdictOn } from './report.ts'
import type { Settings } from './settings.ts'

/** What may be said about a message that is checked. */
export interface CheckOptions {
  /** The language of the message; found by looking at the text where absent. */
  readonly language?: Language | undefined
  /** Its kind or sub-kind, where it is known. */
  readonly kind?: Kind | Subkind | undefined
  /** The language in which findings are explained; English where absent. */
  readonly locale?: Language | undefined
  readonly settings?: Settings | undefined
  /** What somebody has said to be no problem, and is not told: keys of findings (`findingKey`), and ids of rules. */
  readonly silenced?: ReadonlySet<string> | undefined
  /** The day of the check; the day on which it runs where absent. */
  readonly today?: Day | undefined
  /** The name of the person to whom the message goes, and the writer's own, where they are known. */
  readonly recipient?: string | undefined
  readonly sender?: string | undefined
  /** Whether the message is still being typed: what only a finished message can lack is not told. */
  readonly isLive?: boolean | undefined
  /** Hears of a rule or a layer that failed: it is left out, and all others say what they find. */
  readonly onFailure?: OnFailure | undefined
}

/**
 * Checks one message.
 * @param text the message; offsets in the report are UTF-16 code units into it
 * @returns what was found, in the order of the text; an empty message is ready
 * @throws PhraseError where a team's phrase in the settings breaks the notation
 */
export const check = async (text: string, options: CheckOptions = {}): Promise<Report> =>
  (await checkWithOutline(text, options)).report

/** Checks one message as `check` does, and says where its parts stand. */
export async function checkWithOutline(text: string, options: CheckOptions = {}): Promise<OutlinedReport> {
  const {
    settings = defaultSettings,
    locale = 'en',
    language,
    kind,
    silenced,
    today,
    recipient,
    sender,
    isLive,
    onFailure,
  } = options
  const file = new VFile(text)
  file.data.isWithoutMessages = true
  if (language) file.data.language = language
  if (silenced) file.data.silenced = silenced
  if (today) file.data.today = today
  if (recipient) file.data.recipient = recipient
  if (sender) file.data.sender = sender
  if (isLive) file.data.isLive = isLive
  if (kind) file.data.givenKind = kind
  const processor = processorFor(settings, locale)
  await processor.run(processor.parse(file), file)
  for (const { part, error } of file.data.failures ?? []) onFailure?.(part, error)
  const messages = findingsOf(file)
  const { outline } = file.data
  const parts = outline?.parts ?? []
  const lacks = ({ part, place }: PartState): boolean => part.need === 'required' && place === null
  const report = {
    lang: messageOf(file).language,
    ...(outline ? { kind: outline.kind, subkind: outline.subkind } : namesOf(kind)),
    messages: messages.sort((a, b) => a.start - b.start || a.end - b.end),
    parts: Object.fromEntries(parts.map(({ part, place }) => [part.id, place !== null])),
    missing: outline?.isSure ? parts.filter(lacks).map(({ part }) => part.id) : [],
    verdict: verdictOn(messages),
    isKindSure: outline?.isSure ?? false,
  }
  return { report, outline }
}
