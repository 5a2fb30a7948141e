/**
 * What a phrase index waits for, written out, so that it can be made without parsing a phrase: each is parsed when a
 * text holds a word that it waits for, and before it a word with which it may begin.
 */
export interface TriggerTable {
  /** For each form the numbers of the groups that wait for it; after a semicolon the companions to which it belongs. */
  readonly forms: string
  /** A line for each group of phrases that wait for the same forms: `key:least:most:beginning:companions` for each. */
  readonly groups: string
  /** For each form the numbers of the beginnings to which it belongs. */
  readonly beginnings: string
}

/** Writes numbers by form: a line for all forms with the same numbers, which stand before them and a tab. */
export function writeNumbers(numbersOf: ReadonlyMap<string, string>): string {
  const alike = new Map<string, string[]>()
  for (const [form, numbers] of numbersOf) {
    const forms = alike.get(numbers)
    if (forms) forms.push(form)
    else alike.set(numbers, [form])
  }
  return Array.from(alike, ([numbers, forms]) => `${numbers}\t${forms.join(' ')}`).join('\n')
}

/** Reads what `writeNumbers` wrote; the numbers of a form stay as they were written, one space between them. */
export function readNumbers(written: string): Map<string, string> {
  const numbersOf = new Map<string, string>()
  for (const line of written === '' ? [] : written.split('\n')) {
    const [numbers = '', forms = ''] = line.split('\t')
    for (const form of forms.split(' ')) numbersOf.set(form, numbers)
  }
  return numbersOf
}
