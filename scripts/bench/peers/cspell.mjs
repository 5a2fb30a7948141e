import { getDefaultSettings, spellCheckDocument } from 'cspell-lib'

// Out of the box it tells a word five times at most.
const settings = { ...(await getDefaultSettings()), maxNumberOfProblems: 1e6, maxDuplicateProblems: 1e6 }
const options = { generateSuggestions: false, noConfigSearch: true }

export const check = (text) =>
  spellCheckDocument({ uri: 'file:///message.txt', text, languageId: 'plaintext', locale: 'en' }, options, settings)

export const lint = async (text) => (await check(text)).issues.length
