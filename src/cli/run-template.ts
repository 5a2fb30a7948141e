import { draft } from '../templates/draft.ts'
import { writeText } from '../templates/fill-template.ts'
import type { Template, TemplateWording } from '../templates/template.ts'
import { dayOf } from '../text/day.ts'
import { type Language, languages } from '../text/language.ts'
import { parseTemplateOptions, type TemplateRequest } from './parse-options.ts'
import { describePoint, namedPoints } from './point-names.ts'
import { readValues } from './read-values.ts'
import { UsageError } from './usage-error.ts'
import { write } from './write.ts'

/**
 * Runs `tactful template`: lists the templates, or prints one. What is not set stays in square brackets, and a line on
 * standard error says what that is.
 * @throws UsageError where there is no such template, or what is to be set does not fit it
 */
export async function runTemplate(args: readonly string[]): Promise<number> {
  const request = parseTemplateOptions(args)
  const { templates } = await import('../kinds/templates.ts')
  const { id, language } = request
  if (id === undefined) await write(listTemplates(templates, language ? [language] : languages))
  else await printTemplate(templates, id, request)
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

async function printTemplate(templates: readonly Template[], id: string, request: TemplateRequest): Promise<void> {
  const { language = 'en', values, today = dayOf(new Date()) } = request
  const wordings = wordingsOf(templates, id, language, request)
  const printed = wordings.map((wording) => {
    const set = readValues(values, wording, language, today)
    const pieces = draft(wording, { values: set }, { language, subject: true, today })
    const open = namedPoints(wording).filter(({ point }) => set[point.number] === undefined)
    return { wording, text: writeText(pieces), open }
  })
  await write(printed.map(({ text }) => `${text}\n`).join('\n---\n\n'))
  for (const { wording, open } of printed) {
    if (open.length === 0) continue
    const label = printed.length > 1 ? withAddress('open', wording.address) : 'open'
    process.stderr.write(`${label}: ${open.map(describePoint).join(', ')}\n`)
  }
}

/** The wordings that are asked for: one, where something is to be filled in. */
function wordingsOf(
  templates: readonly Template[],
  id: string,
  language: Language,
  { address, values }: TemplateRequest,
): readonly TemplateWording[] {
  const template = templates.find((known) => known.id === id)
  if (!template) {
    throw new UsageError(
      `there is no template “${id}”; the templates are ${templates.map((known) => known.id).join(', ')}.`,
    )
  }
  const wordings = template.wordings[language].filter((wording) => !address || wording.address === address)
  if (wordings.length === 0)
    throw new UsageError(`“${id}” has no wording with ${address ?? ''} in this language; leave --address out.`)
  if (wordings.length > 1 && values.size > 0)
    throw new UsageError(
      `“${id}” has several wordings; say which: --address ${wordings.map((wording) => wording.address).join(' or ')}.`,
    )
  return wordings
}

const withAddress = (title: string, address: TemplateWording['address']): string =>
  address ? `${title} (${address})` : title
