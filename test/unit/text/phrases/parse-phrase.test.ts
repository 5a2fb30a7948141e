import assert from 'node:assert/strict'
import { parsePhrase, PhraseClasses } from '../../../../src/text/phrases/parse-phrase.ts'
import { type LexicalClasses, PhraseError, type PhraseNode } from '../../../../src/text/phrases/phrase.ts'

const classes: LexicalClasses = {
  fault: ['failed', 'forg(o|e)t', 'mess up'],
  intensifier: ['very', 'so'],
  outer: ['{fault}', 'broke'],
  loop: ['a {other}'],
  other: ['b {loop}'],
  hollow: [],
  odd: ['fine', '[never closed'],
}

const parse = (source: string, entries: LexicalClasses = classes) => parsePhrase(source, new PhraseClasses(entries))

/** A node as brief text, so that expectations can be read. */
function show(node: PhraseNode): string {
  switch (node.type) {
    case 'forms':
      return [...node.forms].join('/')
    case 'sequence':
      return `<${node.items.map(show).join(' ')}>`
    case 'choice':
      return `(${node.options.map(show).join('|')})`
    case 'optional':
      return `[${show(node.item)}]`
    case 'repeat':
      return `${show(node.item)}+${node.times}`
    case 'open':
      return `${node.beginnings.join('/')}*${node.endings.join('/')}`
    case 'capital':
      return '@'
    case 'gap':
      return `${node.crossesMarks ? '...' : '~'}${node.words}`
    case 'not':
      return `!${show(node.item)}`
    case 'start':
      return '^'
    case 'end':
      return '$'
  }
}

const reported = (source: string): string => show(parse(source).reported)

const refuses = (source: string, repair: RegExp, entries = classes): void => {
  assert.throws(
    () => parse(source, entries),
    (error) => error instanceof PhraseError && repair.test(error.message) && !error.message.includes('\n'),
    source,
  )
}

describe('the notation of phrases', () => {
  const readings: Record<string, string> = {
    sorry: 'sorry',
    'SORRY, Ёлка’s': "<sorry , елка's>",
    'apolog(y|ies)': 'apology/apologies',
    'sorr(y | ier)': 'sorry/sorrier',
    '(un|mis)use(d|s)': 'unused/unuses/misused/misuses',
    '(hurt|trick)(s|)': 'hurts/hurt/tricks/trick',
    "(i|we)(|'d)": "i/i'd/we/we'd",
    'x *': '<x *>',
    'x *ed': '<x *ed>',
    'x *(ВШИ|вшись)+': '<x *вши/вшись+5>',
    'x @ y': '<x @ y>',
    'x wor(k|r)*': '<x work/worr*>',
    '(not glad | x *l | sad)(der|)': '(sadder/sad|<not gladder/glad>|<x *lder/l>)',
    '{fault}': '(failed/forgot/forget|<mess up>)',
    '{outer}': '(broke|(failed/forgot/forget|<mess up>))',
    '(if | in case)': '(if|<in case>)',
    '(a | b) x': '<a/b x>',
    'sorry [very]': '<sorry [very]>',
    'sorry [so | very much]': '<sorry [(so|<very much>)]>',
    '{intensifier}+ sorry': '<very/so+5 sorry>',
    '[a | b]+ sorry': '<[a/b]+5 sorry>',
    'a ~ b ~7 c': '<a ~3 b ~7 c>',
    'a ... b ...20 c': '<a ...12 b ...20 c>',
    'a , ; : ? ! - " b': '<a , ; : ? ! - " b>',
    'a — b « c … d': '<a - b " c ... d>',
    '# days': '<# days>',
    '!very sorry': '<!very sorry>',
    '!(very | so) sorry !{fault}': '<!very/so sorry !(failed/forgot/forget|<mess up>)>',
    'sorry! (wait! | oops!)': '<sorry ! (<wait !>|<oops !>)>',
    '^ sorry $': '<^ sorry $>',
    '3rd party': '<<# rd> party>',
    "it's e-mail": "<it's e-mail>",
    "'tis fine": "<' tis fine>",
    'and/or т.е.': '<and / or т . е .>',
    'so 🙂 ❤️ sorry': '<so 🙂 ❤ sorry>',
    'really??': '<really ?>',
    '  so \u00a0  sorry\n': '<so sorry>',
    'so\u00adrry': 'sorry',
    'проще\u0438\u0306': 'прощей',
  }
  for (const [source, reading] of Object.entries(readings)) {
    it(`reads ${JSON.stringify(source)} as ${reading}`, () => {
      assert.equal(reported(source), reading)
    })
  }

  it('reads what stands before, between and after the marks of the reported words', () => {
    const { before, reported: middle, after, whole } = parse('please < be [very] > sorry')
    assert.deepEqual([before, middle, after].map(show), ['please', '<be [very]>', 'sorry'])
    assert.deepEqual([whole.least, whole.most], [3, 4])
  })

  it('measures the least and the most tokens of a phrase', () => {
    const { reported: node } = parse('a [b c] (d | e f)+ ~4 !x ^')
    assert.deepEqual([node.least, node.most], [2, 1 + 2 + 10 + 4])
  })

  it('shares the node of a class between phrases', () => {
    const known = new PhraseClasses(classes)
    assert.equal(parsePhrase('{fault}', known).reported, parsePhrase('{fault}', known).reported)
  })

  it('knows a class after one of its entries was refused, and refuses it again', () => {
    const known = new PhraseClasses(classes)
    for (let time = 0; time < 2; time++) assert.throws(() => known.get('odd'), /never closed.*Close this with \]/)
  })
})

describe('a phrase that breaks the notation', () => {
  const mistakes: [string, RegExp][] = [
    ['(if | in case', /column 14: Close this with \)/],
    ['[very', /Close this with \]/],
    ['[very)', /take this \) out/],
    ['apolog(y|ies', /Close the endings with \)/],
    ['sorry)', /column 6: .*take this \) out/],
    ['sorry ]', /take this ] out/],
    ['sorry }', /take this } out/],
    ['a | b', /column 3: Put what may stand here in round brackets/],
    ['+ sorry', /Put the \+ right after/],
    ['a + b', /Put the \+ right after/],
    ['{Fault}', /Write a class as \{name\}/],
    ['{fault', /Write a class as \{name\}/],
    ['x {fualt}', /column 3: There is no class \{fualt\}; did you mean \{fault\}\?/],
    ['x {constructor}', /There is no class \{constructor\}/],
    ['{loop}', /The class \{loop\} names itself; take that entry out/],
    ['{hollow}', /The class \{hollow\} has no entries; add one/],
    ['{odd}', /“\{odd\}”, column 1: “\[never closed”, column 14: Close this with ]/],
    ['a < b', /The mark < has no >/],
    ['a > b', /Mark the reported words once/],
    ['< a > b < c >', /Mark the reported words once/],
    ['(a < b >)', /take this < out/],
    ['', /name a word that must occur/],
    ['[sorry]', /name a word that must occur/],
    ['~ ... !x ^ $', /name a word that must occur/],
    ['sorry <[very]>', /name a word that must occur/],
    ['(sorry | [very])', /name a word that must occur/],
    ['a ~0 b', /A gap holds at least one word/],
    ['a ...60 b ...30 c', /It may span 93 words; shorten its gaps to 80/],
    ['a ~99999999999999999999 b', /shorten its gaps/],
    ['available 24/7', /column 11: Write # for a number/],
    ['sorry(if | in case)', /column 6: Endings hold letters only; for a choice of words put a space before/],
    ['(so sorry | [very])(er|)', /column 20: Each choice before these endings must end in a word/],
    ['worr*ied', /column 6: An asterisk stands at one end of a word only/],
    ['really *sorry*', /column 14: Take this \* out; it only formats a text/],
    ['**sorry**', /column 2: Take this \* out; it only formats a text/],
    ['* @', /It may match any word; name one that must occur/],
    ['!(a ~30 b) c', /negate at most 20/],
    ['!(a !b) c', /Take the negation inside this negation out/],
    ['('.repeat(40) + 'a' + ')'.repeat(40), /It nests more than 12 deep/],
    [`${'!'.repeat(100_000)}a`, /It nests more than 12 deep/],
    [`x${'(a|b)'.repeat(60)}`, /These endings make too many words/],
    ['(a|b)'.repeat(60), /These endings make too many words/],
  ]
  for (const [source, repair] of mistakes) {
    it(`is refused with its repair: ${source.slice(0, 40)}`, () => {
      refuses(source, repair)
    })
  }

  it('is told to write its words out where a language has no classes', () => {
    refuses('{fault}', /There is no class \{fault\}; write its words out/, {})
  })
})
