import type { Paragraph, Root } from 'nlcst'
import type { Parser, Plugin } from 'unified'
import { location } from 'vfile-location'
import { messageOf } from './file-message.ts'

/**
 * A retext parser for messages: a paragraph node for each paragraph of the writer's own voice, at its place.
 * The paragraphs hold no words yet: the rules work on tokens, and a plugin that needs words parses its paragraphs.
 */
export const retextMessage: Plugin<[], string, Root> = function () {
  const parser: Parser<Root> = (_document, file) => {
    const places = location(file)
    const children = messageOf(file).paragraphs.map(({ start, end }): Paragraph => {
      const [from, to] = [places.toPoint(start), places.toPoint(end)]
      return { type: 'ParagraphNode', children: [], ...(from && to && { position: { start: from, end: to } }) }
    })
    return { type: 'RootNode', children }
  }
  this.parser = parser
}
