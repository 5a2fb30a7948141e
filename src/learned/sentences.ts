import type { Language } from '../text/language.ts'
import type { Message, Sentence } from '../text/message.ts'
import { isSpoken } from '../text/tokens.ts'

/** The sentences of a message in a language that hold a word or a number, in their order. */
export const sentencesIn = (message: Message, language: Language): Sentence[] =>
  message.paragraphs
    .filter((paragraph) => paragraph.language === language)
    .flatMap(({ sentences }) => sentences.filter(({ tokens }) => tokens.some(isSpoken)))

/** The form by which a model knows a token: a stretch that is not the writer's voice has one, too. */
export const formOf = ({ kind, form }: Sentence['tokens'][number]): string => (kind === 'masked' ? '@' : form)
