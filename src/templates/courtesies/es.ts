import { wordSet } from '../../text/word-set.ts'
import type { Courtesies, GenderWords } from './courtesy-form.ts'

const named = { roles: { 1: 'recipient' }, example: { 1: 'Nuria' } } as const
const signed = { roles: { 1: 'sender' }, example: { 1: 'Marcos Gil' } } as const

/** How one greets and takes leave in Spanish. */
export const es: Courtesies = {
  greetings: [
    { text: 'Hola, ${1:[nombre del cliente]}:', ...named },
    {
      text: '${1|Estimado,Estimada|} ${2:[nombre del cliente]}:',
      register: 'formal',
      roles: { 1: 'recipient-gender', 2: 'recipient' },
      example: { 1: 'Estimada', 2: 'Nuria' },
    },
    {
      text: '${1|Estimado señor,Estimada señora|} ${2:[apellido]}:',
      register: 'formal',
      takesSurname: true,
      roles: { 1: 'recipient-gender', 2: 'recipient' },
      example: { 1: 'Estimada señora', 2: 'Ortega' },
    },
    { text: 'Buenos días, ${1:[nombre del cliente]}:', ...named },
    { text: 'Buenas tardes, ${1:[nombre del cliente]}:', ...named },
  ],
  signOffs: [
    { text: 'Un saludo,\n${1:[nombre]}', ...signed },
    { text: 'Saludos cordiales,\n${1:[nombre]}', ...signed },
    { text: 'Un cordial saludo,\n${1:[nombre]}', register: 'formal', ...signed },
    { text: 'Atentamente,\n${1:[nombre]}', register: 'formal', ...signed },
    { text: 'Un abrazo,\n${1:[nombre]}', register: 'familiar', ...signed },
  ],
}

/** Which titles tell a man from a woman in Spanish. */
export const genderWords: GenderWords = {
  titles: {
    masculine: wordSet('señor sr don d doctor dr licenciado ingeniero arquitecto profesor'),
    feminine: wordSet('señora sra señorita srta doña dña doctora dra licenciada ingeniera arquitecta profesora'),
  },
}
