import { readFileSync } from 'node:fs'

interface Manifest {
  readonly contributes: {
    readonly configuration: { readonly properties: Readonly<Record<string, { readonly scope?: string }>> }
  }
}

/** The schema of `.tactfulrc.json`: the editor's settings as the manifest describes them, in English. */
export function settingsSchema(): string {
  const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest
  const texts = JSON.parse(readFileSync('package.nls.json', 'utf8')) as Readonly<Record<string, string>>
  // What only a person can choose for themselves is no team's to choose.
  const shared = Object.entries(manifest.contributes.configuration.properties).filter(
    ([, { scope }]) => scope !== 'application',
  )
  const properties = shared.map(([name, property]) => [
    name.replace('tactful.', ''),
    { ...property, scope: undefined, enumItemLabels: undefined },
  ])
  const schema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Settings of Tactful',
    type: 'object',
    additionalProperties: false,
    properties: { $schema: { type: 'string' }, ...(Object.fromEntries(properties) as object) },
  }
  const written = JSON.stringify(schema, null, 2)
  return `${written.replace(/%([\w.]+)%/g, (_, key: string) => JSON.stringify(texts[key] ?? key).slice(1, -1))}\n`
}
