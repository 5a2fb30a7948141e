/** What a function gives, worked out at the first call. */
export function once<Value>(answer: () => Value): () => Value {
  let known: { readonly value: Value } | undefined
  return () => (known ??= { value: answer() }).value
}

/** A function that works each answer out once. */
export function remember<Value>(answer: (question: string) => Value): (question: string) => Value {
  const known = new Map<string, { readonly value: Value }>()
  return (question) => {
    let found = known.get(question)
    if (!found) known.set(question, (found = { value: answer(question) }))
    return found.value
  }
}

/** Values by their names, each worked out when it is first read. */
export function whenRead<Values extends object>(answers: { readonly [Name in keyof Values]: () => Values[Name] }) {
  const values = {}
  for (const [name, answer] of Object.entries<() => unknown>(answers)) {
    Object.defineProperty(values, name, { get: once(answer), enumerable: true })
  }
  return values as Readonly<Values>
}

/** A function that works out what to say of a thing once, and forgets it with the thing. */
export function rememberOf<Thing extends object, Value>(answer: (thing: Thing) => Value): (thing: Thing) => Value {
  const known = new WeakMap<Thing, { readonly value: Value }>()
  return (thing) => {
    let found = known.get(thing)
    if (!found) known.set(thing, (found = { value: answer(thing) }))
    return found.value
  }
}
