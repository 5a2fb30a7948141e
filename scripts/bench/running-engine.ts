import { type ChildProcess, fork } from 'node:child_process'
import path from 'node:path'
import { builtFolder, type Engine } from './engines.ts'
import type { Shape } from './texts.ts'

/** Another text at each call, the same at each, or the same with one letter more at each. */
export type Input = 'fresh' | 'repeated' | 'typed'

/** What a checker's process is asked to do. */
export interface Request {
  readonly input: Input
  readonly words: number
  readonly calls: number
  readonly shape?: Shape
}

/** What it says once it has checked its first sentence: the milliseconds until it was loaded, and until then. */
export interface Loaded {
  readonly loaded: number
  readonly ready: number
}

/** What it answers: the milliseconds of a call, the findings of all, and the most memory that it ever held, in KiB. */
export interface Reply {
  readonly ms: number
  readonly findings: number
  readonly peak: number
}

/** The longest that a call may be expected to take, and the longest that one is waited for, in milliseconds. */
export const longestCall = 8_000
const longestWait = 25_000

/** A checker in a process of its own. */
export class RunningEngine {
  readonly engine: Engine
  readonly loaded: Loaded
  #process: ChildProcess
  /** The best time for a word in texts of the last length: the machine may have been busy with something else. */
  #pace = { words: 0, ms: 0 }
  /** The least number of words that took too long. */
  #tooMany = Infinity

  private constructor(engine: Engine, child: ChildProcess, loaded: Loaded) {
    this.engine = engine
    this.loaded = loaded
    this.#process = child
  }

  /** Starts a process, and waits until it has checked a first sentence. */
  static async start(engine: Engine): Promise<RunningEngine> {
    const [child, loaded] = await startProcess(engine)
    return new RunningEngine(engine, child, loaded)
  }

  /** @returns nothing where the answer took or would take too long; a process that took too long is started anew */
  async ask(request: Request): Promise<Reply | undefined> {
    if (request.words >= this.#tooMany || this.#pace.ms * request.words > longestCall) return undefined
    this.#process.send(request)
    const reply = await nextMessage<Reply>(this.#process)
    if (reply) {
      const ms = reply.ms / request.words
      this.#pace = { words: request.words, ms: this.#pace.words === request.words ? Math.min(this.#pace.ms, ms) : ms }
    } else {
      this.#tooMany = request.words
      ;[this.#process] = await startProcess(this.engine)
    }
    return reply
  }

  stop(): void {
    this.#process.kill('SIGKILL')
  }
}

async function startProcess(engine: Engine): Promise<readonly [ChildProcess, Loaded]> {
  const { module, lint, language } = engine
  const child = fork(path.join(builtFolder, 'engine-process.mjs'), [module, lint, language], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  const loaded = await nextMessage<Loaded>(child)
  if (!loaded) throw new Error(`${engine.name} did not start.`)
  return [child, loaded]
}

/** What a process says next; nothing where it ends, or says nothing for so long that it is ended. */
function nextMessage<Message>(child: ChildProcess): Promise<Message | undefined> {
  return new Promise((resolve) => {
    const settle = (message?: Message): void => {
      clearTimeout(limit)
      child.off('message', settle).off('exit', giveUp)
      resolve(message)
    }
    const giveUp = (): void => {
      child.kill('SIGKILL')
      settle()
    }
    const limit = setTimeout(giveUp, longestWait)
    child.once('message', settle).once('exit', giveUp)
  })
}
