import { tokenise } from '../../text/tokens.ts'
import type { Gender } from '../template.ts'
import { genderWords as en } from './en.ts'
import { genderWords as es } from './es.ts'
import { genderWords as ru } from './ru.ts'

/** The gender that a name gives away by its title or patronymic, in any of our languages; a given name alone says too little. */
export function genderOf(name: string): Gender | undefined {
  const words = tokenise(name)
    .filter(({ kind }) => kind === 'word')
    .map(({ form }) => form)
  const tells = (gender: Gender): boolean =>
    [en, es, ru].some(
      ({ titles, names }) =>
        words.some((word) => titles[gender].has(word)) || names?.[gender].test(words.join(' ')) === true,
    )
  const [masculine, feminine] = [tells('masculine'), tells('feminine')]
  if (masculine === feminine) return undefined
  return masculine ? 'masculine' : 'feminine'
}
