import { assertJsonLine, assertSettings, assertTeamTemplates } from '../../../test/unit/hostile/laws.ts'

/** The parsers that are fuzzed by what they cover, by the name in the variable `FUZZED`. */
const parsers: Readonly<Record<string, (bytes: Buffer) => Promise<void> | void>> = {
  'team-templates': (bytes) => {
    assertTeamTemplates(bytes.toString(), bytes.length % 2 === 0, 'en')
  },
  settings: (bytes) => assertSettings(bytes.toString(), 'en'),
  'json-lines': assertJsonLine,
}

/** What jazzer.js calls with bytes that it makes up. */
export const fuzz = parsers[process.env['FUZZED'] ?? ''] ?? fail

function fail(): never {
  throw new Error(`Set FUZZED to one of ${Object.keys(parsers).join(', ')}.`)
}
