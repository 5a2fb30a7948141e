import { answerText } from './answer-text.ts'
import { type Judged, judgeAnswer } from './judge-answer.ts'
import { rewritePrompt, type Turn, turnsWith } from './rewrite-prompt.ts'

/**
 * Asks a model for a rewriting that passes our own check: once, and once more with what was wrong.
 * @param ask sends a conversation to the model and gives its answer
 * @returns undefined where neither answer passes
 */
export async function findRewriting(
  judged: Judged,
  ask: (turns: readonly Turn[]) => Promise<string>,
): Promise<string | undefined> {
  const { passage, targets, earlier } = judged
  const prompt = rewritePrompt(passage, targets, earlier)
  const first = answerText(await ask([{ by: 'user', text: prompt }]), passage.text)
  const problems = await judgeAnswer(first, judged)
  if (problems.length === 0) return first
  const second = answerText(await ask(turnsWith(prompt, first, problems)), passage.text)
  return (await judgeAnswer(second, judged)).length === 0 ? second : undefined
}
