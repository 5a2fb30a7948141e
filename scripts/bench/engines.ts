import path from 'node:path'
import type { Language } from '../../src/text/language.ts'
import { projectRoot } from '../host/project-root.ts'

/** Checks a text, and says how many findings it made. */
export type Lint = (text: string) => number | Promise<number>

/** A checker that runs in a process of its own. */
export interface Engine {
  /** How tables name it. */
  readonly name: string
  /** Its module, and what that exports it as. */
  readonly module: string
  readonly lint: string
  /** The language of what it reads. */
  readonly language: Language
}

/** The folder of the benchmark as it is built: its shared code lies elsewhere. */
export const builtFolder = path.join(projectRoot, 'out/scripts/bench')

/** The folder of the peers' package. */
export const peersFolder = path.join(projectRoot, 'scripts/bench/peers')

const own = (name: string, lint: string, language: Language = 'en'): Engine => ({
  name: language === 'en' ? name : `${name}, ${language}`,
  module: path.join(builtFolder, 'own.mjs'),
  lint,
  language,
})

const peer = (name: string): Engine => ({
  name,
  module: path.join(peersFolder, `${name}.mjs`),
  lint: 'lint',
  language: 'en',
})

/** The regular expression that passes over the words. */
export const floor: Engine = { ...peer('regex over words'), module: path.join(builtFolder, 'words.mjs') }

/** Ours without the learned layer, with all that runs while somebody types, and the whole check with everything on. */
export const ours = {
  rules: own('Tactful, rules only', 'rules'),
  whileTyping: own('Tactful, while typing', 'whileTyping'),
  wholeCheck: own('Tactful, whole check', 'wholeCheck'),
}

/** The same for the other languages. */
export const oursElsewhere: readonly Engine[] = (['es', 'ru'] as const).flatMap((language) =>
  Object.values(ours).map(({ name, lint }) => own(name, lint, language)),
)

export const peers = {
  alex: peer('alex'),
  writeGood: peer('write-good'),
  textlint: peer('textlint'),
  equality: peer('retext-equality'),
  cspell: peer('cspell'),
  harper: peer('harper'),
}
