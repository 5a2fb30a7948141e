import { closest } from 'fastest-levenshtein'
import { cautions } from '../learned/model-file.ts'
import { severities } from '../rules/families.ts'
import { loadLanguageRules, phraseClassesOf } from '../rules/language-rules.ts'
import { type Language, languages } from '../text/language.ts'
import { parsePhrase } from '../text/phrases/parse-phrase.ts'
import { PhraseError } from '../text/phrases/phrase.ts'
import { shortened } from '../text/shortened.ts'
import { allRules } from './all-rules.ts'
import { allFamilies } from './rule-families.ts'
import { defaultSettings } from './default-settings.ts'
import { equalityFamily } from './retext-equality-where-needed.ts'
import { type Place, places, type Sender, type Settings, shows, type TeamPhrase } from './settings.ts'
import { type SettingsTexts, settingsTextsIn } from './settings-texts.ts'
import { everyRule, learnedLayer } from './severity-of.ts'
import { teamPhraseRule } from './team-phrases.ts'

/** Settings, and a line for each entry that could not be used: what is wrong with it and how to fix it. */
export interface ParsedSettings {
  readonly settings: Settings
  readonly problems: readonly string[]
}

/** Where problems are gathered, and the words for them. */
interface Telling {
  readonly problems: string[]
  readonly say: SettingsTexts
}

/** The longest line that tells of a problem, in UTF-16 code units: a name or a phrase in it may be of any length. */
const longestProblem = 1000

const teamPhraseKeys = ['phrase', 'message', 'language', 'instead', 'severity']

/** Everything that may be turned on or off by name, besides the single findings of `equality/…`. */
const ruleKeys = [
  ...allRules.map(({ id }) => id),
  ...allFamilies,
  equalityFamily,
  teamPhraseRule,
  'style',
  learnedLayer,
  everyRule,
]

/**
 * Reads settings from what a person wrote. What cannot be used is told and left at its default; the rest holds.
 * @param value the settings as parsed JSON
 * @param base what holds where the value says nothing
 * @param locale the language in which problems are told
 * @param prefix what stands before the names of settings where they were written, such as “tactful.”
 */
export async function parseSettings(
  value: unknown,
  base: Settings = defaultSettings,
  locale: Language = 'en',
  prefix = '',
): Promise<ParsedSettings> {
  const telling: Telling = { problems: [], say: settingsTextsIn(locale, prefix) }
  const { problems, say } = telling
  if (!isRecord(value)) return { settings: base, problems: [say.notObject] }
  const settings: { -readonly [Key in keyof Settings]: Settings[Key] } = { ...base }
  for (const [key, entry] of Object.entries(value)) {
    switch (key) {
      case '$schema':
        break
      case 'language':
        settings.language = oneOf(['auto', ...languages], key, entry, telling) ?? base.language
        break
      case 'run':
        settings.run = oneOf(['onType', 'onSave', 'manual'], key, entry, telling) ?? base.run
        break
      case 'show':
        settings.show = oneOf(shows, key, entry, telling) ?? base.show
        break
      case 'languages':
      case 'exclude':
      case 'allow':
        settings[key] = strings(key, entry, telling) ?? base[key]
        break
      case 'where':
        settings.where = { ...base.where, ...parseWhere(entry, telling) }
        break
      case 'caution':
        settings.caution = oneOf(cautions, key, entry, telling) ?? base.caution
        break
      case 'rules':
        settings.rules = { ...base.rules, ...parseRules(entry, telling) }
        break
      case 'sender':
        settings.sender = parseSender(entry, telling) ?? base.sender
        break
      case 'phrases':
        settings.phrases = await parsePhrases(entry, telling)
        break
      default:
        problems.push(say.unknownSetting(key, closest(key, Object.keys(defaultSettings))))
    }
  }
  return { settings, problems: problems.map((problem) => shortened(problem, longestProblem)) }
}

/** Reads settings as `parseSettings` does, from the text of a file. */
export async function parseSettingsText(source: string, base: Settings, locale: Language): Promise<ParsedSettings> {
  let value: unknown
  try {
    value = JSON.parse(source.replace(/^\ufeff/, ''))
  } catch (error) {
    const said = error instanceof Error ? error.message.replace(/\s+/g, ' ') : String(error)
    return { settings: base, problems: [settingsTextsIn(locale).notJson(said)] }
  }
  return parseSettings(value, base, locale)
}

function parseWhere(value: unknown, { problems, say }: Telling): Partial<Record<Place, boolean>> {
  if (!isRecord(value)) {
    problems.push(say.entryNotObject('where', '{ "drafts": true }'))
    return {}
  }
  const parsed: Partial<Record<Place, boolean>> = {}
  for (const [name, isOn] of Object.entries(value)) {
    const place = places.find((known) => known === name)
    if (!place) problems.push(say.unknownEntry('where', name, closest(name, places)))
    else if (typeof isOn === 'boolean') parsed[place] = isOn
    else problems.push(say.notSwitch(`where › ${name}`, shown(isOn)))
  }
  return parsed
}

function parseRules(value: unknown, telling: Telling): Settings['rules'] {
  const { problems, say } = telling
  if (!isRecord(value)) {
    problems.push(say.entryNotObject('rules', '{ "false-apology/but": "off" }'))
    return {}
  }
  const parsed: Record<string, Settings['rules'][string]> = {}
  for (const [rule, severity] of Object.entries(value)) {
    if (!ruleKeys.includes(rule) && !rule.startsWith(`${equalityFamily}/`)) {
      problems.push(say.unknownRule(rule, closest(rule, ruleKeys)))
      continue
    }
    const chosen = oneOf(['off', ...severities], `rules › ${rule}`, severity, telling)
    if (chosen) parsed[rule] = chosen
  }
  return parsed
}

function parseSender(value: unknown, telling: Telling): Sender | undefined {
  const { problems, say } = telling
  if (!isRecord(value)) {
    problems.push(say.entryNotObject('sender', '{ "name": "Laura Benson" }'))
    return undefined
  }
  const sender: { -readonly [Key in keyof Sender]: Sender[Key] } = {}
  for (const [key, entry] of Object.entries(value)) {
    if (key === 'name' && typeof entry === 'string') sender.name = entry.trim() || undefined
    else if (key === 'gender') sender.gender = oneOf(['feminine', 'masculine'], 'sender › gender', entry, telling)
    else if (key === 'signOff' && isRecord(entry)) sender.signOff = parseSignOffs(entry, telling)
    else problems.push(say.badSender(`sender › ${key}`))
  }
  return sender
}

function parseSignOffs(value: Record<string, unknown>, { problems, say }: Telling): NonNullable<Sender['signOff']> {
  const entries = Object.entries(value).filter(([language, words]) => {
    if (languages.some((known) => known === language) && typeof words === 'string') return true
    problems.push(say.badSignOff(`sender › signOff › ${language}`))
    return false
  })
  return Object.fromEntries(entries)
}

async function parsePhrases(value: unknown, telling: Telling): Promise<TeamPhrase[]> {
  const { problems, say } = telling
  if (!Array.isArray(value)) {
    problems.push(say.notList('phrases', '[{ "phrase": "to be honest", "message": "We leave this out." }]'))
    return []
  }
  const parsed: TeamPhrase[] = []
  for (const [place, entry] of value.entries()) {
    const name = `phrases › ${place + 1}`
    const phrase = parseTeamPhrase(entry, name, telling)
    const broken = phrase && (await problemIn(phrase))
    if (broken !== undefined) problems.push(say.brokenPhrase(name, broken))
    else if (phrase) parsed.push(phrase)
  }
  return parsed
}

function parseTeamPhrase(entry: unknown, name: string, telling: Telling): TeamPhrase | undefined {
  const { problems, say } = telling
  if (!isRecord(entry) || typeof entry['phrase'] !== 'string' || typeof entry['message'] !== 'string') {
    problems.push(say.incompletePhrase(name))
    return undefined
  }
  const odd = Object.keys(entry).find((key) => !teamPhraseKeys.includes(key))
  if (odd !== undefined) problems.push(say.unknownEntry(name, odd, closest(odd, teamPhraseKeys)))
  const { phrase, message } = entry
  const language = entry['language'] === undefined ? undefined : oneOf(languages, name, entry['language'], telling)
  const severity = entry['severity'] === undefined ? undefined : oneOf(severities, name, entry['severity'], telling)
  const instead = entry['instead'] === undefined ? undefined : strings(name, entry['instead'], telling)
  return { phrase, message, ...(language && { language }), ...(severity && { severity }), ...(instead && { instead }) }
}

/** What is wrong with a phrase's notation in a language in which it will be looked for. */
async function problemIn({ phrase, language }: TeamPhrase): Promise<string | undefined> {
  try {
    for (const known of language ? [language] : languages) {
      // Rules that cannot be loaded are no mistake of the phrase: the check tells of them.
      const own = await loadLanguageRules(known).catch(() => undefined)
      if (own) parsePhrase(phrase, phraseClassesOf(own))
    }
    return undefined
  } catch (error) {
    if (!(error instanceof PhraseError)) throw error
    return error.message
  }
}

function oneOf<Choice extends string>(
  choices: readonly Choice[],
  name: string,
  value: unknown,
  { problems, say }: Telling,
): Choice | undefined {
  const found = choices.find((choice) => choice === value)
  if (!found) problems.push(say.notOneOf(name, choices, shown(value)))
  return found
}

function strings(name: string, value: unknown, { problems, say }: Telling): string[] | undefined {
  if (Array.isArray(value) && value.every((item) => typeof item === 'string')) return value
  problems.push(say.notTexts(name))
  return undefined
}

/** A value as JSON, cut where it is long; of a list or an object, which may be deeper than can be written, only the sort. */
function shown(value: unknown): string {
  if (typeof value === 'object' && value !== null) return Array.isArray(value) ? '[…]' : '{…}'
  const json = JSON.stringify(value)
  return json.length > 60 ? `${json.slice(0, 60)}…` : json
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
