import type { Message } from '../../../text/message.ts'
import { rememberOf } from '../../../text/remember.ts'
import { spanishForms } from './address-forms.ts'
import { addressesIn } from './addresses-in.ts'

/**
 * How a message in Spanish or Russian addresses its reader, by most of its forms. Where nothing tells, a Russian one is
 * taken to say вы; a Spanish one is undefined.
 */
export const addressOf = rememberOf((message: Message): 'tú' | 'usted' | 'ты' | 'вы' | undefined => {
  const { language, paragraphs } = message
  if (language === 'ru') return saysTy(message) ? 'ты' : 'вы'
  if (language !== 'es') return undefined
  let [informal, formal] = [0, 0]
  for (const { form } of paragraphs.flatMap(({ sentences }) => sentences.flatMap(({ tokens }) => tokens))) {
    if (spanishForms.tú.has(form) || spanishForms.informal.has(form)) informal += 1
    else if (spanishForms.usted.has(form) || form === 'le' || form === 'su' || form === 'sus') formal += 1
  }
  if (informal === formal) return undefined
  return informal > formal ? 'tú' : 'usted'
})

function saysTy(message: Message): boolean {
  const forms = addressesIn(message)
  return 2 * forms.filter(({ form }) => form === 'ты').length > forms.length
}
