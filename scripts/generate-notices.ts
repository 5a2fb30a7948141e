import { bundledPackages, type BundledPackage } from './bundled-packages.ts'

/** Licences under which code may be in what we give away, provided that they are told. */
const allowed = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'ISC',
  'MIT',
])

/**
 * The page that tells whose code is in the extension, the command and the library, and under which licences.
 * @throws Error where a package has a licence that we have not agreed to
 */
export function noticesPage(): string {
  const packages = bundledPackages()
  const foreign = packages.filter(({ license }) => !allowed.has(license))
  if (foreign.length > 0) {
    const named = foreign.map(({ name, license }) => `${name} (${license})`).join(', ')
    throw new Error(`Not under a licence that scripts/generate-notices.ts allows: ${named}.`)
  }
  const head = 'Tactful holds code of the packages below, under their licences.\n'
  return [head, ...packages.map(noticeOf)].join(`\n${'-'.repeat(80)}\n\n`)
}

const noticeOf = ({ name, version, license, author, licenseText }: BundledPackage): string =>
  `${name} ${version}, ${license}\n\n${licenseText ?? `By ${author}. The package holds no text of its licence.`}\n`
