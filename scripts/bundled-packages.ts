import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { filesIn } from './stage-extension.ts'

/** A package of somebody else's, parts of which are in what is built. */
export interface BundledPackage {
  readonly name: string
  readonly version: string
  /** The licence, as an SPDX expression. */
  readonly license: string
  readonly author: string
  /** The text of the licence; undefined where the package holds none. */
  readonly licenseText: string | undefined
}

/** The folder of the package to which a source belongs. */
const folder = /node_modules\/(?:.*node_modules\/)?(?:@[^/]+\/)?[^/]+/

/** The packages whose code is in what was built, as the source maps tell, sorted by name. */
export function bundledPackages(): BundledPackage[] {
  const folders = new Set(
    filesIn('dist')
      .filter((file) => file.endsWith('.map'))
      .flatMap((file) => {
        const { sources } = JSON.parse(readFileSync(path.join('dist', file), 'utf8')) as { readonly sources: string[] }
        return sources.flatMap((source) => folder.exec(source)?.[0] ?? [])
      }),
  )
  return [...folders].map(readPackage).sort((a, b) => (a.name < b.name ? -1 : 1))
}

function readPackage(home: string): BundledPackage {
  const manifest = JSON.parse(readFileSync(path.join(home, 'package.json'), 'utf8')) as Readonly<
    Record<'name' | 'version' | 'license', string> & { author?: string | { readonly name: string } }
  >
  const { name, version, license, author = '' } = manifest
  const file = readdirSync(home).find((one) => /^(licen[cs]e|copying)(\.\w+)?$/i.test(one))
  const licenseText = file && readFileSync(path.join(home, file), 'utf8').replaceAll('\r\n', '\n').trim()
  return { name, version, license, author: typeof author === 'string' ? author : author.name, licenseText }
}
