import ts from 'typescript'

/** Node's modules by which a program reaches others, starts programs that could, or runs what is no part of it. */
const modules = new Set(
  'child_process cluster dgram dns http http2 https inspector net repl tls undici vm wasi worker_threads'.split(' '),
)

/** What browsers and Node.js offer everywhere for the same. */
const globals = new Set(
  `EventSource RTCPeerConnection SharedWorker WebSocket WebTransport Worker XMLHttpRequest eval fetch importScripts
    sendBeacon`.split(/\s+/),
)

/** Objects whose properties are the same globals. */
const globalObjects = new Set(['globalThis', 'global', 'self', 'window', 'navigator'])

/**
 * Finds the ways by which a program could reach others or run what was no part of it: modules, globals, code made from
 * texts, and modules whose names are found out at run time. Strings and properties that only bear such names are none.
 * @returns what was found, each once: `module net`, `global fetch`, `new Function`, `import of a name that is computed`
 */
export function waysOut(code: string): string[] {
  const found = new Set<string>()
  const visit = (node: ts.Node): void => {
    for (const way of [moduleOf(node), globalOf(node), codeOf(node)]) if (way !== undefined) found.add(way)
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile('program.js', code, ts.ScriptTarget.Latest, true, ts.ScriptKind.JS))
  return [...found].sort()
}

function moduleOf(node: ts.Node): string | undefined {
  const name = ts.isImportDeclaration(node) || ts.isExportDeclaration(node) ? node.moduleSpecifier : requested(node)
  if (!name) return undefined
  if (!ts.isStringLiteralLike(name)) return 'import of a name that is computed'
  const [own = ''] = name.text.replace(/^node:/, '').split('/')
  return modules.has(own) ? `module ${own}` : undefined
}

/** What `import(…)` or a function such as `require(…)` is asked for; what else is called is asked for words only. */
function requested(node: ts.Node): ts.Expression | undefined {
  if (!ts.isCallExpression(node)) return undefined
  const { expression: called, arguments: given } = node
  const isImport = called.kind === ts.SyntaxKind.ImportKeyword || (ts.isIdentifier(called) && called.text === 'require')
  const [first] = given
  return isImport || (given.length === 1 && first && ts.isStringLiteralLike(first)) ? first : undefined
}

function globalOf(node: ts.Node): string | undefined {
  if (!ts.isIdentifier(node) || !globals.has(node.text)) return undefined
  const { parent } = node
  const owner = ts.isPropertyAccessExpression(parent) && parent.name === node ? parent.expression : undefined
  const isGlobal = owner ? ts.isIdentifier(owner) && globalObjects.has(owner.text) : !isName(node)
  return isGlobal ? `global ${node.text}` : undefined
}

/** Whether an identifier only names a property or a method. */
const isName = ({ parent, ...node }: ts.Identifier): boolean =>
  (ts.isPropertyAssignment(parent) || ts.isMethodDeclaration(parent) || ts.isPropertyDeclaration(parent)) &&
  (parent.name as { readonly pos: number }).pos === node.pos

function codeOf(node: ts.Node): string | undefined {
  const isMade = ts.isNewExpression(node) || ts.isCallExpression(node)
  return isMade && ts.isIdentifier(node.expression) && node.expression.text === 'Function' ? 'new Function' : undefined
}
