import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { defaultSettings } from '../checker/default-settings.ts'
import type { Settings } from '../checker/settings.ts'

/** Settings that hold for a folder, the file that they came from, and what could not be used in it. */
export interface FolderSettings {
  readonly settings: Settings
  readonly problems: readonly string[]
}

const settingsFile = '.tactfulrc.json'
const known = new Map<string, Promise<FolderSettings>>()

/** The settings for a file: from `.tactfulrc.json` beside it, or in the nearest folder above. */
export const settingsFor = (file: string): Promise<FolderSettings> =>
  settingsIn(file === '-' ? process.cwd() : path.dirname(path.resolve(file)))

function settingsIn(folder: string): Promise<FolderSettings> {
  let settings = known.get(folder)
  if (!settings) known.set(folder, (settings = findSettings(folder)))
  return settings
}

async function findSettings(folder: string): Promise<FolderSettings> {
  const file = path.join(folder, settingsFile)
  if (!existsSync(file)) {
    const above = path.dirname(folder)
    return above === folder ? { settings: defaultSettings, problems: [] } : settingsIn(above)
  }
  let source: string
  try {
    source = readFileSync(file, 'utf8')
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    const problem = `${file} could not be read (${code ?? 'unknown'}); mend it or take it away.`
    return { settings: defaultSettings, problems: [problem] }
  }
  const { parseSettings } = await import('../checker/parse-settings.ts')
  try {
    const { settings, problems } = await parseSettings(JSON.parse(source.replace(/^\ufeff/, '')))
    return { settings, problems: problems.map((problem) => `${file}: ${problem}`) }
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    const said = error.message.replace(/\s+/g, ' ').replace(/ is not valid JSON$/, '')
    return { settings: defaultSettings, problems: [`${file} is not valid JSON (${said}); mend it or take it away.`] }
  }
}
