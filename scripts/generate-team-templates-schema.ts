import { kindIds, kindTitle } from '../src/kinds/kind-titles.ts'
import { languages } from '../src/text/language.ts'

const texts = (description: string) => ({
  description,
  oneOf: [
    { type: 'string', minLength: 1 },
    { type: 'array', minItems: 1, items: { type: 'string' } },
  ],
})

/** What VS Code offers for a new template. */
const newTemplate = {
  label: 'New template',
  description: 'A message with points to fill in',
  body: {
    '${1:Name of the template}': {
      prefix: '${2:word-to-type}',
      description: '${3:When to use it}',
      kind: '${4:delay}',
      language: '${5|en,es,ru|}',
      body: ["Hello \\${1:[client's name]},", '', '$6', '', 'Kind regards,', '\\${2:[your name]}'],
    },
  },
}

/** The schema of the files in `.tactful/templates/`: VS Code's snippet format and a kind, in English. */
export function teamTemplatesSchema(): string {
  const schema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: "A team's own templates for Tactful",
    type: 'object',
    allowComments: true,
    allowTrailingCommas: true,
    defaultSnippets: [newTemplate],
    properties: { $schema: { type: 'string' } },
    additionalProperties: {
      type: 'object',
      required: ['kind', 'body'],
      additionalProperties: false,
      properties: {
        prefix: texts('A word that you type to get the template in a message, or several.'),
        body: texts(
          "The message in VS Code's snippet syntax, as a text or line by line: ${1:[client's name]} is a point to fill in, ${2|one,other|} a choice, $0 where the cursor ends.",
        ),
        description: texts('When to use the template.'),
        kind: {
          description: 'The kind of message, which says what parts it needs.',
          enum: kindIds,
          enumDescriptions: kindIds.map((id) => kindTitle(id, 'en')),
        },
        language: { description: 'The language of the message; found by looking at it where absent.', enum: languages },
        scope: { description: 'Of no meaning here: templates are offered in plain text and Markdown.', type: 'string' },
        isFileTemplate: { description: 'Of no meaning here.', type: 'boolean' },
      },
    },
  }
  return `${JSON.stringify(schema, null, 2)}\n`
}
