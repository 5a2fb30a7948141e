import { text as alex } from 'alex'

export const lint = (text) => alex(text, { noBinary: true }).messages.length
