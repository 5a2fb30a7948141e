/**
 * What the suites use of `node:assert/strict`, for the web extension host, which has none of Node.js: the build puts it in that
 * module's place. A test holds both against each other. What is not here fails when it is called.
 */
const assert = { ok, equal, notEqual, deepEqual, match, doesNotMatch, rejects }
export default assert

/** The error of a comparison. Mocha shows how the two differ. */
class AssertionError extends Error {
  override readonly name = 'AssertionError'
  readonly showDiff = true
  readonly actual: unknown
  readonly expected: unknown

  constructor(message: string, actual: unknown, expected: unknown) {
    super(message)
    this.actual = actual
    this.expected = expected
  }
}

function ok(value: unknown, message = 'The value is not truthy'): asserts value {
  if (!value) throw new AssertionError(message, value, true)
}

function equal(actual: unknown, expected: unknown, message = 'The values are not the same'): void {
  if (!Object.is(actual, expected)) throw new AssertionError(message, actual, expected)
}

function notEqual(actual: unknown, expected: unknown, message = 'The values are the same'): void {
  if (Object.is(actual, expected)) throw new AssertionError(message, actual, expected)
}

function deepEqual(actual: unknown, expected: unknown, message = 'The values differ'): void {
  if (!isDeepEqual(actual, expected)) throw new AssertionError(message, actual, expected)
}

function match(text: string, pattern: RegExp, message = `There is no ${String(pattern)} in it`): void {
  if (typeof text !== 'string' || !pattern.test(text)) throw new AssertionError(message, text, pattern)
}

function doesNotMatch(text: string, pattern: RegExp, message = `There is ${String(pattern)} in it`): void {
  if (typeof text !== 'string' || pattern.test(text)) throw new AssertionError(message, text, pattern)
}

async function rejects(run: () => Promise<unknown>, pattern?: RegExp): Promise<void> {
  const told = await run().then(
    () => undefined,
    (error: unknown) => ({ text: String(error) }),
  )
  if (!told) throw new AssertionError('Nothing was refused', told, pattern)
  if (pattern) match(told.text, pattern)
}

function isDeepEqual(actual: unknown, expected: unknown): boolean {
  if (Object.is(actual, expected)) return true
  if (!isObject(actual) || !isObject(expected)) return false
  if (Object.getPrototypeOf(actual) !== Object.getPrototypeOf(expected)) return false
  if (!isPlain(actual)) throw new Error('Only arrays and plain objects can be compared here.')
  const keys = Reflect.ownKeys(actual)
  return (
    keys.length === Reflect.ownKeys(expected).length &&
    keys.every((key) => Object.hasOwn(expected, key) && isDeepEqual(actual[key], expected[key]))
  )
}

const isObject = (value: unknown): value is Record<PropertyKey, unknown> => typeof value === 'object' && value !== null

const isPlain = (value: object): boolean =>
  [Array.prototype, Object.prototype, null].includes(Object.getPrototypeOf(value) as null)
