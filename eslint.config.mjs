import tseslint from 'typescript-eslint'

/** Which folders of src/ a layer may not import, and why. Dependencies run downwards only. */
const layers = {
  text: ['rules', 'learned', 'templates', 'kinds', 'checker', 'cli', 'vscode'],
  rules: ['learned', 'templates', 'kinds', 'checker', 'cli', 'vscode'],
  learned: ['templates', 'kinds', 'checker', 'cli', 'vscode'],
  templates: ['rules', 'learned', 'kinds', 'checker', 'cli', 'vscode'],
  kinds: ['checker', 'cli', 'vscode'],
  checker: ['cli', 'vscode'],
  cli: ['vscode'],
  vscode: ['cli'],
}

/** Layers that run in a browser as they are. */
const portable = ['text', 'rules', 'learned', 'templates', 'kinds', 'checker']

const layerRules = Object.entries(layers).map(([layer, above]) => ({
  files: [`src/${layer}/**/*.ts`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          { regex: `/(${above.join('|')})/`, message: `src/${layer} imports only the layers below it.` },
          ...(layer === 'vscode' ? [] : [{ regex: '^vscode$', message: "Only src/vscode imports 'vscode'." }]),
          ...(portable.includes(layer) || layer === 'vscode'
            ? [{ regex: '^node:', message: `src/${layer} also runs in a browser.` }]
            : []),
          { regex: '/(test|scripts|out|dist)/', message: 'What ships imports nothing that is only for development.' },
        ],
      },
    ],
    'no-restricted-globals': portable.includes(layer) ? ['error', 'process', 'Buffer', 'require', '__dirname'] : 'off',
  },
}))

/** Only the checker knows unified and retext. */
const unifiedOnlyInChecker = {
  files: portable.filter((layer) => layer !== 'checker').map((layer) => `src/${layer}/**/*.ts`),
  rules: {
    '@typescript-eslint/no-restricted-imports': [
      'error',
      { patterns: [{ regex: '^(unified|retext|vfile|unist)', message: 'Only src/checker knows unified and retext.' }] },
    ],
  },
}

export default tseslint.config(
  { ignores: ['dist', 'out', 'coverage', 'scripts/host/*/**', '**/node_modules'] },
  ...tseslint.configs.strictTypeChecked.map((config) => ({ ...config, files: ['**/*.ts'] })),
  ...tseslint.configs.stylisticTypeChecked.map((config) => ({ ...config, files: ['**/*.ts'] })),
  {
    files: ['**/*.ts'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      eqeqeq: 'error',
      'no-console': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  ...layerRules,
  unifiedOnlyInChecker,
  { files: ['scripts/**/*.ts', 'test/**/*.ts'], rules: { 'no-console': 'off' } },
  { files: ['test/**/*.ts'], rules: { '@typescript-eslint/no-floating-promises': 'off' } },
)
