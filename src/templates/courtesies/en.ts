import { wordSet } from '../../text/word-set.ts'
import type { Courtesies, GenderWords } from './courtesy-form.ts'

const named = { roles: { 1: 'recipient' }, example: { 1: 'Anna' } } as const
const signed = { roles: { 1: 'sender' }, example: { 1: 'Laura Benson' } } as const

/** How one greets and takes leave in English. */
export const en: Courtesies = {
  greetings: [
    { text: "Hello ${1:[client's name]},", ...named },
    { text: "Dear ${1:[client's name]},", register: 'formal', ...named },
    {
      text: 'Dear ${1|Mr,Ms|} ${2:[surname]},',
      register: 'formal',
      takesSurname: true,
      roles: { 1: 'recipient-gender', 2: 'recipient' },
      example: { 1: 'Ms', 2: 'Petrie' },
    },
    { text: "Hi ${1:[client's name]},", register: 'familiar', ...named },
    { text: "Good morning ${1:[client's name]},", ...named },
    { text: "Good afternoon ${1:[client's name]},", ...named },
  ],
  signOffs: [
    { text: 'Kind regards,\n${1:[your name]}', ...signed },
    { text: 'Best regards,\n${1:[your name]}', ...signed },
    { text: 'Yours sincerely,\n${1:[your name]}', register: 'formal', ...signed },
    { text: 'Best wishes,\n${1:[your name]}', register: 'familiar', ...signed },
    { text: 'All the best,\n${1:[your name]}', register: 'familiar', ...signed },
  ],
}

/** Which titles tell a man from a woman in English. */
export const genderWords: GenderWords = {
  titles: { masculine: wordSet('mr sir lord'), feminine: wordSet('mrs ms miss lady') },
}
