/**
 * What the lines that mail programs write look like, in our languages and a few of their clients'. Each pattern is held
 * against a line in lower case: patterns that overlook case themselves take milliseconds to start with.
 */

const names = {
  subject: 'subject(?: line)?|asunto(?: del (?:correo|mensaje))?|тема(?: письма| сообщения)?',
  from: 'from|de|от(?: кого)?',
  date: 'sent|date|enviado(?: el)?|fecha|отправлено|дата',
  to: 'to|para|кому',
  other: 'cc|bcc|cco|reply-to|attachments?|importance|importancia|adjuntos?|копия|скрытая копия|вложения?|важность',
}

const label = (name: string): RegExp =>
  new RegExp(`^[ \\t]{0,3}[*_]{0,3}(?:${name})[*_]{0,3}[ \\t]?:[*_]{0,3}(?=\\s|$)`)

/** The labels of a mail's header, each at the start of its line, with the formatting around it. */
export const headerLabels = {
  subject: label(names.subject),
  from: label(names.from),
  date: label(names.date),
  to: label(names.to),
  any: label(Object.values(names).join('|')),
} as const

/** A line above a mail that is forwarded or answered below it. */
export const separatorLine = new RegExp(
  `^\\s*(?:-{2,}\\s*(?:original message|forwarded message|mensaje original|mensaje reenviado|исходное сообщение|` +
    `пересланное сообщение|пересылаемое сообщение|пересланное письмо)\\s*-{0,40}|` +
    `begin forwarded message:|inicio del mensaje reenviado:|начало переадресованного сообщения:)\\s*$`,
)

/** A line of underscores, as Outlook draws above the mail that is answered. */
export const ruleLine = /^\s*_{10,200}\s*$/

/** The end of a line that says who wrote what is quoted below it. */
export const attributionVerb =
  /(?:wrote|escribió|ha escrito|пишет|пис[ао]л(?:\(а\)|а|и)?|написал(?:\(а\)|а|и)?|a écrit|schrieb|ha scritto|escreveu)\s?:$/

/** How such a line begins where nothing but a name and a date stand before the verb. */
export const attributionOpening =
  /^(?:on|el|en|le|am|il|em|\d|(?:пн|вт|ср|чт|пт|сб|вс|понедельник|вторник|среда|четверг|пятница|суббота|воскресенье)(?![а-яё]))/

/** The writer's own way of leading to a quotation: “you wrote:”. */
export const ownAttribution =
  /(?:^|\s)(?:(?:you|i|we)\s+wrote|(?:usted(?:es)?|tú|yo|me|nos|le|te)\s+(?:ha\s+)?escri(?:bió|to)|(?:вы|ты|я|мы)\s+(?:на)?писал[аи]?)\s?:$/

export const mailAddress = /[\w.+-]{1,64}@[\w-]{1,64}\.[\w.-]{2,64}/u
export const timeOrYear = /(?:^|\D)(?:\d{1,2}:\d{2}|(?:19|20)\d\d)(?!\d)/

const letter = '[a-zа-яёáéíóúñü\\d]'

/** A line that a phone or a mail program adds of its own accord. */
export const sentFromLine = new RegExp(
  `^\\s*(?:sent from my ${letter}+(?: ${letter}+){0,3}|sent (?:from|via|with|using) (?:outlook|yahoo|proton|samsung|mail|gmail|the )(?:${letter}| ){0,40}|` +
    `get outlook for \\w+|enviado desde (?:mi|outlook|yahoo|correo|gmail|proton)(?:${letter}| ){0,40}|obtener outlook para \\w+|` +
    `отправлено (?:с|со|из) (?:моего |мобильного |мобильной )?(?:iphone|ipad|android|samsung|xiaomi|huawei|honor|outlook|gmail|` +
    `яндекс|mail|почты|телефона|смартфона|планшета|устройства)(?:${letter}|[. ]){0,40})\\.?\\s*$`,
)

/** Words that make “sent from my …” a device's line and not the writer's. */
export const device =
  /iphone|ipad|android|phone|mobile|samsung|galaxy|xiaomi|redmi|huawei|honor|pixel|tablet|device|blackberry|nokia|outlook|yahoo|proton|mail|gmail|móvil|celular|teléfono|dispositivo|tableta|correo|яндекс|почт|телефон|смартфон|планшет|устройств/

/** How a confidentiality notice begins. */
export const disclaimerOpening = new RegExp(
  `^[\\s*_]*(?:confidentiality|disclaimer|legal notice|this (?:e-?mail|message|communication|transmission)|` +
    `the (?:information|contents?)(?: contained)? (?:in|of) this (?:e-?mail|message|communication)|` +
    `if you (?:are not the intended|have received this|received this)|please consider the environment|` +
    `aviso (?:legal|de (?:privacidad|confidencialidad))|(?:este|el presente) (?:mensaje|correo)|la información (?:contenida|incluida|que contiene) (?:en )?este (?:mensaje|correo)|` +
    `si (?:usted )?(?:no es el destinatario|ha recibido este)|antes de imprimir|` +
    `уведомление о конфиденциальности|(?:настоящее|данное|это) (?:электронное )?(?:сообщение|письмо)|` +
    `информация,? (?:содержащаяся|содержащейся) в|если вы (?:не являетесь|получили (?:это|данное|настоящее))|пожалуйста, подумайте об окружающей)`,
)

/** A notice that needs no other sign: it asks not to print. */
export const printingNotice =
  /^[\s*_]*(?:please consider the environment|antes de imprimir|пожалуйста, подумайте об окружающей)/

/** What a confidentiality notice speaks of; it has at least two of these. */
export const disclaimerTopics =
  /confidential|privileged|intended (?:recipient|solely|only)|addressee|disclos|unauthori[sz]ed|delete (?:it|this)|received (?:it|this)|in error|environment|confidencial|destinatari|divulga|reproducci|por error|elimin|bórrelo|medio ?ambiente|protección de datos|конфиденциальн|адресат|получател|по ошибке|удалит|разглашен|распростран|окружающей сред/g
