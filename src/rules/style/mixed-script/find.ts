import type { Message } from '../../../text/message.ts'
import type { Token } from '../../../text/tokens.ts'
import type { Fact } from '../../rule.ts'
import { cyrillicFor, latinFor, latinStems } from './look-alikes.ts'

/** A longer stretch of letters is no word. */
const longestWord = 60

const latin = /[a-zë]/i
const cyrillic = /[а-яё]/i

/** Letters of both scripts side by side, as each mixed word has them; most texts have none. */
const sideBySide = /[a-zë][а-яё]|[а-яё][a-zë]/i

/** Finds words in which letters of the other script stand among those of their own. */
export function findMixedScript(message: Message): Fact[] {
  if (!sideBySide.test(message.text)) return []
  return message.paragraphs.flatMap(({ language, sentences }) =>
    sentences.flatMap(({ tokens }) =>
      tokens.flatMap((token, at) =>
        token.kind === 'word' && !isUnit(tokens, at) ? mixedParts(message.text, token, language === 'ru') : [],
      ),
    ),
  )
}

/** A short sign after a number is a unit: 5 мA. */
const isUnit = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at]
  return tokens[at - 1]?.kind === 'number' && token !== undefined && token.end - token.start <= 3
}

/** The parts of a word between hyphens that mix scripts by mistake. */
function mixedParts(text: string, { start, end }: Token, isRussian: boolean): Fact[] {
  const word = text.slice(start, Math.min(end, start + longestWord))
  if (end - start > longestWord || !latin.test(word) || !cyrillic.test(word)) return []
  const facts: Fact[] = []
  for (const { 0: part, index } of word.matchAll(/[^-‐‑'’]+/g)) {
    const range = { start: start + index, end: start + index + part.length }
    const mended = mend(part, isRussian)
    if (mended === undefined) continue
    facts.push({ ...range, fixes: mended === null ? [] : [{ ...range, text: mended }] })
  }
  return facts
}

/**
 * What a word with letters of both scripts should be: undefined where it is no mistake, null where nobody can tell.
 * Names and loans are none: PDFка, ВкусVill, CO2.
 */
function mend(word: string, isRussian: boolean): string | null | undefined {
  if (!/^[a-zëа-яё]+$/i.test(word)) return undefined
  const [latins, cyrillics] = [word.match(/[a-zë]/gi) ?? [], word.match(/[а-яё]/gi) ?? []]
  if (latins.length === 0 || cyrillics.length === 0 || isLoan(word)) return undefined
  const inCyrillic = latins.every((letter) => cyrillicFor.has(letter))
  const inLatin = cyrillics.every((letter) => latinFor.has(letter))
  const swap = (letters: ReadonlyMap<string, string>): string =>
    word.replace(/./g, (letter) => letters.get(letter) ?? letter)
  if (inCyrillic && (!inLatin || isRussian)) return swap(cyrillicFor)
  if (inLatin) return isInflected(word) ? undefined : swap(latinFor)
  return /[а-яё][a-zë]{1,2}[а-яё]/.test(word) && word.toLowerCase() === word && latins.length <= 2 ? null : undefined
}

/** A Latin stem with a Russian ending: capitals before small letters, or a stem that is known. */
function isLoan(word: string): boolean {
  const stem = /^[a-z]{2,}(?=[а-яё]+$)/i.exec(word)?.[0]
  if (stem === undefined) return false
  const ending = word.slice(stem.length)
  return latinStems.has(stem.toLowerCase()) || (stem === stem.toUpperCase() && ending === ending.toLowerCase())
}

/** A Latin word with a short Russian ending, all letters of which look Latin: emailа, Dropboxу. */
const isInflected = (word: string): boolean => /^[a-z]{3,}[а-яё]{1,2}$/i.test(word)
