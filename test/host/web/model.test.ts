import * as vscode from 'vscode'
import { loadModel } from '../../../src/learned/load-model.ts'
import { sentencesIn } from '../../../src/learned/sentences.ts'
import type { Language } from '../../../src/text/language.ts'
import { readMessage } from '../../../src/text/read-message.ts'
import expected from '../../catalogue/expected-scores.json'

describe('the extension in a browser', () => {
  it('is started by a draft and marks what is wrong with it', async () => {
    const [folder] = vscode.workspace.workspaceFolders ?? []
    if (!folder) throw new Error('No folder is open')
    const draft = vscode.Uri.joinPath(folder.uri, 'apology.md')

    const marked = new Promise<readonly vscode.Diagnostic[]>((resolve) => {
      const listener = vscode.languages.onDidChangeDiagnostics(({ uris }) => {
        const found = vscode.languages.getDiagnostics(draft)
        if (found.length === 0 || !uris.some((uri) => uri.toString() === draft.toString())) return
        listener.dispose()
        resolve(found)
      })
    })
    await vscode.window.showTextDocument(draft)

    const foreign = (await marked).filter(({ source }) => source !== 'Tactful')
    if (foreign.length > 0) throw new Error(`Marked by ${String(foreign[0]?.source)}`)
    const extension = vscode.extensions.getExtension('tactful.tactful')
    if (!extension?.isActive) throw new Error('The extension is not active')
  })

  it('opens the page of a rule in the editor, and its model card', async () => {
    const page = vscode.Uri.from({ scheme: 'tactful-rule', path: '/rules/false-apology/learned.md' })
    await vscode.commands.executeCommand('vscode.open', page)
    const { input } = vscode.window.tabGroups.activeTabGroup.activeTab ?? {}
    if (!(input instanceof vscode.TabInputCustom)) throw new Error('It is not shown as a page')
    for (const uri of [page, page.with({ path: '/model-card.md' })]) {
      const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(uri))
      if (!text.startsWith('# ')) throw new Error(`${uri.path} begins with ${text.slice(0, 20)}`)
    }
  })

  it('judges sentences as the trainer and Node do', async () => {
    for (const { language, text, scores } of expected as { language: Language; text: string; scores: number[][] }[]) {
      const model = await loadModel(language)
      const judged = model.judge(sentencesIn(readMessage(text, { language }), language))
      const here = judged.map((judgement) => Array.from(judgement.scores))
      const differs = here.some((row, place) =>
        row.some((score, output) => !(Math.abs(score - (scores[place]?.[output] ?? NaN)) < 1e-9)),
      )
      if (differs || here.length !== scores.length) throw new Error(`Judged otherwise: ${text}`)
    }
  })
})
