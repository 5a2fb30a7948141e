import { VFile } from 'vfile'
import { type Kind, kinds, type Subkind, subkinds } from '../templates/kinds.ts'
import type { Language } from '../text/language.ts'
import { defaultSettings } from './default-settings.ts'
import { findingsOf } from './file-finding.ts'
import { messageOf } from './file-message.ts'
import { processorFor } from './processor-for.ts'
import { type Report, verdictOn } from './report.ts'
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
  /** Keys of sentences that somebody has said to be no problem: what the learned layer finds in them is not told. */
  readonly silenced?: ReadonlySet<string> | undefined
}

/**
 * Checks one message.
 * @param text the message; offsets in the report are UTF-16 code units into it
 * @returns what was found, in the order of the text; an empty message is ready
 * @throws PhraseError where a team's phrase in the settings breaks the notation
 */
export async function check(text: string, options: CheckOptions = {}): Promise<Report> {
  const { settings = defaultSettings, locale = 'en', language, kind, silenced } = options
  const file = new VFile(text)
  if (language) file.data.language = language
  if (silenced) file.data.silenced = silenced
  const processor = processorFor(settings, locale)
  await processor.run(processor.parse(file), file)
  const messages = findingsOf(file)
  return {
    lang: messageOf(file).language,
    ...namesOf(kind),
    messages: messages.sort((a, b) => a.start - b.start || a.end - b.end),
    parts: {},
    missing: [],
    verdict: verdictOn(messages),
  }
}

/** A kind and its sub-kind as the report names them. */
function namesOf(kind: Kind | Subkind | undefined): Pick<Report, 'kind' | 'subkind'> {
  const [main] = kind?.split('/') ?? []
  return {
    kind: (Object.keys(kinds) as Kind[]).find((known) => known === main) ?? null,
    subkind: subkinds.find((known) => known === kind) ?? null,
  }
}
