import { type LearnedRule, learnedRules } from '../src/learned/learned-rules.ts'
import { type StructureRule, structureRules } from '../src/kinds/structure-rules.ts'
import { examples } from '../src/rules/examples.ts'
import { examplesOf, pageWords, patternOf, settingOf } from '../src/checker/rule-page.ts'
import { familyOf, type Rule } from '../src/rules/rule.ts'
import { rules } from '../src/rules/index.ts'
import { type Language, languages } from '../src/text/language.ts'

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
  const { id, text } = rule
  const own = examples[id]?.[language]
  const said = pageWords[language]
  const { title, message, why, advice } = text[language]
  return [
    `## ${said.language}: ${title}`,
    message,
    `### ${said.why}`,
    why,
    `### ${said.instead}`,
    advice,
    ...patternOf(id, language),
    ...(own ? [...examplesOf(own, 'caught', said), ...examplesOf(own, 'permitted', said)] : []),
    `### ${'offByDefault' in rule ? said.on : said.off}`,
    settingOf(rule),
  ].join('\n\n')
}

/** The page of a learned rule: it has no examples, for nobody wrote down what it finds. */
function learnedPageOf({ id, severity, text }: LearnedRule): string {
  const sections = languages.map((language) => {
    const said = pageWords[language]
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
