import type { Language } from '../text/language.ts'
import type { JsonFault } from './read-json.ts'
import type { SnippetFault } from './scan-snippet.ts'

/** What is said of a team's template that cannot be used: what is wrong, and how to mend it. */
export interface TeamTemplateTexts {
  readonly notJson: (line: number, column: number, fault: JsonFault) => string
  readonly tooLong: string
  readonly notObject: string
  readonly entryNotObject: (entry: string) => string
  readonly twice: (path: string) => string
  readonly unknownKey: (entry: string, key: string, nearest: string) => string
  readonly noKind: (entry: string) => string
  readonly unknownKind: (entry: string, kind: string, nearest: readonly string[]) => string
  readonly unknownLanguage: (entry: string) => string
  readonly noBody: (entry: string) => string
  readonly emptyBody: (entry: string) => string
  readonly badPrefix: (entry: string) => string
  readonly badDescription: (entry: string) => string
  readonly notSnippet: (entry: string, words: string, fault: SnippetFault) => string
  readonly unknownVariable: (entry: string, name: string, nearest: string | undefined) => string
  readonly untrustedVariable: (entry: string, name: string) => string
}

const jsonRepairs: Readonly<Record<Language, Readonly<Record<JsonFault, string>>>> = {
  en: {
    value: 'a value is missing here',
    name: 'a name in double quotes must stand here',
    colon: 'put a colon after the name',
    comma: 'put a comma before this, or close the bracket',
    quote: 'close this text with " on the same line',
    escape: String.raw`there is no such escape, and a backslash is written \\`,
    comment: 'close this comment with */',
    more: 'nothing may follow the last }',
    end: 'the file ends too early, so close every { and [',
    depth: 'it is nested too deeply here',
  },
  es: {
    value: 'aquí falta un valor',
    name: 'aquí va un nombre entre comillas dobles',
    colon: 'pon dos puntos después del nombre',
    comma: 'pon una coma antes de esto o cierra el corchete o la llave',
    quote: 'cierra este texto con " en la misma línea',
    escape: String.raw`esa secuencia de escape no existe, y una barra invertida se escribe \\`,
    comment: 'cierra este comentario con */',
    more: 'después de la última } no puede haber nada',
    end: 'el archivo se corta antes de tiempo: cierra cada { y cada [',
    depth: 'aquí hay demasiados niveles',
  },
  ru: {
    value: 'здесь не хватает значения',
    name: 'здесь должно стоять имя в двойных кавычках',
    colon: 'поставьте двоеточие после имени',
    comma: 'поставьте перед этим местом запятую или закройте скобку',
    quote: 'закройте текст знаком " в той же строке',
    escape: String.raw`такой последовательности нет, а обратная косая черта пишется как \\`,
    comment: 'закройте комментарий знаками */',
    more: 'после последней } ничего быть не должно',
    end: 'файл обрывается, закройте каждую { и [',
    depth: 'здесь слишком много уровней вложенности',
  },
}

const snippetRepairs: Readonly<Record<Language, Readonly<Record<SnippetFault, string>>>> = {
  en: {
    open: 'is not closed; close it with }',
    brace: 'is no point to fill in; write ${1:[name]}, or \\\\$ for a dollar sign',
    choice: 'is no choice; write ${1|one,other|}',
    transform: 'is no transform; write ${1/pattern/format/flags}',
    depth: 'is nested too deeply; take it apart',
  },
  es: {
    open: 'no está cerrado; ciérralo con }',
    brace: 'no es un punto por rellenar; escribe ${1:[nombre]}, o \\\\$ para el signo del dólar',
    choice: 'no es una lista de opciones; escribe ${1|una,otra|}',
    transform: 'no es una transformación; escribe ${1/patrón/formato/opciones}',
    depth: 'tiene demasiados niveles; sepáralo',
  },
  ru: {
    open: 'не закрыто; закройте знаком }',
    brace: 'не похоже на поле; пишите ${1:[имя]}, а знак доллара — \\\\$',
    choice: 'не похоже на выбор; пишите ${1|один,другой|}',
    transform: 'не похоже на преобразование; пишите ${1/образец/формат/флаги}',
    depth: 'вложено слишком глубоко; разделите на части',
  },
}

/** What is said of templates that cannot be used, by language of the interface. */
export const teamTemplateTexts: Readonly<Record<Language, TeamTemplateTexts>> = {
  en: {
    notJson: (line, column, fault) =>
      `Line ${line}, column ${column}: this is not valid JSON; ${jsonRepairs.en[fault]}.`,
    tooLong: 'The file is too long for templates; split it into several.',
    notObject: 'The file must hold templates by name, such as { "Late report": { "kind": "delay", "body": "…" } }.',
    entryNotObject: (entry) => `“${entry}” must be an object, such as { "kind": "delay", "body": "…" }.`,
    twice: (path) => `“${path}” is there twice; rename one of them or take it out.`,
    unknownKey: (entry, key, nearest) => `“${entry}” has no “${key}”; did you mean “${nearest}”?`,
    noKind: (entry) => `“${entry}” needs a “kind”, such as "apology" or "notice/absence".`,
    unknownKind: (entry, kind, nearest) =>
      `“${entry}”: there is no kind “${kind}”; did you mean ${anyOf(
        nearest.map((id) => `“${id}”`),
        'or',
      )}?`,
    unknownLanguage: (entry) => `“${entry}”: “language” must be "en", "es" or "ru".`,
    noBody: (entry) => `“${entry}” needs a “body”: a text, or a list of texts, one for each line.`,
    emptyBody: (entry) => `“${entry}” has an empty “body”; write the message there.`,
    badPrefix: (entry) => `“${entry}”: “prefix” must be a word or a list of words; without one, leave it out.`,
    badDescription: (entry) => `“${entry}”: “description” must be a text.`,
    notSnippet: (entry, words, fault) => `“${entry}”: “${words}” ${snippetRepairs.en[fault]}.`,
    unknownVariable: (entry, name, nearest) =>
      nearest === undefined
        ? `“${entry}”: there is no variable $${name}; a point to fill in is \${1:[${name}]}, a dollar sign \\\\$.`
        : `“${entry}”: there is no variable $${name}; did you mean $${nearest}?`,
    untrustedVariable: (entry, name) =>
      `“${entry}” uses $${name}, and this workspace is not trusted; trust it, or write a point such as \${1:[text]}.`,
  },
  es: {
    notJson: (line, column, fault) =>
      `Línea ${line}, columna ${column}: el JSON no es válido; ${jsonRepairs.es[fault]}.`,
    tooLong: 'El archivo es demasiado largo para plantillas; divídelo en varios.',
    notObject:
      'El archivo debe contener plantillas con nombre, por ejemplo { "Retraso": { "kind": "delay", "body": "…" } }.',
    entryNotObject: (entry) => `«${entry}» debe ser un objeto, por ejemplo { "kind": "delay", "body": "…" }.`,
    twice: (path) => `«${path}» aparece dos veces; cambia un nombre o quita una.`,
    unknownKey: (entry, key, nearest) => `«${entry}» no tiene «${key}»; ¿querías decir «${nearest}»?`,
    noKind: (entry) => `A «${entry}» le falta «kind», por ejemplo "apology" o "notice/absence".`,
    unknownKind: (entry, kind, nearest) =>
      `«${entry}»: no existe el tipo «${kind}»; ¿querías decir ${anyOf(
        nearest.map((id) => `«${id}»`),
        'o',
      )}?`,
    unknownLanguage: (entry) => `«${entry}»: «language» debe ser "en", "es" o "ru".`,
    noBody: (entry) => `A «${entry}» le falta «body»: un texto o una lista de textos, uno por línea.`,
    emptyBody: (entry) => `«${entry}» tiene un «body» vacío; escribe ahí el mensaje.`,
    badPrefix: (entry) =>
      `«${entry}»: «prefix» debe ser una palabra o una lista de palabras; si no hay ninguna, quítalo.`,
    badDescription: (entry) => `«${entry}»: «description» debe ser un texto.`,
    notSnippet: (entry, words, fault) => `«${entry}»: «${words}» ${snippetRepairs.es[fault]}.`,
    unknownVariable: (entry, name, nearest) =>
      nearest === undefined
        ? `«${entry}»: no existe la variable $${name}; un punto por rellenar es \${1:[${name}]}, y el signo del dólar, \\\\$.`
        : `«${entry}»: no existe la variable $${name}; ¿querías decir $${nearest}?`,
    untrustedVariable: (entry, name) =>
      `«${entry}» usa $${name} y esta área de trabajo no es de confianza; confía en ella o escribe un punto como \${1:[texto]}.`,
  },
  ru: {
    notJson: (line, column, fault) => `Строка ${line}, столбец ${column}: это не JSON; ${jsonRepairs.ru[fault]}.`,
    tooLong: 'Файл слишком длинный для шаблонов; разделите его на несколько.',
    notObject: 'В файле должны быть шаблоны с именами, например { "Задержка": { "kind": "delay", "body": "…" } }.',
    entryNotObject: (entry) => `«${entry}» — это должен быть объект, например { "kind": "delay", "body": "…" }.`,
    twice: (path) => `«${path}» встречается дважды; переименуйте или уберите лишнее.`,
    unknownKey: (entry, key, nearest) => `В «${entry}» нет ключа «${key}»; возможно, «${nearest}»?`,
    noKind: (entry) => `В «${entry}» нет «kind»; укажите вид, например "apology" или "notice/absence".`,
    unknownKind: (entry, kind, nearest) =>
      `«${entry}»: вида «${kind}» нет; возможно, ${anyOf(
        nearest.map((id) => `«${id}»`),
        'или',
      )}?`,
    unknownLanguage: (entry) => `«${entry}»: в «language» укажите "en", "es" или "ru".`,
    noBody: (entry) => `В «${entry}» нужен «body»: текст или список строк.`,
    emptyBody: (entry) => `В «${entry}» пустой «body»; напишите в нём само письмо.`,
    badPrefix: (entry) => `«${entry}»: «prefix» — это слово или список слов; если он не нужен, уберите его.`,
    badDescription: (entry) => `«${entry}»: «description» — это текст.`,
    notSnippet: (entry, words, fault) => `«${entry}»: «${words}» ${snippetRepairs.ru[fault]}.`,
    unknownVariable: (entry, name, nearest) =>
      nearest === undefined
        ? `«${entry}»: переменной $${name} нет; поле пишется \${1:[${name}]}, знак доллара — \\\\$.`
        : `«${entry}»: переменной $${name} нет; возможно, $${nearest}?`,
    untrustedVariable: (entry, name) =>
      `В «${entry}» есть $${name}, а этой рабочей области вы не доверяете; разрешите доверие или впишите поле, например \${1:[текст]}.`,
  },
}

/** “a”, “b” or “c”. */
const anyOf = (names: readonly string[], or: string): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} ${or} ${names.at(-1) ?? ''}`
