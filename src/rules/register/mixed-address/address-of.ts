import type { Message } from '../../../text/message.ts'
import { spanishForms } from './address-forms.ts'

/** How a message in Spanish or Russian addresses its reader, by most of its forms; undefined where nothing tells. */
export function addressOf({ language, paragraphs }: Message): 'tú' | 'usted' | 'вы' | undefined {
  if (language === 'ru') return 'вы'
  if (language !== 'es') return undefined
  let [informal, formal] = [0, 0]
  for (const { form } of paragraphs.flatMap(({ sentences }) => sentences.flatMap(({ tokens }) => tokens))) {
    if (spanishForms.tú.has(form) || spanishForms.informal.has(form)) informal += 1
    else if (spanishForms.usted.has(form) || form === 'le' || form === 'su' || form === 'sus') formal += 1
  }
  if (informal === formal) return undefined
  return informal > formal ? 'tú' : 'usted'
}
