import { retext } from 'retext'
import retextEquality from 'retext-equality'

const processor = retext().use(retextEquality, { noBinary: true }).freeze()

export const lint = async (text) => (await processor.process(text)).messages.length
