import type { Paragraph, Root } from 'nlcst'
import type { VFile } from 'vfile'
import type { Paragraph as Prose } from '../text/message.ts'
import type { Language } from '../text/language.ts'
import { allowedIn } from './allows.ts'
import { defaultSettings } from './default-settings.ts'
import type { EqualityFinding } from './check-equality.ts'
import { failuresOf } from './failures.ts'
import { addFindings, type FileFinding } from './file-finding.ts'
import { messageOf } from './file-message.ts'
import { equalityOnRequest } from './equality-on-request.ts'
import { mayOffend } from './may-offend.ts'
import type { RetextTactfulOptions } from './retext-tactful.ts'
import type { Settings } from './settings.ts'
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

/** What of retext-equality is told under some settings; undefined where nothing is. */
export function equalityInForce(settings: Settings): 'usual' | 'all' | undefined {
  const { rules } = settings
  const isNamed = Object.keys(rules).some((key) => key.startsWith(`${equalityFamily}/`))
  const isOff = severityOf(`${equalityFamily}/`, 'info', settings) === 'off' && !isNamed
  if (isOff) return undefined
  return isNamed || rules[equalityFamily] ? 'all' : 'usual'
}

/**
 * A retext plugin that runs retext-equality over the English paragraphs which hold a word that it looks for,
 * and over nothing else: it is loaded when the first such paragraph comes, and its findings are information.
 */
export function retextEqualityWhereNeeded({ settings = defaultSettings, locale = 'en' }: RetextTactfulOptions = {}) {
  const which = equalityInForce(settings)
  const look = async (tree: Root, file: VFile, which: 'usual' | 'all'): Promise<void> => {
    const { paragraphs } = messageOf(file)
    const needed = paragraphs.flatMap((paragraph, place) => (mayOffend(paragraph, which) ? [place] : []))
    if (needed.length === 0) return
    const { checkEquality } = await import('./check-equality.ts')
    const nodes = needed.flatMap((place): [Paragraph, Prose][] => {
      const [node, prose] = [tree.children[place], paragraphs[place]]
      return node?.type === 'ParagraphNode' && prose ? [[node, prose]] : []
    })
    const text = String(file)
    addFindings(file, tellEquality(checkEquality(text, nodes), text, settings, locale))
  }
  return async (tree: Root, file: VFile): Promise<void> => {
    if (!which) return
    try {
      await look(tree, file, which)
    } catch (error) {
      failuresOf(file)(equalityFamily, error)
    }
  }
}

/** What retext-equality found, in the words of its family; not what the settings leave out. */
export function tellEquality(
  found: readonly EqualityFinding[],
  text: string,
  settings: Settings,
  locale: Language,
): FileFinding[] {
  const allowed = allowedIn(text, settings)
  return found.flatMap(({ name, start, end, note, replacements }) => {
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
    return [{ ruleId, severity, start, end, message, why: why[locale], advice: asSentence(note), fixes, pattern: null }]
  })
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
