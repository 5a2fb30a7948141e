import type { Root } from 'nlcst'
import type { VFile } from 'vfile'
import type { Kind, Subkind } from '../kinds/kinds.ts'
import { type Outline, outlineOf } from '../kinds/outline.ts'
import { findStructure } from '../kinds/find-structure.ts'
import { structureRules } from '../kinds/structure-rules.ts'
import { defaultSettings } from './default-settings.ts'
import { failuresOf } from './failures.ts'
import { addFindings, findingsOf } from './file-finding.ts'
import { messageOf } from './file-message.ts'
import type { RetextTactfulOptions } from './retext-tactful.ts'
import { severityOf } from './severity-of.ts'

declare module 'vfile' {
  interface DataMap {
    /** The kind or sub-kind of the message, where somebody has said it. */
    givenKind: Kind | Subkind
    /** Of what kind the message is, and which parts it holds. */
    outline: Outline
  }
}

/**
 * A retext plugin that finds which parts of its kind a message lacks, and parts in an order that hurts. It comes after
 * the plugins that find faults of tone. While a message is still being typed it does nothing. Where it fails, nothing is
 * known of the message's kind, and the file's `data.failures` says so.
 */
export function retextStructure({ settings = defaultSettings, locale = 'en' }: RetextTactfulOptions = {}) {
  const look = async (file: VFile): Promise<void> => {
    const message = messageOf(file)
    const said = findingsOf(file)
    const falseApologies = said.filter(
      ({ family, ruleId }) => family === 'false-apology' && !ruleId.endsWith('/learned'),
    )
    const outline = await outlineOf(message, file.data.givenKind, falseApologies)
    if (!outline) return
    file.data.outline = outline
    if (outline.isSure) file.data.kind = outline.kind
    const excuses = said.filter(({ family }) => family === 'excuse')
    for (const { rule: id, severity: usual, ...finding } of findStructure(message, outline, excuses, locale)) {
      const rule = structureRules[id]
      const severity = severityOf(rule.id, usual, settings)
      if (severity !== 'off') addFindings(file, [{ ruleId: rule.id, severity, fixes: [], pattern: null, ...finding }])
    }
  }
  return async (_tree: Root, file: VFile): Promise<void> => {
    if (file.data.isLive) return
    try {
      await look(file)
    } catch (error) {
      failuresOf(file)('structure', error)
    }
  }
}
