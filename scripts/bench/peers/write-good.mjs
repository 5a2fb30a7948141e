import writeGood from 'write-good'

export const lint = (text) => writeGood(text, { eprime: true }).length
