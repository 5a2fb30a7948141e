import assert from 'node:assert/strict'
import * as vscode from 'vscode'

describe('the extension', () => {
  it('registers the commands that its manifest names, and no others', async () => {
    const extension = vscode.extensions.getExtension<undefined>('tactful.tactful')
    assert.ok(extension)
    await extension.activate()
    const { contributes } = extension.packageJSON as { contributes: { commands: { command: string }[] } }
    // VS Code adds some of its own for each view, such as `tactful.check.focus`.
    const registered = (await vscode.commands.getCommands(true)).filter((command) => /^tactful\.\w+$/.test(command))
    assert.deepEqual(registered.sort(), contributes.commands.map(({ command }) => command).sort())
  })
})
