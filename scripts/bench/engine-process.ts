// A process that holds one checker and times it, as the benchmark asks: node engine-process.mjs MODULE EXPORT LANGUAGE
import { existsSync, readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { type Language, languages } from '../../src/text/language.ts'
import type { Lint } from './engines.ts'
import type { Loaded, Reply, Request } from './running-engine.ts'
import { draws, textOf } from './texts.ts'

const [module = '', name = '', said] = process.argv.slice(2)
const language: Language = languages.find((known) => known === said) ?? 'en'

const start = performance.now()
const lint = await load()
const loaded = performance.now() - start
await lint('The delivery is late by two days.')
tell({ loaded, ready: performance.now() - start })

const draw = draws(0)
let made = 0
process.on('message', (request: Request) => void answer(request).then(tell))
process.on('disconnect', () => process.exit())

async function load(): Promise<Lint> {
  const exported = (await import(pathToFileURL(module).href)) as Readonly<Record<string, Lint>>
  const found = exported[name]
  if (!found) throw new Error(`${module} exports no ${name}`)
  return found
}

async function answer(request: Request): Promise<Reply> {
  const texts = textsFor(request)
  const begin = performance.now()
  let findings = 0
  for (const text of texts) findings += await lint(text)
  return { ms: (performance.now() - begin) / texts.length, findings, peak: peakMemory() }
}

function textsFor({ input, words, calls, shape }: Request): readonly string[] {
  const next = (): string => textOf(language, words, ++made, shape)
  if (input === 'fresh') return Array.from({ length: calls }, next)
  let text = textOf(language, words, 0, shape)
  if (input === 'repeated') return Array.from({ length: calls }, () => text)
  return Array.from({ length: calls }, () => {
    const place = draw(text.length)
    return (text = `${text.slice(0, place)}e${text.slice(place)}`)
  })
}

/** The most memory that the process ever held, in KiB. What Node tells counts the parent's on some systems. */
function peakMemory(): number {
  const status = existsSync('/proc/self/status') ? readFileSync('/proc/self/status', 'utf8') : ''
  return Number(/^VmHWM:\s*(\d+)/m.exec(status)?.[1] ?? process.resourceUsage().maxRSS)
}

function tell(message: Loaded | Reply): void {
  process.send?.(message)
}
