import {
  type CodeAction,
  CodeActionKind,
  type Diagnostic,
  DiagnosticSeverity,
  type Hover,
  MarkupKind,
  type SnippetTextEdit,
  type TextEdit,
} from 'vscode-languageserver/node'
import type { Range as ProtocolRange } from 'vscode-languageserver/node'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import { type OfferedFix, offeredFixes, splitAtOpenPoints } from '../../checker/offered-fix.ts'
import type { ReportMessage } from '../../checker/report.ts'
import { fixTrustOf } from '../../checker/safe-fixes.ts'
import type { Language } from '../../text/language.ts'
import type { Range } from '../../text/range.ts'

const severities = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
} as const

/** What of the protocol a client has said that it can do. */
export interface ClientAbilities {
  /** Whether it takes edits that leave points to fill in. */
  readonly snippetEdits: boolean
  /** Whether it shows related places. */
  readonly relatedInformation: boolean
}

/** The lines and characters of a stretch; both sides count UTF-16 code units. */
export const rangeOf = (document: TextDocument, { start, end }: Range): ProtocolRange => ({
  start: document.positionAt(start),
  end: document.positionAt(end),
})

/** A finding as a client shows it: what was found in the first line, why it hurts and what to do instead below it. */
export function toDiagnostic(document: TextDocument, found: ReportMessage, abilities: ClientAbilities): Diagnostic {
  const { message, why, advice, severity, ruleId, related } = found
  return {
    range: rangeOf(document, found),
    message: [message, why, advice].filter(Boolean).join('\n'),
    severity: severities[severity],
    source: 'Tactful',
    code: ruleId,
    ...(abilities.relatedInformation &&
      related.length > 0 && {
        relatedInformation: related.map((place) => ({
          location: { uri: document.uri, range: rangeOf(document, place) },
          message: place.message,
        })),
      }),
  }
}

/** What is said of the findings at one place, in Markdown; null where there are none. */
export function toHover(document: TextDocument, found: readonly ReportMessage[]): Hover | null {
  const [first] = found
  if (!first) return null
  const value = found
    .map(({ message, why, advice }) => [`**${asText(message)}**`, why, advice].filter(Boolean).join('\n\n'))
    .join('\n\n---\n\n')
  return { contents: { kind: MarkupKind.Markdown, value }, range: rangeOf(document, first) }
}

/** The changes that mend a finding. One is preferred where it is the only one, leaves nothing to fill in and is no guess. */
export const toCodeActions = (
  document: TextDocument,
  found: ReportMessage,
  locale: Language,
  abilities: ClientAbilities,
): CodeAction[] =>
  offeredFixes(found, locale).map((offered) => ({
    title: offered.title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [toDiagnostic(document, found, abilities)],
    isPreferred: found.fixes.length === 1 && !offered.hasOpenPoints && fixTrustOf(found.ruleId) !== 'unsure',
    edit: {
      documentChanges: [
        {
          textDocument: { uri: document.uri, version: document.version },
          edits: [editOf(document, offered, abilities)],
        },
      ],
    },
  }))

function editOf(
  document: TextDocument,
  { fix, hasOpenPoints }: OfferedFix,
  { snippetEdits }: ClientAbilities,
): TextEdit | SnippetTextEdit {
  const range = rangeOf(document, fix)
  return hasOpenPoints && snippetEdits
    ? { range, snippet: { kind: 'snippet', value: snippetOf(fix.text) } }
    : { range, newText: fix.text }
}

/** A text whose points to fill in, `[…]`, are tab stops. */
function snippetOf(text: string): string {
  let stops = 0
  return splitAtOpenPoints(text)
    .map((piece) => {
      const escaped = piece.replace(/[\\$}]/g, '\\$&')
      return piece.startsWith('[') ? `\${${++stops}:${escaped}}` : escaped
    })
    .join('')
}

const asText = (text: string): string => text.replace(/[\\`*_[\]<>]/g, '\\$&')
