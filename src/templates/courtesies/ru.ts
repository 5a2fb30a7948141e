import { wordSet } from '../../text/word-set.ts'
import type { Courtesies, GenderWords } from './courtesy-form.ts'

const named = { roles: { 1: 'recipient' }, example: { 1: 'Анна Сергеевна' } } as const
const known = { roles: { 1: 'recipient' }, example: { 1: 'Тимур' } } as const
const signed = { roles: { 1: 'sender' }, example: { 1: 'Вера Климова' } } as const

/** How one greets and takes leave in Russian. */
export const ru: Courtesies = {
  greetings: [
    { text: 'Здравствуйте, ${1:[имя клиента]}!', register: 'formal', ...named },
    { text: 'Добрый день, ${1:[имя клиента]}!', ...named },
    {
      text: '${1|Уважаемый,Уважаемая|} ${2:[имя и отчество клиента]}!',
      register: 'formal',
      roles: { 1: 'recipient-gender', 2: 'recipient' },
      example: { 1: 'Уважаемая', 2: 'Анна Сергеевна' },
    },
    { text: 'Доброе утро, ${1:[имя клиента]}!', ...named },
    { text: 'Привет, ${1:[имя клиента]}!', register: 'familiar', ...known },
    { text: 'Здравствуй, ${1:[имя клиента]}!', register: 'familiar', ...known },
  ],
  signOffs: [
    { text: 'С уважением,\n${1:[имя и фамилия]}', register: 'formal', ...signed },
    { text: 'С наилучшими пожеланиями,\n${1:[имя и фамилия]}', ...signed },
    { text: 'Хорошего дня!\n${1:[имя]}', ...signed },
    { text: 'Всего доброго,\n${1:[имя]}', ...signed },
    { text: 'До связи,\n${1:[имя]}', register: 'familiar', ...signed },
  ],
}

/** Which titles and patronymics tell a man from a woman in Russian. */
export const genderWords: GenderWords = {
  titles: { masculine: wordSet('г-н господин'), feminine: wordSet('г-жа госпожа') },
  // «Анна Рабинович» bears a surname: before a man's patronymic, only a name that no woman bears is sure.
  names: {
    masculine: /^[а-я]*[бвгджзйклмнпрстфхцчшщ] [а-я]+(?:ович|евич|ич)$/u,
    feminine: /^[а-я]+ [а-я]+(?:овна|евна|инична)$/u,
  },
}
