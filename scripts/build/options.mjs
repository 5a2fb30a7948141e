import { preparedRules } from './data.mjs'

const shared = {
  bundle: true,
  target: 'es2022',
  logLevel: 'warning',
  legalComments: 'none',
  charset: 'utf8',
  loader: { '.model': 'binary' },
}
/** Options of what ships. */
export const shipped = { ...shared, minify: true, sourcemap: true, sourcesContent: false }
/** Options of what is only for development. */
export const development = { ...shared, plugins: [preparedRules], platform: 'node', sourcemap: true, target: 'node20' }
