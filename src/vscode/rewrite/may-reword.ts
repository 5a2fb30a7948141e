/** Families in which the words are right and the facts are not: no rewording mends them. */
const factFamilies: ReadonlySet<string> = new Set(['placeholder', 'date', 'name', 'structure'])

/** Hints of style that are about the message as a whole, or about what goes with it. */
const wholeMessage: ReadonlySet<string> = new Set([
  'style/attachment',
  'style/mixed-script',
  'style/subject-mismatch',
  'style/too-long',
])

/** Whether other words can mend what a rule finds. */
export const mayReword = (ruleId: string): boolean =>
  !factFamilies.has(ruleId.slice(0, ruleId.indexOf('/'))) && !wholeMessage.has(ruleId)
