import type { Language } from '../../../text/language.ts'
import type { Message, Sentence } from '../../../text/message.ts'
import type { Range } from '../../../text/range.ts'
import type { AttachmentCues } from './cues/attachment-cues.ts'
import { en } from './cues/en.ts'
import { es } from './cues/es.ts'
import { ru } from './cues/ru.ts'

const cues: Readonly<Record<Language, AttachmentCues>> = { en, es, ru }

/** A longer sentence is a table or a listing. */
const mostTokens = 150

/** Finds the first words of a message that announce a file. */
export function findAttachment({ paragraphs }: Message): Range[] {
  for (const { role, language, sentences } of paragraphs) {
    if (language === 'und' || role === 'subject' || role === 'heading') continue
    for (const sentence of sentences) {
      const found = announcedIn(sentence, cues[language])
      if (found) return [found]
    }
  }
  return []
}

function announcedIn({ tokens }: Sentence, { signs, announces, unless }: AttachmentCues): Range | undefined {
  if (tokens.length > mostTokens || !tokens.some(({ form }) => signs.has(form))) return undefined
  const spoken = tokens.filter(({ kind, form }) => kind !== 'masked' && !/^["*_]$/.test(form))
  const written = ` ${spoken.map(({ form }) => form).join(' ')} `
  const match = announces.exec(written)
  if (!match || unless.test(written)) return undefined
  const first = written.slice(0, match.index + 1).split(' ').length - 2
  const last = first + match[0].trim().split(' ').length - 1
  const [from, to] = [spoken[first], spoken[last]]
  return from && to && { start: from.start, end: to.end }
}
