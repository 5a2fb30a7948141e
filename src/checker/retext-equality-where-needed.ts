import type { Paragraph, Root } from 'nlcst'
import type { VFile } from 'vfile'
import type { Paragraph as Prose } from '../text/message.ts'
import type { Language } from '../text/language.ts'
import { allowedIn } from './allows.ts'
import { defaultSettings } from './default-settings.ts'
import { failuresOf } from './failures.ts'
import { addFindings } from './file-finding.ts'
import { messageOf } from './file-message.ts'
import { equalityOnRequest } from './equality-on-request.ts'
import { mayOffend } from './may-offend.ts'
import type { RetextTactfulOptions } from './retext-tactful.ts'
import { severityOf } from './severity-of.ts'

/** The family under which findings of retext-equality are reported. */
export const equalityFamily = 'equality'

const why: Readonly<Record<Language, string>> = {
  en: 'Some readers may feel left out or hurt by it.',
  es: 'Puede hacer que alguien se sienta excluido o herido.',
  ru: 'Кто-то может почувствовать себя исключённым или задетым.',
}

const hint: Readonly<Record<Language, (found: string) => string>> = {
  en: (found) => `“${found}” may exclude or hurt some readers.`,
  es: (found) => `«${found}» puede excluir o herir a alguien.`,
  ru: (found) => `«${found}» может исключить или задеть кого-то из читателей.`,
}

/**
 * A retext plugin that runs retext-equality over the English paragraphs which hold a word that it looks for,
 * and over nothing else: it is loaded when the first such paragraph comes, and its findings are information.
 */
export function retextEqualityWhereNeeded({ settings = defaultSettings, locale = 'en' }: RetextTactfulOptions = {}) {
  const isNamed = namesEquality(settings.rules)
  const isOff = severityOf(`${equalityFamily}/`, 'info', settings) === 'off' && !isNamed
  const which = isNamed || settings.rules[equalityFamily] ? 'all' : 'usual'
  const look = async (tree: Root, file: VFile): Promise<void> => {
    const { paragraphs } = messageOf(file)
    const needed = paragraphs.flatMap((paragraph, place) => (mayOffend(paragraph, which) ? [place] : []))
    if (needed.length === 0) return
    const { checkEquality } = await import('./check-equality.ts')
    const nodes = needed.flatMap((place): [Paragraph, Prose][] => {
      const [node, prose] = [tree.children[place], paragraphs[place]]
      return node?.type === 'ParagraphNode' && prose ? [[node, prose]] : []
    })
    const text = String(file)
    const allowed = allowedIn(file, settings)
    const found = checkEquality(text, nodes)
    const findings = found.flatMap(({ name, start, end, note, replacements }) => {
      const ruleId = `${equalityFamily}/${name}`
      const severity = severityOf(ruleId, equalityOnRequest.has(name) ? 'off' : 'info', settings)
      // “man” in “sales man” has been told already.
      const told = found.some(
        (other) => other.start <= start && end <= other.end && other.end - other.start > end - start,
      )
      if (severity === 'off' || told || allowed({ start, end })) return []
      const words = text.slice(start, end)
      const fixes = replacements.filter(fitsInPlaceOf(words)).map((better) => ({ start, end, text: better }))
      const message = hint[locale](words)
      return [
        { ruleId, severity, start, end, message, why: why[locale], advice: asSentence(note), fixes, pattern: null },
      ]
    })
    addFindings(file, findings)
  }
  return async (tree: Root, file: VFile): Promise<void> => {
    if (isOff) return
    try {
      await look(tree, file)
    } catch (error) {
      failuresOf(file)(equalityFamily, error)
    }
  }
}

/** A note as a sentence: without backticks, the source in brackets and white space; with a full stop. */
function asSentence(note: string): string {
  const plain = note
    .replace(/\(source: [^)]*\)?|^Source: .*/g, '')
    .replace(/`([^`]*)`/g, '“$1”')
    .replace(/\s+/g, ' ')
    .trim()
  return plain === '' || /[.!?”]$/.test(plain) ? plain : `${plain}.`
}

/** Whether a replacement can stand where some words stood: an explanation in many words cannot. */
const fitsInPlaceOf =
  (words: string) =>
  (replacement: string): boolean =>
    replacement.split(/\s+/).length <= words.split(/\s+/).length

const namesEquality = (rules: Readonly<Record<string, unknown>>): boolean =>
  Object.keys(rules).some((key) => key.startsWith(`${equalityFamily}/`))
