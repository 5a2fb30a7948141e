import type { Language } from '../../../text/language.ts'

/** What opens a range, directly before it; an article may stand between. */
export const openers: Readonly<Record<Language, RegExp>> = {
  en: /^(?:from|between)$/,
  es: /^(?:del|desde|entre|de)$/,
  ru: /^(?:с|со|между)$/,
}

/** Beginnings of words that say that something goes from one day to another, so that the second may be the earlier one. */
export const moves: Readonly<Record<Language, RegExp>> = {
  en: /^(?:mov|bring|brought|reschedul|shift|chang|advanc|push|pull|postpon|earlier|sooner|instead|swap|correct|updat|forward|reduc|shorten|cut|drop|fell|fall|switch|transfer|amend|replac|rearrang|reverse|back$)/,
  es: /^(?:mov|muev|mueve|adelant|cambi|pas[aeoó]|traslad|reprogram|aplaz|posp|modific|corrig|correg|retras|anticip|reduc|baj|sustitu|reemplaz|antes$)/,
  ru: /^(?:перен|сдви|смест|измен|поменя|меня|исправ|сократ|сниз|снижа|раньше|вместо|замен|уменьш|поправ|назад$)/,
}

/** Beginnings of words that say that something lasts on one day: it opens, works, meets, stands still. */
export const lasts: Readonly<Record<Language, RegExp>> = {
  en: /^(?:open|clos|availab|unavailab|maintenance|meeting|call|work|offline|down|session|visit|deliver)/,
  es: /^(?:abier|abri|abre|cerra|cierr|disponib|horario|mantenimiento|reuni|llamada|atend|sesi|visita|entreg)/,
  ru: /^(?:работа|открыт|закрыт|перерыв|техработ|недоступ|доступ|встреч|созвон|доставк|совещан|приём|прием)/,
}
