import type { PhraseNode } from './phrase.ts'

/** Elements one after another; one alone is itself. */
export const sequence = (items: readonly PhraseNode[]): PhraseNode =>
  items.length === 1 && items[0] ? items[0] : { type: 'sequence', items }

/** A choice; options of one form each become one set, and a choice of one is that one. */
export function choice(options: readonly PhraseNode[]): PhraseNode {
  const flat = options.flatMap((option) => (option.type === 'choice' ? option.options : [option]))
  if (flat.length === 1 && flat[0]) return flat[0]
  const forms = new Set<string>()
  const rest: PhraseNode[] = []
  for (const option of flat) {
    if (option.type === 'forms') for (const form of option.forms) forms.add(form)
    else rest.push(option)
  }
  if (forms.size > 0) rest.unshift({ type: 'forms', forms })
  return rest.length === 1 && rest[0] ? rest[0] : { type: 'choice', options: rest }
}

/** Whether a negation stands in a phrase. */
export function negates(node: PhraseNode): boolean {
  switch (node.type) {
    case 'sequence':
      return node.items.some(negates)
    case 'choice':
      return node.options.some(negates)
    case 'optional':
    case 'repeat':
      return negates(node.item)
    default:
      return node.type === 'not'
  }
}
