import { readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { defaultSettings } from '../checker/default-settings.ts'
import type { Settings } from '../checker/settings.ts'
import type { Language } from '../text/language.ts'

/** Settings that hold for a folder, the file that they came from, and what could not be used in it. */
export interface FolderSettings {
  readonly settings: Settings
  readonly problems: readonly string[]
}

const settingsFile = '.tactfulrc.json'

/** The settings of folders, each read once. */
export class SettingsReader {
  readonly #base: Settings
  readonly #locale: Language
  readonly #known = new Map<string, Promise<FolderSettings>>()

  /**
   * @param base what holds where no `.tactfulrc.json` says otherwise
   * @param locale the language in which problems are told
   */
  constructor(base: Settings = defaultSettings, locale: Language = 'en') {
    this.#base = base
    this.#locale = locale
  }

  /** The settings for a file: from `.tactfulrc.json` beside it, or in the nearest folder above. */
  of(file: string): Promise<FolderSettings> {
    return this.#in(file === '-' ? process.cwd() : path.dirname(path.resolve(file)))
  }

  #in(folder: string): Promise<FolderSettings> {
    let settings = this.#known.get(folder)
    if (!settings) this.#known.set(folder, (settings = this.#find(folder)))
    return settings
  }

  async #find(folder: string): Promise<FolderSettings> {
    const file = path.join(folder, settingsFile)
    let source: string
    try {
      // Whatever is there under the name counts, even if it cannot be read.
      if (!statSync(file, { throwIfNoEntry: false })) {
        const above = path.dirname(folder)
        return above === folder ? { settings: this.#base, problems: [] } : await this.#in(above)
      }
      source = readFileSync(file, 'utf8')
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      const problem = `${file} could not be read (${code ?? 'unknown'}); fix it or remove it.`
      return { settings: this.#base, problems: [problem] }
    }
    const { parseSettings } = await import('../checker/parse-settings.ts')
    try {
      const { settings, problems } = await parseSettings(
        JSON.parse(source.replace(/^\ufeff/, '')),
        this.#base,
        this.#locale,
      )
      return { settings, problems: problems.map((problem) => `${file}: ${problem}`) }
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error
      const said = error.message.replace(/\s+/g, ' ').replace(/ is not valid JSON$/, '')
      return { settings: this.#base, problems: [`${file} is not valid JSON (${said}); fix it or remove it.`] }
    }
  }
}

const reader = new SettingsReader()

/** The settings for a file, under nothing but its `.tactfulrc.json`. */
export const settingsFor = (file: string): Promise<FolderSettings> => reader.of(file)
