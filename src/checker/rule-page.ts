import { examples } from '../rules/examples.ts'
import { en } from '../rules/patterns/en.ts'
import { es } from '../rules/patterns/es.ts'
import { ru } from '../rules/patterns/ru.ts'
import type { Examples, RuleText } from '../rules/rule.ts'
import { type Language, languages } from '../text/language.ts'
import type { ListedRule } from './all-rules.ts'

/** The words of a rule's page in one language. */
export interface PageWords {
  /** The language by its own name. */
  readonly language: string
  readonly why: string
  readonly instead: string
  readonly pattern: string
  readonly caught: string
  readonly permitted: string
  readonly off: string
  readonly on: string
  readonly sources: string
  /** What is said of a rule that no one wrote; `model-card.md` is where the page is. */
  readonly learned: string
}

/** The words of the pages, by language. */
export const pageWords: Readonly<Record<Language, PageWords>> = {
  en: { language: 'English', why: 'Why it hurts', instead: 'What to write instead', pattern: 'A sentence to fill in', caught: 'Flagged', permitted: 'Not flagged', off: 'To turn it off', on: 'To turn it on', sources: 'Sources', learned: 'No fixed rule flags this: a small model has learned it from examples. It runs on this machine, and nothing leaves it. It can be wrong; see [the model card](../../model-card.md).' },
  es: { language: 'Español', why: 'Por qué hace daño', instead: 'Qué escribir en su lugar', pattern: 'Una frase para completar', caught: 'Se marca', permitted: 'No se marca', off: 'Para desactivarla', on: 'Para activarla', sources: 'Fuentes', learned: 'Ninguna regla dice qué se marca aquí: lo aprendió de ejemplos un modelo pequeño que funciona en tu equipo, y nada sale de él. Puede equivocarse; véase [la ficha del modelo](../../model-card.md).' },
  ru: { language: 'Русский', why: 'Почему это задевает', instead: 'Как написать лучше', pattern: 'Фраза, которую останется заполнить', caught: 'Отмечается', permitted: 'Не отмечается', off: 'Как отключить', on: 'Как включить', sources: 'Источники', learned: 'Правила здесь нет: небольшая модель училась на примерах и работает на вашем компьютере, ничего никуда не отправляя. Она может ошибаться; см. [карточку модели](../../model-card.md).' },
} // prettier-ignore

/** How many examples of each sort a page shows, and how long one may be, in UTF-16 code units. */
const shown = 8
const longest = 600

/** How long an example may be that stands beside a finding, in UTF-16 code units. */
const longestBeside = 100

const patterns: Readonly<Record<Language, Readonly<Record<string, string>>>> = { en, es, ru }

/** A short example of what a rule flags, and one of what it does not. */
export interface ExamplePair {
  /** Its words, and among them those that are flagged. */
  readonly caught: readonly [before: string, flagged: string, after: string]
  readonly permitted: string
}

/** The first short examples of a rule in a language. @returns undefined where there are none */
export function examplePair(id: string, language: Language): ExamplePair | undefined {
  const own = examples[id]?.[language]
  const isShort = (example: string): boolean => example.length <= longestBeside && !example.includes('\n')
  const [caught, permitted] = [own?.caught.find(isShort), own?.permitted.find(isShort)]
  if (caught === undefined || permitted === undefined) return undefined
  const [before = '', flagged = '', after = ''] = caught.split(/\[\[|\]\]/)
  return { caught: [before, flagged, after], permitted }
}

/**
 * The page of a rule in Markdown, as it is read in an editor: told in one language, with examples in all, for the
 * language of the interface is not that of the messages.
 */
export function rulePage(rule: ListedRule, locale: Language): string {
  const { id, text, sources } = rule
  const { title, why, advice } = text[locale]
  const words = pageWords[locale]
  const inOrder = [locale, ...languages.filter((language) => language !== locale)]
  return `${[
    `# ${title}`,
    saidOf(text[locale]),
    `## ${words.why}`,
    why,
    `## ${words.instead}`,
    advice,
    ...(sources ? inOrder.flatMap((language) => examplesIn(id, language, words)) : [words.learned]),
    `## ${isOff(rule) ? words.on : words.off}`,
    settingOf(rule),
    ...(sources ? [`## ${words.sources}`, listOf(sources)] : []),
  ].join('\n\n')}\n`
}

/** What is found, with the places open that a finding fills; a learned rule tells the ways too in which it is found. */
function saidOf(text: RuleText): string {
  const message = text.message.replace(/\{\w+\}/g, '…')
  const ways = 'ways' in text ? Object.values(text.ways as Readonly<Record<string, string>>) : []
  return ways.length > 0 ? listOf([message, ...ways]) : message
}

function examplesIn(id: string, language: Language, words: PageWords): string[] {
  const own = examples[id]?.[language]
  const pattern = patternOf(id, language)
  if (!own && pattern.length === 0) return []
  return [
    `## ${pageWords[language].language}`,
    ...(pattern.length > 0 ? [`${words.pattern}:`, ...pattern] : []),
    ...(own ? [...examplesOf(own, 'caught', words), ...examplesOf(own, 'permitted', words)] : []),
  ]
}

/** A rule's sentence to fill in, as a quotation; empty where it has none. */
export function patternOf(id: string, language: Language): string[] {
  const pattern = patterns[language][id]
  return pattern ? [`> ${pattern.replace(/[[\]]/g, '\\$&')}`] : []
}

/** A heading and the examples of one sort below it. */
export function examplesOf(of: Examples, which: 'caught' | 'permitted', words: PageWords): string[] {
  const lines = of[which]
    .filter(({ length }) => length <= longest)
    .slice(0, shown)
    .map((example) => example.replace('[[', '**').replace(']]', '**'))
  return lines.length > 0 ? [`### ${words[which]}`, listOf(lines)] : []
}

const listOf = (lines: readonly string[]): string => lines.map((line) => `- ${line}`).join('\n')

const isOff = ({ offByDefault }: ListedRule): boolean => offByDefault === true

/** The setting that turns a rule off, or on where it is off. */
export const settingOf = (rule: ListedRule): string =>
  `\`"tactful.rules": { "${rule.id}": "${isOff(rule) ? rule.severity : 'off'}" }\``
