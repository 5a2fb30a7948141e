/** A later word of a name is looked for only from so many letters on. */
const fewestLetters = 3

/**
 * The words that begin with what has been typed: a sentence from its start, or a name from any of its words.
 * @returns undefined where nothing does; the sentence where nothing has been typed
 */
export function matchTyped(typed: string, sentence: string, names: readonly string[] = []): string | undefined {
  const wanted = fold(typed)
  if (fold(sentence).startsWith(wanted)) return sentence
  return names
    .flatMap((name) => [name, ...(wanted.length < fewestLetters ? [] : lastWords(name))])
    .find((words) => fold(words).startsWith(wanted))
}

/** A name without its first word, without its first two, and so on. */
const lastWords = (name: string): string[] => Array.from(name.matchAll(/(?<=\s)\S/g), ({ index }) => name.slice(index))

/** A text without what people leave out in haste: capitals, accents, opening marks and double spaces. */
const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/^[\s¿¡"«“]+/u, '')
    .replace(/\s+/gu, ' ')
    .toLowerCase()
