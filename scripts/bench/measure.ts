import { installLocked } from '../host/install-locked.ts'
import { startAll } from './by-turns.ts'
import { type ColdStart, measureColdStarts } from './cold-starts.ts'
import { describePeers, type OwnDescription, ownDescriptions, type PeerDescription } from './descriptions.ts'
import { type Engine, floor, ours, oursElsewhere, peers, peersFolder } from './engines.ts'
import { type Streamed, measureJsonLines } from './json-lines.ts'
import { type Keystrokes, measureKeystrokes } from './keystrokes.ts'
import { type Loading, measureLoading } from './loading.ts'
import { type Memory, measureMemory } from './memory.ts'
import type { Options } from './options.ts'
import { measureOwnCosts, type OwnCost } from './own-costs.ts'
import { measureSpeed, type Speed } from './speed.ts'
import { measureTwiceTheRules, type TwiceTheRules } from './twice-the-rules.ts'
import { measureTyping, type Typing } from './typing.ts'

/** Everything that a run has measured. */
export interface Results {
  /** The checkers, in the order in which tables list them. */
  readonly engines: readonly Engine[]
  readonly speed: Speed
  readonly keystrokes: Keystrokes
  readonly typing: Typing
  readonly memory: Memory
  readonly loading: readonly Loading[]
  readonly coldStarts: readonly ColdStart[]
  readonly ownCosts: readonly OwnCost[]
  readonly twice: readonly TwiceTheRules[]
  readonly jsonLines: readonly Streamed[]
  readonly own: readonly OwnDescription[]
  /** What the peers say of themselves; nothing where they are not measured. */
  readonly others: readonly PeerDescription[]
}

/** Measures it all, one thing after the other. What has to be read from files is written to a folder. */
export async function measure({ effort, hasPeers }: Options, folder: string): Promise<Results> {
  if (hasPeers) await installLocked(peersFolder, 'the other checkers')
  const others = hasPeers ? Object.values(peers) : []
  const engines = [floor, ...Object.values(ours), ...oursElsewhere, ...others]

  const running = await startAll(engines, effort)
  const speed = await measureSpeed(running, effort)
  const wholeTexts = running.filter(({ engine }) => engine === ours.whileTyping || others.includes(engine))
  const keystrokes = await measureKeystrokes(wholeTexts, effort)
  for (const one of running) one.stop()

  const english = [floor, ...Object.values(ours), ...others]
  const isLeftOut = (engine: Engine, words: number): boolean => !speed.fresh.get(words)?.has(engine)
  return {
    engines,
    speed,
    keystrokes,
    typing: await measureTyping(),
    memory: await measureMemory(english, effort.memorySizes, isLeftOut),
    loading: await measureLoading([ours.rules, ...others], effort.loads),
    coldStarts: measureColdStarts(folder, effort.pairs, hasPeers),
    ownCosts: await measureOwnCosts(effort.pairs),
    twice: await measureTwiceTheRules(effort.pairs),
    jsonLines: await measureJsonLines(folder, effort.messages),
    own: await ownDescriptions(),
    others: hasPeers ? await describePeers() : [],
  }
}
