import { fileURLToPath } from 'node:url'
import path from 'node:path'
import picomatch from 'picomatch'
import { defaultSettings } from '../../checker/default-settings.ts'
import { parseSettings } from '../../checker/parse-settings.ts'
import type { Settings } from '../../checker/settings.ts'
import type { Language } from '../../text/language.ts'
import { SettingsReader } from '../settings-for.ts'

/** The settings of documents: the client's, and over them those of the nearest `.tactfulrc.json`. */
export class ClientSettings {
  readonly #locale: Language
  readonly #tell: (problem: string) => void
  readonly #told = new Set<string>()
  #client: Settings = defaultSettings
  #reader = new SettingsReader()
  #folders: readonly string[] = []

  /**
   * @param locale the language in which problems are told
   * @param tell says once what cannot be used, in one line
   */
  constructor(locale: Language, tell: (problem: string) => void) {
    this.#locale = locale
    this.#tell = tell
  }

  /** Takes over what the client has set under `tactful`; undefined where it has set nothing. */
  async use(value: unknown): Promise<void> {
    const { settings, problems } = await parseSettings(value ?? {}, defaultSettings, this.#locale)
    this.#client = settings
    this.forget()
    this.#tellAll(problems)
  }

  /** The folders that are open, as URIs: what `exclude` names lies below them. */
  open(folders: readonly string[]): void {
    this.#folders = folders.flatMap((uri) => pathOf(uri) ?? [])
  }

  /** Forgets what was read from files: it may have changed. */
  forget(): void {
    this.#reader = new SettingsReader(this.#client, this.#locale)
  }

  async of(uri: string): Promise<Settings> {
    const file = pathOf(uri)
    if (file === undefined) return this.#client
    const { settings, problems } = await this.#reader.of(file)
    this.#tellAll(problems)
    return settings
  }

  /** Whether `exclude` names a document: its globs are held against the path below the folder that is open. */
  isExcluded(uri: string, { exclude }: Settings): boolean {
    const file = pathOf(uri)
    if (file === undefined) return false
    const folder = this.#folders.find((open) => !path.relative(open, file).startsWith('..')) ?? path.dirname(file)
    return picomatch.isMatch(path.relative(folder, file).replaceAll(path.sep, '/'), [...exclude], { dot: true })
  }

  #tellAll(problems: readonly string[]): void {
    for (const problem of problems) {
      if (this.#told.has(problem)) continue
      this.#told.add(problem)
      this.#tell(problem)
    }
  }
}

/** The path of a file; undefined for what is no file, such as a draft. */
function pathOf(uri: string): string | undefined {
  try {
    return uri.startsWith('file:') ? fileURLToPath(uri) : undefined
  } catch {
    return undefined
  }
}
