import assert from 'node:assert/strict'
import fc from 'fast-check'
import { matchPhrase } from '../../../../src/text/phrases/match-phrase.ts'
import { parsePhrase, PhraseClasses } from '../../../../src/text/phrases/parse-phrase.ts'
import { tokenise } from '../../../../src/text/tokens.ts'
import { anyPhrase, anyTokens, parseIfAllowed, referenceMatch } from './reference-matcher.ts'

const classes = new PhraseClasses({ very: ['so', 'very much', 'ever so'], pain: ['trouble', 'bad {very}'] })

/** The words that a phrase reports in a text, at its first match. */
function find(source: string, text: string): string | undefined {
  const phrase = parsePhrase(source, classes)
  const tokens = tokenise(text)
  for (let start = 0; start < tokens.length; start++) {
    const match = matchPhrase(phrase, tokens, start)
    if (match) return text.slice(tokens[match.reportedStart]?.start, tokens[match.reportedEnd - 1]?.end)
  }
  return undefined
}

/** Whether a phrase stands in a text. */
const stands = (source: string, text: string): boolean => find(source, text) !== undefined

describe('a phrase in a text', () => {
  it('is found in any case and spelling of its letters', () => {
    for (const [source, text] of [
      ["don't", 'We DON’T know'],
      ['don’t', "we don't know"],
      ['ещё', 'Еще раз'],
      ['еще', 'ЕЩЁ раз'],
      ['прощение', 'прощение'.normalize('NFD')],
      ['disculpación', 'DISCULPACIÓN'.normalize('NFD')],
      ['disculpación'.normalize('NFD'), 'disculpación'],
      ['inconvenience', 'incon\u00advenience'],
      ['e-mail', 'e\u2011mail'],
    ] as const) {
      assert.ok(stands(source, text), `${source} in ${text}`)
    }
  })

  it('is found across doubled spaces, line breaks and a space before a comma', () => {
    assert.equal(find('sorry , but', 'sorry ,  but'), 'sorry ,  but')
    assert.equal(find('sorry, but', 'I am sorry\r\n  , but no'), 'sorry\r\n  , but')
    assert.equal(find('sorry if you', 'Sorry\n if\n\tyou'), 'Sorry\n if\n\tyou')
    assert.equal(find('sorry if', 'sorry\u00a0if'), 'sorry\u00a0if')
  })

  it('is found with any dash and any quotation mark', () => {
    for (const dash of ['-', '–', '—', '−']) assert.ok(stands('sorry - but', `sorry ${dash} but`), dash)
    for (const quoted of ['"sorry"', '«sorry»', '“sorry”', '„sorry“']) assert.ok(stands('" sorry "', quoted), quoted)
  })

  it('stands only where whole words do', () => {
    assert.ok(!stands('but', 'attributes, butter and a rebut'))
    assert.ok(!stands('если', 'пересели'))
  })

  it('takes numbers for the sign #, and words for no number', () => {
    assert.equal(find('# days', 'in 3 days'), '3 days')
    assert.equal(find('# days', 'in 1,500.50 days'), '1,500.50 days')
    assert.ok(!stands('# days', 'in three days'))
  })

  it('may hold a class, and a class in a class', () => {
    assert.equal(find('{very} sorry', 'I am very much sorry'), 'very much sorry')
    assert.equal(find('{pain}', 'It was bad ever so'), 'bad ever so')
    assert.ok(!stands('{very} sorry', 'very sorry'))
  })

  it('does not stand where a negation forbids it', () => {
    assert.ok(stands('sorry !(if | in case)', 'sorry in time'))
    assert.ok(!stands('sorry !(if | in case)', 'sorry in case'))
    assert.ok(stands('sorry !if', 'sorry'))
    assert.equal(find('!not sorry ~1 you', 'sorry for you'), 'sorry for you')
  })

  it('takes what is optional, and leaves a gap as short as it can be', () => {
    assert.equal(find('sorry [very much] [indeed]', 'sorry very much indeed'), 'sorry very much indeed')
    assert.equal(find('sorry ~3 you', 'sorry to you and you'), 'sorry to you')
    assert.equal(find('sorry ~3 you [all]', 'sorry to you all'), 'sorry to you all')
    assert.equal(find('sorry ~3 (bad | bad thing)', 'sorry for a bad thing'), 'sorry for a bad thing')
    assert.equal(find('so+ sorry', 'so so so sorry'), 'so so so sorry')
  })

  it('repeats an element five times at most', () => {
    assert.equal(find('< ^ so+ > sorry', 'so so so so so sorry'), 'so so so so so')
    assert.ok(!stands('^ so+ sorry', 'so so so so so so sorry'))
  })

  it('crosses no mark in a gap of words, and marks in a gap of dots', () => {
    assert.ok(!stands('sorry ~ you', 'sorry, my friend you'))
    assert.ok(stands('sorry ... you', 'sorry, my friend you'))
    assert.ok(!stands('sorry ...2 you', 'sorry, my friend you'))
    assert.ok(stands('sorry ~2 you', 'sorry my friend you'))
    assert.ok(!stands('sorry ~1 you', 'sorry my friend you'))
  })

  it('knows the beginning and the end of a sentence, with quotes, brackets and full stops around them', () => {
    for (const text of ['Sorry if so', '“Sorry” if so', '(«Sorry if', '— Sorry if', '¡Sorry if']) {
      assert.ok(stands('^ sorry', text), text)
    }
    for (const text of ['I am sorry', '. Sorry', 'no: (sorry)']) assert.ok(!stands('^ sorry', text), text)
    for (const text of ['so sorry', 'so sorry.', 'so “sorry”.', 'so (sorry!)', 'so sorry…', 'sorry?!']) {
      assert.ok(stands('sorry $', text), text)
    }
    for (const text of ['sorry, Ana', 'sorry - so', 'sorry. So']) assert.ok(!stands('sorry $', text), text)
    assert.ok(stands('!^ sorry', 'so sorry') && !stands('!^ sorry', 'sorry'))
    assert.ok(stands('sorry !$', 'sorry if') && !stands('sorry !$', 'sorry.'))
  })

  it('reports only what is marked, and demands what stands around it', () => {
    assert.equal(find('we <did nothing> wrong', 'Yes, we did nothing wrong'), 'did nothing')
    assert.ok(!stands('we <did nothing> wrong', 'we did nothing'))
    assert.equal(find('we ~2 <did [nothing]> !(so | well)', 'we only did nothing so'), 'did')
  })
})

describe('the matcher', () => {
  it('finds what a slow reference finds, at every place of any text', () => {
    fc.assert(
      fc.property(anyPhrase, anyTokens, (written, tokens) => {
        const phrase = parseIfAllowed(written)
        fc.pre(phrase !== undefined)
        for (let start = 0; start <= tokens.length; start++) {
          assert.deepEqual(matchPhrase(phrase, tokens, start), referenceMatch(written, tokens, start), phrase.source)
        }
      }),
      { numRuns: 2000 },
    )
  })

  /** How many tokens a matcher looks at, for phrases that are made to be slow. */
  function looksAt(source: string, text: string): number {
    let looks = 0
    const tokens = new Proxy(tokenise(text), {
      get(target, key, receiver): unknown {
        if (typeof key === 'string' && /^\d+$/.test(key)) looks++
        return Reflect.get(target, key, receiver)
      },
    })
    const phrase = parsePhrase(source, classes)
    for (let start = 0; start < tokens.length; start++) matchPhrase(phrase, tokens, start)
    return looks
  }

  for (const source of [
    'a ...30 a ...30 a',
    'a ...26 <a ...26 a> ...20 b',
    'a ~38 a ~38 a b',
    '(a | a a | a a a)+ [a a a]+ ~20 b',
    'a ...40 !(a ...15 b) b',
    '< a ...70 > b',
    '([a] [a] [a] a)+ [a]+ [a]+ [a]+ b',
  ]) {
    it(`looks at a bounded number of tokens at each place for ${source}`, () => {
      const [short, long] = [looksAt(source, 'a '.repeat(400)), looksAt(source, 'a '.repeat(1600))]
      assert.ok(long < 4.5 * short, `${long} looks at 1600 words, ${short} at 400`)
      assert.ok(long < 1600 * 4000, `${long / 1600} looks at a place`)
    })
  }
})
