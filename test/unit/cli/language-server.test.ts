import assert from 'node:assert/strict'
import { realpathSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import {
  type ClientCapabilities,
  type CodeAction,
  CodeActionRequest,
  ConfigurationRequest,
  createProtocolConnection,
  type Diagnostic,
  DidChangeConfigurationNotification,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DidSaveTextDocumentNotification,
  ExecuteCommandRequest,
  ExitNotification,
  type Hover,
  HoverRequest,
  InitializedNotification,
  InitializeRequest,
  type InitializeResult,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
  ResponseError,
  ShowMessageNotification,
  ShutdownRequest,
} from 'vscode-languageserver/node'
import { Workplace } from './command.ts'

const text = 'Dear Ana,\n\nAs I already said, the plan is ready. Thank you 👍 for the 20 photos.\n'
const reproach = 'defensive-tone/repeat-reproach'

interface Start {
  readonly capabilities?: ClientCapabilities
  readonly initializationOptions?: unknown
  readonly locale?: string
  /** What is answered when the server asks for settings. */
  readonly configuration?: unknown
}

describe('tactful lsp', () => {
  const workplace = new Workplace()
  const folder = pathToFileURL(realpathSync(workplace.folder)).href
  const running: ReturnType<Workplace['start']>[] = []

  after(() => {
    for (const server of running) server.kill()
    workplace.remove()
  })

  /** Starts a server and a client that speak with each other over its standard input and output. */
  async function start({ capabilities = {}, initializationOptions, locale, configuration }: Start = {}) {
    const server = workplace.start(['lsp', '--stdio'])
    running.push(server)
    const connection = createProtocolConnection(server.stdout, server.stdin)
    const published = new Map<string, PublishDiagnosticsParams>()
    const waiting = new Set<() => void>()
    const shown: string[] = []
    const happened = (): void => {
      for (const look of waiting) look()
    }
    connection.onNotification(PublishDiagnosticsNotification.type, (params) => {
      published.set(params.uri, params)
      happened()
    })
    connection.onNotification(ShowMessageNotification.type, ({ message }) => {
      shown.push(message)
      happened()
    })
    connection.onRequest(ConfigurationRequest.type, () =>
      configuration instanceof ResponseError ? configuration : [configuration],
    )
    connection.listen()
    const initialized: InitializeResult = await connection.sendRequest(InitializeRequest.type, {
      processId: process.pid,
      rootUri: folder, // eslint-disable-line @typescript-eslint/no-deprecated -- the protocol still demands it
      workspaceFolders: [{ uri: folder, name: 'messages' }],
      capabilities,
      initializationOptions,
      ...(locale && { locale }),
    })
    await connection.sendNotification(InitializedNotification.type, {})

    /** Resolves with what was told once it is as wanted. */
    const until = <T>(look: () => T | undefined): Promise<T> =>
      new Promise((resolve) => {
        const again = (): void => {
          const found = look()
          if (found === undefined) return
          waiting.delete(again)
          resolve(found)
        }
        waiting.add(again)
        again()
      })
    return {
      connection,
      initialized,
      server,
      shown,
      until,
      /** The diagnostics of a document once a version of it was checked. */
      diagnosticsOf: (uri: string, version: number): Promise<Diagnostic[]> =>
        until(() => {
          const params = published.get(uri)
          return params?.version === version ? params.diagnostics : undefined
        }),
      isPublished: (uri: string): boolean => published.has(uri),
      open: async (name: string, content = text): Promise<string> => {
        const uri = `${folder}/${name}`
        await connection.sendNotification(DidOpenTextDocumentNotification.type, {
          textDocument: { uri, languageId: 'markdown', version: 1, text: content },
        })
        return uri
      },
      actionsAt: async (uri: string, { range }: Diagnostic): Promise<CodeAction[]> =>
        (await connection.sendRequest(CodeActionRequest.type, {
          textDocument: { uri },
          range,
          context: { diagnostics: [] },
        })) as CodeAction[],
    }
  }

  it('counts in UTF-16 code units, and says who it is', async () => {
    const { initialized } = await start()
    assert.equal(initialized.capabilities.positionEncoding, 'utf-16')
    assert.equal(initialized.serverInfo?.name, 'Tactful')
  })

  it('checks all the same where the client does not give the settings that it promised', async () => {
    const { diagnosticsOf, open } = await start({
      capabilities: { workspace: { configuration: true, didChangeWatchedFiles: { dynamicRegistration: true } } },
      configuration: new ResponseError(-32603, 'No settings today.'),
    })
    const uri = await open('refused.md')
    assert.deepEqual(
      (await diagnosticsOf(uri, 1)).map(({ code }) => code),
      [reproach],
    )
  })

  it('publishes what it finds, and follows edits', async () => {
    const { open, diagnosticsOf, connection } = await start()
    const uri = await open('a.md')
    const [found, ...others] = await diagnosticsOf(uri, 1)
    assert.deepEqual(others, [])
    assert.equal(found?.code, reproach)
    assert.deepEqual(found.range, { start: { line: 2, character: 0 }, end: { line: 2, character: 17 } })
    // After the emoji, which takes up two code units.
    const at = { line: 2, character: text.split('\n')[2]?.indexOf(' for the') ?? 0 }
    await connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri, version: 2 },
      contentChanges: [{ range: { start: at, end: at }, text: ' again, as I already said,' }],
    })
    const second = (await diagnosticsOf(uri, 2)).at(-1)
    assert.equal(second?.range.start.character, at.character + ' again, '.length)
  })

  it('clears what was found when a document is closed', async () => {
    const { open, diagnosticsOf, connection, until, isPublished } = await start()
    const uri = await open('a.md')
    await diagnosticsOf(uri, 1)
    assert.ok(isPublished(uri))
    const cleared = new Promise<PublishDiagnosticsParams>((resolve) => {
      connection.onNotification(PublishDiagnosticsNotification.type, resolve)
    })
    await connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri } })
    assert.deepEqual((await cleared).diagnostics, [])
    await until(() => true)
  })

  it('explains what was found at the cursor, in the language of the client', async () => {
    const { open, diagnosticsOf, connection } = await start({ locale: 'es-ES' })
    const uri = await open('a.md')
    await diagnosticsOf(uri, 1)
    const hoverAt = (character: number): Promise<Hover | null> =>
      connection.sendRequest(HoverRequest.type, { textDocument: { uri }, position: { line: 2, character } })
    assert.match(JSON.stringify((await hoverAt(5))?.contents), /quien lee|lector/)
    assert.equal(await hoverAt(40), null)
  })

  it('offers changes of the version that it has checked', async () => {
    const { open, diagnosticsOf, actionsAt } = await start()
    const uri = await open('a.md')
    const [found] = await diagnosticsOf(uri, 1)
    assert.ok(found)
    const [fix] = await actionsAt(uri, found)
    assert.equal(fix?.title, 'Leave out “As I already said”')
    assert.equal(fix.isPreferred, true)
    assert.deepEqual(fix.edit?.documentChanges, [
      {
        textDocument: { uri, version: 1 },
        edits: [{ range: { ...found.range, end: { line: 2, character: 22 } }, newText: 'The' }],
      },
    ])
  })

  for (const snippetEditSupport of [true, false])
    it(`leaves points to fill in ${snippetEditSupport ? 'as tab stops' : 'in brackets'}`, async () => {
      const { open, diagnosticsOf, actionsAt } = await start({
        capabilities: { workspace: { workspaceEdit: { snippetEditSupport } } },
      })
      const uri = await open('a.md', 'Dear Ana,\n\nI am sorry if you were upset.\n')
      const [found] = await diagnosticsOf(uri, 1)
      assert.ok(found)
      const edits = JSON.stringify((await actionsAt(uri, found)).map(({ edit }) => edit?.documentChanges))
      assert.match(edits, snippetEditSupport ? /"snippet","value":"[^"]*\$\{1:\[/ : /"newText":"[^"]*\[/)
    })

  it('checks the whole message when it is asked to', async () => {
    const { open, diagnosticsOf, connection, until, shown } = await start()
    const uri = await open('a.md', 'Dear Ana,\n\nThe meeting is on Friday, [time].\n')
    assert.deepEqual(await diagnosticsOf(uri, 1), [])
    await connection.sendRequest(ExecuteCommandRequest.type, { command: 'tactful.checkMessage', arguments: [uri] })
    await until(() => shown.find((message) => message === 'Please fix this before you send it.'))
    const codes = (await diagnosticsOf(uri, 1)).map(({ code }) => code)
    assert.ok(codes.includes('placeholder/unfilled'))
  })

  it('takes settings that it is given, those that it asks for and those that are pushed', async () => {
    const off = { rules: { [reproach]: 'off' } }
    const given = await start({ initializationOptions: off })
    assert.deepEqual(await given.diagnosticsOf(await given.open('a.md'), 1), [])
    const asked = await start({ capabilities: { workspace: { configuration: true } }, configuration: off })
    assert.deepEqual(await asked.diagnosticsOf(await asked.open('a.md'), 1), [])
    const pushed = await start()
    const uri = await pushed.open('a.md')
    assert.equal((await pushed.diagnosticsOf(uri, 1)).length, 1)
    await pushed.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: { tactful: off } })
    await pushed.connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri, version: 2 },
      contentChanges: [{ text }],
    })
    assert.deepEqual(await pushed.diagnosticsOf(uri, 2), [])
  })

  it('waits for a save where the settings say so', async () => {
    const { open, diagnosticsOf, connection } = await start({ initializationOptions: { run: 'onSave' } })
    const uri = await open('a.md', 'Dear Ana,\n')
    await diagnosticsOf(uri, 1)
    await connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri, version: 2 },
      contentChanges: [{ text }],
    })
    await connection.sendNotification(DidSaveTextDocumentNotification.type, { textDocument: { uri } })
    assert.equal((await diagnosticsOf(uri, 2)).length, 1)
  })

  it('reads .tactfulrc.json beside the message, and leaves alone what it excludes', async () => {
    workplace.write('team/.tactfulrc.json', JSON.stringify({ rules: { [reproach]: 'error' }, exclude: ['**/notes-*'] }))
    const { open, diagnosticsOf, isPublished } = await start()
    await open('team/notes-1.md')
    const uri = await open('team/letter.md')
    assert.equal((await diagnosticsOf(uri, 1))[0]?.severity, 1)
    assert.equal(isPublished(`${folder}/team/notes-1.md`), false)
  })

  it('tells once what it cannot use of the settings', async () => {
    const { open, diagnosticsOf, until, shown } = await start({ initializationOptions: { rulez: {} } })
    await diagnosticsOf(await open('a.md'), 1)
    await diagnosticsOf(await open('b.md'), 1)
    await until(() => shown.find((message) => message.includes('rulez')))
    assert.equal(shown.length, 1)
  })

  for (const isShutDown of [true, false])
    it(`ends with the client, ${isShutDown ? 'calmly after' : 'not so without'} a shutdown`, async () => {
      const { connection, server } = await start()
      const ended = new Promise((resolve) => server.on('exit', resolve))
      if (isShutDown) await connection.sendRequest(ShutdownRequest.type)
      await connection.sendNotification(ExitNotification.type)
      assert.equal(await ended, isShutDown ? 0 : 1)
    })

  it('goes on after a message that is none', async () => {
    const { open, diagnosticsOf, server } = await start()
    server.stdin.write('Content-Length: 5\r\n\r\n{bad}')
    assert.equal((await diagnosticsOf(await open('a.md'), 1)).length, 1)
  })

  it('takes no other options', () => {
    const { status, stderr } = workplace.run(['lsp', '--socket=9000'])
    assert.equal(status, 2)
    assert.match(stderr, /^tactful: `tactful lsp` takes no “--socket=9000”; .*\n$/)
  })
})
