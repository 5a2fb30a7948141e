import { closest } from 'fastest-levenshtein'
import { cautions } from '../learned/model-file.ts'
import { severities } from '../rules/families.ts'
import { loadLanguageRules, phraseClassesOf } from '../rules/language-rules.ts'
import { languages } from '../text/language.ts'
import { parsePhrase } from '../text/parse-phrase.ts'
import { PhraseError } from '../text/phrase.ts'
import { allRules } from './all-rules.ts'
import { allFamilies } from './rule-families.ts'
import { defaultSettings } from './default-settings.ts'
import { equalityFamily } from './retext-equality-where-needed.ts'
import type { Sender, Settings, TeamPhrase } from './settings.ts'
import { teamPhraseRule } from './team-phrases.ts'

/** Settings, and a line for each entry that could not be used: what is wrong with it and how to mend it. */
export interface ParsedSettings {
  readonly settings: Settings
  readonly problems: readonly string[]
}

const teamPhraseKeys = ['phrase', 'message', 'language', 'instead', 'severity']

/** Everything that may be turned on or off by name, besides the single findings of `equality/…`. */
const ruleKeys = [...allRules.map(({ id }) => id), ...allFamilies, equalityFamily, teamPhraseRule, 'style', 'learned']

/**
 * Reads settings from what a person wrote. What cannot be used is told and left at its default; the rest holds.
 * @param value the settings as parsed JSON
 * @param base what holds where the value says nothing
 */
export async function parseSettings(value: unknown, base: Settings = defaultSettings): Promise<ParsedSettings> {
  const problems: string[] = []
  if (!isRecord(value))
    return { settings: base, problems: ['The settings must be an object, such as { "rules": {} }.'] }
  const settings: { -readonly [Key in keyof Settings]: Settings[Key] } = { ...base }
  for (const [key, entry] of Object.entries(value)) {
    switch (key) {
      case '$schema':
        break
      case 'language':
        settings.language = oneOf(['auto', ...languages], key, entry, problems) ?? base.language
        break
      case 'run':
        settings.run = oneOf(['onType', 'onSave', 'manual'], key, entry, problems) ?? base.run
        break
      case 'exclude':
        settings.exclude = strings(key, entry, problems) ?? base.exclude
        break
      case 'allow':
        settings.allow = strings(key, entry, problems) ?? base.allow
        break
      case 'caution':
        settings.caution = oneOf(cautions, key, entry, problems) ?? base.caution
        break
      case 'rules':
        settings.rules = { ...base.rules, ...parseRules(entry, problems) }
        break
      case 'sender':
        settings.sender = parseSender(entry, problems) ?? base.sender
        break
      case 'phrases':
        settings.phrases = await parsePhrases(entry, problems)
        break
      default:
        problems.push(`There is no setting “${key}”; did you mean “${closest(key, Object.keys(defaultSettings))}”?`)
    }
  }
  return { settings, problems: problems.map((problem) => problem.replace(/\s+/g, ' ')) }
}

function parseRules(value: unknown, problems: string[]): Settings['rules'] {
  if (!isRecord(value)) {
    problems.push('“rules” must be an object, such as { "false-apology/but": "off" }.')
    return {}
  }
  const parsed: Record<string, Settings['rules'][string]> = {}
  for (const [rule, severity] of Object.entries(value)) {
    if (!ruleKeys.includes(rule) && !rule.startsWith(`${equalityFamily}/`)) {
      problems.push(`There is no rule “${rule}”; did you mean “${closest(rule, ruleKeys)}”?`)
      continue
    }
    const chosen = oneOf(['off', ...severities], `rules › ${rule}`, severity, problems)
    if (chosen) parsed[rule] = chosen
  }
  return parsed
}

function parseSender(value: unknown, problems: string[]): Sender | undefined {
  if (!isRecord(value)) {
    problems.push('“sender” must be an object, such as { "name": "Laura Benson" }.')
    return undefined
  }
  const sender: { -readonly [Key in keyof Sender]: Sender[Key] } = {}
  for (const [key, entry] of Object.entries(value)) {
    if (key === 'name' && typeof entry === 'string') sender.name = entry.trim() || undefined
    else if (key === 'gender') sender.gender = oneOf(['feminine', 'masculine'], 'sender › gender', entry, problems)
    else if (key === 'signOff' && isRecord(entry)) sender.signOff = parseSignOffs(entry, problems)
    else
      problems.push(
        `“sender › ${key}” cannot be used: a sender has a “name” and a “gender” as text, and a “signOff” by language.`,
      )
  }
  return sender
}

function parseSignOffs(value: Record<string, unknown>, problems: string[]): NonNullable<Sender['signOff']> {
  const entries = Object.entries(value).filter(([language, words]) => {
    if (languages.some((known) => known === language) && typeof words === 'string') return true
    problems.push(`“sender › signOff › ${language}” cannot be used: write a text for en, es or ru.`)
    return false
  })
  return Object.fromEntries(entries)
}

async function parsePhrases(value: unknown, problems: string[]): Promise<TeamPhrase[]> {
  if (!Array.isArray(value)) {
    problems.push('“phrases” must be a list, such as [{ "phrase": "to be honest", "message": "We leave this out." }].')
    return []
  }
  const parsed: TeamPhrase[] = []
  for (const [place, entry] of value.entries()) {
    const name = `phrases › ${place + 1}`
    const phrase = parseTeamPhrase(entry, name, problems)
    const broken = phrase && (await problemIn(phrase))
    if (broken !== undefined) problems.push(`“${name}”: ${broken}`)
    else if (phrase) parsed.push(phrase)
  }
  return parsed
}

function parseTeamPhrase(entry: unknown, name: string, problems: string[]): TeamPhrase | undefined {
  if (!isRecord(entry) || typeof entry['phrase'] !== 'string' || typeof entry['message'] !== 'string') {
    problems.push(`“${name}” needs a “phrase” and a “message”, both texts.`)
    return undefined
  }
  const odd = Object.keys(entry).find((key) => !teamPhraseKeys.includes(key))
  if (odd !== undefined) problems.push(`“${name}” has no “${odd}”; did you mean “${closest(odd, teamPhraseKeys)}”?`)
  const { phrase, message } = entry
  const language = entry['language'] === undefined ? undefined : oneOf(languages, name, entry['language'], problems)
  const severity = entry['severity'] === undefined ? undefined : oneOf(severities, name, entry['severity'], problems)
  const instead = entry['instead'] === undefined ? undefined : strings(name, entry['instead'], problems)
  return { phrase, message, ...(language && { language }), ...(severity && { severity }), ...(instead && { instead }) }
}

/** What is wrong with a phrase's notation in a language in which it will be looked for. */
async function problemIn({ phrase, language }: TeamPhrase): Promise<string | undefined> {
  try {
    for (const known of language ? [language] : languages) {
      parsePhrase(phrase, phraseClassesOf(await loadLanguageRules(known)))
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
  problems: string[],
): Choice | undefined {
  const found = choices.find((choice) => choice === value)
  if (!found) problems.push(`“${name}” must be one of ${choices.join(', ')}, not ${shown(value)}.`)
  return found
}

function strings(name: string, value: unknown, problems: string[]): string[] | undefined {
  if (Array.isArray(value) && value.every((item) => typeof item === 'string')) return value
  problems.push(`“${name}” must be a list of texts.`)
  return undefined
}

/** A value as JSON, cut where it is long. */
function shown(value: unknown): string {
  const json = JSON.stringify(value)
  return json.length > 60 ? `${json.slice(0, 60)}…` : json
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
