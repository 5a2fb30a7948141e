import assert from 'node:assert/strict'
import fc from 'fast-check'
import { scanSnippet } from '../../../src/templates/scan-snippet.ts'

/** Texts in VS Code's snippet syntax, with nesting. */
const { snippet } = fc.letrec<{ snippet: string; piece: string }>((tie) => ({
  snippet: fc.array(tie('piece'), { maxLength: 5, depthIdentifier: 'snippet' }).map((pieces) => pieces.join('')),
  piece: fc.oneof(
    { depthIdentifier: 'snippet', maxDepth: 5 },
    fc.constantFrom('Hello', ', ', '\n', 'ж', '\\$', '\\}', '\\\\', '\\n', '$ 5', '$', ' {a}', ':', '|', '/'),
    fc.constantFrom('$0', '$12', '${1}', '${2|a,b|}', '${3|a\\,b,c\\|,$d|}', '$RANDOM ', '${TM_FILENAME}'),
    fc.constantFrom('${1/(.*)/${1:/upcase}/g}', '${A/[^\\/]+$/a$0${1:+yes}${2:-no}${3:?y:n}${4:else}\\/b/}', '${1///}'),
    tie('snippet').map((inner) => `\${1:${inner.replaceAll('{a}', 'a')}}`),
    tie('snippet').map((inner) => `\${NAME:${inner.replaceAll('{a}', 'a')}}`),
  ),
}))

describe('the snippet scanner', () => {
  it('takes everything that belongs to the syntax', () => {
    fc.assert(
      fc.property(snippet, (text) => {
        assert.equal(scanSnippet(text).problem, undefined, text)
      }),
    )
  })

  it('finds the variables, wherever they stand', () => {
    const names = (text: string): readonly string[] => scanSnippet(text).variables.map(({ name }) => name)
    assert.deepEqual(names('$A ${B} ${C:x} ${D/a/b/} ${1:${2:$E}} ${F:${G:$H}}'), Array.from('ABCDEFGH'))
    assert.deepEqual(names('$a_1b $1c \\$d \\\\$e ${1|$f|} $ж'), ['a_1b', 'e'])
  })

  it('never lets a variable hide in what VS Code would read as text', () => {
    for (const text of [
      '${1/[/$A/}',
      '${1/(?i/${A}/}',
      '${1|a\\|} $A',
      '${1|$A',
      '${0|$A|}',
      '${x|$A|}',
      '${1/$A/b/}',
    ]) {
      const { problem } = scanSnippet(text)
      assert.ok(problem, text)
    }
  })

  it('never throws, and stays within the text', () => {
    const unit = fc.constantFrom('$', '{', '}', '\\', '|', ',', '/', ':', '1', '0', 'A', '+', '?', '-', '(', '[', ' ')
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit, maxLength: 40 })), (text) => {
        const { problem, variables } = scanSnippet(text)
        for (const { start, end } of problem ? [...variables, problem] : variables)
          assert.ok(0 <= start && start < end && end <= text.length)
      }),
      { numRuns: 2000 },
    )
  })

  it('takes time in proportion to the text', () => {
    const pieces = [
      '${',
      '${1:',
      '${1:x}',
      '${1|a,',
      '${1|a,b|}',
      '$',
      '}',
      '\\',
      '${1/',
      '${1/a/${1:+',
      '${1/a/b/}',
      '$A',
    ]
    for (const piece of pieces) {
      const whole = piece.repeat(Math.ceil(1_000_000 / piece.length))
      const tail = piece.slice(-2).repeat(500_000)
      for (const text of [whole, piece + tail, `\${1:${whole}`]) {
        const began = performance.now()
        scanSnippet(text)
        assert.ok(performance.now() - began < 1000, `${piece} takes too long`)
      }
    }
  })
})
