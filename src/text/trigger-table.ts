/**
 * What a phrase index waits for, written out, so that it can be made without parsing a phrase: each is parsed when a
 * word that it waits for is first met.
 */
export interface TriggerTable {
  /** A line for each set of groups that some forms share: the groups' numbers, a tab, the forms that they wait for. */
  readonly forms: string
  /** A line for each group of phrases that wait for the same forms: `key:least:most` for each. */
  readonly groups: string
}
