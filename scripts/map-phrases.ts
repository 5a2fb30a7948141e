import type { Guard, Wording } from '../src/rules/rule.ts'

/** A wording with each of its phrases changed. */
export function mapPhrases({ frames, unless = [] }: Wording, change: (phrase: string) => string): Wording {
  const guards = (list: readonly Guard[] = []): Guard[] =>
    list.map((guard) => ({ ...guard, phrases: mapAll(guard.phrases, change) }))
  return {
    frames: frames.map((frame) => ({
      phrases: mapAll(frame.phrases, change),
      unless: guards(frame.unless),
      needs: guards(frame.needs),
      rewrites: (frame.rewrites ?? []).map((rewrite) =>
        rewrite === 'delete'
          ? rewrite
          : Object.fromEntries(Object.entries(rewrite).map(([phrase, text]) => [change(phrase), text])),
      ),
    })),
    unless: guards(unless),
  }
}

const mapAll = (
  [first, ...rest]: readonly [string, ...string[]],
  change: (phrase: string) => string,
): [string, ...string[]] => [change(first), ...rest.map(change)]
