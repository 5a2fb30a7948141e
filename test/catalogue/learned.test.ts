import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { check } from '../../src/checker/check.ts'
import { learnedKey } from '../../src/checker/silenced.ts'
import { defaultSettings } from '../../src/checker/default-settings.ts'
import { findLearned } from '../../src/learned/find-learned.ts'
import { isToneFamily } from '../../src/rules/families.ts'
import { learnedRules } from '../../src/learned/learned-rules.ts'
import { loadModel } from '../../src/learned/load-model.ts'
import { cautions } from '../../src/learned/model-file.ts'
import { sentencesIn } from '../../src/learned/sentences.ts'
import { languages } from '../../src/text/language.ts'
import { readMessage } from '../../src/text/read-message.ts'
import type { ExpectedScores } from '../../scripts/train/expected-scores.ts'
import { corpusHash, readParts } from '../../scripts/train/corpus.ts'

const expected = JSON.parse(readFileSync('test/catalogue/expected-scores.json', 'utf8')) as readonly ExpectedScores[]

/** What may differ between sums in two orders. */
const tolerance = 1e-9

describe('the learned layer', () => {
  for (const language of languages) {
    describe(`in ${language}`, () => {
      it('was trained on the corpus as it stands', async () => {
        const { header } = await loadModel(language)
        assert.equal(header.provenance.corpus, corpusHash(language), 'train it anew: see CONTRIBUTING.md')
      })

      it('reckons as the trainer does', async () => {
        const model = await loadModel(language)
        const own = expected.filter((message) => message.language === language)
        assert.ok(own.length > 20)
        for (const { text, scores } of own) {
          const judged = model.judge(sentencesIn(readMessage(text, { language }), language))
          assert.equal(judged.length, scores.length, text)
          for (const [place, judgement] of judged.entries()) {
            for (const [output, score] of judgement.scores.entries()) {
              const due = scores[place]?.[output] ?? NaN
              assert.ok(Math.abs(score - due) < tolerance, `${score} instead of ${due} in “${text}”`)
            }
          }
        }
      })

      it('finds more, the less cautious it is, and nothing outside of the sentence', async () => {
        const model = await loadModel(language)
        const messages = readParts('corpus').filter(({ name }) => name.startsWith(language)).flatMap((part) => part.messages.slice(0, 40)) // prettier-ignore
        const counts = cautions.map((caution) =>
          messages.reduce((sum, { text }) => {
            const found = findLearned(readMessage(text, { language }), model, caution)
            for (const { start, end, sentence, weighed } of found) {
              assert.ok(sentence.start <= start && start < end && end <= sentence.end)
              for (const word of weighed) assert.ok(text.slice(start, end).includes(word), word)
            }
            return sum + found.length
          }, 0),
        )
        assert.deepEqual(counts.toSorted((a, b) => b - a), counts) // prettier-ignore
        assert.ok((counts[0] ?? 0) > (counts.at(-1) ?? 0))
      })
    })
  }

  for (const { id, text } of learnedRules) {
    it(`says what, why and what to do: ${id}`, async () => {
      for (const language of languages) {
        const { title, message, why, advice, ways } = text[language]
        assert.match(title, /[^.]$/)
        for (const said of [message, why, advice, ...Object.values(ways)]) {
          assert.match(said, /[.!?»”"]$/)
          const unquoted = said.replace(/“[^”]*”|«[^»]*»/g, '')
          const { messages } = await check(unquoted, { language })
          assert.deepEqual(messages.map((found) => found.text), [], said) // prettier-ignore
        }
        for (const said of [message, ...Object.values(ways)]) assert.ok(said.length <= 90, said)
      }
    })
  }

  it('knows the same ways in all languages', () => {
    for (const { text } of learnedRules) {
      for (const language of languages) assert.deepEqual(Object.keys(text[language].ways), Object.keys(text.en.ways))
    }
  })

  it('says nothing of messages in other languages, nor of code', async () => {
    const foreign = [
      'Bonjour Madame, le fichier est resté neuf jours dans votre boîte. Tous les autres ont compris la consigne.',
      'Sehr geehrte Frau Maier, die Datei lag neun Tage in Ihrem Postfach. Alle anderen haben den Auftrag verstanden.',
      'Prezado cliente, o arquivo ficou nove dias na sua caixa. Todos os outros entenderam o pedido sem problemas.',
      'Добрий день, файл лежав у вас дев’ять днів. Усі інші зрозуміли завдання одразу, без запитань.',
      'Добър ден, файлът стоя при вас девет дни. Всички останали разбраха задачата веднага и без въпроси.',
    ]
    const code = readdirSync('src/vscode', { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => readFileSync(`src/vscode/${file}`, 'utf8'))
    for (const text of [...foreign, ...code]) {
      const { messages } = await check(text)
      assert.deepEqual(messages.filter(({ ruleId }) => ruleId.endsWith('/learned')), [], text) // prettier-ignore
    }
  })

  it('says nothing of texts that are no messages', async () => {
    const settings = { ...defaultSettings, caution: 'low' as const }
    const texts = fc.sample(fc.string({ unit: 'grapheme', maxLength: 200 }), { numRuns: 10_000, seed: 4 })
    let alarms = 0
    for (const text of texts) {
      const { messages } = await check(text, { settings })
      if (messages.some(({ ruleId }) => ruleId.endsWith('/learned'))) alarms += 1
    }
    assert.ok(alarms < texts.length / 100, `${alarms} alarms`)
  })
})

describe('findings of the learned layer', () => {
  const texts = readParts('corpus').flatMap(({ messages }) => messages.slice(0, 40).map(({ text }) => text))
  const learnedIn = async (text: string, over: Parameters<typeof check>[1] = {}) =>
    (await check(text, over)).messages.filter(({ ruleId }) => ruleId.endsWith('/learned'))

  it('are information, and never where a rule of tone has found something', async () => {
    let found = 0
    for (const text of texts) {
      const { messages } = await check(text)
      for (const learned of messages.filter(({ ruleId }) => ruleId.endsWith('/learned'))) {
        found += 1
        assert.equal(learned.severity, 'info')
        const others = messages.filter((other) => other !== learned && isToneFamily(other.family))
        assert.ok(!others.some(({ start, end }) => start < learned.end && learned.start < end), text)
      }
    }
    assert.ok(found > 100)
  })

  it('are told as the settings say', async () => {
    for (const text of texts.slice(0, 400)) {
      for (const { family, ruleId } of await learnedIn(text)) {
        const under = (rules: Record<string, 'off' | 'warning'>) =>
          learnedIn(text, { settings: { ...defaultSettings, rules } })
        assert.deepEqual(await under({ learned: 'off' }), [])
        assert.ok(!(await under({ [family]: 'off' })).some((other) => other.ruleId === ruleId))
        assert.ok((await under({ learned: 'warning' })).every(({ severity }) => severity === 'warning'))
      }
    }
  })

  it('are not told where a rule would have spoken that is turned off', async () => {
    const text =
      'Dear Ana,\n\nWe apologize for any inconvenience this may have caused. The invoice will follow on Friday.\n'
    const [found] = (await check(text)).messages
    assert.equal(found?.ruleId, 'false-apology/conditional')
    const settings = { ...defaultSettings, rules: { [found.ruleId]: 'off' as const } }
    assert.deepEqual((await check(text, { settings })).messages, [])
  })

  it('are not told in a sentence that was silenced', async () => {
    for (const text of texts.slice(0, 400)) {
      const [first] = await learnedIn(text)
      if (!first) continue
      const sentences = readMessage(text).paragraphs.flatMap((paragraph) => paragraph.sentences)
      const sentence = sentences.find(({ start, end }) => start <= first.start && first.end <= end)
      assert.ok(sentence)
      const silenced = new Set([learnedKey(text.slice(sentence.start, sentence.end))])
      assert.ok(!(await learnedIn(text, { silenced })).some(({ start }) => start === first.start))
    }
  })
})
