import type { Phrase } from './phrase.ts'
import { once, remember } from '../remember.ts'
import type { TriggerTable } from './trigger-table.ts'
import type { Entry, Group, Progress } from './waiting-phrases.ts'

/** A phrase of a table, by its key: how to parse it, and what to report for it. */
export interface TablePhrase<Value> {
  readonly phrase: () => Phrase
  readonly value: Value
}

/**
 * The groups of phrases that a table lists, by their numbers, each read when it is first asked for.
 * @param phraseOf the phrase with a key; undefined where it is not to be searched for
 */
export function groupsOf<Value>(
  table: TriggerTable,
  phraseOf: (key: string) => TablePhrase<Value> | undefined,
): (number: string) => Group<Value> {
  const beginsWith = remember((beginning): Entry<Value>['mayBegin'] =>
    beginning === '' ? () => true : (_, met) => met?.beginnings.includes(beginning) === true,
  )
  const progressOf = remember((): Progress => ({ untried: 0, search: 0 }))
  const entryOf = (written: string): Entry<Value> | undefined => {
    const [, key = '', least, most, beginning = '', begins] = written.split(':')
    const found = phraseOf(key)
    if (!found) return undefined
    const mayBegin = beginsWith(beginning)
    return {
      ...found,
      key,
      least: Number(least),
      most: Number(most),
      begins: begins === '^',
      mayBegin,
      progress: progressOf(key),
    }
  }
  const groups = table.groups.split('\n')
  return remember((number) =>
    (groups[Number(number)] ?? '').split(' ').map((written) => {
      const companions = written.slice(0, written.indexOf(':'))
      return {
        companions: companions ? companions.split(',').map(Number) : none,
        entry: once(() => entryOf(written)),
      }
    }),
  )
}

const none: readonly number[] = []
