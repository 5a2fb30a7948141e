import { check } from '../../src/checker/check.ts'
import { defaultSettings } from '../../src/checker/default-settings.ts'
import { parseSettingsText } from '../../src/checker/parse-settings.ts'
import { completer } from '../../src/kinds/completions/completions-at.ts'
import { kindIds } from '../../src/kinds/kind-titles.ts'
import { loadLanguageRules, phraseClassesOf } from '../../src/rules/language-rules.ts'
import { parseTeamTemplates } from '../../src/templates/parse-team-templates.ts'
import { scanSnippet } from '../../src/templates/scan-snippet.ts'
import { outgoingMail } from '../../src/text/outgoing-mail.ts'
import { parsePhrase } from '../../src/text/phrases/parse-phrase.ts'
import { PhraseError } from '../../src/text/phrases/phrase.ts'
import type { TextOfSize } from '../../test/unit/hostile/make-text.ts'
import { nastyTexts } from '../../test/unit/hostile/nasty-texts.ts'

const today = { year: 2026, month: 3, day: 2 }
const about = { kind: 'apology/fixable', recipient: 'Ana Díaz', sender: 'Tom Hale', today } as const
const classes = phraseClassesOf(await loadLanguageRules('en'))
const complete = completer()
const templateOptions = { kinds: kindIds, isTrusted: false, locale: 'en' } as const

/** What takes a text of any length, by name. */
const entries: Readonly<Record<string, (text: string) => unknown>> = {
  check: (text) => check(text, { today }),
  'check in English': (text) => check(text, { ...about, language: 'en' }),
  'check in Spanish': (text) => check(text, { ...about, language: 'es' }),
  'check in Russian': (text) => check(text, { ...about, language: 'ru', isLive: true }),
  mail: (text) => outgoingMail(text, { isMarkdown: true }),
  completions: (text) => complete({ text, offset: text.length, likely: 'en', locale: 'en', today }),
  settings: (text) => parseSettingsText(text, defaultSettings, 'en'),
  'settings within': (text) =>
    parseSettingsText(
      JSON.stringify({ rules: { [text]: 1 }, allow: [text], run: text, [text]: 1 }),
      defaultSettings,
      'en',
    ),
  'team templates': (text) => parseTeamTemplates(text, templateOptions),
  'team templates within': (text) =>
    parseTeamTemplates(JSON.stringify({ x: { prefix: text, body: text, kind: text }, [text]: {} }), templateOptions),
  snippet: scanSnippet,
  phrase: (text) => {
    try {
      return parsePhrase(text, classes)
    } catch (error) {
      if (!(error instanceof PhraseError)) throw error
      return undefined
    }
  },
}

/** The shortest and the longest text, in UTF-16 code units; no text is longer that takes so many milliseconds. */
const shortest = 4096
const longest = 2 ** 21
const longEnough = 500

/** Below so many milliseconds a clock tells too little. */
const leastTime = 5

/** By how much the time may grow each time when the length doubles thrice. Memory that is cold and rubbish that is collected have their part. */
const mostGrowth = 2.6
const doublings = 3

/** The least processor time of some runs, in milliseconds. */
async function leastOf(runs: number, action: () => unknown): Promise<number> {
  let least = Infinity
  for (let run = 0; run < runs; run += 1) {
    const before = process.cpuUsage()
    await action()
    const { user, system } = process.cpuUsage(before)
    least = Math.min(least, (user + system) / 1000)
    if (least > 4 * longEnough) break
  }
  return least
}

/** How often a suspicion is looked into: what else the machine does must not make one. */
const lookInto = 3

/** The times of texts that double in length while the time grows too much, in words; undefined where it never does. */
async function growthOf(entry: (text: string) => unknown, make: TextOfSize): Promise<string | undefined> {
  const times: number[] = []
  const measure = async (place: number, runs: number): Promise<number> => {
    const text = make(shortest * 2 ** place)
    times[place] = Math.min(times[place] ?? Infinity, await leastOf(runs, () => entry(text)))
    return times[place]
  }
  const places = Math.log2(longest / shortest)
  for (let place = 0; place <= places; place += 1) if ((await measure(place, 2)) > longEnough) break
  const grows = (from: number): boolean =>
    times.length > from + doublings &&
    times
      .slice(from + 1, from + doublings + 1)
      .every((time, place) => time > mostGrowth * Math.max(times[from + place] ?? 0, leastTime))
  for (const from of times.keys()) {
    for (let look = 0; look < lookInto && grows(from); look += 1)
      for (let place = from; place <= from + doublings; place += 1) await measure(place, 5)
    if (grows(from)) return times.map((time, place) => `${shortest * 2 ** place}: ${time.toFixed(1)} ms`).join(', ')
  }
  return undefined
}

/**
 * Measures how the time grows when a nasty text gets longer, and tells where it grows faster than the text.
 * @param only how the names of the entries begin that are measured
 * @returns whether it does nowhere
 */
export async function measureGrowth(only: string): Promise<boolean> {
  let isSound = true
  for (const [name, entry] of Object.entries(entries)) {
    if (!name.startsWith(only)) continue
    for (const [what, make] of Object.entries(nastyTexts)) {
      const growth = await growthOf(entry, make)
      if (growth === undefined) continue
      isSound = false
      console.log(`${name}, ${what}: ${growth}`)
    }
    console.log(`${name}: ${Object.keys(nastyTexts).length} texts measured.`)
  }
  return isSound
}
