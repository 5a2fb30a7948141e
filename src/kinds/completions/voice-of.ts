import { addressesIn } from '../../rules/register/mixed-address/addresses-in.ts'
import type { Register } from '../../templates/courtesies/courtesy-form.ts'
import type { Address } from '../../templates/template.ts'
import type { Message } from '../../text/message.ts'
import { registerOf } from './register-of.ts'

/** How a message speaks to its reader. */
export interface Voice {
  readonly register: Register | undefined
  /** The forms of address that may be used: more than one where nothing tells, none that would mix with the message's own. */
  readonly addresses: ReadonlySet<Address>
  /** Whether it writes «Вы» with a capital. */
  readonly capital: boolean
}

/** Reads how a message speaks to its reader. */
export function voiceOf(message: Message, recipient?: string): Voice {
  const register = registerOf(message, recipient)
  const forms = new Set(addressesIn(message).map(({ form }) => form))
  return { register, addresses: new Set(addressesFor(register, forms)), capital: forms.has('Вы') }
}

function addressesFor(register: Register | undefined, forms: ReadonlySet<string>): Address[] {
  // Parts are not written for vos, nor for several readers.
  if (forms.has('vos') || forms.has('vosotros') || forms.has('ustedes')) return []
  if (register === 'familiar') return ['tú', 'ты']
  // «Вы» is never wrong where nothing tells, and two forms of each sentence would only be in the way.
  return register === 'formal' ? ['usted', 'вы'] : ['tú', 'usted', 'вы']
}
