// Trains the models from the corpus: `npm run train -- --date 2026-11-22`. With --without GROUP it only says what the
// cross-validation gives without a group of features.
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { type Caution, cautions, type ModelData, type ModelHeader, writeModel } from '../../src/learned/model-file.ts'
import { loadLanguageRules } from '../../src/rules/language-rules.ts'
import { toneFamilies } from '../../src/rules/families.ts'
import { type Language, languages } from '../../src/text/language.ts'
import { corpusHash, readParts } from './corpus.ts'
import { crossValidate } from './cross-validation.ts'
import { expectedScores, type ExpectedScores } from './expected-scores.ts'
import { featureProblem, roundWeights } from './feature-problem.ts'
import { readLexicon } from './lexicon.ts'
import { byMessage, contextsOf, trainingRows } from './rows.ts'
import { type Method, solve } from './solver.ts'
import { chooseThresholds } from './thresholds.ts'

const firstLook: Method = { scaling: 'rarity', strength: 30, tolerance: 0.01, balance: 'balanced', keep: 24_000 }
const secondLook: Method = { scaling: 'deviation', strength: 1, tolerance: 1e-6, balance: null, keep: null }

/** The share of right findings that each caution asks for, in messages that the model has not seen. */
const precisions: Readonly<Record<Caution, number>> = { low: 0.8, medium: 0.84, high: 0.93 }

interface Trained {
  readonly model: ModelData<ModelHeader>
  readonly expected: readonly ExpectedScores[]
}

/** Trains the model of a language. */
async function train(language: Language, date: string, without: readonly string[]): Promise<Trained> {
  const parts = readParts('corpus').filter(({ name, messages: own }) => name.startsWith(language) && !own.every(({ isToneUnlabelled }) => isToneUnlabelled)) // prettier-ignore
  const messages = trainingRows(parts, language)
  const rows = messages.flat()
  const { lexicon, words, classes } = readLexicon((await loadLanguageRules(language)).classes, rows)
  const labelled = {
    labels: rows.map(({ faults }) => [faults.size > 0, ...toneFamilies.map((family) => faults.has(family))]),
    folds: rows.map(({ fold }) => fold),
    used: rows.map(({ isUnsure }) => Array.from({ length: toneFamilies.length + 1 }, () => !isUnsure)),
  }
  const problem = featureProblem(messages, lexicon, { without })
  const first = solve({ ...problem, ...labelled }, firstLook)
  const looks = byMessage(messages, first.scores)
  const contexts = messages
    .flatMap((message, place) => contextsOf(message, looks[place] ?? []))
    .map((context) => new Map(context.entries()))
  const second = solve({ rows: contexts, columns: contexts[0]?.size ?? 0, ...labelled }, secondLook)

  const { keys, weights, units, coefficients } = roundWeights(problem, first)
  const thresholds = byCaution((caution) => chooseThresholds(rows, second.scores, precisions[caution]))
  const header = {
    language,
    provenance: {
      corpus: corpusHash(language),
      date,
      messages: messages.length,
      sentences: rows.length,
      crossValidation: byCaution((caution) => crossValidate(rows, second.scores, thresholds[caution])),
    },
    features: keys.length,
    memberships: words.length,
    first: units.map((row, output) => ({ bias: first.biases[output] ?? 0, units: row })),
    second: second.coefficients.map((row, output) => ({ bias: second.biases[output] ?? 0, weights: [...row] })),
    thresholds,
  }
  return {
    model: { header, keys, weights, words, classes },
    expected: expectedScores(messages, problem.rows, coefficients, { first, second }),
  }
}

const byCaution = <Value>(value: (caution: Caution) => Value): Record<Caution, Value> =>
  Object.fromEntries(cautions.map((caution) => [caution, value(caution)])) as Record<Caution, Value>

/** Counts as a person reads them. */
function describe({ header: { language, provenance } }: ModelData<ModelHeader>): string[] {
  const share = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)} % (${part}/${whole})`
  return cautions.map((caution) => {
    const { told, right, faulty, found, innocent, alarmed } = provenance.crossValidation[caution]
    return `${language} ${caution.padEnd(6)} right ${share(right, told)}, found ${share(found, faulty)}, innocent messages with an alarm ${share(alarmed, innocent)}`
  })
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { date: { type: 'string' }, without: { type: 'string', multiple: true, default: [] } },
})
const { date, without } = values
if (!date && without.length === 0) {
  console.error('Say the day of training, which the models will name: --date 2026-11-22')
  process.exit(2)
}

const expected: ExpectedScores[] = []
for (const language of languages) {
  if (positionals.length > 0 && !positionals.includes(language)) continue
  const trained = await train(language, date ?? '', without)
  console.log(describe(trained.model).join('\n'))
  if (without.length > 0) continue
  const file = writeModel(trained.model)
  writeFileSync(`src/learned/models/${language}.model`, file)
  const { messages, sentences } = trained.model.header.provenance
  console.log(`${language}: ${messages} messages, ${sentences} sentences, ${file.length} bytes`)
  expected.push(...trained.expected)
}
if (positionals.length === 0 && without.length === 0)
  writeFileSync('test/catalogue/expected-scores.json', `${JSON.stringify(expected, null, 1)}\n`)
