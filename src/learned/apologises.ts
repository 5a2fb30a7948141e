import type { Language } from '../text/language.ts'
import type { Token } from '../text/tokens.ts'

/** How the words begin with which one says sorry, or runs oneself down for a fault. */
const beginnings: Readonly<Record<Language, RegExp>> = {
  en: /^(?:sorr|apolog|forgiv|pardon|regret|excuse|asham|mortif|embarrass|inexcusabl|unforgivabl|guilt|beg|grovel)/,
  es: /^(?:perd[oó]n|disc[uú]lp|sient|sent[ií]|lament|excus|verg[uü]enz|averg[uü][eoé]|imperdonabl|inexcusabl|culpa)/,
  ru: /^(?:извин|прости|прощ|винова|вин[аеуы]$|сожале|жаль|стыд|совест|неловк|непростит|умоля|каюсь)/,
}

/** Whether a sentence has a word with which one apologises. */
export const apologises = (tokens: readonly Token[], language: Language): boolean =>
  tokens.some(({ form }) => beginnings[language].test(form))
