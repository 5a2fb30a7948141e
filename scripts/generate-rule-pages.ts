import { type LearnedRule, learnedRules } from '../src/learned/learned-rules.ts'
import { type StructureRule, structureRules } from '../src/kinds/structure-rules.ts'
import { examples } from '../src/rules/examples.ts'
import { en } from '../src/rules/patterns/en.ts'
import { es } from '../src/rules/patterns/es.ts'
import { ru } from '../src/rules/patterns/ru.ts'
import { type Examples, familyOf, type Rule } from '../src/rules/rule.ts'
import { rules } from '../src/rules/index.ts'
import { type Language, languages } from '../src/text/language.ts'

/** The headings of a rule's page in one language. */
interface Headings {
  readonly language: string
  readonly why: string
  readonly instead: string
  readonly caught: string
  readonly permitted: string
  readonly off: string
  readonly on: string
  readonly learned: string
}

const headings: Readonly<Record<Language, Headings>> = {
  en: { language: 'English', why: 'Why it hurts', instead: 'What to write instead', caught: 'Flagged', permitted: 'Not flagged', off: 'To turn it off', on: 'To turn it on', learned: 'No rule says what is flagged here: a small model has learned it from examples. It runs on this machine, and nothing leaves it. It can be wrong; see [the model card](../../model-card.md).' },
  es: { language: 'Español', why: 'Por qué hace daño', instead: 'Qué escribir en su lugar', caught: 'Se marca', permitted: 'No se marca', off: 'Para desactivarla', on: 'Para activarla', learned: 'Ninguna regla dice qué se marca aquí: lo aprendió de ejemplos un modelo pequeño que funciona en tu equipo, y nada sale de él. Puede equivocarse; véase [la ficha del modelo](../../model-card.md).' },
  ru: { language: 'Русский', why: 'Почему это задевает', instead: 'Как написать лучше', caught: 'Отмечается', permitted: 'Не отмечается', off: 'Как отключить', on: 'Как включить', learned: 'Правила здесь нет: небольшая модель училась на примерах и работает на вашем компьютере, ничего никуда не отправляя. Она может ошибаться; см. [карточку модели](../../model-card.md).' },
} // prettier-ignore

/** How many examples of each sort a page shows, and how long one may be. */
const shown = 8
const longest = 600

const patterns: Readonly<Record<Language, Readonly<Record<string, string>>>> = { en, es, ru }

/** The rules' pages, one a rule, and their table: path from the project's root, and content. */
export function rulePages(): Map<string, string> {
  const pages = rules.map((rule): [string, string] => [`docs/rules/${rule.id}.md`, pageOf(rule)])
  const learned = learnedRules.map((rule): [string, string] => [`docs/rules/${rule.id}.md`, learnedPageOf(rule)])
  const structure = Object.values(structureRules).map((rule): [string, string] => [
    `docs/rules/${rule.id}.md`,
    pageOf(rule),
  ])
  return new Map([...pages, ...learned, ...structure, ['docs/rules/README.md', tableOfRules()]])
}

const generated = '<!-- Written by scripts/generate.ts from src/rules; do not edit. -->'

function pageOf(rule: Rule | StructureRule): string {
  const sections = languages.map((language) => sectionOf(rule, language))
  const sources = rule.sources.map((source) => `- ${source}`).join('\n')
  return `${generated}\n\n# ${rule.id}\n\nSeverity: ${severityOf(rule)}\n\n${sections.join('\n\n')}\n\n## Sources\n\n${sources}\n`
}

function sectionOf(rule: Rule | StructureRule, language: Language): string {
  const { id, severity, text } = rule
  const offByDefault = 'offByDefault' in rule
  const own = examples[id]?.[language]
  const said = headings[language]
  const { title, message, why, advice } = text[language]
  const pattern = patterns[language][id]
  return [
    `## ${said.language}: ${title}`,
    message,
    `### ${said.why}`,
    why,
    `### ${said.instead}`,
    advice,
    ...(pattern ? [`> ${pattern.replace(/[[\]]/g, '\\$&')}`] : []),
    ...(own ? [...examplesOf(own, 'caught', said), ...examplesOf(own, 'permitted', said)] : []),
    `### ${offByDefault ? said.on : said.off}`,
    `\`"tactful.rules": { "${id}": "${offByDefault ? severity : 'off'}" }\``,
  ].join('\n\n')
}

function examplesOf(of: Examples, which: 'caught' | 'permitted', said: Headings): string[] {
  const lines = of[which]
    .filter(({ length }) => length <= longest)
    .slice(0, shown)
    .map((example) => `- ${example.replace('[[', '**').replace(']]', '**')}`)
  return lines.length > 0 ? [`### ${said[which]}`, lines.join('\n')] : []
}

/** The page of a learned rule: it has no examples, for nobody wrote down what it finds. */
function learnedPageOf({ id, severity, text }: LearnedRule): string {
  const sections = languages.map((language) => {
    const said = headings[language]
    const { title, message, why, advice, ways } = text[language]
    return [
      `## ${said.language}: ${title}`,
      [message, ...Object.values(ways)].map((line) => `- ${line}`).join('\n'),
      `### ${said.why}`,
      why,
      `### ${said.instead}`,
      advice,
      said.learned,
      `### ${said.off}`,
      `\`"tactful.rules": { "${id}": "off" }\`, \`"tactful.rules": { "learned": "off" }\``,
    ].join('\n\n')
  })
  return `${generated}\n\n# ${id}\n\nSeverity: ${severity}\n\n${sections.join('\n\n')}\n`
}

const severityOf = ({ severity, ...rule }: Rule | StructureRule): string =>
  'offByDefault' in rule ? `${severity}, off until it is turned on in the settings` : severity

function tableOfRules(): string {
  const rows = rules.map((rule) => `| [${rule.id}](${rule.id}.md) | ${severityOf(rule)} | ${rule.text.en.message} |`)
  const learned = learnedRules.map(
    ({ id, severity, text }) => `| [${id}](${id}.md) | ${severity} | ${text.en.message} |`,
  )
  const structure = Object.values(structureRules).map(
    (rule) => `| [${rule.id}](${rule.id}.md) | ${severityOf(rule)} | ${rule.text.en.message} |`,
  )
  const families = new Set(rules.map(({ id }) => familyOf(id))).size
  return [
    generated,
    '# Rules',
    `${rules.length} rules in ${families} families, in English, Spanish and Russian.`,
    ['| Rule | Severity | What it finds |', '| --- | --- | --- |', ...rows].join('\n'),
    'For nine of the families, [a model](../model-card.md) finds faults without cue words, too.',
    ['| Learned | Severity | What it finds |', '| --- | --- | --- |', ...learned].join('\n'),
    'What a message of its kind should hold is told by rules of structure; see the pages of [the kinds](../kinds/apology.md).',
    ['| Structure | Severity | What it finds |', '| --- | --- | --- |', ...structure].join('\n'),
    '',
  ].join('\n\n')
}
