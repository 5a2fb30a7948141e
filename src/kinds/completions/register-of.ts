import { addressOf } from '../../rules/register/mixed-address/address-of.ts'
import { addressesIn } from '../../rules/register/mixed-address/addresses-in.ts'
import type { Register } from '../../templates/courtesies/courtesy-form.ts'
import { readGreeting } from '../../text/greeting.ts'
import type { Message } from '../../text/message.ts'
import { parseName } from '../../text/person-name.ts'

/** Greetings that tell how close writer and reader are, folded as tokens are. */
const telling: Readonly<Record<Register, RegExp>> = {
  formal: /^(?:estimad|apreciad|distinguid|respetad|уважаем|многоуважаем|глубокоуважаем|здравствуйте$)/u,
  familiar: /^(?:hi|hey|hiya|heya|querid|mi querid|привет|здравствуй$|салют|хай$)/u,
}

/** How close the writer is to the reader, as the message shows it: by its forms of address, else by its greeting. */
export function registerOf(message: Message, recipient?: string): Register | undefined {
  // Where no word of a Russian message tells, its greeting may.
  const isTold = message.language !== 'ru' || addressesIn(message).length > 0
  const address = isTold ? addressOf(message) : undefined
  if (address !== undefined) return address === 'tú' || address === 'ты' ? 'familiar' : 'formal'
  const greeting = readGreeting(message)
  const opening = greeting?.opening ?? ''
  if (greeting?.name?.titled || telling.formal.test(opening)) return 'formal'
  if (telling.familiar.test(opening)) return 'familiar'
  return recipient !== undefined && parseName(recipient)?.titled ? 'formal' : undefined
}
