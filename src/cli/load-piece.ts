import nodeModule from 'node:module'
import path from 'node:path'
import { Pieces } from './pieces.ts'

/**
 * What a piece of the program exports, from code that is compiled where there is some for this Node; newer Nodes keep
 * such code themselves.
 * @param folder where the pieces are
 */
export function loadPiece(folder: string, name: string): unknown {
  const pieces = new Pieces(folder)
  if (pieces.hasCode()) return pieces.load(name)
  const { enableCompileCache } = nodeModule as { readonly enableCompileCache?: () => void }
  enableCompileCache?.()
  return nodeModule.createRequire(path.join(folder, name))(`./${name}`)
}
