import type { Language } from '../text/language.ts'
import type { Message, Paragraph, Sentence } from '../text/message.ts'
import { isSpoken } from '../text/tokens.ts'

/** A sentence that a model judges, with where it stands. */
export interface JudgedSentence extends Sentence {
  readonly role: Paragraph['role']
}

/** The sentences of a message in a language that hold a word or a number, in their order. */
export const sentencesIn = (message: Message, language: Language): JudgedSentence[] =>
  message.paragraphs
    .filter((paragraph) => paragraph.language === language)
    .flatMap(({ sentences, role }) =>
      sentences.filter(({ tokens }) => tokens.some(isSpoken)).map((sentence) => ({ ...sentence, role })),
    )

/** The form by which a model knows a token: a stretch that is not the writer's voice has one, too. */
export const formOf = ({ kind, form }: Sentence['tokens'][number]): string => (kind === 'masked' ? '@' : form)
