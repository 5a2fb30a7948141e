import fc from 'fast-check'
import { languages } from '../../../src/text/language.ts'
import {
  checkOptions,
  hostileText,
  jsonLine,
  phraseSource,
  settingsSource,
  teamTemplatesSource,
} from './arbitraries.ts'
import { assertCheck, assertCompletions, assertReading } from './laws.ts'
import { assertJsonLine, assertPhrase, assertSettings, assertTeamTemplates } from './parser-laws.ts'

/** Something that takes whatever it is given, and the laws that it keeps. */
export interface Target {
  readonly name: string
  readonly property: fc.IAsyncProperty<unknown>
  /** Its share of the cases of a long run. */
  readonly share: number
}

const language = fc.constantFrom(...languages)

const target = <Values extends [unknown, ...unknown[]]>(
  name: string,
  share: number,
  arbitraries: { [Place in keyof Values]: fc.Arbitrary<Values[Place]> },
  law: (...values: Values) => Promise<void> | void,
): Target => ({
  name,
  share,
  property: fc.asyncProperty(...arbitraries, async (...values: Values) => {
    await law(...values)
  }),
})

const completionRequest = fc
  .tuple(hostileText, fc.double({ min: 0, max: 1, noNaN: true }), fc.boolean(), checkOptions, language)
  .map(([text, share, isAtEnd, { kind, sender, recipient, today, locale = 'en', language: own }, likely]) => ({
    text,
    offset: isAtEnd ? text.length : Math.floor(share * text.length),
    likely,
    locale,
    kind,
    sender,
    recipient,
    today: today ?? { year: 2026, month: 3, day: 2 },
    language: own,
    signOff: { [likely]: sender },
  }))

/** All that takes what somebody else has written. */
export const targets: readonly Target[] = [
  target('check', 1, [hostileText, checkOptions], assertCheck),
  target('reading', 3, [hostileText, fc.option(language, { nil: undefined })], assertReading),
  target('completions', 2, [completionRequest], assertCompletions),
  target('settings', 3, [settingsSource, language], assertSettings),
  target('JSON lines', 3, [jsonLine], (line) => {
    assertJsonLine(Buffer.from(line))
  }),
  target('bytes as JSON lines', 2, [fc.uint8Array({ maxLength: 60 })], assertJsonLine),
  target('phrases', 3, [phraseSource, language], assertPhrase),
  target('team templates', 3, [teamTemplatesSource, fc.boolean(), language], assertTeamTemplates),
]
