import { fillTemplate } from '../templates/fill-template.ts'
import type { Template, TemplateWording } from '../templates/template.ts'
import { type Language, languages } from '../text/language.ts'
import { parseTemplateOptions } from './parse-options.ts'
import { UsageError } from './usage-error.ts'
import { write } from './write.ts'

/**
 * Runs `tactful template`: lists the templates, or prints one with its open points in square brackets.
 * @throws UsageError where there is no such template
 */
export async function runTemplate(args: readonly string[]): Promise<number> {
  const { id, language } = parseTemplateOptions(args)
  const { templates } = await import('../templates/index.ts')
  const shown = language ? [language] : languages
  await write(id === undefined ? listTemplates(templates, shown) : printTemplate(templates, id, language ?? 'en'))
  return 0
}

function listTemplates(templates: readonly Template[], shown: readonly Language[]): string {
  const wide = Math.max(...templates.map(({ id }) => id.length))
  return shown
    .flatMap((language) =>
      templates.flatMap(({ id, wordings }) =>
        wordings[language].map(
          ({ title, address }) => `${id.padEnd(wide)}  ${language}  ${withAddress(title, address)}\n`,
        ),
      ),
    )
    .join('')
}

function printTemplate(templates: readonly Template[], id: string, language: Language): string {
  const template = templates.find((known) => known.id === id)
  if (!template) {
    throw new UsageError(
      `there is no template “${id}”; the templates are ${templates.map((known) => known.id).join(', ')}.`,
    )
  }
  return template.wordings[language]
    .map((wording) => `${fillTemplate(wording, {}, { subject: language })}\n`)
    .join('\n---\n\n')
}

const withAddress = (title: string, address: TemplateWording['address']): string =>
  address ? `${title} (${address})` : title
