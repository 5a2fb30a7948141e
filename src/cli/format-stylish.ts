import type { ReportMessage } from '../checker/report.ts'
import { verdictWords } from '../checker/verdict-words.ts'
import { kinds } from '../kinds/kinds.ts'
import type { Outline } from '../kinds/outline.ts'
import { type Severity, severities } from '../rules/families.ts'
import type { Language } from '../text/language.ts'
import type { CheckedFile } from './run-check.ts'
import { positionsIn } from './positions-in.ts'

interface Words {
  readonly severity: Readonly<Record<Severity, string>>
  readonly instead: string
  readonly input: string
  readonly quoted: (text: string) => string
  readonly without: string
  readonly why: string
  readonly there: string
  readonly notFound: string
}

const words: Readonly<Record<Language, Words>> = {
  en: {
    severity: { error: 'error', warning: 'warning', info: 'info' },
    instead: 'Instead',
    input: 'standard input',
    quoted: (text) => `“${text}”`,
    without: 'leave it out',
    why: 'Why',
    there: 'there',
    notFound: 'not found',
  },
  es: {
    severity: { error: 'error', warning: 'aviso', info: 'nota' },
    instead: 'Mejor',
    input: 'entrada estándar',
    quoted: (text) => `«${text}»`,
    without: 'quitarlo',
    why: 'Por qué',
    there: 'está',
    notFound: 'no se encuentra',
  },
  ru: {
    severity: { error: 'ошибка', warning: 'внимание', info: 'заметка' },
    instead: 'Лучше',
    input: 'стандартный ввод',
    quoted: (text) => `«${text}»`,
    without: 'убрать',
    why: 'Почему',
    there: 'есть',
    notFound: 'не нашлось',
  },
} // prettier-ignore

const mostSuggestions = 5
/** How wide a line of explanation may be. */
const width = 100

/** Writes results for a person, each finding with its place (line:column from 1), why and what to write instead. */
export function formatStylish(checked: readonly CheckedFile[], locale: Language): string {
  return checked.map((file) => `${formatFile(file, locale)}\n`).join('\n')
}

function formatFile({ file, text, report, outline }: CheckedFile, locale: Language): string {
  const said = words[locale]
  const positionAt = positionsIn(text)
  const places = report.messages.map(({ start }) => {
    const { line, column } = positionAt(start)
    return `${line}:${column}`
  })
  const widest = places.reduce((most, { length }) => Math.max(most, length), 0)
  const findings = report.messages.map((finding, place) =>
    formatFinding(finding, (places[place] ?? '').padEnd(widest), said),
  )
  return [
    file === '-' ? said.input : file,
    ...findings,
    ...partsLines(outline, locale),
    `  ${verdictWords(report.verdict, locale)}`,
  ].join('\n')
}

function formatFinding(found: ReportMessage, place: string, said: Words): string {
  const wide = Math.max(...severities.map((name) => said.severity[name].length))
  const suggestions = found.suggestions
    .slice(0, mostSuggestions)
    .map((text) => (text === '' ? said.without : said.quoted(oneLine(text))))
    .concat(found.pattern ? said.quoted(oneLine(found.pattern.text).trim()) : [])
  const head = `  ${place}  ${said.severity[found.severity].padEnd(wide)}  `
  const explained = [
    found.message,
    found.why && `${said.why}: ${found.why}`,
    found.advice,
    suggestions.length > 0 && `${said.instead}: ${suggestions.join(' | ')}`,
  ].filter((line) => typeof line === 'string' && line !== '')
  return [
    `${head}${said.quoted(oneLine(found.text))}  ${found.ruleId}`,
    ...explained.flatMap((line) =>
      wrap(String(line), width - head.length).map((piece) => ' '.repeat(head.length) + piece),
    ),
  ].join('\n')
}

/** The kind of a message and its parts, where the kind is sure. */
function partsLines(outline: Outline | undefined, locale: Language): string[] {
  if (!outline?.isSure || outline.parts.length === 0) return []
  const { there, notFound } = words[locale]
  const titles = (isThere: boolean): string =>
    outline.parts
      .filter(({ place }) => (place !== null) === isThere)
      .map(({ part }) => part.text[locale].title)
      .join('; ')
  const lists = [
    [there, titles(true)],
    [notFound, titles(false)],
  ].filter(([, listed]) => listed !== '')
  return [
    `  ${kinds[outline.kind].title[locale]}`,
    ...lists.flatMap((list) => wrap(list.join(': '), width - 4)).map((line) => `    ${line}`),
  ]
}

/** Breaks a line between words where it is wider than it may be. */
function wrap(line: string, most: number): string[] {
  const lines: string[] = []
  let last = ''
  for (const word of line.split(' ')) {
    if (last !== '' && last.length + 1 + word.length > most) {
      lines.push(last)
      last = word
    } else last = last === '' ? word : `${last} ${word}`
  }
  return [...lines, last]
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ')
