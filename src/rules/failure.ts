/** Hears of a part of a check that failed and is left out: a rule by its id, or a layer by its name, and what was thrown. */
export type OnFailure = (part: string, error: unknown) => void

/** Throws on what was thrown: where nobody hears of failures, none may pass. */
export const throwOn: OnFailure = (_part, error) => {
  throw error
}

/** What some work of a part gives; `otherwise` where it fails, and that is told. */
export function attempt<Result>(part: string, work: () => Result, otherwise: Result, onFailure: OnFailure): Result {
  try {
    return work()
  } catch (error) {
    onFailure(part, error)
    return otherwise
  }
}

/** Tells of each part that fails once: it may fail at every keystroke. */
export function oncePerPart(tell: OnFailure): OnFailure {
  const told = new Set<string>()
  return (part, error) => {
    if (told.has(part)) return
    told.add(part)
    tell(part, error)
  }
}
