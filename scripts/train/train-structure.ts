// Trains the models of structure from the corpus: `npm run train:structure -- --date 2026-11-22`.
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { loadCueFinder } from '../../src/kinds/cue-finder.ts'
import { loadCues } from '../../src/kinds/cues.ts'
import { partNames } from '../../src/kinds/kinds.ts'
import { evidenceOf, partScore, type StructureHeader, structureOutputs } from '../../src/kinds/structure-model.ts'
import { type ModelData, writeModel } from '../../src/learned/model-file.ts'
import { type Language, languages } from '../../src/text/language.ts'
import { corpusHash, readParts } from './corpus.ts'
import { featureProblem, roundWeights } from './feature-problem.ts'
import { readLexicon } from './lexicon.ts'
import { byMessage, trainingRows } from './rows.ts'
import { type Method, solve } from './solver.ts'
import { kindLabels, kindOf, sentenceLabels, wholeLabels } from './structure-rows.ts'
import { chooseStructureThresholds, describeStructure, type JudgedMessage } from './structure-thresholds.ts'

const firstLook: Method = { scaling: 'rarity', strength: 30, tolerance: 0.01, balance: 'balanced', keep: 10_000 }
const secondLook: Method = { scaling: 'deviation', strength: 0.03, tolerance: 1e-5, balance: 'balanced', keep: null }

/** Trains the model of a language. */
async function train(language: Language, date: string): Promise<ModelData<StructureHeader>> {
  const messages = trainingRows(
    readParts('corpus').filter(({ name }) => name.startsWith(language)),
    language,
  )
  const rows = messages.flat()
  const texts = messages.flatMap(([first]) => first?.message ?? [])
  const folds = messages.flatMap(([first]) => first?.fold ?? [])
  const { lexicon, words, classes } = readLexicon((await loadCues(language)).classes, rows)
  const finder = await loadCueFinder(language)
  const cued = messages.map((message) => message.map(({ sentence }) => finder.partsIn(sentence)))

  const [ofSentences, ofWholes] = [sentenceLabels(rows), wholeLabels(texts)]
  const problem = featureProblem(messages, lexicon, { wholes: true })
  const first = solve(
    {
      ...problem,
      labels: [...ofSentences.labels, ...ofWholes.labels],
      used: [...ofSentences.used, ...ofWholes.used],
      folds: [...rows.map(({ fold }) => fold), ...folds],
    },
    firstLook,
  )
  const scores = byMessage(messages, first.scores.slice(0, rows.length))
  const wholes = first.scores.slice(rows.length)
  const evidence = texts.map((_, place) =>
    evidenceOf(scores[place] ?? [], wholes[place] ?? new Float64Array(), cued[place] ?? []),
  )
  const second = solve(
    {
      rows: evidence.map((own) => new Map(own.entries())),
      columns: evidence[0]?.length ?? 0,
      folds,
      ...kindLabels(texts),
    },
    secondLook,
  )

  const judged = texts.map((message, place): JudgedMessage => {
    const kind = kindOf(message)
    return {
      message,
      kinds: second.scores[place] ?? new Float64Array(),
      best: (part) =>
        Math.max(
          ...(scores[place] ?? []).map((own, sentence) =>
            partScore(
              own[partNames.indexOf(part)] ?? -Infinity,
              cued[place]?.[sentence] ?? new Set(),
              kind,
              `${kind}/${part}`,
            ),
          ),
        ),
    }
  })
  const thresholds = chooseStructureThresholds(judged)
  for (const line of describeStructure(judged, thresholds)) console.log(`${language} ${line}`)
  const { keys, weights, units } = roundWeights(problem, first)
  const header: StructureHeader = {
    language,
    provenance: { corpus: corpusHash(language), date, messages: texts.length, sentences: rows.length },
    outputs: structureOutputs,
    features: keys.length,
    memberships: words.length,
    first: units.map((row, output) => ({ bias: first.biases[output] ?? 0, units: row })),
    second: second.coefficients.map((row, output) => ({ bias: second.biases[output] ?? 0, weights: [...row] })),
    ...thresholds,
  }
  return { header, keys, weights, words, classes }
}

const { values, positionals } = parseArgs({ allowPositionals: true, options: { date: { type: 'string' } } })
const { date } = values
if (!date) {
  console.error('Say the day of training, which the models will name: --date 2026-11-22')
  process.exit(2)
}
for (const language of languages) {
  if (positionals.length > 0 && !positionals.includes(language)) continue
  const file = writeModel(await train(language, date))
  writeFileSync(`src/kinds/models/${language}.model`, file)
  console.log(`${language}: ${file.length} bytes`)
}
