import { TextlintKernel } from '@textlint/kernel'
import textPlugin from '@textlint/textlint-plugin-text'
import writeGood from 'textlint-rule-write-good'

const kernel = new TextlintKernel()
const plugins = [{ pluginId: 'text', plugin: textPlugin.default }]
const rules = [{ ruleId: 'write-good', rule: writeGood.default, options: { eprime: true } }]

export async function lint(text) {
  const { messages } = await kernel.lintText(text, { ext: '.txt', filePath: 'message.txt', plugins, rules })
  return messages.length
}
