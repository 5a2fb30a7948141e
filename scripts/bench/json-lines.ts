import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import path from 'node:path'
import { type Language, languages } from '../../src/text/language.ts'
import { projectRoot } from '../host/project-root.ts'
import { tell } from './effort.ts'
import { everythingOn } from './own-settings.ts'
import type { Table } from './table.ts'
import { textOf } from './texts.ts'
import { mebibytes, wholeNumber } from './units.ts'

/** A stream of messages, each another, whose languages come by turns. */
interface Stream {
  readonly messages: number
  readonly languages: readonly Language[]
  /** The number of jobs to ask for; nothing is asked where the command has no such option. */
  readonly jobs?: number
}

/** How fast a stream was checked. */
export interface Streamed extends Stream {
  readonly perSecond: number
  /** Messages a second of the processor, and the most memory in KiB, where the system tells. */
  readonly perCpuSecond: number | undefined
  readonly peak: number | undefined
}

const command = path.join(projectRoot, 'dist/cli.js')

/** Measures streams through `tactful check --format jsonl -`, with everything on. Settings are written to a folder. */
export async function measureJsonLines(folder: string, counts: readonly number[]): Promise<readonly Streamed[]> {
  const place = path.join(folder, 'json-lines')
  mkdirSync(place)
  writeFileSync(path.join(place, '.tactfulrc.json'), JSON.stringify(everythingOn))
  const streamed: Streamed[] = []
  for (const stream of streamsOf(counts)) {
    tell(`${wholeNumber(stream.messages)} messages`)
    streamed.push(await send(stream, place))
  }
  return streamed
}

/** A short stream in one language, and one of each length in all by one job and, where there can be more, by a job a core. */
function streamsOf(counts: readonly number[]): readonly Stream[] {
  const { stdout } = spawnSync(process.execPath, [command, '--help'], { encoding: 'utf8' })
  const jobs = stdout.includes('--jobs') ? [{ jobs: 1 }, { jobs: availableParallelism() }] : [{}]
  return [
    { messages: counts[0] ?? 0, languages: ['en'], ...jobs[0] },
    ...jobs.flatMap((job) => counts.map((messages): Stream => ({ messages, languages, ...job }))),
  ]
}

async function send(stream: Stream, folder: string): Promise<Streamed> {
  const jobs = stream.jobs === undefined ? [] : ['--jobs', String(stream.jobs)]
  const start = performance.now()
  const child = spawn(process.execPath, [command, 'check', '--format', 'jsonl', ...jobs, '-'], {
    cwd: folder,
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  let used: ReturnType<typeof usageOf>
  let received = 0
  child.stdout.on('data', (chunk: Buffer) => {
    for (const byte of chunk) if (byte === 0x0a) received++
    used = usageOf(child.pid) ?? used
  })
  for (let sent = 0; sent < stream.messages; sent++) {
    const language = stream.languages[sent % stream.languages.length] ?? 'en'
    const line = `${JSON.stringify({ id: sent, text: textOf(language, 80, sent) })}\n`
    if (!child.stdin.write(line)) await once(child.stdin, 'drain')
  }
  child.stdin.end()
  await once(child, 'close')
  if (received !== stream.messages) throw new Error(`${received} of ${stream.messages} messages were answered.`)
  const perSecond = (stream.messages * 1_000) / (performance.now() - start)
  return { ...stream, perSecond, perCpuSecond: used && stream.messages / used.cpuSeconds, peak: used?.peak }
}

/** What a process took so far: seconds of the processor, and the most memory in KiB. */
function usageOf(pid: number | undefined): { readonly cpuSeconds: number; readonly peak: number } | undefined {
  const folder = `/proc/${pid ?? 'none'}`
  if (!existsSync(`${folder}/stat`)) return undefined
  const peak = /^VmHWM:\s*(\d+)/m.exec(readFileSync(`${folder}/status`, 'utf8'))?.[1]
  // Behind the name in brackets: the state, then, as 12th and 13th, the ticks in the program and in the system.
  const fields = readFileSync(`${folder}/stat`, 'utf8')
    .replace(/^.*\) /s, '')
    .split(' ')
  return peak === undefined
    ? undefined
    : { cpuSeconds: (Number(fields[11]) + Number(fields[12])) / 100, peak: Number(peak) }
}

/** The table of streams. */
export const jsonLinesTable = (streamed: readonly Streamed[]): Table => ({
  title: 'JSON Lines, messages of 80 words, everything on',
  columns: ['messages', 'jobs', 'a second', 'a second of the processor', 'most memory'],
  rows: streamed.map(({ messages, languages: spoken, jobs = 1, perSecond, perCpuSecond, peak }) => [
    `${wholeNumber(messages)} in ${spoken.join(', ')}`,
    String(jobs),
    wholeNumber(perSecond),
    perCpuSecond === undefined ? '–' : wholeNumber(perCpuSecond),
    mebibytes(peak),
  ]),
})
