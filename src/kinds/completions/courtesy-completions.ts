import { courtesies } from '../../templates/courtesies/courtesies.ts'
import type { CourtesyForm, Register } from '../../templates/courtesies/courtesy-form.ts'
import { courtesyPieces } from '../../templates/courtesies/courtesy-pieces.ts'
import { genderOf } from '../../templates/courtesies/gender-of.ts'
import { escapeSnippet } from '../../templates/escape-snippet.ts'
import { writeText } from '../../templates/fill-template.ts'
import { writeSnippet } from '../../templates/render-snippet.ts'
import type { Language } from '../../text/language.ts'
import type { Candidate } from './candidate.ts'

/** What is known of the people of a message. */
export interface People {
  readonly recipient?: string | undefined
  readonly sender?: string | undefined
  /** The words before the sender's name at the end that the writer has chosen, by language. */
  readonly signOff?: Readonly<Partial<Record<Language, string>>> | undefined
}

const genders = ['masculine', 'feminine'] as const

/**
 * The greetings of a language that fit a register; all where it is not known.
 * @param isTyped whether one of them is being typed: then those that agree with the reader's gender come in both forms
 */
export function greetingsIn(
  language: Language,
  register: Register | undefined,
  { recipient }: People,
  isTyped: boolean,
): Candidate[] {
  // A name in other letters is no help: it would have to be written anew.
  const name = recipient && isCyrillic(recipient) === (language === 'ru') ? recipient : undefined
  const gender = name === undefined ? undefined : genderOf(name)
  return courtesies[language].greetings
    .filter((form) => fits(form, register) && !(form.takesSurname && name !== undefined))
    .flatMap((form) => {
      const isOpen = gender === undefined && isTyped && Object.values(form.roles).includes('recipient-gender')
      return (isOpen ? genders : [gender]).map((recipientGender) =>
        candidate('greeting', language, form, { recipient: name, recipientGender }),
      )
    })
}

const isCyrillic = (text: string): boolean => /\p{Script=Cyrillic}/u.test(text)

/** The sign-offs of a language that fit a register, all where it is not known; before them the one that the writer has chosen. */
export function signOffsIn(language: Language, register: Register | undefined, people: People): Candidate[] {
  const { signOffs } = courtesies[language]
  const chosen = people.signOff?.[language]?.trim()
  const forms = signOffs.filter((form) => fits(form, register))
  const [first] = signOffs
  const own = chosen && first ? [{ ...first, text: first.text.replace(/^.*/u, () => escapeSnippet(chosen)) }] : []
  const others = forms.filter(({ text }) => text !== own[0]?.text)
  return [...own, ...others].map((form) => candidate('sign-off', language, form, { sender: people.sender }))
}

const fits = (form: CourtesyForm, register: Register | undefined): boolean =>
  register === undefined || form.register === undefined || form.register === register

function candidate(
  job: 'greeting' | 'sign-off',
  language: Language,
  form: CourtesyForm,
  known: Parameters<typeof courtesyPieces>[1],
): Candidate {
  const pieces = courtesyPieces(form, known)
  const words = writeText(pieces)
  const example = writeText(pieces, form.example)
  const snippet = writeSnippet(pieces)
  return { job, language, label: words, words, snippet, example: example === words ? undefined : example, names: [] }
}
