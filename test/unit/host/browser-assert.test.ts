import nodeAssert from 'node:assert/strict'
import fc from 'fast-check'
import browserAssert from '../../host/web/assert.ts'

/** Plain data with what makes comparing hard: -0, NaN, holes, own keys without a value, symbols, objects without a prototype. */
const values = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    fc.constantFrom<unknown>(0, -0, 1, NaN, '', 'a', '0', true, false, null, undefined, 1n),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.sparseArray(tie('value'), { maxLength: 3, maxNumElements: 2 }),
    fc.dictionary(fc.constantFrom('a', 'b', '0', 'length'), tie('value'), { maxKeys: 3 }),
    fc.dictionary(fc.constantFrom('a', 'b', '0', 'length'), tie('value'), { maxKeys: 3, noNullPrototype: true }),
  ),
})).value

// As a plain function: TypeScript would want the type of one that asserts.
const ok: (value: unknown) => void = browserAssert.ok

/** Pairs of values: any, equal, and nearly equal ones. */
const pairs = fc.oneof(
  fc.tuple(values, values),
  values.map((value) => [value, structuredCloneWithPrototypes(value)] as const),
  fc.tuple(values, values, values).map(
    ([a, b, c]) =>
      [
        [a, b],
        [a, c],
      ] as const,
  ),
  fc.tuple(values, values, values).map(
    ([a, b, c]) =>
      [
        { a, b },
        { b: c, a },
      ] as const,
  ),
)

function structuredCloneWithPrototypes(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  const copy: object = Array.isArray(value)
    ? []
    : (Object.create(Object.getPrototypeOf(value) as object | null) as object)
  for (const key of Reflect.ownKeys(value)) {
    if (key === 'length' && Array.isArray(value)) Reflect.set(copy, key, value.length)
    else Reflect.set(copy, key, structuredCloneWithPrototypes(Reflect.get(value, key)))
  }
  return copy
}

const passes = (check: () => void): boolean => {
  try {
    check()
    return true
  } catch (error) {
    nodeAssert.ok(error instanceof Error && error.name === 'AssertionError', String(error))
    return false
  }
}

const rejects = async (check: Promise<void>): Promise<boolean> =>
  check.then(
    () => true,
    () => false,
  )

describe('the assertions of the browser', () => {
  it('hold and fail where those of Node.js do', () => {
    let equal = 0
    fc.assert(
      fc.property(pairs, ([actual, expected]) => {
        for (const name of ['equal', 'notEqual', 'deepEqual'] as const) {
          const inNode = passes(() => {
            nodeAssert[name](actual, expected)
          })
          const inBrowser = passes(() => {
            browserAssert[name](actual, expected)
          })
          nodeAssert.equal(inBrowser, inNode, name)
          if (name === 'deepEqual' && inNode) equal++
        }
        nodeAssert.equal(
          passes(() => {
            ok(actual)
          }),
          Boolean(actual),
        )
      }),
      { numRuns: 3000 },
    )
    nodeAssert.ok(equal > 300, 'Hardly any of the pairs were equal.')
  })

  it('say what differs', () => {
    nodeAssert.throws(
      () => {
        browserAssert.deepEqual([1, { a: 2 }], [1, { a: 3 }], 'Not so')
      },
      { name: 'AssertionError', message: 'Not so', actual: [1, { a: 2 }], expected: [1, { a: 3 }] },
    )
  })

  it('do not compare what they do not know', () => {
    nodeAssert.throws(() => {
      browserAssert.deepEqual(new Map([[1, 2]]), new Map([[1, 2]]))
    }, /Only arrays and plain objects/)
    nodeAssert.throws(() => {
      browserAssert.deepEqual([new Date(0)], [new Date(1)])
    }, /Only arrays and plain objects/)
  })

  for (const [text, pattern] of [
    ['a warm close', /warm/],
    ['a warm close', /cold/],
    ['', /^$/],
  ] as const) {
    it(`hold “${text}” against ${String(pattern)} as those of Node.js do`, async () => {
      for (const name of ['match', 'doesNotMatch'] as const) {
        const [inNode, inBrowser] = [nodeAssert, browserAssert].map((assert) =>
          passes(() => {
            assert[name](text, pattern)
          }),
        )
        nodeAssert.equal(inBrowser, inNode)
      }
      for (const run of [() => Promise.reject(new Error(text)), () => Promise.resolve(text)]) {
        nodeAssert.equal(
          await rejects(browserAssert.rejects(run, pattern)),
          await rejects(nodeAssert.rejects(run, pattern)),
        )
      }
    })
  }
})
