import type { Verdict } from '../checker/report.ts'
import { type Severity, severities } from '../rules/families.ts'
import type { Language } from '../text/language.ts'
import type { CheckedFile } from './run-check.ts'
import { positionsIn } from './positions-in.ts'

interface Words {
  readonly severity: Readonly<Record<Severity, string>>
  readonly verdict: Readonly<Record<Verdict, string>>
  readonly instead: string
  readonly without: string
  readonly why: string
}

const words: Readonly<Record<Language, Words>> = {
  en: {
    severity: { error: 'error', warning: 'warning', info: 'info' },
    verdict: { ready: 'Ready to send.', revise: 'Worth another look before you send it.', stop: 'Please mend this before you send it.' },
    instead: 'Instead',
    without: 'leave it out',
    why: 'Why',
  },
  es: {
    severity: { error: 'error', warning: 'aviso', info: 'nota' },
    verdict: { ready: 'Listo para enviar.', revise: 'Merece otra lectura antes de enviarlo.', stop: 'Corrige esto antes de enviarlo.' },
    instead: 'Mejor',
    without: 'quitarlo',
    why: 'Por qué',
  },
  ru: {
    severity: { error: 'ошибка', warning: 'внимание', info: 'заметка' },
    verdict: { ready: 'Можно отправлять.', revise: 'Стоит перечитать перед отправкой.', stop: 'Исправьте это перед отправкой.' },
    instead: 'Лучше',
    without: 'убрать',
    why: 'Почему',
  },
} // prettier-ignore

/** Writes results for a person, each finding with its place (line:column from 1), why and what to write instead. */
export function formatStylish(checked: readonly CheckedFile[], locale: Language): string {
  return checked.map((file) => `${formatFile(file, words[locale])}\n`).join('\n')
}

function formatFile({ file, text, report }: CheckedFile, { severity, verdict, instead, without, why }: Words): string {
  const positionAt = positionsIn(text)
  const wide = Math.max(...severities.map((name) => severity[name].length))
  const findings = report.messages.map((found) => {
    const { line, column } = positionAt(found.start)
    const suggested = found.suggestions.map((suggestion) => (suggestion === '' ? without : `“${oneLine(suggestion)}”`))
    return [
      `  ${line}:${column}  ${severity[found.severity].padEnd(wide)}  “${oneLine(found.text)}”  ${found.ruleId}`,
      `      ${found.message} ${found.advice}`,
      `      ${why}: ${found.why}`,
      ...(suggested.length > 0 ? [`      ${instead}: ${suggested.join(' | ')}`] : []),
    ].join('\n')
  })
  return [file, ...findings, `  ${verdict[report.verdict]}`].join('\n')
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ')
