import type { PhraseNode } from './phrase.ts'

/** How many tokens a phrase takes up at least and at most. */
export interface PhraseLength {
  readonly least: number
  readonly most: number
}

const measured = new WeakMap<PhraseNode, PhraseLength>()

/** Measures a phrase in tokens. */
export function measure(node: PhraseNode): PhraseLength {
  const known = measured.get(node)
  if (known) return known
  const length = measureNew(node)
  measured.set(node, length)
  return length
}

function measureNew(node: PhraseNode): PhraseLength {
  switch (node.type) {
    case 'forms':
      return { least: 1, most: 1 }
    case 'sequence': {
      const lengths = node.items.map(measure)
      return { least: sum(lengths.map(({ least }) => least)), most: sum(lengths.map(({ most }) => most)) }
    }
    case 'choice': {
      const lengths = node.options.map(measure)
      return {
        least: Math.min(...lengths.map(({ least }) => least)),
        most: Math.max(...lengths.map(({ most }) => most)),
      }
    }
    case 'optional':
      return { least: 0, most: measure(node.item).most }
    case 'repeat': {
      const { least, most } = measure(node.item)
      return { least, most: most * node.most }
    }
    case 'gap':
      return { least: 0, most: node.most }
    case 'not':
    case 'start':
    case 'end':
      return { least: 0, most: 0 }
  }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)
