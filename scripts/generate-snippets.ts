import { templates } from '../src/kinds/templates.ts'
import { renderSnippet } from '../src/templates/render-snippet.ts'
import { languages, type Language } from '../src/text/language.ts'

/**
 * The templates as snippet files for other editors and for VS Code's user snippets, one a language: path from the
 * project's root, and content. The extension does not contribute them: a snippet cannot know where it stands.
 */
export function snippetFiles(): Map<string, string> {
  return new Map(languages.map((language) => [`snippets/${language}.code-snippets`, snippetFile(language)]))
}

function snippetFile(language: Language): string {
  const entries = templates.flatMap(({ wordings }) =>
    wordings[language].map((wording) => {
      const name = [wording.title, ...(language === 'es' && wording.address ? [wording.address] : [])].join(', ')
      const body = renderSnippet(wording, { subject: false }).split('\n')
      return [`${name} (${language})`, { prefix: wording.prefixes, body, description: wording.when }] as const
    }),
  )
  return `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`
}
