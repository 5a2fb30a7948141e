import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'
import { filesIn } from '../../../scripts/stage-extension.ts'

interface Place {
  readonly file: string
  readonly node: ts.Node
  readonly written: string
}

const sources = filesIn('src/vscode').map((file) => path.posix.join('src/vscode', file))

/** All places of the extension's code that a function picks. */
function places(picks: (node: ts.Node) => boolean): Place[] {
  return sources.flatMap((file) => {
    const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true)
    const found: Place[] = []
    const visit = (node: ts.Node): void => {
      if (picks(node)) found.push({ file, node, written: node.getText(source) })
      ts.forEachChild(node, visit)
    }
    visit(source)
    return found
  })
}

const isProperty = (node: ts.Node, names: RegExp): boolean =>
  ts.isPropertyAccessExpression(node) && names.test(node.name.text)

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly contributes: Readonly<Record<string, unknown>> & {
    readonly commands: readonly { readonly command: string }[]
    readonly views: Readonly<Record<string, readonly { readonly type?: string }[]>>
  }
}

describe('the code of the extension', () => {
  it('shows no page of its own making: without webviews there is nothing for a policy to guard', () => {
    assert.deepEqual(
      places((node) => isProperty(node, /webview|CustomEditor/i)).map(({ file }) => file),
      [],
    )
    assert.ok(!('customEditors' in manifest.contributes))
    for (const { type } of Object.values(manifest.contributes.views).flat()) assert.notEqual(type, 'webview')
  })

  it('trusts Markdown for commands of its own, by name, and never as HTML', () => {
    const trusting = places(
      (node) => ts.isBinaryExpression(node) && isProperty(node.left, /^(isTrusted|supportHtml|baseUri)$/),
    )
    assert.deepEqual(
      trusting.map(({ written }) => written),
      ['contents.isTrusted = { enabledCommands: [mend, openRule] }'],
    )
    const commands = trusting.flatMap(({ file }) =>
      Array.from(
        readFileSync(file, 'utf8').matchAll(/^const (?:mend|openRule) = '([^']+)'/gm),
        ([, command]) => command,
      ),
    )
    assert.deepEqual(commands, ['tactful.mendFinding', 'tactful.openRulePage'])
    assert.deepEqual(
      places((node) => ts.isNewExpression(node) && node.expression.getText().endsWith('MarkdownString'))
        .filter(({ node }) => ((node as ts.NewExpression).arguments?.length ?? 0) > 1)
        .map(({ written }) => written),
      [],
    )
  })

  it('writes into its log what failed and where, and nothing that a message says', () => {
    const logged = places(
      (node) =>
        ts.isCallExpression(node) &&
        isProperty(node.expression, /^(trace|debug|info|warn|error|append|appendLine|replace)$/) &&
        /\blog$/.test((node.expression as ts.PropertyAccessExpression).expression.getText()),
    )
    assert.ok(logged.length > 5)
    const values = logged.flatMap(({ node }) =>
      (node as ts.CallExpression).arguments.flatMap((argument) =>
        ts.isTemplateExpression(argument)
          ? argument.templateSpans.map(({ expression }) => expression.getText())
          : ts.isStringLiteralLike(argument)
            ? []
            : [argument.getText()],
      ),
    )
    // Names of commands, of rules and layers, places of settings, the problems of settings, and what `errorPlace` leaves of an error.
    assert.deepEqual([...new Set(values)].sort(), ['errorPlace(error)', 'name', 'part', 'problem', 'where'])
    assert.deepEqual(
      places((node) => isProperty(node, /^console$/) || (ts.isIdentifier(node) && node.text === 'console')),
      [],
    )
  })
})
