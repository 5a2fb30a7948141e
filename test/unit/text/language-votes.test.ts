import assert from 'node:assert/strict'
import { candidateCount, leadingLanguage, sumVotes, voteLanguage } from '../../../src/text/detect-language.ts'
import { tokenise } from '../../../src/text/tokens.ts'

/** A whole vote, as votes count it. */
const whole = voteLanguage(tokenise('¿')).scores[1] ?? 0

/** The scores of a text in votes, those that are not 0, by their place. */
function scoresOf(text: string): Record<number, number> {
  const scores: Record<number, number> = {}
  for (const [place, score] of voteLanguage(tokenise(text)).scores.entries())
    if (score !== 0) scores[place] = Math.round((1000 * score) / whole) / 1000
  return scores
}

/** A vote with some scores, in votes; places 0 to 2 are ours, the others rivals. */
const vote = (words: number, votes: Readonly<Record<number, number>>) => {
  const scores = new Float64Array(candidateCount)
  for (const [place, score] of Object.entries(votes)) scores[Number(place)] = Math.round(score * whole)
  return { words, scores }
}

const [en, es, ru, rival, other] = [0, 1, 2, 3, candidateCount - 1]

describe('a vote on the language', () => {
  for (const [text, scores] of [
    ['¿', { '1': 1 }],
    ['¡', { '1': 1 }],
    ['! ?', {}],
    ['the', { '0': 1 }],
    ['que', { '1': 0.25, '3': 0.25, '5': 0.25, '7': 0.25 }],
    ['и', { '2': 0.333, '10': 0.333, '11': 0.333 }],
    ['zzz 5', {}],
    ['абвг', { '2': 0.15 }],
    ['яблоко', { '2': 0.15 }],
    ['эхо', { '2': 0.75 }],
    ['ёж', { '2': 0.15 }],
    ['їжак', { '9': 1 }],
    ['ўзбек', { '12': 1 }],
    ['naïf', { '3': 0.4, '8': 0.4 }],
    ['zëta', { '3': 0.4, '8': 0.4 }],
    ['ñu', { '1': 0.6 }],
    ['ßa', { '4': 0.8 }],
    ['xß', { '4': 0.8 }],
    ['àé', { '3': 0.5, '6': 0.5, '7': 0.4 }],
    ['éà', { '3': 0.5, '6': 0.5, '7': 0.4 }],
    ['bé', { '1': 0.3, '3': 0.5, '5': 0.3, '7': 0.2 }],
    ['xıà', { '12': 1 }],
    ['añé', { '1': 0.6 }],
    ['xжab', {}],
    ['xы', { '2': 0.6 }],
    ['ыы', { '2': 0.75 }],
    ['œuf', { '3': 0.5, '6': 0.5, '7': 0.4 }],
    ['ÿx', {}],
    ['de', { '1': 0.2, '3': 0.2, '5': 0.2, '7': 0.2, '8': 0.2 }],
    ['en', { '1': 0.25, '3': 0.25, '7': 0.25, '8': 0.25 }],
    ['ça', { '3': 1 }],
    ['ção', { '5': 1 }],
    ['ìx', { '6': 0.7, '7': 0.3 }],
    ['äx', { '4': 0.8 }],
    ['íx', { '1': 0.5, '5': 0.4 }],
    ['џак', { '11': 1 }],
  ] as const)
    it(`is this for ${JSON.stringify(text)}`, () => {
      assert.deepEqual(scoresOf(text), scores)
    })

  it('counts words, and no more than a few hundred', () => {
    assert.equal(voteLanguage(tokenise('one, two 3 four')).words, 3)
    const long = voteLanguage(tokenise('ñandú '.repeat(300)))
    assert.equal(long.words, 200)
    assert.deepEqual(long.scores, voteLanguage(tokenise('ñandú '.repeat(200))).scores)
  })

  it('is added up', () => {
    const sum = sumVotes([vote(3, { [en]: 2, [other]: 1 }), vote(4, { [en]: 1, [es]: 3 })])
    assert.deepEqual(sum, vote(7, { [en]: 3, [es]: 3, [other]: 1 }))
    assert.deepEqual(sumVotes([]), vote(0, {}))
  })

  for (const [title, words, votes, language] of [
    ['one of ours that alone has votes', 10, { [es]: 2 }, 'es'],
    ['one of ours with just enough words', 100, { [ru]: 12 }, 'ru'],
    ['none where too few words speak', 100, { [ru]: 11.9 }, undefined],
    ['one of ours with a tenth of a vote', 0, { [en]: 0.1 }, 'en'],
    ['none with less than that', 0, { [en]: 0.09 }, undefined],
    ['one of ours that leads by enough', 10, { [en]: 2, [es]: 2.3 }, 'es'],
    ['the first of ours that leads by enough', 10, { [en]: 2.3, [es]: 2 }, 'en'],
    ['none where the lead is small', 10, { [en]: 2, [es]: 2.29 }, undefined],
    ['none where a rival is close', 10, { [en]: 2.29, [other]: 2 }, undefined],
    ['none where a rival between is close', 10, { [en]: 2.29, [es]: 1, [rival]: 2, [other]: 1.5 }, undefined],
    ['another where a rival leads by much', 10, { [en]: 2, [rival]: 3 }, 'und'],
    ['none where a rival leads by less', 10, { [en]: 2, [rival]: 2.9 }, undefined],
    ['another where a rival has a quarter of the words', 12, { [rival]: 3 }, 'und'],
    ['none where it has less', 12, { [rival]: 2.9 }, undefined],
    ['none where nothing votes', 5, {}, undefined],
  ] as const)
    it(`is for ${title}`, () => {
      assert.equal(leadingLanguage(vote(words, votes)), language)
    })
})
