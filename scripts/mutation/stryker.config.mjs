/** The tests that each layer's mutants are tried with: those of the layer, and of the catalogue those that are about it. */
const tests = {
  text: ['unit/text/**', 'unit/rules/own-examples', 'unit/rules/find-faults', 'catalogue/facts-*'],
  rules: ['unit/rules/**', 'catalogue/facts-*'],
  checker: ['unit/checker/**'],
}

/** Not what measures time. */
const grep = '^(?!.*(take no longer|takes twice|takes time|is quick))'

const layer = process.env.LAYER ?? 'text'

/**
 * Mutation testing of a layer, which the variable LAYER names. What is data is left out: words, the phrases and examples
 * of rules, what rules and verdicts say, and what is generated.
 * @type {import('@stryker-mutator/api/core').PartialStrykerOptions}
 */
export default {
  mutate: [
    `src/${layer}/**/*.ts`,
    '!src/**/{en,es,ru,examples,words,verdict-words,function-words,places,look-alikes,counterparts,language-names}.ts',
    '!src/{rules/{classes,patterns,languages},text/given-names}/**',
    '!src/rules/{index,*/*/index}.ts',
    '!src/checker/equality-phrases.ts',
  ],
  // What the sandbox does without.
  ignorePatterns: ['/dist', '/out', '/coverage', '/media', '/scripts/{host,mutation}/**/node_modules'],
  buildCommand: 'node esbuild.mjs --tests',
  testRunner: 'mocha',
  plugins: ['@stryker-mutator/mocha-runner'],
  mochaOptions: {
    spec: tests[layer].map((path) => `out/test/${path}${path.endsWith('**') ? '/*' : ''}.test.mjs`),
    require: ['./scripts/mutation/quick-properties.mjs'],
    grep,
  },
  coverageAnalysis: 'perTest',
  // What is made while a file is read would need a process of its own for each mutant.
  ignoreStatic: true,
  concurrency: 2,
  // A machine that is busy with other things is no reason to count a mutant as found.
  timeoutFactor: 4,
  timeoutMS: 10_000,
  // A mutant that grows without end is found soon.
  testRunnerNodeArgs: ['--max-old-space-size=768'],
  tempDirName: `coverage/mutation/sandbox-${layer}`,
  reporters: ['json', 'html', 'progress-append-only'],
  jsonReporter: { fileName: `coverage/mutation/${layer}.json` },
  htmlReporter: { fileName: `coverage/mutation/${layer}.html` },
  thresholds: { high: 90, low: 80, break: null },
}
