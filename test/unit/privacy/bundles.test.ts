import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { filesIn } from '../../../scripts/stage-extension.ts'
import { waysOut } from './ways-out.ts'

/** What some programs may do, and why. */
const permitted: readonly { readonly program: RegExp; readonly ways: readonly string[] }[] = [
  // The start of the command and of its threads: it loads the pieces beside it, from code that V8 has compiled before.
  { program: /^cli(\/worker)?\.js$/, ways: ['module vm', 'import of a name that is computed'] },
  // Threads on other cores, which run nothing but pieces of the command.
  { program: /^cli\/(worker-pool|pool-worker|check-batch)[-.]/, ways: ['module worker_threads'] },
]

describe('the programs that are built', () => {
  const programs = filesIn('dist').filter((file) => /\.m?js$/.test(file))

  it('are those of the editor, the command and the library', () => {
    for (const folder of ['cli', 'library'])
      assert.ok(
        programs.some((file) => file.startsWith(`${folder}/`)),
        folder,
      )
    for (const file of ['extension.js', 'extension.web.js', 'cli.js', 'index.mjs'])
      assert.ok(programs.includes(file), file)
  })

  for (const file of programs) {
    it(`reach nobody: ${file.replace(/-[A-Z0-9]{8}(?=\.)/, '')}`, () => {
      const known = permitted.flatMap(({ program, ways }) => (program.test(file) ? ways : []))
      const ways = waysOut(readFileSync(path.join('dist', file), 'utf8'))
      assert.deepEqual(
        ways.filter((way) => !known.includes(way)),
        [],
      )
    })
  }
})

describe('waysOut', () => {
  const ways = [
    ['require("node:https")', 'module https'],
    ['import n from"net"', 'module net'],
    ["export * from 'node:dns/promises'", 'module dns'],
    ['await import("undici")', 'module undici'],
    ['var r=__require;r("child_process").spawn(x)', 'module child_process'],
    ['import(name)', 'import of a name that is computed'],
    ['require("./"+name)', 'import of a name that is computed'],
    ['fetch(x)', 'global fetch'],
    ['const f=globalThis.fetch', 'global fetch'],
    ['new WebSocket(x)', 'global WebSocket'],
    ['navigator.sendBeacon(x)', 'global sendBeacon'],
    ['(0,eval)(x)', 'global eval'],
    ['new Function("return 1")', 'new Function'],
  ] as const
  for (const [code, way] of ways) {
    it(`finds ${way} in ${code}`, () => {
      assert.deepEqual(waysOut(code), [way])
    })
  }

  it('takes no word for what it names', () => {
    assert.deepEqual(waysOut('say("fetch");x={fetch:1};x.fetch(1);y.net="http://";require("./net.js")'), [])
  })
})
