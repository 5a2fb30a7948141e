// Our checker as the benchmark's processes load it: the library that ships.
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type { CheckOptions } from '../../src/checker/index.ts'
import { projectRoot } from '../host/project-root.ts'
import type { Lint } from './engines.ts'
import { everythingOn, withoutLearned } from './own-settings.ts'

const library = pathToFileURL(path.join(projectRoot, 'dist/index.mjs')).href
const { check, defaultSettings } = (await import(library)) as typeof import('../../src/checker/index.ts')

const countWith =
  (options: CheckOptions): Lint =>
  async (text) =>
    (await check(text, options)).messages.length

export const rules = countWith({ isLive: true, settings: { ...defaultSettings, ...withoutLearned } })
export const whileTyping = countWith({ isLive: true })
export const wholeCheck = countWith({ settings: { ...defaultSettings, ...everythingOn } })
