import type { Settings } from './settings.ts'

/** What holds where nobody chose anything; the manifest's defaults are tested to be the same. */
export const defaultSettings: Settings = {
  language: 'auto',
  run: 'onType',
  exclude: ['**/README*', '**/CHANGELOG*', '**/LICENSE*', '**/CONTRIBUTING*', '**/docs/**'],
  rules: {},
  phrases: [],
  allow: [],
}
