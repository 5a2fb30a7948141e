import type { Language } from '../../../text/language.ts'

/** Words of sentences about the past: a weekday by itself may then be one that is gone. */
export const past: Readonly<Record<Language, RegExp>> = {
  en: /^(?:was|were|had|did|sent|came|went|broke|failed|stopped|arrived|happened|got|lost|found|fell|said|told|promised|agreed|missed)$/,
  es: /^(?:fue|fueron|era|estaba|hubo|había|tuvo|tuvimos|dije|dijimos|quedamos|acordamos|.+(?:ó|aron|ieron))$/,
  ru: /^(?:был|была|было|были|обещал|обещала|обещали|.+(?:лся|лась|лось|лись)|случил.+|пришла|пришли|пришел|сломал.+|договорились)$/,
}
