import type { Settings } from './settings.ts'

/** What holds where nobody chose anything; the manifest's defaults are tested to be the same. */
export const defaultSettings: Settings = {
  language: 'auto',
  run: 'onType',
  languages: ['plaintext', 'markdown'],
  where: { files: true, drafts: true, virtualFiles: true, notebookCells: false, commitBox: false },
  exclude: [
    '**/README*',
    '**/readme*',
    '**/CHANGELOG*',
    '**/changelog*',
    '**/LICENSE*',
    '**/CONTRIBUTING*',
    '**/CODE_OF_CONDUCT*',
    '**/SECURITY*',
    '**/docs/**',
    '**/.github/**',
  ],
  show: 'problems',
  rules: {},
  caution: 'medium',
  phrases: [],
  allow: [],
  sender: {},
}
