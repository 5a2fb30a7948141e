import type { Guard, Wording } from './rule.ts'

/** All phrases of some wordings as they are written, each once, in the order in which a build packs them. */
export function phraseSources(wordings: Iterable<Wording>): string[] {
  const sources = new Set<string>()
  const add = (phrases: readonly string[]): void => {
    for (const phrase of phrases) sources.add(phrase)
  }
  const addGuards = (guards: readonly Guard[] = []): void => {
    for (const { phrases } of guards) add(phrases)
  }
  for (const { frames, unless } of wordings) {
    for (const frame of frames) {
      add(frame.phrases)
      addGuards(frame.unless)
      addGuards(frame.needs)
      for (const rewrite of frame.rewrites ?? []) if (rewrite !== 'delete') add(Object.keys(rewrite))
    }
    addGuards(unless)
  }
  return [...sources]
}
