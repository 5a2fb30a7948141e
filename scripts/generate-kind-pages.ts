import type { PartData, SubkindData } from '../src/kinds/kind.ts'
import { kinds, kindNames } from '../src/kinds/kinds.ts'
import { templates } from '../src/kinds/templates.ts'
import { fillSnippet, fillTemplate } from '../src/templates/fill-template.ts'
import { type Language, languages } from '../src/text/language.ts'

/** The headings of a kind's page in one language. */
interface Headings {
  readonly language: string
  readonly parts: string
  readonly part: string
  readonly need: string
  readonly advice: string
  readonly required: string
  readonly recommended: string
  readonly elusive: string
  readonly insertion: string
  readonly example: string
}

const headings: Readonly<Record<Language, Headings>> = {
  en: { language: 'English', parts: 'Parts', part: 'Part', need: 'Need', advice: 'What to write', required: 'required', recommended: 'recommended', elusive: 'often said in ways that nothing recognises: never more than a hint', insertion: 'A sentence that adds it', example: 'A filled-in template' },
  es: { language: 'Español', parts: 'Partes', part: 'Parte', need: 'Necesidad', advice: 'Qué escribir', required: 'necesaria', recommended: 'recomendada', elusive: 'se dice de tantas formas que a veces no se reconoce: solo una nota', insertion: 'Una frase que la añade', example: 'Una plantilla ya rellenada' },
  ru: { language: 'Русский', parts: 'Части', part: 'Часть', need: 'Нужна ли', advice: 'Что написать', required: 'обязательна', recommended: 'желательна', elusive: 'говорят по-разному, узнаётся не всегда: только заметка', insertion: 'Фраза, которая её добавит', example: 'Заполненный шаблон' },
} // prettier-ignore

const generated = '<!-- Written by scripts/generate.ts from src/kinds; do not edit. -->'

/** The pages of the kinds of message: path from the project's root, and content. */
export const kindPages = (): Map<string, string> =>
  new Map(kindNames.map((kind) => [`docs/kinds/${kind}.md`, pageOf(kind)]))

function pageOf(kind: (typeof kindNames)[number]): string {
  const { title, parts } = kinds[kind]
  const own = templates.filter(({ id }) => id.split('/')[0] === kind)
  const sections = languages.map((language) => {
    const said = headings[language]
    return [
      `## ${said.language}: ${title[language]}`,
      ...(parts.length > 0 ? [`### ${said.parts}`, partsTable(parts, language)] : []),
      ...own.flatMap((template) => subkindSection(template, language)),
    ].join('\n\n')
  })
  return `${[generated, `# ${title.en}`, ...sections].join('\n\n')}\n`
}

function subkindSection({ title, parts, wordings }: SubkindData, language: Language): string[] {
  const said = headings[language]
  const [wording] = wordings[language]
  return [
    `### ${title[language]}`,
    wording.when,
    ...(parts.length > 0 ? [partsTable(parts, language)] : []),
    `${said.example}:`,
    quoted(fillTemplate(wording, wording.example, { subject: language })),
  ]
}

function partsTable(parts: readonly PartData[], language: Language): string {
  const said = headings[language]
  const rows = parts.map(({ id, need, isElusive, text, insertions }) => {
    const [insertion] = insertions[language]
    const { title, advice } = text[language]
    const cells = [
      `${title} (\`${id}\`)`,
      [said[need], ...(isElusive ? [said.elusive] : [])].join('; '),
      advice,
      fillSnippet(insertion.text, insertion.example),
    ]
    return `| ${cells.map((cell) => cell.replace(/\n+/g, ' ').replaceAll('|', '\\|')).join(' | ')} |`
  })
  return [
    `| ${said.part} | ${said.need} | ${said.advice} | ${said.insertion} |`,
    '| --- | --- | --- | --- |',
    ...rows,
  ].join('\n')
}

const quoted = (text: string): string =>
  text
    .split('\n')
    .map((line) => `> ${line}`.trimEnd())
    .join('\n')
    .replace(/([^\n>])\n> (?=[^\n>])/g, '$1  \n> ')
