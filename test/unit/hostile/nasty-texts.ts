/** Makes a text of about so many UTF-16 code units. */
export type TextOfSize = (size: number) => string

/** A piece again and again. */
const again =
  (piece: string): TextOfSize =>
  (size) =>
    piece.repeat(Math.ceil(size / piece.length))

/** One piece again and again, and then as often another. */
const nested =
  (open: string, close: string, heart = 'sorry'): TextOfSize =>
  (size) => {
    const depth = Math.ceil(size / (open.length + close.length))
    return open.repeat(depth) + heart + close.repeat(depth)
  }

/** Pieces that differ in a number, one after the other. */
const counted =
  (piece: (place: number) => string): TextOfSize =>
  (size) => {
    let text = ''
    for (let place = 0; text.length < size; place += 1) text += piece(place)
    return text
  }

/** Signs from a range, one after the other. */
const signs = (from: number, to: number): TextOfSize =>
  counted((place) => String.fromCodePoint(from + (place % (to - from))))

/** Bytes without any order, by a fixed seed. */
function someBytes(size: number): Uint8Array {
  let state = 7
  return Uint8Array.from({ length: size }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state >>> 24
  })
}

/** One long line of what a person would not write, and lines of which there are too many. */
const monotonous: Readonly<Record<string, TextOfSize>> = {
  letters: again('a'),
  'Russian letters': again('ж'),
  capitals: again('A'),
  'different words': counted((place) => `${place.toString(36)}x `),
  digits: again('7'),
  spaces: again(' '),
  'no-break spaces': again('\u00a0'),
  tabs: again('\t'),
  dots: again('.'),
  'question marks': again('?!'),
  commas: again(','),
  ellipses: again('…'),
  hyphens: again('-'),
  'letters and hyphens': again('a-'),
  'letters and apostrophes': again("a'"),
  'letters and slashes': again('a/'),
  underscores: again('_'),
  'letters with stops': again('a.'),
  'capitals with stops': again('A. '),
  'numbers with stops': again('1.'),
  'numbers with commas': again('1,'),
  'sentences of one word': again('No. '),
  'sentences of one letter in Russian': again('Я. '),
  abbreviations: again('Mr. '),
  percents: again('1%'),
  'at signs': again('@'),
  addresses: again('a@b.c '),
  'addresses run together': again('a@b.'),
  'beginnings of links': again('http://'),
  'beginnings of links, apart': again('http:// '),
  'beginnings of web addresses': again('www.'),
  'mail links': again('mailto:'),
  'opening brackets': again('('),
  'closing brackets': again(')'),
  smileys: again(':-) '),
  'emoji joined to others': again('👩\u200d👩\u200d👧'),
  'emoji joined without end': again('👩\u200d'),
  'flags cut in two': again('🇪'),
  'skin tones': again('👍🏽'),
  'variation selectors': again('\ufe0f'),
  'combining marks': again('\u0301'),
  'a letter under marks': (size) => `a${'\u0301\u0323'.repeat(size >> 1)}`,
  'a name under marks': (size) => `Hi A${'\u0301\u0323'.repeat(size >> 1)},`,
  'letters each with marks': again('e\u0301\u0302\u0303\u0304 '),
  'long s and dotless i': again('ſıİ'),
  'zero-width signs': again('a\u200b\u200c\u200d\u2060'),
  'soft hyphens': again('a\u00ad'),
  'signs that turn the text': again('\u202e\u2066abc\u2069\u202c'),
  'signs that turn the text, unclosed': again('\u202ea'),
  'high surrogates': again('\ud83d'),
  'low surrogates': again('\ude00'),
  'surrogates the wrong way round': again('\ude00\ud83d'),
  'null characters': again('\0'),
  'byte order marks': again('\ufeff'),
  'control characters': signs(1, 32),
  'other control characters': signs(0x7f, 0xa0),
  'Arabic letters': signs(0x627, 0x64a),
  'Hebrew letters': signs(0x5d0, 0x5ea),
  'Thai letters': signs(0xe01, 0xe2e),
  'Chinese signs': signs(0x4e00, 0x9fff),
  'mathematical letters': signs(0x1d400, 0x1d6a3),
  'full-width letters': signs(0xff21, 0xff5a),
  'private signs': signs(0xe000, 0xf8ff),
  'letters that look alike': again('раypal '),
  'all of the first plane': signs(0, 0xffff),
  'bytes read as Latin-1': (size) => Buffer.from(someBytes(size)).toString('latin1'),
  'bytes read as UTF-8': (size) => Buffer.from(someBytes(size)).toString('utf8'),
  'bytes read as UTF-16': (size) => Buffer.from(someBytes(size * 2)).toString('utf16le'),
}

const ofLines: Readonly<Record<string, TextOfSize>> = {
  'line feeds': again('\n'),
  'carriage returns': again('\r'),
  'carriage returns with line feeds': again('\r\n'),
  'line feeds with carriage returns': again('\n\r'),
  'separators of lines and paragraphs': again('a\u2028b\u2029c\u0085'),
  'vertical tabs and form feeds': again('a\v\f'),
  'lines with a letter': again('a\n'),
  'lines of prose': again('We are sorry for that,\n'),
  'lines that end in a colon': again('a:\n'),
  'lines of spaces': again('    \n'),
  'paragraphs of one word': again('Sorry.\n\n'),
  'quoted lines': again('> a\n'),
  'lines quoted ever deeper': (size) => counted((place) => `${'>'.repeat(place + 1)}\n`)(size),
  'deep quotes': again('>'),
  comparisons: again('> 5 %\n'),
  attributions: again('On 5 May 2025 at 10:00 Ana wrote:\n'),
  'attributions in Spanish': again('El 5 de mayo de 2025, Ana escribió:\n'),
  'attributions that quote': again('On 5 May Ana wrote:\n> no\n'),
  'attributions of oneself': again('You wrote:\n'),
  'attributions without end': again('On Monday '),
  subjects: again('Subject: a\n'),
  'headers of mail': again('From: a\nTo: b\nSubject: c\n'),
  'beginnings of headers': again('From: a\n'),
  'beginnings of headers, apart': again('From: a\n\n'),
  receivers: again('To: a@b.c\n'),
  'separators of mail': again('-----Original Message----\n'),
  'lines of underscores': again('____________\n'),
  'signature marks': again('-- \n'),
  'signature marks without space': again('--\n'),
  'signature marks and text': again('--\na\n'),
  rules: again('---\n'),
  'front matter': (size) => `---\n${again('a: b\n')(size)}`,
  'sent from a phone': again('Sent from my iPhone\n'),
  notices: again(
    'This e-mail is confidential and intended only for the addressee, delete it if received in error.\n\n',
  ),
  'beginnings of notices': again('This message\n'),
  items: again('- a\n'),
  'numbered items': counted((place) => `${place}. a\n`),
  'items without text': again('- \n'),
  'items in items': counted((place) => `${' '.repeat(place)}- a\n`),
  'list marks': again('- '),
  headings: again('# a\n'),
  'heading marks': again('#'),
  'open fences': again('```\n'),
  'fences of another kind': again('```\na\n~~~\n'),
  'fences that grow': counted((place) => `${'`'.repeat(place + 3)}\n`),
  'fences that shrink': (size) => {
    const most = Math.floor(Math.sqrt(size * 2))
    return Array.from({ length: most }, (_, place) => `${'`'.repeat(most - place)}\n`).join('')
  },
  tables: again('| a | b |\n|---|---|\n'),
  greetings: again('Hi Ana,\n'),
  'greetings run together': again('Dear Ana, '),
  'sign-offs': again('Kind regards,\nAna\n\n'),
  names: again('Ana\n'),
  'names run together': again('Ana Maria '),
  'names in Russian': again('Анна Ивановна, '),
}

const marked: Readonly<Record<string, TextOfSize>> = {
  'nested quotation marks': nested('«“', '”»'),
  'open quotation marks': again('«“'),
  'straight quotation marks': again('"a '),
  'quotation marks in a row': again('"'),
  'single quotation marks': again("'"),
  'low quotation marks': again('„'),
  'nested brackets': nested('(', ')'),
  'nested square brackets': nested('[', ']'),
  'open square brackets': again('['),
  'square brackets with words': again('[name] '),
  'open square brackets with words': again('[name '),
  'square brackets with slashes': again('[a / b] '),
  'ends of link texts': again(']('),
  'links cut short': again('[a](b '),
  links: again('[a](b.c) '),
  'links in links': nested('[a](', ')'),
  'links with open titles': again('[a](b.c "'),
  'targets that open brackets': (size) => `[a](${'('.repeat(size)}`,
  'pictures cut short': again('!['),
  references: again('[a][b]'),
  'reference definitions': again('[a]: b\n'),
  'braces in braces': nested('{{', '}}'),
  'open braces': again('{{'),
  'braces with words': again('{{name}} '),
  'single braces': again('{name '),
  'dollar braces': again('${'),
  'percent names': again('%name '),
  'percent signs': again('%%'),
  'angle brackets': again('<'),
  'angle brackets with words': again('<name '),
  'angle brackets, closed': again('<name>'),
  'closing angle brackets': again('a>'),
  'beginnings of comments': again('<!--'),
  'beginnings of comments in lines': again('<!--\n'),
  'ends of comments': again('-->'),
  comments: again('<!-- a -->'),
  'comments in lines': again('<!-- a -->\n'),
  'comments amid prose': again('<!-- a --> b\n'),
  'beginnings of tags': again('<a '),
  'tags in tags': nested('<b>', '</b>'),
  'a tag with much in it': (size) => `<a ${'b="c" '.repeat(size / 6)}`,
  'beginnings of entities': again('&amp'),
  'marks of emphasis': again('_*'),
  stars: again('*'),
  'stars around letters': again('*a'),
  'emphasis in emphasis': nested('*_', '_*'),
  tildes: again('~~'),
  'struck out': again('~~a'),
  backticks: again('`'),
  'backticks around letters': again('`a'),
  'backticks of growing length': counted((place) => `${'`'.repeat(place + 1)} `),
  backslashes: again('\\'),
  'escaped marks': again('\\*'),
  'words with a stroke': again('a|'),
}

const factual: Readonly<Record<string, TextOfSize>> = {
  'beginnings of dates': again('1/2/'),
  dates: again('1/2/2025 '),
  'dates with stops': again('31.12.2025 '),
  'dates in words': again('5 May 2025, '),
  'dates in Spanish': again('el 5 de mayo de 2025 '),
  'dates in Russian': again('5 мая 2025 г. '),
  'beginnings of dates in words': again('5 de '),
  months: again('may '),
  weekdays: again('Monday '),
  'weekdays with dates': again('Monday, 5 May 2025. '),
  'ranges of days': again('5-6-'),
  'from and to': again('from 5 to '),
  'relative days': again('tomorrow '),
  times: again('10:00 '),
  'times without end': again('10:'),
  amounts: again('$1,000.00 '),
  'promises with dates': again('We will send it by 1 May 2020. '),
  years: again('2025 '),
  'leftovers of templates': again('XX TODO lorem ipsum '),
  'gender slots': again('готов(а) '),
  'open gender slots': again('готов('),
  'empty labels': again('Name: \n'),
  attachments: again('I attach the file. '),
  'two registers': again('tú y usted. '),
  'a shout': again('STOP IT NOW '),
  'scripts in one word': again('aж'),
  'a telephone number': again('+1 (234) 567-89-00 '),
}

/** Fragments of faults that never end: each makes rules try again from every place. */
const faulty: Readonly<Record<string, TextOfSize>> = {
  apologies: again('I am sorry if you feel that way. '),
  'apologies in one sentence': again('I am sorry if you '),
  sorry: again('sorry '),
  'sorry and commas': again('sorry, '),
  'very sorry': again('very very sorry '),
  conditions: again('if '),
  buts: again('sorry but '),
  yous: again('you '),
  'yours without verbs': again('you should have '),
  'as I said': again('as I said, '),
  'blame in Spanish': again('Lamento que usted '),
  'apologies in Spanish': again('Siento si te molestó, pero '),
  'apologies in Russian': again('Извините, если вы '),
  'blame in Russian': again('вы должны были '),
  promises: again('We will get back to you soon. '),
  negations: again('not '),
  'and so on': again('and '),
  'what equality watches': again('he she guys master '),
  'words of one sentence': again('the team and the client '),
  refusals: again('I am afraid we cannot do this. '),
}

/** What the notation of phrases has to read to its end. */
const notation: Readonly<Record<string, TextOfSize>> = {
  'a bracket and spaces': (size) => `(${' '.repeat(size)}`,
  'a bracket and signs that are space or nothing': (size) => `a(${'\ufeff'.repeat(size)}`,
  'a bracket and such signs, closed by another': (size) => `a(${'\ufeff'.repeat(size)}.)`,
  'a bracket with many words': (size) => `(${'a|'.repeat(size >> 1)}`,
  'a bracket with many words, closed': (size) => `b(${'a|'.repeat(size >> 1)})`,
  'a bracket with many words and spaces': (size) => `b(${'a | '.repeat(size >> 2)}.)`,
  'brackets with choices': again('(a|b)'),
  'brackets with choices, open': again('(a|'),
  'brackets before words': again('(a|b)c'),
  'choices that grow': nested('(a|', ')'),
  'optional words': again('[a]'),
  classes: again('{be}'),
  'repeated classes': again('{be}+'),
  'negations of words': again('!a '),
  gaps: again('~5 '),
  'wide gaps': again('...20 '),
  'open words': again('*a '),
}

/** Texts of any size that a person would not write, by name. */
export const nastyTexts: Readonly<Record<string, TextOfSize>> = {
  ...monotonous,
  ...ofLines,
  ...marked,
  ...factual,
  ...faulty,
  ...notation,
}
